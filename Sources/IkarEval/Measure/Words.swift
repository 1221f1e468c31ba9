/// The words of a text as the measures see them: runs of letters, digits and underscores of the lower-cased text.
///
/// These are Python's `re.findall(r"\w+", text.lower())`, which WCXB's figures are made with. Combining marks are no
/// word characters there, so a Hebrew word with niqqud falls into its letters; both sides of a comparison do so alike.
/// A word is kept as a 64-bit hash of its bytes: two words of one page collide with a probability under 1e-9.
enum Words {
    private static let hashSeed: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let hashFactor: UInt64 = 0x0000_0100_0000_01B3

    /// The hashes of the words in order. Linear in the text.
    static func hashes(of text: String) -> [UInt64] {
        var words: [UInt64] = []
        var hash = hashSeed
        var isInWord = false
        Lowercase.forEachScalar(of: text) { scalar in
            if isWordScalar(scalar) {
                hash = (hash ^ UInt64(scalar.value)) &* hashFactor
                isInWord = true
            } else if isInWord {
                words.append(hash)
                hash = hashSeed
                isInWord = false
            }
        }
        if isInWord { words.append(hash) }
        return words
    }

    /// Python's `str.isalnum()` or an underscore.
    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            let lower = scalar.value | 0x20
            return (lower >= 0x61 && lower <= 0x7A) || (scalar.value >= 0x30 && scalar.value <= 0x39)
                || scalar == "_"
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
        case .decimalNumber, .letterNumber, .otherNumber: return true
        default: return false
        }
    }
}

/// Lower-casing as Python's `str.lower()` does it: the full mappings, and a capital sigma at the end of a word becomes
/// the final one.
enum Lowercase {
    static func forEachScalar(of text: String, _ body: (Unicode.Scalar) -> Void) {
        let scalars = text.unicodeScalars
        /// Whether the last scalar that is not ignored in casing is a cased letter.
        var followsCased = false
        for index in scalars.indices {
            let scalar = scalars[index]
            if scalar.isASCII {
                let isUpper = scalar.value >= 0x41 && scalar.value <= 0x5A
                body(isUpper ? Unicode.Scalar(UInt8(scalar.value | 0x20)) : scalar)
            } else if scalar == "Σ" {
                body(followsCased && !precedesCased(scalars[scalars.index(after: index)...]) ? "ς" : "σ")
            } else if scalar.properties.changesWhenLowercased {
                for mapped in scalar.properties.lowercaseMapping.unicodeScalars { body(mapped) }
            } else {
                body(scalar)
            }
            if !isIgnorable(scalar) { followsCased = isCased(scalar) }
        }
    }

    private static func precedesCased(_ rest: Substring.UnicodeScalarView) -> Bool {
        rest.first { !isIgnorable($0) }.map(isCased) ?? false
    }

    private static func isCased(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (scalar.value | 0x20) >= 0x61 && (scalar.value | 0x20) <= 0x7A }
        return scalar.properties.isCased
    }

    private static func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return [".", "'", ":", "^", "`"].contains(scalar) }
        return scalar.properties.isCaseIgnorable
    }
}
