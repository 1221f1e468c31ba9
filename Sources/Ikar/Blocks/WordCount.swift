/// Counts words by the class of bytes: a word is a maximal run of letters, digits, marks and underscores. Scripts
/// without spaces (Han, kana, Thai) count a word for every two characters.
///
/// Bytes beyond ASCII are word characters except for the punctuation that pages use, so the count is within a
/// percent of ICU's and needs no look-up in Unicode's tables.
enum WordCount {
    /// Number of words in a piece of UTF-8. Linear.
    static func words(_ text: Span<UInt8>) -> Int {
        var words = 0
        var unspaced = 0
        var inWord = false
        var i = 0
        while i < text.count {
            if let bytes = ByteLanes.load(text, at: i), ByteLanes.isASCII(bytes) {
                let isWord = ByteLanes.isWord(bytes)
                // A word begins where a byte is of a word and the one before is not.
                words += ByteLanes.number(isWord & ~(isWord << 8 | (inWord ? 0x80 : 0)))
                inWord = isWord >> 63 != 0
                i += ByteLanes.count
                continue
            }
            // In bounds by the loop.
            let byte = unsafe text[unchecked: i]
            if byte < 0x80 {
                let isWord = ByteClass.isWord(byte)
                if isWord, !inWord { words += 1 }
                inWord = isWord
                i += 1
                continue
            }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            switch ByteClass.kind(text, i, length) {
            case .word:
                if !inWord { words += 1 }
                inWord = true
            case .unspaced:
                unspaced += 1
                inWord = false
            case .other: inWord = false
            }
            i += length
        }
        return words + (unspaced + 1) / charactersPerUnspacedWord
    }

    private static let charactersPerUnspacedWord = 2
}

/// What bytes are to the block stage.
enum ByteClass {
    enum Kind { case word, unspaced, other }

    /// ASCII white space as HTML has it.
    @inline(__always) static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
    }

    /// ASCII letters, digits and the underscore.
    @inline(__always) static func isWord(_ byte: UInt8) -> Bool {
        let letter = byte | 0x20
        return (letter >= 0x61 && letter <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x5F
    }

    /// The class of a character beyond ASCII whose lead byte stands at the index.
    @inline(__always) static func kind(_ text: Span<UInt8>, _ i: Int, _ length: Int) -> Kind {
        let lead = text[i]
        let second = i + 1 < text.count ? text[i + 1] : 0
        switch lead {
        // Latin-1 signs, but for ª, µ and º.
        case 0xC2: return second == 0xAA || second == 0xB5 || second == 0xBA ? .word : .other
        case 0xC3: return second == 0x97 || second == 0xB7 ? .other : .word
        // Hebrew maqaf, paseq, sof pasuq, geresh and gershayim as punctuation.
        case 0xD6: return second == 0xBE ? .other : .word
        case 0xD7: return second == 0x80 || second == 0x83 || second >= 0xB3 ? .other : .word
        case 0xD8: return second == 0x8C || second == 0x9B || second == 0x9F ? .other : .word
        case 0xE0: return second == 0xB8 || second == 0xB9 ? .unspaced : .word
        // General punctuation to dingbats.
        case 0xE2: return second >= 0x80 && second <= 0xAF && second != 0xB0 ? .other : .word
        case 0xE3: return second == 0x80 ? .other : .unspaced
        case 0xE4...0xE9: return .unspaced
        case 0xEF:
            return second == 0xBC || second == 0xBD || second == 0xBB || second == 0xBF ? .other : .word
        case 0xF0: return second == 0x9F ? .other : .word
        default: return .word
        }
    }
}
