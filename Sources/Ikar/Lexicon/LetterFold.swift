/// How letters are folded.
enum LetterFold {
    /// Lead byte of Hebrew letters.
    static let hebrewLead: UInt8 = 0xD7

    /// An ASCII letter or digit.
    @inline(__always) static func isWordByte(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }

    /// The second byte of a Hebrew letter.
    @inline(__always) static func isHebrewLetter(_ byte: UInt8) -> Bool { byte &- 0x90 < 27 }

    /// Separators that mean nothing beyond that, as bits: space, comma, semicolon and the like, but none of
    /// `'"/@:.!?-*$|>([` and line end, which need a look at what stands beside them.
    private static let plainLow: UInt64 = {
        let special = Set("'\"/@:.!?-*$>\n([".utf8)
        return (0..<64).reduce(0) { $0 | (special.contains(UInt8($1)) ? 0 : 1 << UInt64($1)) }
    }()

    /// Whether a byte that is no letter or digit just ends a word.
    @inline(__always) static func isPlainSeparator(_ byte: UInt8) -> Bool {
        if byte == 0x20 { return true }
        if byte >= 0x80 { return false }
        return byte >= 0x40 ? byte != 0x40 && byte != 0x5B && byte != 0x7C : plainLow >> UInt64(byte) & 1 != 0
    }

    /// The letters that Hebrew writes before a word: ה ו ב ל מ ש כ, by second byte.
    @inline(__always) static func isPrefix(_ letter: UInt8) -> Bool {
        switch letter {
        case 0x94, 0x95, 0x91, 0x9C, 0x9E, 0xA9, 0x9B: true
        default: false
        }
    }

    /// What a character beyond ASCII is.
    enum Kind {
        case hebrew, letters, raw, nothing, quote, apostrophe, stop, end, copyright, currency, separator
    }

    /// A character beyond ASCII: its kind, its bytes after folding and how many bytes it has on the page.
    struct Wide {
        var kind: Kind
        var length: Int
        var first: UInt8 = 0
        var second: UInt8 = 0
        var isSmall = false
    }

    /// Reads the character at the index. The text is valid UTF-8; what is not counts byte by byte.
    @inline(__always) static func wide(_ bytes: Span<UInt8>, _ i: Int) -> Wide {
        let lead = bytes[i]
        let next = i + 1 < bytes.count ? bytes[i + 1] : 0
        switch lead {
        case 0xD7: return hebrew(next)
        case 0xC2: return latinSign(next)
        case 0xC3: return latin(next)
        case 0xD0, 0xD1: return cyrillic(lead, next)
        case 0xD6 where next >= 0x91:
            return Wide(kind: next == 0xBE ? .separator : .nothing, length: 2)
        case 0xD8, 0xD9: return arabic(lead, next)
        case 0xE2: return sign(next, i + 2 < bytes.count ? bytes[i + 2] : 0)
        case 0xEF: return presentationForm(next, i + 2 < bytes.count ? bytes[i + 2] : 0)
        case 0xF0...0xF7: return Wide(kind: next == 0x9F ? .separator : .raw, length: 4)
        case 0xE3 where next == 0x80: return Wide(kind: .separator, length: 3)
        case 0xE0...0xEE: return Wide(kind: .raw, length: 3)
        case 0xC4...0xDF: return Wide(kind: .raw, length: 2)
        default: return Wide(kind: .separator, length: 1)
        }
    }

    private static func hebrew(_ next: UInt8) -> Wide {
        switch next {
        case 0x90...0xB2: Wide(kind: .hebrew, length: 2, first: next)
        case 0xB3, 0xB4: Wide(kind: .quote, length: 2)
        case 0x80, 0x83, 0x86: Wide(kind: .separator, length: 2)
        default: Wide(kind: .nothing, length: 2)  // points
        }
    }

    private static func latinSign(_ next: UInt8) -> Wide {
        switch next {
        case 0xA9: Wide(kind: .copyright, length: 2)
        case 0xA3, 0xA5: Wide(kind: .currency, length: 2)
        case 0xAD: Wide(kind: .nothing, length: 2)
        case 0xAA, 0xB5, 0xBA: Wide(kind: .raw, length: 2)
        case 0xBB, 0xAB, 0xB7: Wide(kind: .stop, length: 2)
        default: Wide(kind: .separator, length: 2)
        }
    }

    /// Base letters of U+00C0 to U+00DF; the small letters follow at a distance of 32.
    private static let latinBases = Array("aaaaaaaceeeeiiiidnooooo*ouuuuyts".utf8)

    private static func latin(_ next: UInt8) -> Wide {
        guard next >= 0x80, next != 0x97, next != 0xB7 else { return Wide(kind: .separator, length: 2) }
        let base = next == 0xBF ? UInt8(ascii: "y") : latinBases[Int(next & 0x1F)]
        let second = next == 0x9F ? UInt8(ascii: "s") : 0  // ß
        return Wide(kind: .letters, length: 2, first: base, second: second, isSmall: next >= 0x9F)
    }

    private static func cyrillic(_ lead: UInt8, _ next: UInt8) -> Wide {
        if lead == 0xD0 {
            switch next {
            case 0x81: return Wide(kind: .letters, length: 2, first: 0xD0, second: 0xB5)  // Ё
            case 0x90...0x9F: return Wide(kind: .letters, length: 2, first: 0xD0, second: next + 0x20)
            case 0xA0...0xAF: return Wide(kind: .letters, length: 2, first: 0xD1, second: next - 0x20)
            default: break
            }
        } else if next == 0x91 {
            return Wide(kind: .letters, length: 2, first: 0xD0, second: 0xB5, isSmall: true)  // ё
        }
        return Wide(kind: .letters, length: 2, first: lead, second: next, isSmall: true)
    }

    private static func arabic(_ lead: UInt8, _ next: UInt8) -> Wide {
        switch (lead, next) {
        case (0xD8, 0x8C), (0xD8, 0x9B): Wide(kind: .separator, length: 2)
        case (0xD8, 0x9F): Wide(kind: .end, length: 2)
        case (0xD8, 0xA2), (0xD8, 0xA3), (0xD8, 0xA5):  // alef with hamza or madda
            Wide(kind: .letters, length: 2, first: 0xD8, second: 0xA7)
        case (0xD8, 0xA9): Wide(kind: .letters, length: 2, first: 0xD9, second: 0x87)  // ة as ه
        case (0xD9, 0x89): Wide(kind: .letters, length: 2, first: 0xD9, second: 0x8A)  // ى as ي
        case (0xD9, 0x80), (0xD9, 0x8B...0x9F): Wide(kind: .nothing, length: 2)  // tatweel, vowels
        default: Wide(kind: .letters, length: 2, first: lead, second: next)
        }
    }

    /// General punctuation and symbols, U+2000 to U+2FFF.
    private static func sign(_ next: UInt8, _ third: UInt8) -> Wide {
        switch (next, third) {
        case (0x80, 0x98), (0x80, 0x99), (0x80, 0xB2): Wide(kind: .apostrophe, length: 3)
        case (0x80, 0x9C...0x9E), (0x80, 0xB3): Wide(kind: .quote, length: 3)
        case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xA9): Wide(kind: .nothing, length: 3)
        case (0x80, 0x92...0x95), (0x80, 0xA2), (0x80, 0xB9), (0x80, 0xBA): Wide(kind: .stop, length: 3)
        case (0x80, 0xA6): Wide(kind: .end, length: 3)  // …
        case (0x82, 0xA0...0xBF): Wide(kind: .currency, length: 3)
        case (0x86, _), (0x96, _): Wide(kind: .stop, length: 3)  // arrows, triangles
        case (0xB0...0xBF, _): Wide(kind: .raw, length: 3)  // letters
        default: Wide(kind: .separator, length: 3)
        }
    }

    /// Second bytes of the Hebrew letters that U+FB20 to U+FB4E are forms of; 0 for what is no letter.
    private static let presentationLetters: [UInt8] = [
        0xA2, 0x90, 0x93, 0x94, 0x9B, 0x9C, 0x9D, 0xA8, 0xAA, 0, 0xA9, 0xA9, 0xA9, 0xA9, 0x90, 0x90,  // FB20
        0x90, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0, 0x98, 0x99, 0x9A, 0x9B, 0x9C, 0, 0x9E, 0,  // FB30
        0xA0, 0xA1, 0, 0xA3, 0xA4, 0, 0xA6, 0xA7, 0xA8, 0xA9, 0xAA, 0x95, 0x91, 0x9B, 0xA4, 0x90,  // FB40
    ]

    /// U+F000 to U+FFFF: Hebrew presentation forms, the byte-order mark, and signs.
    private static func presentationForm(_ next: UInt8, _ third: UInt8) -> Wide {
        switch (next, third) {
        case (0xAC, 0x9D), (0xAC, 0x9F):  // yod, double yod
            return Wide(kind: .hebrew, length: 3, first: 0x99)
        case (0xAC, 0xA0...0xBF), (0xAD, 0x80...0x8F):
            let letter = presentationLetters[Int(next - 0xAC) << 5 + Int(third & 0x1F)]
            return letter == 0
                ? Wide(kind: .separator, length: 3) : Wide(kind: .hebrew, length: 3, first: letter)
        case (0xAC, 0x9E), (0xBB, 0xBF): return Wide(kind: .nothing, length: 3)  // varika, byte-order mark
        case (0xBC, _), (0xBD, _), (0xBF, _), (0x80...0xA3, _): return Wide(kind: .separator, length: 3)
        default: return Wide(kind: .raw, length: 3)
        }
    }
}
