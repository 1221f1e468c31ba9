import Testing

@testable import Ikar

/// A page that costs libxml2, or a careless pass, the square of its size.
struct HostilePage: Sendable, CustomTestStringConvertible {
    var name: String
    var size: Int
    var page: @Sendable (Int) -> String

    var testDescription: String { name }

    static func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    static let all = [
        HostilePage(name: "div and stray ends of paragraphs", size: 5_000) {
            times("<div>", $0) + "kept" + times("</p>", $0)
        },
        HostilePage(name: "lists without ends and ends of bold", size: 5_000) {
            times("<ul><li>", $0) + "kept" + times("</b>", $0)
        },
        HostilePage(name: "attributes of one element", size: 8_000) { count in
            "<p " + (0..<count).map { "a\($0)=1 class\($0) " }.joined() + ">kept"
        },
        HostilePage(name: "attributes that are read", size: 5_000) {
            "<p " + times("class=a id=b ", $0) + ">kept"
        },
        HostilePage(name: "names of elements", size: 8_000) { count in
            (0..<count).map { "<x\($0)>" }.joined() + "kept"
        },
        HostilePage(name: "italics across paragraphs", size: 5_000) {
            times("<i>", $0) + "kept" + times("</p>", $0)
        },
        HostilePage(name: "misnested links", size: 5_000) {
            times("<a><div>", $0) + "kept" + times("</a>", $0)
        },
        HostilePage(name: "tables in tables", size: 5_000) {
            times("<table><tr><td>", $0) + "kept" + times("</td>", $0)
        },
        HostilePage(name: "unclosed comments", size: 8_000) { "kept" + times("<!-- -", $0) },
        HostilePage(name: "unclosed scripts", size: 8_000) { "kept" + times("<script><!--", $0) },
        HostilePage(name: "unclosed drawings", size: 8_000) { "kept" + times("<svg><math><template>", $0) },
        HostilePage(name: "unclosed quotes", size: 8_000) { "kept " + times("<p class=\"", $0) },
        HostilePage(name: "open angle brackets", size: 20_000) { times("<", $0) + " kept" },
        HostilePage(name: "references", size: 8_000) { times("&notit&#", $0) + "kept" },
        HostilePage(name: "scripts that a comment hides the ends of", size: 4_000) {
            "<p>kept</p>" + times("<script><!--<script></script>", $0) + "<p>kept</p>"
        },
        HostilePage(name: "sections of character data", size: 8_000) {
            "kept" + times("<svg><![CDATA[>", $0)
        },
        HostilePage(name: "drawings with HTML in them", size: 5_000) {
            "kept" + times("<svg><foreignObject>", $0) + times("</svg>", $0)
        },
        HostilePage(name: "tags without a name's end", size: 20_000) { "kept" + times("<p", $0) },
        HostilePage(name: "ends without a name", size: 20_000) { "kept" + times("</", $0) },
        HostilePage(name: "declarations", size: 20_000) { "kept" + times("<!", $0) },
        HostilePage(name: "ampersands", size: 20_000) { times("&", $0) + "kept" },
        HostilePage(name: "choices", size: 5_000) {
            times("<select><option>", $0) + times("<input>kept", $0)
        },
        HostilePage(name: "paragraphs beside each other", size: 10_000) { times("<p>kept</p>", $0) },
        HostilePage(name: "documents one after the other", size: 300) {
            times(
                "<html><head><title>t</title></head><body><div><p>kept<ul><li>a<li>b</ul></body></html>", $0)
        },
        HostilePage(name: "open documents one after the other", size: 300) {
            times("<html><head><title>t</title><body><div><table><tr><td><p>kept", $0)
        },
        HostilePage(name: "raw text that never ends", size: 5_000) {
            "kept" + times("<iframe><noframes><textarea><title>", $0)
        },
        HostilePage(name: "quotes in structured data", size: 10_000) {
            "<p>kept</p><script type=application/ld+json>{" + times("\" \"", $0) + "</script>"
        },
        HostilePage(name: "brackets in structured data", size: 20_000) {
            "<p>kept</p><script type=application/ld+json>" + times("[{", $0) + "</script>"
        },
        HostilePage(name: "headings", size: 5_000) { times("<h1><h2>", $0) + "kept" + times("</h3>", $0) },
        HostilePage(name: "forms, options and titles", size: 5_000) {
            "kept" + times("<form><select><option><title><frameset>", $0)
        },
    ]
}

@Suite("Hostile pages", .serialized) struct HostilePagesTests {
    @Test("Time grows with the page and not with its square, and no text is lost", arguments: HostilePage.all)
    func cost(_ hostile: HostilePage) throws {
        var options = ExtractionOptions()
        options.limits.maxMilliseconds = 0
        let extractor = Extractor(options: options)
        var blocks: [Block] = []
        let growth = try Growth(size: hostile.size / 2) {
            Array(hostile.page($0).utf8)
        } work: {
            blocks = try extractor.extract($0).blocks
        }
        #expect(growth.isLinear, "\(growth)")
        #expect(blocks.contains { $0.text.contains("kept") })
    }
}
