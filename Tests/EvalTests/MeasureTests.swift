import Testing

@testable import Ikar
@testable import IkarEval

@Suite("Measures of one page")
struct MeasureTests {
    @Test(
        "words are runs of letters, digits and underscores of the lower-cased text",
        arguments: [
            ("", 0), ("  -- ", 0), ("one, two", 2), ("it's", 2), ("snake_case 3.14", 3), ("צה\"ל", 2),
            ("שלום-עולם", 2),
            ("½ ² ४ Ⅷ", 4), ("日本語", 1), ("a\u{200B}b", 2),
        ])
    func words(text: String, count: Int) { #expect(Words.hashes(of: text).count == count) }

    @Test("a word with niqqud falls into pieces at its marks, as in Python")
    func niqqud() { #expect(Words.hashes(of: "שָׁלוֹם") == Words.hashes(of: "ש לו ם")) }

    @Test(
        "case does not count",
        arguments: [
            ("ÉTÉ", "été"), ("ΟΔΟΣ", "οδος"), ("ΟΔΟΣ ΑΒ", "οδος αβ"), ("Straße", "straße"), ("İ", "i\u{307}"),
        ])
    func lowerCase(upper: String, lower: String) {
        #expect(Words.hashes(of: upper) == Words.hashes(of: lower))
    }

    @Test("a capital sigma is the final one at the end of a word only")
    func finalSigma() {
        func lowered(_ text: String) -> String {
            var out = String.UnicodeScalarView()
            Lowercase.forEachScalar(of: text) { out.append($0) }
            return String(out)
        }
        #expect(lowered("ΟΔΟΣ") == "οδος")
        #expect(lowered("ΣΟΣ'Α Σ") == "σοσ'α σ")
    }

    @Test("precision, recall and F1 count words as often as both sides have them")
    func wordScore() {
        // Shared: a, a, b of 5 words found and 4 wanted.
        let score = WordScore(of: "a a a b c", gold: "B a A d")
        #expect(score.precision == 0.6)
        #expect(score.recall == 0.75)
        #expect(abs(score.f1 - 2.0 / 3) < 1e-12)
    }

    @Test(
        "an empty gold asks for an empty text",
        arguments: [
            ("", "", 1.0), ("a", "", 0), ("", "a", 0), ("b", "a", 0), (" - ", "…", 1),
        ])
    func emptyScores(text: String, gold: String, f1: Double) {
        #expect(WordScore(of: text, gold: gold).f1 == f1)
    }

    @Test("snippets of a judged page: case and white space do not count")
    func snippets() {
        let gold = Gold(
            text: "x",
            snippets: [
                Snippet(text: "Two  words", label: "main"), Snippet(text: "missing", label: "main"),
                Snippet(text: "SHARE", label: "share"), Snippet(text: "menu", label: "navigation"),
                Snippet(text: "words share", label: "other"),
            ])
        let score = SnippetScore(of: "The two\u{A0}\nwords Share", gold: gold)
        #expect(score.keptShare == 0.5)
        #expect(score.leakedShare == 2.0 / 3)
    }

    @Test("snippets alone: compared as they are, precision, recall and accuracy over all of them")
    func snippetsOnly() {
        let gold = Gold(
            text: nil,
            snippets: [
                Snippet(text: "Two", label: "main"), Snippet(text: "three", label: "main"),
                Snippet(text: "Four", label: "main"), Snippet(text: "menu", label: "other"),
                Snippet(text: "Menu", label: "other"),
            ])
        let score = SnippetScore(of: "Two three four Menu", gold: gold)
        #expect(score.kept == 2)
        #expect(score.leaked == 1)
        #expect(abs(score.precision - 2.0 / 3) < 1e-12)
        #expect(abs(score.recall - 2.0 / 3) < 1e-12)
        #expect(score.accuracy == 0.6)
    }

    @Test("snippets are found whatever the order of their points")
    func canonicalOrder() {
        // Dagesh before qamats, as it is typed; NFC has them the other way round.
        let typed = "\u{05E9}\u{05C1}\u{05BC}\u{05B8}ר"
        let gold = Gold(text: "text", snippets: [Snippet(text: typed, label: "main")])
        let normal = "\u{05E9}\u{05B8}\u{05BC}\u{05C1}ר"
        #expect(!normal.unicodeScalars.elementsEqual(typed.unicodeScalars))
        #expect(SnippetScore(of: "x \(normal) y", gold: gold).keptShare == 1)
        #expect(SnippetScore(of: "x \(typed) y", gold: gold).keptShare == 1)
    }

    @Test("no snippets: all kept, none leaked")
    func noSnippets() {
        let score = SnippetScore(of: "text", gold: Gold(text: "text"))
        #expect(score.keptShare == 1)
        #expect(score.leakedShare == 0)
    }

    @Test("labels count for dropped blocks with a kind of their own")
    func labels() {
        func block(_ text: String, kept: Bool, _ label: BlockLabel?) -> Block {
            Block(text: text, kind: .paragraph, isKept: kept, score: 0, label: label, direction: .leftToRight)
        }
        let blocks = [
            block("Follow us", kept: false, .share), block("Imprint", kept: false, .navigation),
            block("Sign up", kept: true, nil), block("Anything", kept: false, .other),
        ]
        let gold = Gold(
            text: "",
            snippets: [
                Snippet(text: "Follow", label: "share"), Snippet(text: "Imprint", label: "footer"),
                Snippet(text: "Sign up", label: "newsletter"), Snippet(text: "Anything", label: "other"),
                Snippet(text: "nowhere", label: "share"),
            ])
        let score = LabelScore(of: blocks, gold: gold)
        #expect(score.right == 1)
        #expect(score.total == 2)
    }
}
