import Foundation
import TestCorpus
import Testing

@testable import Ikar

@Suite("The explanation of a page") struct ExplanationTests {
    /// A block of two words or more has probability 0.95, a shorter one 0.38.
    private static let model = "words\n1\n0 0 65534\n1\n-0.5 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0"
    private static let long = "The harbour board met again on Tuesday and will vote"

    private static func explain(
        _ html: String, _ change: (inout ExtractionOptions) -> Void = { _ in }
    ) throws -> Explanation {
        var options = ExtractionOptions()
        change(&options)
        let model = try #require(TreeModel(text: model))
        return try Extractor(options: options, model: model, textModel: model).explain(
            Array("<body>\(html)".utf8), from: PageSource(name: "page.html"))
    }

    @Test("It is of the very result that extraction gives", arguments: CorpusPage.all)
    func sameResult(_ page: CorpusPage) throws {
        let extractor = Extractor()
        let result = try extractor.extract(page.bytes)
        let explanation = try extractor.explain(page.bytes)
        #expect(explanation.result.text == result.text)
        #expect(explanation.result.confidence == result.confidence)
        let blocks = explanation.blocks
        #expect(blocks.map(\.block) == result.blocks)
        #expect(blocks.map(\.index) == Array(blocks.indices))
        #expect(blocks.count { $0.scoring != nil } == explanation.candidateCount)
    }

    @Test("Every reason is true of its block", arguments: CorpusPage.all)
    func trueReasons(_ page: CorpusPage) throws {
        let explanation = try Extractor().explain(page.bytes, strongest: Feature.allCases.count)
        for explained in explanation.blocks {
            let (block, reason) = (explained.block, explained.reason)
            let reaches = Float(block.score) >= Float(explanation.threshold)
            guard let scoring = explained.scoring else {
                #expect(reason == .landmark && !block.isKept && block.score == 0)
                continue
            }
            let ownReaches = Float(scoring.ownScore) >= Float(explanation.threshold)
            let sum =
                explanation.base + scoring.contributions.reduce(0) { $0 + $1.effect } + scoring.otherEffect
            #expect(abs(sum - scoring.logOdds) < 1e-4)
            #expect(scoring.otherEffect == 0)
            switch reason {
            case .score: #expect(block.isKept == reaches && ownReaches == reaches)
            case .group: #expect(block.isKept == reaches && ownReaches != reaches)
            case .standsAlone: #expect(!block.isKept && !reaches && scoring.groupMean > block.score)
            case .wholeTable, .besideKept: #expect(block.isKept && !reaches)
            case .repeated, .emptyHeading, .standIn, .caption, .form: #expect(!block.isKept && reaches)
            case .substitute: #expect(block.isKept && explanation.result.page.substituteText != nil)
            case .landmark, .siteRepeat, .keptLabel: Issue.record("no such block here: \(reason)")
            }
        }
    }

    @Test(
        "The step that decided is named",
        arguments: [
            ("<p>\(long)</p>", DecisionReason.score, "score 0.95 reaches the threshold 0.52"),
            ("<p>\(long)</p><div>one</div>", .score, "score 0.38 is under the threshold 0.50"),
            ("<p>\(long)</p><nav>one</nav>", .landmark, "inside navigation, which is never scored"),
            ("<p>\(long)</p><footer>one</footer>", .landmark, "inside a footer, which is never scored"),
            (
                "<p>\(long)</p><p>one</p>", .group,
                "its own 0.38 is under the threshold 0.49, but blocks of the same make (mean 0.89) lift it to 0.63"
            ),
            (
                "<p>\(long)</p><p><a href=/>one</a></p>", .standsAlone,
                "score 0.38 is under the threshold 0.49; "
                    + "blocks of the same make (mean 0.89) would lift it, but it is mostly links"
            ),
            ("<p>\(long)</p><p>\(long)</p>", .repeated, "says the same as another block that is kept"),
            (
                "<p>Times and places</p><h2>one</h2>", .emptyHeading,
                "a heading under which nothing is kept (its score 0.38 would do)"
            ),
            (
                "<title>404 - page not found</title><h1>404 - page not found</h1><p>\(long)</p>", .standIn,
                "the page stands in for the one that was asked for: nothing of it is kept"
            ),
        ])
    func reasons(_ html: String, _ reason: DecisionReason, _ sentence: String) throws {
        let last = try #require(try Self.explain(html).blocks.last)
        #expect(last.reason == reason)
        #expect(last.sentence == sentence)
    }

    @Test("A block that is kept for its label says so")
    func keptLabel() throws {
        let html = "<p>\(Self.long)</p><nav>one</nav>"
        let last = try #require(try Self.explain(html) { $0.keptLabels = [.navigation] }.blocks.last)
        #expect(last.block.isKept && last.reason == .keptLabel)
        #expect(last.sentence == "kept because blocks labelled 'navigation' were asked for")
    }

    @Test("Blocks for which structured data stands in say so, dropped ones keep their reason")
    func substitute() throws {
        let body = (1...80).map { "word\($0)" }.joined(separator: " ")
        let data = "{\"@type\":\"NewsArticle\",\"articleBody\":\"\(body)\"}"
        let explanation = try Self.explain(
            "<script type=application/ld+json>\(data)</script><p>\(Self.long)</p><div>one</div>")
        #expect(explanation.result.text == body)
        #expect(explanation.blocks.map(\.reason) == [.substitute, .score])
        #expect(
            explanation.blocks.first?.sentence
                == "chosen with score 0.95, but the article body of the page's JSON-LD is written instead")
    }

    @Test("Only the strongest features are named, and the rest is summed up", arguments: [0, 1, 3])
    func strongest(_ count: Int) throws {
        let page = try #require(CorpusPage.named("en-news-wire"))
        let all = try Extractor().explain(page.bytes, strongest: .max)
        let few = try Extractor().explain(page.bytes, strongest: count)
        for (full, short) in zip(all.blocks, few.blocks) {
            guard let full = full.scoring, let short = short.scoring else { continue }
            #expect(short.contributions == Array(full.contributions.prefix(count)))
            let rest = full.contributions.dropFirst(count).reduce(0) { $0 + $1.effect }
            #expect(abs(short.otherEffect - rest) < 1e-9)
            let sizes = full.contributions.map(\.effect.magnitude)
            #expect(sizes == sizes.sorted(by: >))
        }
    }

    @Test("As text it has a summary, and for each block the decision, the reason and the effects")
    func text() throws {
        let text = try Self.explain("<p>\(Self.long)</p><nav>Home\u{202E}</nav>").rendered(as: .text)
        // One block of probability p promises an F1 of 2p / (1 + p).
        let promise = 2 * 0.952574 / 1.952574
        let confidence = DecimalText.fixed(Double(Calibration.confidence(Float(promise))), digits: 2)
        #expect(
            text == """
                page        page.html
                kept        1 of 2 blocks, 10 of 11 words
                candidates  1 scored; the others are in navigation, header or footer
                threshold   0.52, the score that a block of this page needs
                confidence  \(confidence), the word F1 to be expected
                base        +1.25, the log-odds that the effects of the features add to

                    0  kept       0.95  The harbour board met again on Tuesday and will vote
                       score 0.95 reaches the threshold 0.52
                       own 0.95 = +3.00: words=2.391 +1.75, others 0.00

                    1  navigation 0.00  Home
                       inside navigation, which is never scored

                """)
    }

    @Test("As JSON it has the same, for every page", arguments: CorpusPage.all)
    func json(_ page: CorpusPage) throws {
        let explanation = try Extractor().explain(page.bytes)
        let parsed = try JSONSerialization.jsonObject(with: Data(explanation.rendered(as: .json).utf8))
        let object = try #require(parsed as? [String: Any])
        let blocks = try #require(object["blocks"] as? [[String: Any]])
        let expected = explanation.blocks
        #expect(blocks.map { $0["reason"] as? String } == expected.map(\.reason.rawValue))
        #expect(blocks.map { $0["text"] as? String } == expected.map(\.block.text))
        #expect(blocks.map { $0["logOdds"] == nil } == expected.map { $0.scoring == nil })
        #expect(object["candidateCount"] as? Int == explanation.candidateCount)
    }

    @Test("A page without text has an explanation without blocks", arguments: ["", "<div></div>"])
    func empty(_ html: String) throws {
        let explanation = try Extractor().explain(Array(html.utf8))
        #expect(explanation.blocks.isEmpty)
        #expect(explanation.rendered(as: .text).contains("kept        0 of 0 blocks, 0 of 0 words"))
        #expect(explanation.rendered(as: .html).hasSuffix("</main>\n</body>\n</html>\n"))
    }
}
