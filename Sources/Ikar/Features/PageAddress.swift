/// What the form of a page's address tells: articles have long last parts, lists short ones.
struct PageAddress: Sendable {
    /// Words of the path's last part, -1 without an address.
    private(set) var slugWords = -1
    /// Parts of the path, -1 without an address.
    private(set) var parts = -1

    /// Reads an address. Linear in its bytes.
    init(_ address: String) {
        let bytes = Array(address.utf8)
        guard let scheme = bytes.firstIndex(of: UInt8(ascii: ":")), bytes.count > scheme + 3,
            let path = bytes[(scheme + 3)...].firstIndex(of: Ascii.slash)
        else {
            if !bytes.isEmpty { (slugWords, parts) = (0, 0) }
            return
        }
        let end = bytes[path...].firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
        let segments = bytes[path..<(end ?? bytes.count)].split(separator: Ascii.slash)
        parts = segments.count
        slugWords =
            segments.last.map { last in
                1 + last.count { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
            } ?? 0
    }
}
