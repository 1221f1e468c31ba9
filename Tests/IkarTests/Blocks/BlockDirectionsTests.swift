import Testing

@testable import Ikar

@Suite("Directions of blocks")
struct BlockDirectionsTests {
    /// The direction of each block by its text.
    private func directions(_ html: String) throws -> [String: TextDirection] {
        let page = try RenderedPage.page(html)
        return Dictionary(
            (0..<page.blocks.count).map { (page.blocks.string($0), page.directions.blocks[$0]) },
            uniquingKeysWith: { first, _ in first })
    }

    private let hebrew = "<p>פסקה ארוכה בעברית, עם עוד כמה מילים בסופה.</p>"
    private let english = "<p>A long paragraph in English, with a few more words at its end.</p>"

    @Test(
        "A block runs as its letters and its container say",
        arguments: [
            // The first letter, whatever the container says, where the other letters agree with it.
            ("<div dir=rtl><p>Only English here</p></div>", "Only English here", .leftToRight),
            ("<div dir=ltr><p>רק עברית כאן</p></div>", "רק עברית כאן", .rightToLeft),
            // A name of the other script at the beginning.
            (
                "<div dir=rtl><p>Google הודיעה אמש על שירות</p></div>", "Google הודיעה אמש על שירות",
                .rightToLeft
            ),
            (
                "<div lang=he><p>Google הודיעה אמש על שירות</p></div>", "Google הודיעה אמש על שירות",
                .rightToLeft
            ),
            (
                "<div dir=ltr><p>שלום is the Hebrew word for it</p></div>", "שלום is the Hebrew word for it",
                .leftToRight
            ),
            (
                "<div dir=auto><p>Google הודיעה אמש על שירות</p></div>", "Google הודיעה אמש על שירות",
                .leftToRight
            ),
            // No letters: the container, the nearest first.
            ("<div dir=rtl><p>03-5550123</p></div>", "03-5550123", .rightToLeft),
            ("<div dir=rtl><div dir=ltr><p>03-5550123</p></div></div>", "03-5550123", .leftToRight),
            ("<div lang=ar-EG><p>2022</p></div>", "2022", .rightToLeft),
        ] as [(String, String, TextDirection)])
    func container(html: String, text: String, expected: TextDirection) throws {
        #expect(try directions(html + english)[text] == expected)
    }

    @Test("Without a container the page's text says it, and a wrong dir on html or body does not")
    func page() throws {
        for root in ["", "<html dir=ltr>", "<html lang=en dir=ltr><body dir=ltr>"] {
            let found = try directions(
                root + hebrew + hebrew + "<p>Google הודיעה אמש על שירות</p><p>2022</p>")
            #expect(found["Google הודיעה אמש על שירות"] == .rightToLeft)
            #expect(found["2022"] == .rightToLeft)
        }
    }

    @Test(
        "Without any letters the root says it",
        arguments: [("rtl", TextDirection.rightToLeft), ("ltr", .leftToRight)])
    func root(dir: String, expected: TextDirection) throws {
        #expect(try directions("<html dir=\(dir)><p>2022</p>")["2022"] == expected)
    }

    @Test("HTML has dir and lang where they change, JSON has the direction of each block")
    func formats() throws {
        let words = String(repeating: "מילים רבות של כתבה שלמה, ", count: 30)
        let result = try Extractor().extract(
            "<html dir=ltr><article><p>\(words)</p><p>Google \(words)</p><blockquote lang=en><p>"
                + String(repeating: "An English quotation of some length. ", count: 6)
                + "</p></blockquote><p>\(words)</p></article>")
        #expect(result.direction == .rightToLeft)
        let html = result.rendered(as: .html)
        #expect(html.contains("<html lang=\"he\" dir=\"rtl\">"))
        #expect(html.matches(of: /dir="ltr" lang="en">An English/).count == 1)
        #expect(html.matches(of: /dir=/).count == 2)
        #expect(result.blocks.map(\.direction) == [.rightToLeft, .rightToLeft, .leftToRight, .rightToLeft])
    }

    @Test("Deep nesting costs linear time")
    func deep() throws {
        let count = 5_000
        let html =
            String(repeating: "<div dir=rtl>1", count: count) + String(repeating: "</div>2", count: count)
        let page = try RenderedPage.page(html)
        #expect(page.directions.blocks.dropLast().allSatisfy { $0 == .rightToLeft })
    }
}
