// The one place where the library looks for bytes through the C library's vector code; everything above it is
// bounds-checked Swift.
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Searches in byte arrays.
enum ByteScan {
    /// Index of the first such byte in `start ..< end`, or nil. Linear, at the speed of memory.
    @inline(__always) static func find(_ byte: UInt8, in bytes: [UInt8], from start: Int, to end: Int) -> Int?
    {
        guard start >= 0, start < end, end <= bytes.count else { return nil }
        return unsafe bytes.withUnsafeBufferPointer { buffer in
            // In bounds by the guard; memchr reads no further than it is told.
            guard let base = buffer.baseAddress,
                let hit = unsafe memchr(base + start, Int32(byte), end - start)
            else { return nil }
            return unsafe UnsafeRawPointer(hit) - UnsafeRawPointer(base)
        }
    }

    /// Index of the first such byte at or after `start`, or nil.
    @inline(__always) static func find(_ byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
        find(byte, in: bytes, from: start, to: bytes.count)
    }

    /// Whether the pattern of small letters stands at the index, capitals counting as their small letters.
    @inline(__always) static func matches(_ pattern: StaticString, in bytes: [UInt8], at start: Int) -> Bool {
        let count = pattern.utf8CodeUnitCount
        guard start >= 0, count <= bytes.count - start else { return false }
        let expected = unsafe UnsafeBufferPointer(start: pattern.utf8Start, count: count)
        for i in 0..<count {
            let byte = bytes[start + i]
            let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
            if unsafe folded != expected[i] { return false }
        }
        return true
    }

    /// Whether the pattern of small letters stands anywhere in the range, capitals counting as their small letters.
    static func contains(_ pattern: StaticString, in bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let last = range.upperBound - pattern.utf8CodeUnitCount
        guard range.lowerBound >= 0, range.lowerBound <= last, range.upperBound <= bytes.count,
            pattern.utf8CodeUnitCount > 0
        else { return false }
        let span = bytes.span
        // Equal for a letter and its capital; what else is equal then is told apart by the whole comparison.
        let first = unsafe pattern.utf8Start.pointee | caseBit
        for i in range.lowerBound...last {
            // In bounds by the guard.
            let byte = unsafe span[unchecked: i]
            if byte | caseBit == first, matches(pattern, in: bytes, at: i) { return true }
        }
        return false
    }

    /// What a small letter has and its capital has not.
    private static let caseBit: UInt8 = 0x20
}
