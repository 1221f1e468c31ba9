import Testing

@testable import Ikar

@Suite("Normalisation form C")
struct NormalizationTests {
    @Test(
        "Text comes out composed",
        arguments: [
            ("", ""), ("plain", "plain"), ("e\u{301}", "\u{E9}"), ("cafe\u{301} x", "caf\u{E9} x"),
            ("\u{E9}", "\u{E9}"),
            ("\u{212B}", "\u{C5}"), ("\u{FB2A}", "\u{5E9}\u{5C1}"),
            ("\u{5E9}\u{5B8}\u{5C1}", "\u{5E9}\u{5B8}\u{5C1}"),
            ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"), ("שלום “עולם” — א", "שלום “עולם” — א"),
            ("a\u{323}\u{307}b\u{307}\u{323}", "\u{1EA1}\u{307}\u{1E05}\u{307}"), ("\u{2126}", "\u{3A9}"),
        ])
    func cases(text: String, normal: String) {
        // By scalars: strings that are canonically equal are equal.
        let result = String(decoding: Normalization.nfc(Array(text.utf8)), as: UTF8.self)
        #expect(Array(result.unicodeScalars) == Array(normal.unicodeScalars))
    }

    @Test("The ranges that skip ICU change nothing: every scalar, alone and after a letter and before a mark")
    func prefilter() {
        for value in UInt32(1)...0x1FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            var text = "a"
            text.unicodeScalars.append(contentsOf: [scalar, "\u{301}", "\u{5BC}", "\u{323}"])
            let bytes = Array(text.utf8)
            let whole = ICUNormalization.nfc(bytes, in: bytes.indices) ?? bytes
            if Normalization.nfc(bytes) != whole { Issue.record("U+\(String(value, radix: 16))") }
            let alone = Array(text.utf8.prefix(bytes.count - 6))
            let aloneWhole = ICUNormalization.nfc(alone, in: alone.indices) ?? alone
            if Normalization.nfc(alone) != aloneWhole { Issue.record("U+\(String(value, radix: 16)) alone") }
        }
    }

    @Test("Text without ASCII longer than a stretch is normalised to its end")
    func long() {
        let bytes = Array(String(repeating: "\u{3A9}\u{301}", count: 300_000).utf8)
        #expect(Normalization.nfc(bytes).count < bytes.count)
    }
}
