import Testing

@testable import Ikar

/// The metadata of a page given as HTML and JSON-LD.
private func read(_ html: String, jsonLD: String? = nil, url: String? = nil) throws -> Metadata {
    let limits = Limits()
    let tree = try PageTree(
        parsing: Pruner.prune(Array(html.utf8), limits: limits), limits: limits, deadline: 0)
    let structured = StructuredData(parsing: jsonLD.map { [Array($0.utf8)] } ?? [], limits: limits)
    return MetadataReader.read(tree, structured: structured, source: PageSource(url: url))
}

@Suite("Titles")
struct TitleTests {
    @Test("The h1 that agrees with the stated title is the headline")
    func headline() throws {
        let title = try read(
            """
            <html><head><title>Storm closes the harbour | Harbour Post</title>
            <meta property="og:title" content="Storm closes harbour"></head><body><h1>Harbour Post</h1>
            <h1>Storm closes the old harbour</h1></body></html>
            """
        ).title
        #expect(title == MetadataField("Storm closes the old harbour", from: .visiblePage))
    }

    @Test("Without a fitting h1 the most trusted stated title counts")
    func stated() throws {
        let html =
            "<title>Low tide - The Quay</title><meta property=og:title content='Low tide'><h1>Weather</h1>"
        #expect(try read(html).title == MetadataField("Low tide", from: .openGraph))
        let jsonLD = #"{"@type":"NewsArticle","headline":"Low tide at noon"}"#
        #expect(try read(html, jsonLD: jsonLD).title == MetadataField("Low tide at noon", from: .jsonLD))
        #expect(try read("<p>Nothing</p>").title == nil)
    }

    @Test(
        "The site's name comes off",
        arguments: [
            ("Low tide | The Quay", "Low tide"), ("Low tide - News - The Quay", "Low tide - News"),
            ("The Quay: Low tide", "The Quay: Low tide"), ("The Quay – Low tide", "Low tide"),
            ("Low tide | thequay.test", "Low tide"), ("Low-tide", "Low-tide"), ("The Quay", "The Quay"),
            ("Low tide - what now?", "Low tide - what now?"),
        ])
    func suffix(title: String, expected: String) {
        #expect(TitleCleaner(sites: ["The Quay", "thequay.test"], headlines: []).clean(title) == expected)
    }

    @Test("What stands after a headline that the page shows comes off")
    func shownHeadline() {
        let cleaner = TitleCleaner(sites: [], headlines: ["Low tide – again"])
        #expect(cleaner.clean("Low tide – again | Coast | Somewhere") == "Low tide – again")
        #expect(cleaner.clean("Somewhere » Low tide – again") == "Low tide – again")
    }

    @Test("Hostile titles cost linear time and are kept")
    func hostile() {
        let title = String(repeating: "a | ", count: 100_000)
        #expect(TitleCleaner(sites: ["b"], headlines: ["a"]).clean(title) == title)
    }
}

@Suite("Authors and dates of a page")
struct BylineTests {
    @Test(
        "Names are cleaned",
        arguments: [
            ("By Dana Levi", "Dana Levi"),
            ("Written by: Dana Levi and Omar Haddad", "Dana Levi, Omar Haddad"),
            ("מאת דנה לוי", "דנה לוי"), ("Dana Levi, dana@post.test", "Dana Levi"),
            ("Dana Levi | March 2", "Dana Levi"),
            ("Dana Levi, Senior Reporter", "Dana Levi"), ("Dana Levi (@dlevi)", "Dana Levi"),
            ("Dana Levi, DANA LEVI", "Dana Levi"), ("dana levi, PhD", "dana levi"),
            ("BY DANA LEVI", "DANA LEVI"),
            ("O'Neil Ben-Ami & Co Writer", "O'Neil Ben-Ami"),
            ("דנה לוי, כתבת ענייני עירייה", "דנה לוי"),
        ])
    func names(text: String, expected: String) {
        #expect(AuthorNames.clean([text]) == expected)
    }

    @Test(
        "What is no name is dropped",
        arguments: [
            "", "admin", "By", "5 min read", "dana@post.test", "https://post.test/dana", "{{ author }}",
            "This is how the whole of the story about the harbour began",
        ])
    func noNames(text: String) {
        #expect(AuthorNames.clean([text]) == nil)
    }

    @Test("Several citation authors are put in reading order")
    func citations() throws {
        let html =
            "<meta name=citation_author content='Levi, Dana'><meta name=citation_author content='Haddad, Omar'>"
        #expect(try read(html).author == MetadataField("Dana Levi, Omar Haddad", from: .meta))
    }

    @Test(
        "Each source states an author, the most trusted first",
        arguments: [
            ("<meta name=author content='Ann Meta'>", nil, "Ann Meta", MetadataSource.meta),
            (
                "<meta name=author content='Ann Meta'>", #"{"@type":"Article","author":"Jo Son"}"#, "Jo Son",
                .jsonLD
            ),
            (
                "<meta property=article:author content='https://x.test/ann'><p itemprop=author><b itemprop=name>Mic Ro</b>",
                nil, "Mic Ro", .microdata
            ),
            ("<h1>T</h1><p><a rel=author href=/a>Rel Link</a>", nil, "Rel Link", .visiblePage),
            ("<h1>T</h1><p class='x byline'>By Class Token<br>2 March", nil, "Class Token", .visiblePage),
            ("<h1>T</h1><p>By <a href=/x>Near Headline</a>", nil, "Near Headline", .visiblePage),
            ("<h1>כותרת</h1><p>מאת דנה לוי", nil, "דנה לוי", .visiblePage),
            ("<h1>T</h1><p class=c-hero__authorName>Like Ness", nil, "Like Ness", .visiblePage),
            ("<h1>T</h1><a href=/authors/l>Lin Ked</a>", nil, "Lin Ked", .visiblePage),
        ] as [(String, String?, String, MetadataSource)])
    func authors(html: String, jsonLD: String?, name: String, source: MetadataSource) throws {
        #expect(try read(html, jsonLD: jsonLD).author == MetadataField(name, from: source))
    }

    @Test("Who comments is no author")
    func commenters() throws {
        let comment = "<article><b class=fn>Rea Der</b><p>Well said.</article>"
        #expect(try read("<h1>T</h1><p>Text<ol class=comment-list><li>\(comment)</ol>").author == nil)
        #expect(try read("<h1>T</h1><p>Text<div id=comments>\(comment)</div>").author == nil)
        let article = "<article class=has-comments><h1>T</h1><b class=fn>Dana Levi</b><p>Text</article>"
        #expect(try read(article).author?.value == "Dana Levi")
    }

    @Test("A stated author that is the site gives way to a person")
    func siteAsAuthor() throws {
        let jsonLD = #"{"@type":"Article","author":"The Quay","publisher":{"name":"The Quay"}}"#
        #expect(
            try read("<h1>T</h1><p class=byline>By Dana Levi", jsonLD: jsonLD).author?.value == "Dana Levi")
        #expect(try read("<h1>T</h1><p>Text", jsonLD: jsonLD).author?.value == "The Quay")
    }

    @Test(
        "Each source states a date, the most trusted first",
        arguments: [
            (
                "<meta property=article:published_time content=2022-03-12T10:00Z>", "2022-03-12T10:00:00Z",
                .openGraph
            ),
            ("<meta name=date content='12 March 2022'>", "2022-03-12", .meta),
            ("<p itemprop=datePublished content=2022-03-12>x", "2022-03-12", .microdata),
            ("<h1>T</h1><time datetime=2022-03-12>yesterday</time>", "2022-03-12", .visiblePage),
            ("<h1>T</h1><p>MARCH 12, 2022 23:56", "2022-03-12T23:56:00", .visiblePage),
            ("<html lang=he><h1>כותרת</h1><p>12/03/2022</html>", "2022-03-12", .visiblePage),
            ("<h1>T</h1><p>Updated 14 March 2022<p>12 March 2022", "2022-03-12", .visiblePage),
            ("<h1>T</h1><p>Last updated 14 March 2022", "2022-03-14", .visiblePage),
            ("<p>x", "2021-02-03", .url),
        ] as [(String, String, MetadataSource)])
    func dates(html: String, date: String, source: MetadataSource) throws {
        let url = "https://post.test/2021/02/03/tide.html"
        #expect(try read(html, url: url).date == MetadataField(date, from: source))
    }

    @Test("Prose, other years and section numbers give no date")
    func noDates() throws {
        let url = "https://post.test/2021/99/03/tide-2022.html"
        let prose = String(
            repeating: "The harbour was closed on 12 March 2022 and the boats stayed out. ", count: 3)
        #expect(try read("<h1>T</h1><p>\(prose)", url: url).date == nil)
    }

    @Test("The last change is read on its own")
    func modified() throws {
        let html = "<meta property=article:modified_time content=2022-03-14>"
        let metadata = try read(html, jsonLD: #"{"@type":"Article","datePublished":"2022-03-12"}"#)
        #expect(metadata.modified == MetadataField("2022-03-14", from: .openGraph))
        #expect(metadata.date == MetadataField("2022-03-12", from: .jsonLD))
    }
}

@Suite("Site, addresses and language")
struct PageFactsTests {
    @Test("The site is named by OpenGraph, the publisher, the title's tail or the host")
    func site() throws {
        #expect(try read("<meta property=og:site_name content='The Quay'>").site?.value == "The Quay")
        let jsonLD = #"{"@type":"Article","publisher":{"name":"Quay Media"}}"#
        #expect(try read("<p>x", jsonLD: jsonLD).site == MetadataField("Quay Media", from: .jsonLD))
        let url = "https://www.thequay.test/a"
        #expect(
            try read("<title>Tide | The Quay</title>", url: url).site
                == MetadataField("The Quay", from: .markup))
        #expect(try read("<title>Tide</title>", url: url).site == MetadataField("thequay.test", from: .url))
    }

    @Test("Addresses are absolute and of the web only")
    func addresses() throws {
        let html =
            "<base href=/news/><link rel=canonical href=tide.html><meta property=og:image content=../a.jpg>"
        let metadata = try read(html, url: "https://quay.test/x/y?z")
        #expect(metadata.url == MetadataField("https://quay.test/news/tide.html", from: .markup))
        #expect(metadata.image?.value == "https://quay.test/a.jpg")
        #expect(try read("<meta property=og:image content='javascript:alert(1)'>").image == nil)
    }

    @Test(
        "Language tags are put in their usual spelling",
        arguments: [
            ("en_US", "en-US"), ("HE", "he"), ("iw-il", "he-IL"), ("zh-hant-tw", "zh-Hant-TW"),
            ("en, he", "en"),
            ("English", "en"), ("x", nil), ("", nil), ("123", nil),
        ] as [(String, String?)])
    func tags(text: String, expected: String?) {
        #expect(LanguageTag(text)?.value == expected)
    }

    @Test("A text plainly in another script overrules the declared language")
    func script() throws {
        let hebrew = String(repeating: "הנמל נסגר בשל הסערה. ", count: 20)
        #expect(try read("<html lang=en><p>\(hebrew)</html>").language == MetadataField("he", from: .text))
        #expect(try read("<html lang=yi><p>\(hebrew)</html>").language == MetadataField("yi", from: .markup))
        #expect(
            try read("<html lang=he><p>All in English here, more than enough</html>").language?.value == "he")
        let russian = String(repeating: "Порт закрыт из-за шторма. ", count: 20)
        #expect(try read("<p>\(russian)").language == MetadataField("ru", from: .text))
    }

    @Test("Values are one line without direction controls")
    func values() throws {
        let html = "<meta name=description content='One\n two\u{202E}three\u{A0}four &amp;amp; five'>"
        #expect(try read(html).description?.value == "One twothree four & five")
    }
}
