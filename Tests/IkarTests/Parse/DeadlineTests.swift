import Testing

@testable import Ikar

@Suite("The time a page may take") struct DeadlineTests {
    /// One that was over long ago.
    private static let over = Deadline(start: 1, milliseconds: 1)

    private static let page = String(repeating: "<p>one two three</p>", count: 20_000)

    @Test("Prune stops and gives what it has")
    func prune() {
        var deadline = Self.over
        let whole = Pruner.prune(Array(Self.page.utf8), limits: Limits())
        let part = Pruner.prune(Array(Self.page.utf8), limits: Limits(), deadline: &deadline)
        #expect(!part.html.isEmpty && part.html.count < whole.html.count / 10)
        #expect(whole.html.starts(with: part.html))
        #expect(deadline.wasHit)
    }

    @Test("The blocks of the part that was walked are whole")
    func blocks() throws {
        var deadline = Self.over
        let page = try TestPage(Self.page)
        let part = BlockBuilder.blocks(of: page.tree, deadline: &deadline)
        #expect(part.count > 0 && part.count < page.blocks.count / 10)
        #expect(PageProperties.broken(part, page.tree) == [])
        #expect(part.string(0) == "one two three")
        #expect(deadline.wasHit)
    }

    @Test("Blocks that there is no time to read say nothing, and later ones get no score")
    func scores() throws {
        var deadline = Self.over
        let page = try TestPage(Self.page)
        let facts = PageFacts(page.blocks, page.tree, PageSignals(), WordWeights(), &deadline)
        #expect(facts.texts.count == page.blocks.count && facts.phrases.count == page.blocks.count)
        #expect(facts.texts.allSatisfy { $0.words == 0 })
        let scores = Scorer.scores(facts, page.tree, model: .builtIn, deadline: &deadline)
        #expect(scores.count == page.blocks.count && scores.last == 0 && scores.first != 0)
        #expect(deadline.wasHit)
    }

    @Test("A result that time ran out for says so", arguments: [1, 2, 5])
    func result(_ milliseconds: Int) throws {
        var options = ExtractionOptions()
        options.limits.maxMilliseconds = milliseconds
        let html = "<p>kept</p>" + String(repeating: "<div><p>one two three</p></div>", count: 100_000)
        let result = try Extractor(options: options).extract(html)
        #expect(result.limitsHit.contains(.time))
        #expect(PageProperties.broken(result) == [])
    }

    @Test("Stages stop one after the other, and never without a limit")
    func marks() {
        let deadline = Deadline(start: 1_000, milliseconds: 10)
        let marks: [Deadline.Mark] = [.prune, .parse, .blocks, .metadata, .facts, .scores]
        let times = marks.map { deadline.nanoseconds($0) }
        #expect(times == times.sorted() && Set(times).count == times.count)
        #expect(times.allSatisfy { $0 > 1_000 && $0 < 1_000 + 10_000_000 })
        for milliseconds in [0, -1, Int.min, Int.max] {
            var none = Deadline(start: 1, milliseconds: milliseconds)
            for mark in marks { #expect(!none.isOver(mark) && none.nanoseconds(mark) == 0) }
        }
    }
}
