import Testing

@testable import Ikar

/// A page that is `before`, one main paragraph, and `after`; the labels of all other blocks by their text.
private func labels(before: String = "", after: String = "", title: String = "") throws -> [String:
    BlockLabel]
{
    let main =
        "The river rose again on Monday night, and the lower town was cut off for the third time this year."
    let html =
        "<html><head><title>\(title)</title></head><body>\(before)<div><p>\(main)</p></div>\(after)</body></html>"
    let page = try Pipeline.read(Array(html.utf8), PageSource(), ExtractionOptions())
    let texts = (0..<page.blocks.count).map { page.blocks.string($0) }
    let kept = texts.map { $0 == main }
    let labels = Labeler.labels(kept, page.blocks, page.tree, page.facts)
    var result: [String: BlockLabel] = [:]
    for (text, label) in zip(texts, labels) { result[text] = label }
    return result
}

@Suite("Labels of dropped blocks") struct LabelerTests {
    @Test("Kept blocks have no label")
    func kept() throws {
        #expect(try labels().isEmpty)
    }

    @Test(
        "A phrase labels its block",
        arguments: [
            ("Sign up for our newsletter", BlockLabel.newsletter), ("הירשמו לניוזלטר", .newsletter),
            ("Read more: the night bus is back", .related), ("קראו עוד: הגשר נפתח", .related),
            ("Share this article", .share), ("Photo: Ilse Tarrant", .caption), ("צילום: אסף דגני", .caption),
            ("Tel. 01632 960 318", .contact), ("Leave a reply", .comments), ("© 2024 Harbour Press", .legal),
            ("We use cookies to count visits", .consent), ("Advertisement", .advert), ("Log in", .login),
            ("Skip to main content", .navigation), ("Tags: river, flood", .tags), ("By Carla Voss", .byline),
            ("MARCH 12, 2022 23:56", .byline), ("Something else altogether", .other),
        ])
    func phrases(_ text: String, _ label: BlockLabel) throws {
        #expect(try labels(after: "<p>\(text)</p>")[text] == label)
    }

    @Test(
        "A container's names label what is in it",
        arguments: [
            ("comment-list", BlockLabel.comments), ("related-posts", .related), ("share-bar", .share),
            ("author-bio", .other), ("tag-list", .tags), ("newsletter-signup", .newsletter),
            ("ad-slot", .advert),
            ("breadcrumb", .navigation), ("login-box", .login), ("byline", .byline),
        ])
    func containers(_ name: String, _ label: BlockLabel) throws {
        let text = "Four words of nothing"
        #expect(try labels(after: "<div class=\"\(name)\"><p>\(text)</p></div>")[text] == label)
    }

    @Test("Landmarks label what is in them")
    func landmarks() throws {
        let found = try labels(
            before: "<nav><a href=\"/a\">World affairs</a></nav><header><p>The Daily Flood</p></header>",
            after: "<footer><p>Printed beside the river</p><a href=\"/p\">Privacy policy</a></footer>")
        #expect(found["World affairs"] == .navigation)
        #expect(found["The Daily Flood"] == .navigation)
        #expect(found["Printed beside the river"] == .footer)
        #expect(found["Privacy policy"] == .footer)
    }

    @Test("A phrase of its own outweighs the place")
    func phraseInLandmark() throws {
        let found = try labels(after: "<footer><p>© 2024 Harbour Press</p><p>Tel. 01632 960 318</p></footer>")
        #expect(found["© 2024 Harbour Press"] == .legal)
        #expect(found["Tel. 01632 960 318"] == .contact)
    }

    @Test("A heading labels what follows it in its box")
    func heading() throws {
        let found = try labels(
            after: """
                <div><h3>Comments</h3><p>About time, too.</p><p>My granddad proposed on that bridge.</p></div>
                <div><h3>Read next</h3><p>Toads cross the road</p></div>
                """)
        #expect(found["Comments"] == .comments)
        #expect(found["About time, too."] == .comments)
        #expect(found["My granddad proposed on that bridge."] == .comments)
        #expect(found["Toads cross the road"] == .related)
    }

    @Test("A heading says nothing of another box")
    func otherBox() throws {
        let found = try labels(before: "<div><h3>Comments</h3></div>", after: "<p>Ferry times for Sunday</p>")
        #expect(found["Ferry times for Sunday"] == .other)
    }

    @Test("The headline is the title, a caption a caption")
    func titleAndCaption() throws {
        let found = try labels(
            before: "<h1>River rises again</h1>",
            after: "<figure><img src=\"a.jpg\"><figcaption>The lower town</figcaption></figure>",
            title: "River rises again | Daily Flood")
        #expect(found["River rises again"] == .title)
        #expect(found["The lower town"] == .caption)
    }

    @Test("Links before the main content are menus, headlines after it related")
    func links() throws {
        let found = try labels(
            before: "<div><a href=\"/1\">Sport and all the fixtures</a></div>",
            after: "<div><a href=\"/2\">Toads cross the road in thousands</a></div>")
        #expect(found["Sport and all the fixtures"] == .navigation)
        #expect(found["Toads cross the road in thousands"] == .related)
    }

    @Test("An article without main content is another article")
    func otherArticle() throws {
        let found = try labels(
            after: "<article><p>Toads cross the road in thousands every spring.</p></article>")
        #expect(found["Toads cross the road in thousands every spring."] == .related)
    }

    @Test("Deep nesting and many blocks are labelled in linear time")
    func hostile() throws {
        let depth = 3000
        let deep = String(repeating: "<div class=\"promo\">", count: depth) + "<p>Deep</p>"
        let wide = String(repeating: "<p>Wide</p>", count: depth)
        let found = try labels(after: deep + wide)
        #expect(found["Deep"] != nil)
    }
}
