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

    /// Whether `count` bytes are the same at two indices.
    @inline(__always) static func areEqual(_ bytes: [UInt8], _ a: Int, _ b: Int, count: Int) -> Bool {
        guard a >= 0, b >= 0, count >= 0, count <= bytes.count - max(a, b) else { return false }
        // In bounds by the guard.
        return unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return count == 0 }
            return unsafe memcmp(base + a, base + b, count) == 0
        }
    }

    /// A number made of the bytes, eight at a time; its upper bits depend on all of them. For tables that compare what
    /// they find: equal numbers are easy to make.
    @inline(__always) static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return 0 }
        let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
        let shift: UInt64 = 29
        let wordSize = MemoryLayout<UInt64>.size
        var hash = UInt64(truncatingIfNeeded: range.count)
        // In bounds by the guard.
        unsafe bytes.withUnsafeBytes { buffer in
            var at = range.lowerBound
            while at + wordSize <= range.upperBound {
                let word = unsafe buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                hash = (hash ^ word) &* multiplier
                hash ^= hash >> shift
                at += wordSize
            }
            if at < range.upperBound, range.count >= wordSize {
                // The last eight bytes, some of them for the second time.
                let last = range.upperBound - wordSize
                let word = unsafe buffer.loadUnaligned(fromByteOffset: last, as: UInt64.self)
                hash = (hash ^ word) &* multiplier
                hash ^= hash >> shift
                at = range.upperBound
            }
            while at < range.upperBound {
                hash = (hash ^ UInt64(unsafe buffer[at])) &* multiplier
                at += 1
            }
        }
        return hash &* multiplier
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

extension [UInt8] {
    /// Appends a part of another array. Linear, at the speed of memory.
    @inline(__always) mutating func append(_ range: Range<Int>, of source: [UInt8]) {
        precondition(range.lowerBound >= 0 && range.upperBound <= source.count)
        // In bounds by the check.
        unsafe source.withUnsafeBufferPointer { buffer in
            unsafe append(contentsOf: UnsafeBufferPointer(rebasing: buffer[range]))
        }
    }
}
