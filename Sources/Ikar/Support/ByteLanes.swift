/// Tests on eight bytes of text at a time, in a plain 64-bit number: the first byte in the lowest place, an answer in
/// each byte's high bit. The bytes asked about are ASCII.
enum ByteLanes {
    static let ones: UInt64 = 0x0101_0101_0101_0101
    static let highs: UInt64 = 0x8080_8080_8080_8080
    /// Bytes in a number.
    static let count = MemoryLayout<UInt64>.size

    /// The eight bytes at the index; nil where fewer are left.
    @inline(__always) static func load(_ text: Span<UInt8>, at i: Int) -> UInt64? {
        guard i >= 0, i <= text.count &- count else { return nil }
        // In bounds by the guard.
        return UInt64(
            littleEndian: unsafe text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self))
    }

    @inline(__always) static func isASCII(_ bytes: UInt64) -> Bool { bytes & highs == 0 }

    /// Where a byte is at least `low` and at most `high`.
    @inline(__always) static func isIn(_ bytes: UInt64, _ low: UInt64, _ high: UInt64) -> UInt64 {
        (bytes &+ (0x80 &- low) &* ones) & ~(bytes &+ (0x7F &- high) &* ones) & highs
    }

    /// Where white space stands: what ``ByteClass/isSpace(_:)`` says of one byte.
    @inline(__always) static func isSpace(_ bytes: UInt64) -> UInt64 {
        isIn(bytes, 0x20, 0x20) | isIn(bytes, 0x09, 0x0D)
    }

    /// Where a letter stands.
    @inline(__always) static func isLetter(_ bytes: UInt64) -> UInt64 {
        isIn(bytes | 0x20 &* ones, UInt64(UInt8(ascii: "a")), UInt64(UInt8(ascii: "z")))
    }

    /// Where a letter, a digit or the underscore stands: what ``ByteClass/isWord(_:)`` says of one byte.
    @inline(__always) static func isWord(_ bytes: UInt64) -> UInt64 {
        let underscore = UInt64(UInt8(ascii: "_"))
        return isLetter(bytes) | isIn(bytes, 0x30, 0x39) | isIn(bytes, underscore, underscore)
    }

    /// How many answers are yes.
    @inline(__always) static func number(_ answers: UInt64) -> Int {
        Int(truncatingIfNeeded: ((answers >> 7) &* ones) >> 56)
    }
}
