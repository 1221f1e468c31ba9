/// Words of UTF-8 text: maximal runs of letters, marks, numbers and underscores.
enum Words {
    /// Code points of one and two bytes end here.
    private static let tableEnd = 0x800

    /// A bit for each code point below ``tableEnd``: whether it belongs to a word. Those of longer sequences are asked
    /// of ICU one by one.
    private static let table: [UInt64] = {
        var bits = [UInt64](repeating: 0, count: tableEnd / 64)
        for codePoint in 0..<tableEnd where ICUProperties.isWord(UInt32(codePoint)) {
            bits[codePoint / 64] |= 1 << (codePoint % 64)
        }
        let underscore = 0x5F
        bits[underscore / 64] |= 1 << (underscore % 64)
        return bits
    }()

    /// Number of words in a range of valid UTF-8. Linear; hundreds of MB/s in any script.
    static func count(_ utf8: [UInt8], in range: Range<Int>) -> Int {
        count(utf8.span, in: range)
    }

    /// Number of words in a range of valid UTF-8 that is lent.
    static func count(_ bytes: Span<UInt8>, in range: Range<Int>) -> Int {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "range beyond the bytes")
        let table = Self.table.span
        let end = range.upperBound
        var i = range.lowerBound
        var words = 0
        var wasWord = 0
        while i < end {
            // In bounds: below the range's end, and the table has a bit for each value of one and two bytes.
            let lead = Int(unsafe bytes[unchecked: i])
            let isWord: Int
            if lead < 0x80 {
                isWord = bit(table, lead)
                i &+= 1
            } else if lead < 0xE0 {
                let next = i &+ 1 < end ? Int(unsafe bytes[unchecked: i &+ 1]) : 0
                isWord = bit(table, (lead & 0x1F) << 6 | next & 0x3F)
                i &+= 2
            } else {
                let length = lead < 0xF0 ? 3 : 4
                if i &+ length > end { break }
                isWord = ICUProperties.isWord(UTF8Scan.codePoint(bytes, at: i, length: length)) ? 1 : 0
                i &+= length
            }
            // A word begins where one code point is of a word and the one before is not.
            words &+= isWord & ~wasWord
            wasWord = isWord
        }
        return words
    }

    /// Whether the code point belongs to a word.
    static func contains(_ codePoint: UInt32) -> Bool {
        codePoint < UInt32(tableEnd)
            ? bit(table.span, Int(codePoint)) != 0 : ICUProperties.isWord(codePoint)
    }

    @inline(__always) private static func bit(_ table: borrowing Span<UInt64>, _ codePoint: Int) -> Int {
        Int(truncatingIfNeeded: (unsafe table[unchecked: codePoint >> 6]) >> UInt64(codePoint & 63)) & 1
    }
}
