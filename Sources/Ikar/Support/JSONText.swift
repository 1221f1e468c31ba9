/// JSON's scalars, written into byte buffers.
enum JSONText {
    /// Appends a string with its quotes. Control characters (DEL and C1 too), the quote, the backslash and the line
    /// separators that JavaScript trips over are escaped; all else stands as UTF-8. Linear.
    static func appendString(_ string: String, to out: inout [UInt8]) {
        let bytes = Array(string.utf8)
        let special = special
        out.append(UInt8(ascii: "\""))
        var copied = 0
        var i = special.first(in: bytes, from: 0, to: bytes.count)
        while i < bytes.count {
            if let (escape, length) = escape(bytes, i) {
                out.append(contentsOf: bytes[copied..<i])
                out.append(contentsOf: escape.utf8)
                i += length
                copied = i
            } else {
                i += 1
            }
            i = special.first(in: bytes, from: i, to: bytes.count)
        }
        out.append(contentsOf: bytes[copied...])
        out.append(UInt8(ascii: "\""))
    }

    /// Bytes that begin an escape, or may.
    private static let special = ByteSet("\"\\\u{7F}", 0x00...0x1F, 0xC2...0xC2, 0xE2...0xE2)

    /// What stands for the character at the index, and its length in bytes; nil when it stands for itself.
    private static func escape(_ bytes: [UInt8], _ i: Int) -> (String, Int)? {
        let byte = bytes[i]
        switch byte {
        case UInt8(ascii: "\""): return ("\\\"", 1)
        case UInt8(ascii: "\\"): return ("\\\\", 1)
        case 0x0A: return ("\\n", 1)
        case 0x0D: return ("\\r", 1)
        case 0x09: return ("\\t", 1)
        case 0x00..<0x20, 0x7F: return ("\\u00" + hexadecimal(byte), 1)
        // U+0080…U+009F.
        case 0xC2 where i + 1 < bytes.count && bytes[i + 1] < 0xA0:
            return ("\\u00" + hexadecimal(bytes[i + 1]), 2)
        // U+2028 and U+2029.
        case 0xE2 where i + 2 < bytes.count && bytes[i + 1] == 0x80 && bytes[i + 2] & 0xFE == 0xA8:
            return (bytes[i + 2] == 0xA8 ? "\\u2028" : "\\u2029", 3)
        default: return nil
        }
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: [digits[Int(byte >> 4)], digits[Int(byte & 15)]], as: UTF8.self)
    }

    /// Appends a share (0 to 1) rounded to three digits; what is no number counts as 0.
    static func appendShare(_ value: Double, to out: inout [UInt8]) {
        let bounded = value.isNaN ? 0 : min(max(value, 0), 1)
        let thousandths = Int((bounded * 1000).rounded())
        guard thousandths < 1000 else { return out.append(UInt8(ascii: "1")) }
        guard thousandths > 0 else { return out.append(UInt8(ascii: "0")) }
        var digits = Array(String(thousandths).utf8)
        digits = Array(repeating: UInt8(ascii: "0"), count: 3 - digits.count) + digits
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        out.append(contentsOf: "0.".utf8)
        out.append(contentsOf: digits)
    }
}
