import TestCorpus
import Testing

@testable import Ikar

@Suite("The words of class names") struct ContainerWordsTests {
    @Test(
        "are whole, small, and split at capitals and at anything but letters",
        arguments: [
            ("entry-content", ["entry", "content"]), ("postBody", ["post", "Body"]), ("a1b", ["a", "b"]),
            ("HTMLBlock", ["HTMLBlock"]), ("  wide\u{A0}ת_main ", ["wide", "main"]), ("", []), ("42", []),
        ])
    func split(_ name: String, _ expected: [String]) {
        // What stands before and after the range is no part of it.
        let text = Array("x\(name)x".utf8)
        var words: [String] = []
        NameWords.forEach(in: text, 1..<text.count - 1) { hash, place in
            #expect(hash == NameHash.of(text[place]))
            words.append(String(decoding: text[place], as: UTF8.self))
        }
        #expect(words == expected)
    }

    private static func weights(_ html: String) throws -> [Float] {
        let words = try #require(WordWeights("box entry hero", [-1, 2, 0.5]))
        let reading = try Pipeline.read(Array(html.utf8), PageSource(), ExtractionOptions(), words)
        let count = reading.facts.candidates.count
        return FeatureExtractor.features(0..<count, of: reading.facts, in: reading.tree).column(
            .containerWords)
    }

    private static let around: [(html: String, weights: [Float])] = [
        ("<p>a", [0]), ("<p class=box>a", [-1]), ("<p class='Entry other'>a", [2]),
        ("<p class=box id=entry role=hero aria-label=none data-testid=x>a", [1.5]), ("<p title=entry>a", [0]),
        ("<div class=entry><p class=box>a</p><p>b</p></div>", [0.4, 1.4]),
        // Attributes without words, and elements without attributes, are steps as well.
        ("<div class=entry><div><p lang=en>a", [0.98]),
    ]

    @Test("An element's words count for 0.7 of those of the one inside it", arguments: around)
    func shares(_ expected: (html: String, weights: [Float])) throws {
        let weights = try Self.weights("<body>\(expected.html)")
        #expect(weights.count == expected.weights.count)
        for (weight, expected) in zip(weights, expected.weights) { #expect(abs(weight - expected) < 0.01) }
    }

    @Test("A word counts once an element, and for each element again")
    func once() throws {
        #expect(abs(try Self.weights("<body><p class='box box-box' id=box>a")[0] + 1) < 0.01)
        let nested = try Self.weights("<body><div class=box><p class=box>a")
        #expect(abs(nested[0] + 1.7) < 0.01)
        // Elements with the same attributes share them.
        #expect(try Self.weights("<body><p class=entry>a<p class=entry>b") == [2, 2])
    }

    @Test("The body's and the page's classes say what the page is, and nothing of a block")
    func body() throws {
        #expect(try Self.weights("<html class=box><body class=entry><p>a") == [0])
    }

    @Test("What is further than nine elements out does not count", arguments: [7, 8, 9, 20])
    func reach(_ between: Int) throws {
        let html =
            "<body><div class=entry>" + String(repeating: "<div>", count: between) + "<p>a"
        #expect(try (Self.weights(html)[0] > 0) == (between < 8))
    }

    @Test("What training reads of a page gives the sums that the scorer sees", arguments: CorpusPage.all)
    func dump(_ page: CorpusPage) throws {
        let inspection = try Extractor().inspect(page.bytes, from: PageSource())
        let words = TreeModel.builtIn.words
        let column = Feature.containerWords.rawValue
        for (value, nearby) in zip(inspection.column(column), inspection.containerWords) {
            let sum = nearby.reduce(Float(0)) { sum, near in
                sum + near.share * (words.slot(NameHash.of(near.word.utf8)).map(words.weight) ?? 0)
            }
            // Eight bits of the sum are left, and what it was summed up from came in another order.
            #expect(abs(sum - value) <= max(0.02, sum.magnitude / 64))
        }
    }

    @Test("Weights are found by their words, and only by them")
    func table() throws {
        let list = (0..<500).map { "w" + String($0, radix: 36) }
        let weights = try #require(
            WordWeights(Substring(list.joined(separator: " ")), list.indices.map(Float.init)))
        for (index, word) in list.enumerated() {
            #expect(weights.slot(NameHash.of(word.utf8)).map(weights.weight) == Float(index))
        }
        #expect(weights.slot(NameHash.of("missing".utf8)) == nil)
        #expect(WordWeights().slot(NameHash.of("w1".utf8)) == nil)
        #expect(WordWeights("one two", [1]) == nil)
    }
}
