import CIkarICU

/// What ICU says of single code points. A call costs a few nanoseconds; loops over text keep a table for the scripts
/// they meet most (``Words``).
enum ICUProperties {
    /// Whether the code point is a letter, a mark or a number.
    @inline(__always) static func isWord(_ codePoint: UInt32) -> Bool { cikar_is_word(codePoint) != 0 }

    /// Whether the code point is an upper case or title case letter.
    static func isUppercase(_ codePoint: UInt32) -> Bool { cikar_is_upper(codePoint) != 0 }

    /// The code point's simple case folding, itself when it has none.
    static func foldCase(_ codePoint: UInt32) -> UInt32 { cikar_fold_case(codePoint) }

    /// The script the code point belongs to.
    static func script(of codePoint: UInt32) -> Script { Script(rawValue: cikar_script(codePoint)) }

    /// The code point's part in the bidirectional algorithm.
    static func bidiRole(of codePoint: UInt32) -> BidiRole {
        BidiRole(rawValue: cikar_direction(codePoint)) ?? .other
    }
}

/// A script by its ISO 15924 code, packed big-endian.
struct Script: RawRepresentable, Hashable, Sendable {
    let rawValue: UInt32

    static let latin = Script(rawValue: 0x4C61_746E)
    static let hebrew = Script(rawValue: 0x4865_6272)
    static let arabic = Script(rawValue: 0x4172_6162)
    static let cyrillic = Script(rawValue: 0x4379_726C)
    static let greek = Script(rawValue: 0x4772_656B)
    static let han = Script(rawValue: 0x4861_6E69)
    static let hiragana = Script(rawValue: 0x4869_7261)
    static let katakana = Script(rawValue: 0x4B61_6E61)
    static let hangul = Script(rawValue: 0x4861_6E67)
    /// Punctuation, digits and the like: used with all scripts.
    static let common = Script(rawValue: 0x5A79_7979)
    /// Marks that take the script of their base.
    static let inherited = Script(rawValue: 0x5A69_6E68)
}

/// What a code point does to the direction of its paragraph.
enum BidiRole: Int32 {
    case leftToRight = 1
    case rightToLeft = -1
    case isolateStart = 2
    case isolateEnd = -2
    /// A vowel point, an accent: goes with the character before it.
    case nonspacingMark = 3
    case number = 4
    case space = 5
    case other = 0
}
