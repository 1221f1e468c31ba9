/// A word as phrases see it: small letters, no accents, no vowel points.
struct FoldedWord: Sendable, Equatable {
    /// What the word is beside its letters.
    struct Marks: OptionSet, Sendable {
        let rawValue: UInt8
        /// Begins with a capital, or is of a script without capitals.
        static let capital = Marks(rawValue: 1)
        /// A colon, bar, dash, bracket or line end follows.
        static let stopAfter = Marks(rawValue: 2)
        /// A full stop, question or exclamation mark follows.
        static let sentenceEnd = Marks(rawValue: 4)
        /// Digits only.
        static let number = Marks(rawValue: 8)
        /// Begins with a digit and is short: 12th, 20am.
        static let ordinal = Marks(rawValue: 16)
        /// Hebrew letters only.
        static let hebrew = Marks(rawValue: 32)
    }

    /// Hash of the folded letters; ``number`` for digits.
    var hash: UInt32 = 0
    /// Hash without the first Hebrew prefix letter, 0 for none.
    var stem: UInt32 = 0
    /// Hash without the first two Hebrew prefix letters, 0 for none.
    var shortStem: UInt32 = 0
    var marks: Marks = []

    /// The hash of every word of digits.
    static let number: UInt32 = 1
}
