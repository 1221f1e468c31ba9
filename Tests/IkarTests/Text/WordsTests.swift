import Testing

@testable import Ikar

@Suite("Words")
struct WordsTests {
    @Test(
        "Words are runs of letters, marks, numbers and underscores",
        arguments: [
            ("", 0), (" ", 0), ("one", 1), ("one two", 2), ("  a,b;c  ", 3), ("snake_case", 1), ("it's", 2),
            ("3.14", 2),
            ("שלום עולם", 2), ("שָׁלוֹם", 1), ("ארה\"ב", 2), ("עברית English", 2), ("привет мир", 2),
            ("日本語 テスト", 2),
            ("a😀b", 2), ("naïve café", 2), ("x\u{301}y", 1), ("١٢٣ abc", 2), ("—…—", 0), ("a\u{A0}b", 2),
            ("𝒜𝒷 c", 2), ("½ x²", 2),
        ])
    func count(text: String, words: Int) {
        let bytes = Array(text.utf8)
        #expect(Words.count(bytes, in: bytes.indices) == words)
    }

    @Test("The count equals a slow count by Unicode properties over every scalar")
    func reference() {
        var text = ""
        var expected = 0
        var wasWord = false
        for value in stride(from: UInt32(1), to: 0x2FFFF, by: 3) {
            guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned else {
                continue
            }
            text.unicodeScalars.append(scalar)
            let isWord =
                switch scalar.properties.generalCategory {
                case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
                    .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
                    .otherNumber:
                    true
                default: scalar == "_"
                }
            // The standard library knows a newer Unicode than ICU: what ICU lacks is left out.
            if isWord != Words.contains(value) {
                text.unicodeScalars.removeLast()
                continue
            }
            if isWord, !wasWord { expected += 1 }
            wasWord = isWord
            if value % 5 == 0 {
                text += "-"
                wasWord = false
            }
        }
        let bytes = Array(text.utf8)
        #expect(expected > 1000)
        #expect(Words.count(bytes, in: bytes.indices) == expected)
    }

    @Test("A range that cuts characters is counted without a trap")
    func ranges() {
        let bytes = Array("שלום 日本 a😀".utf8)
        for start in 0...bytes.count {
            for end in start...bytes.count { _ = Words.count(bytes, in: start..<end) }
        }
    }
}
