import Testing

@testable import Ikar

@Suite("Limits of the parse") struct LimitsTests {
    private static func limits(_ change: (inout Limits) -> Void) -> Limits {
        var limits = Limits()
        change(&limits)
        return limits
    }

    @Test("Elements below the greatest depth are flattened and lose no text", arguments: [6, 20, 50])
    func depth(_ most: Int) throws {
        let levels = 100
        let html =
            (0..<levels).map { "<div>in\($0) " }.joined() + (0..<levels).map { "out\($0)</div>" }.joined()
            + "<p>after</p>"
        let page = try TestPage(html, limits: Self.limits { $0.maxDepth = most })
        #expect(page.tree.limitsHit == [.depth])
        #expect(page.tree.stoppedAt != nil)
        #expect(page.tree.depths.allSatisfy { $0 <= most })
        let text = String(decoding: page.tree.text, as: UTF8.self)
        for i in 0..<levels { #expect(text.contains("in\(i) ") && text.contains("out\(i)")) }
        #expect(page.strings.last == "after")
    }

    @Test("A page just as deep as allowed is whole")
    func exactDepth() throws {
        // html, body, eight div.
        let html = "<body>" + String(repeating: "<div>", count: 8) + "x"
        #expect(try TestPage(html, limits: Self.limits { $0.maxDepth = 10 }).tree.limitsHit == [])
        #expect(try TestPage(html, limits: Self.limits { $0.maxDepth = 9 }).tree.limitsHit == [.depth])
    }

    @Test("Deep nesting is no limit by default: 9,000 elements")
    func deep() throws {
        let page = try TestPage(String(repeating: "<div>", count: 9_000) + "x")
        #expect(page.tree.limitsHit == [])
        #expect(page.text == "x")
    }

    @Test("Nodes beyond their number are left out and flagged")
    func nodes() throws {
        let html = "<body>" + String(repeating: "<p>x</p>", count: 100)
        let page = try TestPage(html, limits: Self.limits { $0.maxNodes = 12 })
        #expect(page.tree.count == 12)
        #expect(page.tree.limitsHit == [.nodes])
        #expect(page.text == "x|x|x|x|x")
    }

    @Test("A deadline that has passed stops the parse with what was read")
    func deadline() throws {
        let html = Array(String(repeating: "<p>x</p>", count: 20_000).utf8)
        let page = try TestPage(html, deadline: 1)
        #expect(page.tree.limitsHit == [.time])
        #expect(page.blocks.count > 0 && page.blocks.count < 20_000)
        #expect(
            try TestPage(html, deadline: monotonicNanoseconds() + 3_600_000_000_000).blocks.count == 20_000)
    }

    @Test("Bytes beyond their number are cut and flagged in the result")
    func bytes() throws {
        var options = ExtractionOptions()
        options.limits.maxBytes = 40
        let result = try Extractor(options: options).extract(
            "<p>first words</p>" + String(repeating: "<p>x</p>", count: 9))
        #expect(result.limitsHit == [.bytes])
        #expect(result.blocks.first?.text == "first words")
    }
}
