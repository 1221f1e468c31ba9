/// Making bytes that are read as UTF-8 clean: valid and without NULs.
enum UTF8Repair {
    /// U+FFFD in UTF-8.
    static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    /// The range's bytes with U+FFFD for each malformed sequence and without NULs. Linear.
    static func clean(_ bytes: [UInt8], in range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(range.count + replacement.count)
        let span = bytes.span
        var pending = range.lowerBound
        var i = range.lowerBound
        while i < range.upperBound {
            if span[i] == 0 {
                result.append(contentsOf: bytes[pending..<i])
                i += 1
                pending = i
                continue
            }
            let length = span[i] < 0x80 ? 1 : UTF8Scan.sequence(span, at: i, to: range.upperBound)
            if length > 0 {
                i += length
                continue
            }
            result.append(contentsOf: bytes[pending..<i])
            result.append(contentsOf: replacement)
            i -= length
            pending = i
        }
        result.append(contentsOf: bytes[pending..<range.upperBound])
        return result
    }

    /// The last index at or before `limit`, not before `start`, where a character of UTF-8 begins or the bytes end.
    static func boundary(_ bytes: [UInt8], from start: Int, atMost limit: Int) -> Int {
        guard limit < bytes.count else { return bytes.count }
        let longestSequence = 4
        var end = max(limit, start)
        while end > start, limit - end < longestSequence, UTF8Scan.isContinuation(bytes[end]) { end -= 1 }
        return end
    }
}
