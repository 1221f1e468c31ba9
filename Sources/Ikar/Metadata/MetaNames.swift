/// A fact that metadata may state.
enum MetadataKind: UInt8, Sendable {
    case title, author, date, modified, site, section, description, image, url, language
}

/// The names under which pages state facts in `<meta>` and `itemprop`.
///
/// One row a fact and source, the most trusted name first: a name's place in its row decides between two values of
/// the same source.
enum MetaNames {
    /// What a name states, where it comes from, and how much it is trusted among its like (0 the most).
    struct Meaning: Sendable {
        var kind: MetadataKind
        var source: MetadataSource
        var rank: Int
    }

    /// Values of `name` and `property`.
    static let meta = table([
        (.title, .openGraph, ["og:title"]),
        (.title, .twitter, ["twitter:title"]),
        (
            .title, .meta,
            [
                "citation_title", "parsely-title", "sailthru.title", "cXenseParse:title", "dcterms.title",
                "dc.title",
                "DC:title", "hdl", "headline", "article:title", "analyticsAttributes.title", "title",
            ]
        ),
        (.author, .openGraph, ["article:author", "og:article:author", "og:author", "book:author"]),
        (
            .author, .meta,
            [
                "author", "citation_author", "parsely-author", "sailthru.author", "cXenseParse:author",
                "cXenseParse:recs:authors", "article:author_name", "article.author", "dcterms.creator",
                "dc.creator",
                "DC:creator", "byl", "byline", "dable:author", "shareaholic:article_author_name", "authors",
                "creator",
                "analyticsAttributes.author", "article_author", "rbauthors", "twitter:data1",
            ]
        ),
        (.date, .openGraph, ["article:published_time", "og:article:published_time", "og:published_time"]),
        (
            .date, .meta,
            [
                "datePublished", "parsely-pub-date", "sailthru.date", "citation_publication_date",
                "citation_online_date",
                "citation_date", "cXenseParse:recs:publishtime", "cXenseParse:publishtime", "dcterms.issued",
                "dcterms.created", "dcterms.date", "dc.date.issued", "dc.date.created", "dc.date", "DC:date",
                "pubdate",
                "publish-date", "publish_date", "publishdate", "published_at", "publication_date",
                "publication-date",
                "article.published", "published-date", "publishedDate", "article_date_original", "ptime",
                "pdate",
                "article:published", "dateposted", "displaydate", "bt:pubDate",
                "shareaholic:article_published_time",
                "analyticsAttributes.articleDate", "rnews:datePublished", "originalpublicationdate",
                "creation_date",
                "date_published", "created", "datecreated", "rbpubdate", "published", "w-published-date",
                "date",
            ]
        ),
        (.modified, .openGraph, ["article:modified_time", "og:updated_time", "og:article:modified_time"]),
        (
            .modified, .meta,
            [
                "dateModified", "article.updated", "last-modified", "lastmod", "dcterms.modified",
                "dc.date.modified",
                "revised", "updated", "shareaholic:article_modified_time", "modified",
            ]
        ),
        (.site, .openGraph, ["og:site_name"]),
        (
            .site, .meta,
            [
                "application-name", "citation_journal_title", "publisher", "dc.publisher",
                "dcterms.publisher",
                "apple-mobile-web-app-title", "copyright_holder",
            ]
        ),
        (.section, .openGraph, ["article:section", "og:article:section"]),
        (
            .section, .meta,
            ["parsely-section", "cXenseParse:section", "section", "article.section", "articleSection"]
        ),
        (.description, .openGraph, ["og:description"]),
        (.description, .twitter, ["twitter:description"]),
        (
            .description, .meta,
            [
                "description", "citation_abstract", "dc.description", "dcterms.description",
                "sailthru.description", "abstract",
            ]
        ),
        (.image, .openGraph, ["og:image", "og:image:secure_url", "og:image:url"]),
        (.image, .twitter, ["twitter:image", "twitter:image:src"]),
        (.image, .meta, ["thumbnail", "parsely-image-url", "sailthru.image.full", "image"]),
        (.url, .openGraph, ["og:url"]),
        (.url, .twitter, ["twitter:url"]),
        (.url, .meta, ["parsely-link", "citation_public_url", "article:canonical"]),
        (.language, .openGraph, ["og:locale"]),
        (.language, .meta, ["language", "dc.language", "dcterms.language", "citation_language", "lang"]),
    ])

    /// Values of `http-equiv`.
    static let httpEquiv = table([
        (.language, .meta, ["content-language"]),
        (.modified, .meta, ["last-modified"]),
        (.date, .meta, ["date"]),
    ])

    /// Values of `itemprop`.
    static let microdata = table([
        (.title, .microdata, ["headline"]),
        (.author, .microdata, ["author", "creator"]),
        (.date, .microdata, ["datePublished", "dateCreated", "uploadDate"]),
        (.modified, .microdata, ["dateModified"]),
        (.site, .microdata, ["publisher"]),
        (.section, .microdata, ["articleSection"]),
        (.description, .microdata, ["description"]),
        (.image, .microdata, ["image", "thumbnailUrl"]),
        (.language, .microdata, ["inLanguage"]),
    ])

    /// Values of `rel`.
    static let relations = WordTable<MetadataKind>([(.author, ["author"])])

    /// Class tokens that mark the article's own byline and date on many unrelated sites (hAtom, the common content
    /// systems and their themes).
    static let classes = WordTable<MetadataKind>([
        (
            .author,
            [
                "author", "byline", "by-line", "author-name", "author_name", "authorname", "byline-name",
                "byline__name",
                "byline-author", "byline__author", "post-author", "post_author", "entry-author",
                "entry-author-name",
                "article-author", "article__author", "article-author-name", "article-byline",
                "article__byline",
                "post-author-name", "posted-by", "post-byline", "entry-byline", "fn", "p-author", "username",
                "by-author",
                "author__name", "author-link", "byline_names", "writer", "writer-name", "story-byline",
                "wp-block-post-author__name", "blog-author", "post-meta-author", "meta-author",
                "td-post-author-name",
            ]
        ),
        (
            .date,
            [
                "published", "date-published", "post-date", "post_date", "entry-date", "entry-time",
                "article-date",
                "article__date", "publish-date", "published-date", "pub-date", "pubdate", "publication-date",
                "date",
                "post-published", "posted-on", "dateline", "timestamp", "article-time", "article-timestamp",
                "dt-published",
                "blog-date", "date-display-single", "post__date", "meta-date", "post-meta-date",
                "td-post-date",
                "wp-block-post-date", "entry__date", "byline-date", "article-published", "publishdate",
            ]
        ),
    ])

    private static func table(_ rows: [(MetadataKind, MetadataSource, [String])]) -> WordTable<Meaning> {
        WordTable(
            rows.flatMap { kind, source, names in
                names.enumerated().map { rank, name in
                    (word: name, value: Meaning(kind: kind, source: source, rank: rank))
                }
            })
    }
}
