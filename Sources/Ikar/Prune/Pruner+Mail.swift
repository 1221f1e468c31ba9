/// E-mail addresses that Cloudflare hides from harvesters: `data-cfemail` holds the address in hexadecimal, each byte
/// combined with the first, and a placeholder stands in the text.
extension Pruner {
    /// Keeps the address that an attribute's value hides as the text of its tag.
    ///
    /// - Returns: the index after the tag and the placeholder; after the tag when the value hides none.
    mutating func revealMail(_ value: Range<Int>, _ head: TagHead) -> Int {
        guard let address = Self.address(html[value]) else { return head.end }
        literal(address)
        return afterPlaceholder(head.end)
    }

    /// The longest address that mail servers take, and its key, in hexadecimal.
    private static let longestValue = 2 * (254 + 1)
    /// Placeholders say "[email&#160;protected]" in any language.
    private static let longestPlaceholder = 64

    /// The index of the `<` after a placeholder; the start where what follows is too long for one.
    private func afterPlaceholder(_ start: Int) -> Int {
        let limit = min(start + Self.longestPlaceholder, html.count)
        return ByteScan.find(Ascii.less, in: html, from: start, to: limit) ?? start
    }

    /// The hidden address, nil when the value hides none.
    private static func address(_ value: ArraySlice<UInt8>) -> [UInt8]? {
        guard value.count <= longestValue, value.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        for i in stride(from: value.startIndex, to: value.endIndex, by: 2) {
            guard let high = hexadecimal(value[i]), let low = hexadecimal(value[i + 1]) else { return nil }
            bytes.append(high << 4 | low)
        }
        guard let key = bytes.first else { return nil }
        let address = bytes.dropFirst().map { $0 ^ key }
        // Only what stands in addresses, so that no markup can come out of a value.
        let isAddress = address.allSatisfy { byte in
            byte.isASCIILetter || byte.isASCIIDigit || signs.contains(byte)
        }
        return isAddress && address.contains(UInt8(ascii: "@")) ? address : nil
    }

    private static let signs = ByteSet("@.-_+!#$%*/=?^`{|}~'")

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        if byte.isASCIIDigit { return byte - 0x30 }
        let letter = byte | 0x20
        return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : nil
    }
}
