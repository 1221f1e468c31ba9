/// A set of bytes as 256 bits: the escapers' question of every byte, in a few instructions.
struct ByteSet: Sendable {
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    /// The bytes of the ranges and of the text.
    init(_ text: String, _ ranges: ClosedRange<UInt8>...) {
        for byte in text.utf8 { insert(byte) }
        for range in ranges {
            for byte in range { insert(byte) }
        }
    }

    private mutating func insert(_ byte: UInt8) {
        let bit = UInt64(1) << UInt64(byte & 63)
        switch byte >> 6 {
        case 0: words.0 |= bit
        case 1: words.1 |= bit
        case 2: words.2 |= bit
        default: words.3 |= bit
        }
    }

    /// Whether the byte is in the set.
    @inline(__always) func contains(_ byte: UInt8) -> Bool {
        let low = byte & 0x40 == 0 ? words.0 : words.1
        let high = byte & 0x40 == 0 ? words.2 : words.3
        return ((byte < 0x80 ? low : high) >> UInt64(byte & 63)) & 1 != 0
    }

    /// Index of the first byte of the set at or after `start`, `end` when there is none.
    @inline(__always) func first(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
        let span = bytes.span
        var i = start
        while i < end, !contains(span[i]) { i += 1 }
        return i
    }
}
