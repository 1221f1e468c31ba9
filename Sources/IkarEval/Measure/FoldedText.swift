import Ikar

/// A text in which snippets are looked for: NFC, lower case, each run of white space one space.
///
/// Gold is written as its page is, and pages put Hebrew points in an order of their own; ikar's text is NFC.
struct FoldedText {
    private let bytes: [UInt8]

    init(_ text: String) { bytes = Self.folded(text) }

    /// Whether a snippet stands in the text, both folded. An empty one stands everywhere.
    func contains(_ snippet: String) -> Bool { bytes.holds(Self.folded(snippet)) }

    private static func folded(_ text: String) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        var followsSpace = false
        let normal = String(decoding: Normalization.nfc(Array(text.utf8)), as: UTF8.self)
        Lowercase.forEachScalar(of: normal) { scalar in
            let isSpace = isSpace(scalar)
            if !isSpace { folded += UTF8.encode(scalar).map { Array($0) } ?? [] }
            if isSpace, !followsSpace { folded.append(UInt8(ascii: " ")) }
            followsSpace = isSpace
        }
        return folded
    }

    /// White space as Python's `\s` has it: Unicode's and the four ASCII separators.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return scalar == " " || (scalar.value >= 0x09 && scalar.value <= 0x0D)
                || (scalar.value >= 0x1C && scalar.value <= 0x1F)
        }
        return scalar.properties.isWhitespace
    }
}

extension [UInt8] {
    /// Whether the other bytes stand in these, one after the other. Linear for texts of people's languages.
    func holds(_ other: [UInt8]) -> Bool {
        guard let first = other.first else { return true }
        guard other.count <= count else { return false }
        for start in 0...(count - other.count) where self[start] == first {
            var length = 1
            while length < other.count, self[start + length] == other[length] { length += 1 }
            if length == other.count { return true }
        }
        return false
    }
}
