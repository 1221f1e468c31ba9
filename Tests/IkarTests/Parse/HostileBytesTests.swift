import TestCorpus
import Testing

@testable import Ikar

/// How large the generated pages are: a small part of what the names say, or all of it under `make hostile`, which
/// builds with optimisation.
enum HostileSize {
    static let isFull = !(RepositoryFile.environment("IKAR_HOSTILE") ?? "").isEmpty
    private static let part = 50

    static func of(_ full: Int) -> Int { isFull ? full : full / part }
}

/// A page that is too large in one way, the limits that it must reach and the text that must be in the result.
struct OversizedPage: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var limits: [Limit]
    var page: @Sendable () -> [UInt8]

    init(_ name: String, _ limits: [Limit] = [], _ page: @escaping @Sendable () -> String) {
        testDescription = name
        self.limits = limits
        self.page = { Array(page().utf8) }
    }

    static func times(_ text: String, _ full: Int) -> String {
        String(repeating: text, count: HostileSize.of(full))
    }

    static let all = [
        // At full size deeper than the limit.
        OversizedPage("100,000 elements inside each other", HostileSize.isFull ? [.depth] : []) {
            times("<div>", 100_000) + "kept" + times("</div>", 100_000)
        },
        OversizedPage("a million siblings") { times("<p>a b</p>", 1_000_000) + "<p>kept" },
        OversizedPage("a text of 50 MB") { "<p>kept " + times("word ", 10_000_000) },
        OversizedPage("a word of 50 MB") { "<p>kept " + times("x", 50_000_000) },
        OversizedPage("an attribute of 10 MB", [.attributeBytes]) {
            "<p class=\"" + times("name ", 2_000_000) + "\">kept"
        },
        OversizedPage("a million attributes", [.attributes]) {
            "<p " + times("class=a ", 1_000_000) + ">kept"
        },
        OversizedPage("a million attributes that nobody reads") {
            "<p " + times("x=a ", 1_000_000) + ">kept"
        },
        OversizedPage("everything unclosed", HostileSize.isFull ? [.depth] : []) {
            "<p>kept" + times("<div><table><tr><td><ul><li><a href=x><b><p class='y'>z", 20_000)
        },
        OversizedPage("a million references by name") { "<p>kept" + times("&notin;", 1_000_000) },
        OversizedPage("a million references by number") { "<p>kept" + times("&#x5d0;", 1_000_000) },
        OversizedPage("a reference of a million digits") { "<p>kept &#" + times("9", 1_000_000) + ";" },
        OversizedPage("a name of a million letters") { "<p>kept</p><" + times("x", 1_000_000) + ">kept" },
        OversizedPage("a million comments") { "<p>kept" + times("<!-- x -->", 1_000_000) },
        OversizedPage("a million line ends") { "<p>kept" + times("<br>x", 1_000_000) },
        OversizedPage("a million links") { "<p>kept</p>" + times("<a href=/x>y</a> ", 1_000_000) },
        OversizedPage("structured data of 10 MB", [.structuredData]) {
            "<p>kept</p><script type=application/ld+json>{\"a\":\""
                + String(repeating: "word ", count: 2_000_000) + "\"}</script>"
        },
    ]
}

@Suite("Hostile bytes", .serialized) struct HostileBytesTests {
    @Test(
        "A page that is too large in one way is read as far as its limit, and the result says so",
        arguments: OversizedPage.all)
    func oversized(_ oversized: OversizedPage) throws {
        var options = ExtractionOptions()
        options.limits.maxMilliseconds = 0
        let result = try Extractor(options: options).extract(oversized.page())
        #expect(result.limitsHit == oversized.limits)
        #expect(result.blocks.contains { $0.text.contains("kept") })
        #expect(PageProperties.broken(result.page.tree) == [])
        #expect(result.text.isEmpty == (result.emptyReason != nil))
    }

    @Test(
        "Spans of columns and rows are numbers of cells, not of bytes to write",
        arguments: ["9007199254740991", "-1", "0", "18446744073709551616", "1e9", "x", ""])
    func spans(_ span: String) throws {
        let html =
            "<table><tr><th colspan=\(span) rowspan=\(span)>kept<th>a<tr><td>b<td colspan=\(span)>c</table>"
        let page = RenderedPage.extraction(try RenderedPage.page(html))
        for format in OutputFormat.allCases {
            let out = page.rendered(as: format)
            #expect(out.contains("kept") && out.utf8.count < 20_000)
        }
    }

    /// Few enough not to look like UTF-16.
    @Test("NULs anywhere change nothing", arguments: 0..<8)
    func nul(_ offset: Int) throws {
        let html = Array("<p class=a>one</p><p>two &amp; three</p>".utf8)
        var with = html
        for i in stride(from: html.count - 1 - offset, through: 0, by: -17) { with.insert(0, at: i) }
        let result = try Extractor().extract(with)
        #expect(result.blocks.map(\.text) == (try Extractor().extract(html).blocks.map(\.text)))
    }

    @Test("Lone surrogates in UTF-16 become U+FFFD and no more", arguments: [true, false])
    func surrogates(_ isBigEndian: Bool) throws {
        let units: [UInt16] =
            [0xFEFF] + Array("<p>one ".utf16) + [0xD800] + Array(" two ".utf16) + [0xDC00]
            + Array(" kept".utf16)
            + [0xD83D]
        let bytes = units.flatMap { unit in
            isBigEndian
                ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        }
        let result = try Extractor().extract(bytes)
        #expect(result.blocks.map(\.text) == ["one \u{FFFD} two \u{FFFD} kept\u{FFFD}"])
        #expect(result.malformedSequences == 3)
    }

    @Test("Every byte is a page, alone and many times", arguments: 0...255)
    func everyByte(_ value: Int) {
        for count in [1, 2, 60] {
            let bytes = [UInt8](repeating: UInt8(value), count: count)
            for property in PropertyTests.Property.all { #expect(property.broken(bytes) == []) }
            let within = Array("<p>one ".utf8) + bytes + Array(" two</p>".utf8)
            for property in PropertyTests.Property.all { #expect(property.broken(within) == []) }
        }
    }

    private static let truncated = Array(
        """
        <!DOCTYPE html><html lang=he><head><meta charset="utf-8"><title>א &amp; b</title><script>if (a < b) {}</script>
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"a","datePublished":"2022-03-12"}</script>
        <style>p { color: red }</style></head><body><!-- c --><h1 class='t'>One</h1><p>שלום &#x5d0; two<br>three</p>
        <table><tr><td colspan=2>four<td>five</table><pre>six\n seven</pre><svg><path d="M0"/></svg><a href="/x?a=1&b">8</a>
        </body></html>
        """.utf8)

    @Test("A page cut at any byte gives a result", arguments: 0...4)
    func truncation(_ part: Int) {
        let fifth = Self.truncated.count / 5 + 1
        for end in (part * fifth)..<min((part + 1) * fifth, Self.truncated.count + 1) {
            let bytes = Array(Self.truncated[..<end])
            #expect(StageProperties.page(bytes) == [], "cut at \(end)")
            #expect(StageProperties.prune(bytes) == [], "cut at \(end)")
            #expect(StageProperties.formats(bytes) == [], "cut at \(end)")
        }
    }

    @Test("Pages of the corpus cut at many places give results", arguments: CorpusPage.all)
    func truncatedCorpus(_ page: CorpusPage) {
        let cuts = 4
        for cut in 1..<cuts {
            let bytes = Array(page.bytes.prefix(page.bytes.count * cut / cuts + cut))
            #expect(StageProperties.page(bytes) == [], "cut \(cut)")
        }
    }

    @Test("No limit is a number that makes a page fail", arguments: [Int.min, -1, 0, 1, 2, Int.max])
    func limits(_ value: Int) throws {
        let paths: [WritableKeyPath<Limits, Int> & Sendable] = [
            \.maxBytes, \.maxNodes, \.maxDepth, \.maxAttributeBytes, \.maxAttributes,
            \.maxStructuredDataBytes,
            \.maxStructuredDataDepth, \.maxMilliseconds,
        ]
        for path in paths {
            var options = ExtractionOptions()
            options.limits[keyPath: path] = value
            let result = try Extractor(options: options).extract(Self.truncated)
            #expect(result.text.isEmpty == (result.emptyReason != nil))
        }
    }
}
