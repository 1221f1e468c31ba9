import Testing

@testable import Ikar

/// Text is read eight bytes at a time where it is plain; what is found must not hang on where the eights begin.
@Suite("Eight bytes at a time") struct ByteLanesTests {
    private static let pieces = [
        "a", "Word", "two words", " ", "  ", "_", "9", "1,234", ".", "\n", "\t", "\u{7F}", "\u{1}", "é",
        "\u{A0}",
        "שלום", "ח\u{5B7}", "中文", "\u{AD}", "\u{85}", "\u{200B}", "🙂", "don’t", "ABCdef",
    ]

    @Test("Each test on eight bytes says what its like says of one", arguments: UInt8(0)..<0x80)
    func bytes(_ byte: UInt8) {
        let eight = UInt64(byte) &* ByteLanes.ones
        #expect(ByteLanes.isSpace(eight) == (ByteClass.isSpace(byte) ? ByteLanes.highs : 0))
        #expect(ByteLanes.isWord(eight) == (ByteClass.isWord(byte) ? ByteLanes.highs : 0))
        #expect(ByteLanes.isLetter(eight) == (Ascii.isLetter(byte) ? ByteLanes.highs : 0))
    }

    /// Texts of up to thirty pieces, the same each time.
    private static let texts: [[UInt8]] = {
        var random = SeededGenerator(seed: 20_261_128)
        return (0..<2_000).map { i in
            (0..<i % 30).flatMap { _ in Array(pieces.randomElement(using: &random)?.utf8 ?? "".utf8) }
        }
    }()

    /// Offsets from which an eight can begin.
    private static let offsets = 1..<ByteLanes.count

    @Test("Words are counted alike at every offset")
    func words() {
        for text in Self.texts {
            let expected = WordCount.words(text.span)
            for offset in Self.offsets {
                let padded = [UInt8](repeating: Ascii.space, count: offset) + text
                #expect(WordCount.words(padded.span) == expected, "\(String(decoding: text, as: UTF8.self))")
            }
        }
    }

    @Test("Control characters go at every offset")
    func controls() {
        for text in Self.texts {
            let expected = OutputText.withoutControls(text)
            for offset in Self.offsets {
                let padding = [UInt8](repeating: Ascii.space, count: offset)
                #expect(OutputText.withoutControls(padding + text) == padding + expected)
            }
        }
    }

    @Test("White space is folded alike at every offset")
    func folding() {
        for text in Self.texts {
            let expected = Self.folded([Ascii.dash] + text)
            for offset in Self.offsets {
                let padding = [UInt8](repeating: Ascii.dash, count: offset)
                let found = Self.folded(padding + [Ascii.dash] + text)
                #expect(found.text == padding + expected.text)
                #expect(found.characters == expected.characters + Int32(offset))
            }
        }
    }

    private static func folded(_ text: [UInt8]) -> (text: [UInt8], characters: Int32) {
        var folder = TextFolder(capacity: text.count)
        _ = folder.append(text, 0..<text.count, isVerbatim: false, isLink: false)
        let measure = folder.endBlock()
        return (folder.takeBytes(), measure?.characters ?? 0)
    }

    @Test(
        "A script is told alike at every offset",
        arguments: [
            ("he", "שלום עולם, this is תוכן ראשי of a עמוד"), ("ru", "Привет, мир: this is the главное"),
            ("el", "Καλημέρα κόσμε, and the rest"), ("ar", "مرحبا بالعالم and more"),
            (nil, "Déjà vu: only Latin here"),
        ] as [(String?, String)])
    func scripts(_ language: String?, _ sentence: String) {
        // Long enough to have the letters that it takes, short enough to be counted whole.
        let text = Array(repeatElement(sentence, count: 8).joined(separator: " ").utf8)
        for offset in 0..<ByteLanes.count {
            let padding = [UInt8](repeating: Ascii.space, count: offset)
            #expect(ScriptCensus.language(of: padding + text, declared: nil) == language)
        }
        // One letter more or less of the other side decides only at half: eights must count the same as single bytes.
        let letters = sentence.unicodeScalars.count { $0.value >= 0x370 }
        let enough = Array(repeatElement("ש", count: letters).joined(separator: ".").utf8)
        for offset in 0..<ByteLanes.count {
            let padding = [UInt8](repeating: UInt8(ascii: "a"), count: letters + offset)
            let isHebrew = offset == 0 && letters >= 10
            #expect((ScriptCensus.language(of: padding + enough, declared: nil) == "he") == isHebrew)
        }
    }

    @Test("Letters and capitals are counted alike at every offset")
    func letters() {
        var reader = BlockTextReader(title: "", description: "", body: "")
        for text in Self.texts {
            let expected = reader.read(text, 0..<text.count)
            for offset in Self.offsets {
                let padded = [UInt8](repeating: Ascii.space, count: offset) + text
                let found = reader.read(padded, 0..<padded.count)
                #expect(found.letters == expected.letters && found.capitals == expected.capitals)
                #expect(found.words == expected.words && found.distinctWords == expected.distinctWords)
            }
        }
    }
}
