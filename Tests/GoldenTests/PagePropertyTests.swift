import Ikar
import TestCorpus
import Testing

@Suite("What holds on every page") struct PagePropertyTests {
    /// Everything that a caller sees of a result.
    private static func everything(_ page: CorpusPage, _ extractor: Extractor) throws -> String {
        let result = try extractor.extract(page.bytes, from: PageSource(name: page.slug))
        var options = RenderOptions()
        options.includesBlocks = true
        options.includesProvenance = true
        return result.rendered(as: .json, options: options) + result.rendered(as: .markdown)
            + result.rendered(as: .html)
    }

    private static func blocks(_ page: CorpusPage, _ change: (inout ExtractionOptions) -> Void) throws
        -> [Block]
    {
        var options = ExtractionOptions()
        change(&options)
        return try Extractor(options: options).extract(page.bytes).blocks
    }

    @Test("Two runs give the same", arguments: CorpusPage.all)
    func runs(_ page: CorpusPage) throws {
        #expect(try Self.everything(page, Extractor()) == Self.everything(page, Extractor()))
    }

    @Test("Eight tasks that share an extractor give the same as one alone")
    func tasks() async throws {
        let extractor = Extractor()
        let alone = try CorpusPage.all.map { try Self.everything($0, extractor) }
        try await withThrowingTaskGroup(of: [String].self) { group in
            for first in 0..<8 {
                group.addTask {
                    // Each task begins at another page, so that different pages are under way at the same time.
                    let order = CorpusPage.all.indices.map { ($0 + first * 4) % CorpusPage.all.count }
                    var results = alone
                    for i in order { results[i] = try Self.everything(CorpusPage.all[i], extractor) }
                    return results
                }
            }
            for try await results in group { #expect(results == alone) }
        }
    }

    @Test("Options of rendering never change the text or the choice", arguments: CorpusPage.all)
    func renderOptions(_ page: CorpusPage) throws {
        let result = try Extractor().extract(page.bytes)
        let (text, blocks) = (result.text, result.blocks)
        for bits in 0..<8 {
            var options = RenderOptions()
            options.includesLinks = bits & 1 != 0
            options.includesImages = bits & 2 != 0
            options.includesBlocks = bits & 4 != 0
            for format in OutputFormat.allCases { _ = result.rendered(as: format, options: options) }
            #expect(result.rendered(as: .text, options: options) == (text.isEmpty ? "" : text + "\n"))
            #expect(result.blocks == blocks)
        }
    }

    @Test("Keeping a label adds its blocks and nothing else", arguments: CorpusPage.all)
    func keptLabels(_ page: CorpusPage) throws {
        let plain = try Self.blocks(page) { $0.labelsBlocks = true }
        for label in BlockLabel.allCases {
            let kept = try Self.blocks(page) { $0.keptLabels = [label] }
            #expect(kept.map(\.text) == plain.map(\.text))
            for (with, without) in zip(kept, plain) {
                #expect(with.isKept == (without.isKept || without.label == label))
            }
        }
    }

    @Test(
        "What precision keeps, balanced keeps, and what balanced keeps, recall keeps",
        arguments: CorpusPage.all)
    func focus(_ page: CorpusPage) throws {
        let narrow = try Self.blocks(page) { $0.focus = .precision }
        let middle = try Self.blocks(page) { $0.focus = .balanced }
        let wide = try Self.blocks(page) { $0.focus = .recall }
        for i in middle.indices {
            #expect(!narrow[i].isKept || middle[i].isKept, "'\(middle[i].text)'")
            #expect(!middle[i].isKept || wide[i].isKept, "'\(middle[i].text)'")
        }
    }
}
