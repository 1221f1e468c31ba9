import Testing

@testable import Ikar

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

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
    /// The least processor time of two runs, and the result's blocks: other work on the machine is not counted.
    private static func extract(_ html: String) throws -> (milliseconds: Double, blocks: [Block]) {
        var options = ExtractionOptions()
        options.limits.maxMilliseconds = 0
        let extractor = Extractor(options: options)
        let bytes = Array(html.utf8)
        var blocks: [Block] = []
        var least = Double.infinity
        for _ in 0..<2 {
            let start = threadMilliseconds()
            blocks = try extractor.extract(bytes).blocks
            least = min(least, threadMilliseconds() - start)
        }
        return (least, blocks)
    }

    /// Processor time of this thread so far.
    private static func threadMilliseconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }

    @Test(
        "Twice the page costs less than four times the time, and no text is lost", arguments: HostilePage.all)
    func cost(_ hostile: HostilePage) throws {
        let once = try Self.extract(hostile.page(hostile.size))
        let twice = try Self.extract(hostile.page(2 * hostile.size))
        #expect(twice.blocks.contains { $0.text.contains("kept") })
        // Below a few milliseconds it is what a page costs anyway that is measured.
        let least = 5.0
        #expect(
            twice.milliseconds < 4 * max(once.milliseconds, least),
            "\(once.milliseconds) ms, then \(twice.milliseconds) ms")
    }
}
