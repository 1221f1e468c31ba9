#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Finding a byte at the speed of memory: archives are searched from end to end for line ends and beginnings of records.
enum ByteSearch {
    /// The first index of a byte at or after `from`; nil where there is none. The C library looks at no byte outside the
    /// slice.
    static func first(_ byte: UInt8, in slice: ArraySlice<UInt8>, from: Int) -> Int? {
        guard from < slice.endIndex else { return nil }
        let skipped = max(0, from - slice.startIndex)
        return unsafe slice.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress,
                let found = unsafe memchr(base + skipped, Int32(byte), bytes.count - skipped)
            else { return nil }
            return unsafe slice.startIndex + (UnsafeRawPointer(found) - base)
        }
    }
}
