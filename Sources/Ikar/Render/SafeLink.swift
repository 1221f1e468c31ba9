/// Addresses that may stand in output: nothing that a browser would run, nothing that breaks out of its place.
enum SafeLink {
    /// Schemes of links.
    static let link = ["http", "https", "mailto", "tel"]
    /// Schemes of images.
    static let web = ["http", "https"]

    /// The address as it may be written, made absolute where a base is known.
    ///
    /// Control characters and white space do not count when the scheme is read: browsers ignore some of them, and an
    /// address that needs one to be harmless is not worth keeping.
    ///
    /// - Returns: nil when it is empty, a place in the same page, or of a scheme that is not allowed.
    static func address(
        _ bytes: [UInt8], _ range: Range<Int>, base: String?, allowing schemes: [String]
    ) -> [UInt8]? {
        let cleaned = cleaned(bytes, range)
        guard let first = cleaned.first, first != Ascii.hash, isAllowed(cleaned, schemes) else { return nil }
        let resolved = resolved(cleaned, base)
        return isAllowed(resolved, schemes) ? resolved : nil
    }

    /// Whether the address is relative or of an allowed scheme. Anything before a first colon counts as a scheme.
    private static func isAllowed(_ address: [UInt8], _ schemes: [String]) -> Bool {
        guard
            let mark = address.firstIndex(where: {
                $0 == Ascii.colon || $0 == Ascii.slash || $0 == Ascii.question || $0 == Ascii.hash
            }), address[mark] == Ascii.colon
        else { return true }
        let scheme = address[..<mark].map { Ascii.isLetter($0) ? $0 | 0x20 : $0 }
        return schemes.contains { scheme.elementsEqual($0.utf8) }
    }

    /// The address without control characters; white space inside it and what would end an attribute, a Markdown
    /// link or a line percent-encoded. Combining marks too: normalisation must not change an address.
    private static func cleaned(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(range.count)
        let encoded = encoded
        var spaces = 0
        var isCombining = false
        for byte in bytes[range] {
            if byte == Ascii.space {
                spaces += 1
                continue
            }
            if byte < Ascii.space || byte == 0x7F { continue }
            if !out.isEmpty { for _ in 0..<spaces { percent(Ascii.space, &out) } }
            spaces = 0
            isCombining = byte & 0xC0 == 0x80 ? isCombining : byte == 0xCC || byte == 0xCD
            if isCombining || encoded.contains(byte) { percent(byte, &out) } else { out.append(byte) }
        }
        return out
    }

    private static let encoded = ByteSet("\"'<>`\\^{}|")

    private static func percent(_ byte: UInt8, _ out: inout [UInt8]) {
        let digits = "0123456789ABCDEF".utf8.map { $0 }
        out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }

    /// The address on a page at the base; as it is where no base is known.
    private static func resolved(_ address: [UInt8], _ base: String?) -> [UInt8] {
        guard let base,
            let whole = URLReference.resolve(String(decoding: address, as: UTF8.self), against: base)
        else {
            return address
        }
        return Array(whole.utf8)
    }
}

extension Ascii {
    static let comma = UInt8(ascii: ",")
}
