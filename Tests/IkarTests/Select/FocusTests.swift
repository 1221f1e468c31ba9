import TestCorpus
import Testing

@testable import Ikar

@Suite("Focus") struct FocusTests {
    /// What is kept at each focus, from the one that keeps least.
    private static func kept(_ scores: [Float], _ reading: Pipeline.Reading) -> [[Bool]] {
        [Focus.precision, .balanced, .recall].map { focus in
            var options = ExtractionOptions()
            options.focus = focus
            return Selector.decide(scores, reading.blocks, reading.tree, reading.facts, options).kept
        }
    }

    private static func isNested(_ kept: [[Bool]]) -> Bool {
        zip(kept, kept.dropFirst()).allSatisfy { less, more in zip(less, more).allSatisfy { !$0 || $1 } }
    }

    @Test("What precision keeps, balanced keeps, and what that keeps, recall", arguments: CorpusPage.all)
    func pages(_ page: CorpusPage) throws {
        let reading = try Pipeline.read(page.bytes, PageSource(), ExtractionOptions())
        let kept = Self.kept(Scorer.scores(reading.facts, reading.tree, model: .builtIn), reading)
        #expect(Self.isNested(kept))
    }

    @Test("So it is whatever the scores are, with headings, tables and repeats", arguments: 0..<50)
    func generated(_ seed: Int) throws {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func random(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        var html = "<body>"
        for i in 0..<40 {
            switch random(6) {
            case 0: html += "<h\(1 + random(4))>Heading \(i)</h\(1 + random(1))>"
            case 1:
                html +=
                    "<table><tr><th>Route</th><th>Share</th></tr><tr><td>\(i)</td><td>12</td></tr></table>"
            case 2: html += "<p>The harbour board met again on Tuesday to vote on item \(random(3))</p>"
            case 3: html += "<p><a href=/\(i)>Read also</a></p>"
            default: html += "<p>Some words of paragraph \(i)</p>"
            }
        }
        let reading = try Pipeline.read(Array(html.utf8), PageSource(), ExtractionOptions())
        let scores = (0..<reading.facts.candidates.count).map { _ in Float(random(1000)) / 1000 }
        let kept = Self.kept(scores, reading)
        #expect(Self.isNested(kept))
        #expect(kept[0] != kept[2], "a page on which the focus makes no difference tests nothing")
    }
}
