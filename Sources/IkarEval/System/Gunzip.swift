import CIkarZlib

/// Undoes gzip by the file's own magic bytes, whatever its name. `unsafe` lends arrays to the rim for the time of a
/// call, and the packed bytes for as long as the reader lives.
enum Gunzip {
    private static let partSize = 256 << 10

    /// The unpacked bytes; the bytes themselves where they are not packed.
    static func unpacked(_ bytes: [UInt8], path: String) throws(EvalError) -> [UInt8] {
        var result: [UInt8] = []
        var status = Int32(CIKAR_GUNZIP_MORE)
        let isPacked = unsafe bytes.withUnsafeBufferPointer { input in
            guard unsafe cikar_gunzip_matches(input.baseAddress, input.count) != 0 else { return false }
            status = Int32(CIKAR_GUNZIP_MEMORY)
            guard let reader = unsafe cikar_gunzip_new(input.baseAddress, input.count) else { return true }
            defer { unsafe cikar_gunzip_free(reader) }
            repeat {
                result += unsafe [UInt8](unsafeUninitializedCapacity: partSize) { buffer, count in
                    status = unsafe cikar_gunzip_read(reader, buffer.baseAddress, buffer.count, &count)
                }
            } while status == CIKAR_GUNZIP_MORE
            return true
        }
        guard isPacked else { return bytes }
        guard status == CIKAR_GUNZIP_END else {
            throw .file(path: path, reason: "the gzip data is cut short or damaged; fetch the file again")
        }
        return result
    }
}
