/// What a page's JSON-LD says about its main thing: the article, product or thread that it shows.
///
/// Read from schema.org types wherever they stand: at the top, in an array, in `@graph`, as the `mainEntity` of a
/// page. Of several candidates the one that says most counts; what only a page or site entity says fills the gaps.
struct StructuredData: Sendable {
    /// The types of all entities that were seen, each once, without `schema.org/`.
    var types: [String] = []
    /// Whether an article, news item or blog posting is described.
    var isArticle = false
    /// Whether a product is described.
    var isProduct = false
    /// Whether a forum thread or a page of questions and answers is described.
    var isForum = false
    /// Whether a list of things is described (a collection page, an item list, a blog's front page).
    var isListing = false
    /// How many different articles are described; more than one on pages that list articles.
    var articleCount = 0
    var headline: String?
    var authors: [String] = []
    /// The publisher's or the site's name.
    var publisher: String?
    /// As written.
    var datePublished: String?
    /// As written.
    var dateModified: String?
    var section: String?
    var description: String?
    /// As written, possibly relative.
    var image: String?
    /// As written, possibly relative.
    var url: String?
    var language: String?
    /// The main thing's text, paragraphs separated by blank lines; the longest first.
    var bodies: [String] = []
    /// Whether the page says that not all of it is free to read.
    var isPaywalled = false

    /// Nothing known.
    init() {}

    /// Reads the contents of a page's JSON-LD scripts. Linear in their bytes; what goes beyond
    /// ``Limits/maxStructuredDataBytes`` or ``Limits/maxStructuredDataDepth`` is left out.
    init(parsing scripts: [[UInt8]], limits: Limits) {
        guard !scripts.isEmpty else { return }
        var left = max(limits.maxStructuredDataBytes, 0)
        var parts: [ArraySlice<UInt8>] = []
        for script in scripts where left > 0 {
            parts.append(script.prefix(left))
            left -= parts[parts.count - 1].count
        }
        let tree = JSONTree(parsing: parts, maxDepth: max(limits.maxStructuredDataDepth, 1))
        var reader = EntityReader(tree)
        self = reader.read()
    }
}
