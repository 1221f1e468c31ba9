import TestCorpus
import Testing

@testable import Ikar

@Suite("Words and sentences")
struct ICUBreaksTests {
    @Test(
        "Abbreviations, maqaf and numbers are cut as Unicode cuts them",
        arguments: [
            ("ארה\"ב וג'רוזלם", 2, 1), ("שנת תשפ״ב הגיעה.", 3, 1), ("בית־ספר", 2, 1), ("don't stop", 2, 1),
            ("שילם 3.5 מיליון. הלך.", 4, 2), ("ג׳ירפה", 1, 1), ("", 0, 0), ("... !", 0, 1), ("שָׁלוֹם", 1, 1),
            ("כן! הוא הלך. שאל שוב?", 5, 3),
        ])
    func counts(text: String, words: Int, sentences: Int) {
        #expect(ICUBreaks.count(.words, in: Array(text.utf8)) == words)
        #expect(ICUBreaks.count(.sentences, in: Array(text.utf8)) == sentences)
    }

    @Test("A result counts its main content")
    func result() throws {
        let words = String(repeating: "דובר צה\"ל מסר הודעה. ", count: 40)
        let result = try Extractor().extract("<article><p>\(words)</p></article>")
        #expect(result.wordCount == 160)
        #expect(result.sentenceCount == 40)
    }

    /// The block stage's rule cuts at every sign, so that it needs no tables; ICU joins over apostrophes, gershayim and
    /// the points in numbers.
    @Test(
        "The rule of the block stage counts what ICU counts where ICU's joints are spaces",
        arguments: CorpusPage.all)
    func blockRule(page: CorpusPage) throws {
        for block in try Extractor().extract(page.bytes).blocks where block.kind != .code {
            let joints: Set<Unicode.Scalar> = [
                "'", "\"", "’", "‘", ".", ",", ":", ";", "·", "״", "׳", "\u{2024}", "\u{2027}", "\u{200D}",
                // ICU joins addresses; the sign after an emoji is a mark of its own to the rule.
                "@", "\u{FE0F}",
            ]
            var text = String.UnicodeScalarView()
            for scalar in block.text.unicodeScalars { text.append(joints.contains(scalar) ? " " : scalar) }
            let utf8 = Array(String(text).utf8)
            #expect(
                WordCount.words(utf8.span) == ICUBreaks.count(.words, in: utf8), "\(String(text))")
        }
    }
}
