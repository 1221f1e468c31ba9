import Testing

@testable import Ikar

@Suite("Base direction")
struct BaseDirectionTests {
    @Test(
        "The first strong character tells it",
        arguments: [
            ("", nil), ("123 — …", nil), ("abc", .leftToRight), ("שלום", .rightToLeft),
            ("مرحبا", .rightToLeft),
            ("123 שלום abc", .rightToLeft), ("\"abc\" שלום", .leftToRight), ("日本", .leftToRight),
            ("\u{200F}a", .rightToLeft),
            ("\u{2067}שלום\u{2069} abc", .leftToRight), ("\u{2067}שלום abc", nil),
            ("\u{2069}א", .rightToLeft),
            ("é", .leftToRight), ("😀 א", .rightToLeft),
        ] as [(String, TextDirection?)])
    func direction(text: String, expected: TextDirection?) {
        let bytes = Array(text.utf8)
        #expect(TextDirection.base(ofUTF8: bytes, in: bytes.indices) == expected)
    }

    @Test("It is the one that ICU tells, on ten thousand paragraphs")
    func equalsICU() {
        for seed in UInt64(0)..<10_000 {
            var lines = MixedLines(seed: seed)
            let text = lines.paragraph()
            let bytes = Array(text.utf8)
            #expect(
                TextDirection.base(ofUTF8: bytes, in: bytes.indices) == ICUReference.baseDirection(text),
                "seed \(seed)")
        }
    }
}

@Suite("Properties of code points")
struct PropertiesTests {
    @Test("Letters have their script")
    func script() {
        #expect(ICUProperties.script(of: 0x5D0) == .hebrew)
        #expect(ICUProperties.script(of: 0x61) == .latin)
        #expect(ICUProperties.script(of: 0x431) == .cyrillic)
        #expect(ICUProperties.script(of: 0x2E) == .common)
        #expect(ICUProperties.script(of: 0x301) == .inherited)
        #expect(ICUProperties.script(of: 0x4E00) == .han)
    }

    @Test("Case is told and folded")
    func caseFolding() {
        #expect(ICUProperties.isUppercase(0x41) && ICUProperties.isUppercase(0x416))
        #expect(!ICUProperties.isUppercase(0x61) && !ICUProperties.isUppercase(0x5D0))
        #expect(ICUProperties.foldCase(0x416) == 0x436)
        #expect(ICUProperties.foldCase(0x5D0) == 0x5D0)
    }

    @Test("Numbers beyond Unicode have no properties", arguments: [0x110000, UInt32.max])
    func beyond(codePoint: UInt32) {
        #expect(!ICUProperties.isWord(codePoint) && !ICUProperties.isUppercase(codePoint))
        #expect(ICUProperties.bidiRole(of: codePoint) == .other || codePoint >= 0x110000)
    }
}
