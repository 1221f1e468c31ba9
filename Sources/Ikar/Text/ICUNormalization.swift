import CIkarICU

/// ICU's normalisation form C.
enum ICUNormalization {
    /// Bytes that NFC at most turns one byte of UTF-8 into.
    private static let growth = 3

    /// The normalised bytes, or nil when they are NFC already (or ICU cannot say).
    static func nfc(_ utf8: [UInt8], in range: Range<Int>) -> [UInt8]? {
        var written: Int32 = -1
        let capacity = range.count * growth
        guard let size = Int32(exactly: range.count), let room = Int32(exactly: capacity) else { return nil }
        let result = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
            unsafe utf8.withUnsafeBufferPointer { input in
                let source = unsafe UnsafeBufferPointer(rebasing: input[range])
                _ = unsafe cikar_nfc(source.baseAddress, size, output.baseAddress, room, &written)
            }
            count = max(Int(written), 0)
        }
        return written < 0 ? nil : result
    }
}
