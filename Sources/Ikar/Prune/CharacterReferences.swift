/// Resolves character references as the HTML standard does. libxml2 knows HTML 4's names only, wants their semicolon,
/// drops what is out of range, and takes the C1 range literally where the standard means windows-1252.
enum CharacterReferences {
    /// Where references stand, which decides what they become.
    enum Context {
        /// Between tags.
        case text
        /// In a value that is kept as it is. A name without semicolon before a `=` stays, because addresses are full of
        /// such.
        case attribute
    }

    /// A value that no HTML parser has read, such as a string in JSON, with its references resolved once. Linear.
    static func resolved(_ value: ArraySlice<UInt8>) -> [UInt8] {
        let bytes = Array(value)
        guard ByteScan.find(Ascii.ampersand, in: bytes, from: 0) != nil else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        append(bytes, 0..<bytes.count, to: &result, in: .attribute)
        return result
    }

    /// Appends the range of `html` to `out`, references resolved.
    static func append(_ html: [UInt8], _ range: Range<Int>, to out: inout [UInt8], in context: Context) {
        var copied = range.lowerBound
        var at = range.lowerBound
        while let ampersand = ByteScan.find(Ascii.ampersand, in: html, from: at, to: range.upperBound) {
            at = ampersand + 1
            guard let reference = read(html, ampersand, range.upperBound, context) else { continue }
            out.append(copied..<ampersand, of: html)
            append(reference.codePoints.first, to: &out)
            if let second = reference.codePoints.second { append(second, to: &out) }
            copied = reference.end
            at = reference.end
        }
        out.append(copied..<range.upperBound, of: html)
    }

    /// What stands for the reference at the ampersand, or nil when it is none.
    private static func read(_ html: [UInt8], _ ampersand: Int, _ end: Int, _ context: Context)
        -> (codePoints: EntityNames.CodePoints, end: Int)?
    {
        var i = ampersand + 1
        guard i < end else { return nil }
        if html[i] == Ascii.hash { return number(html, i + 1, end) }
        let start = i
        while i < end, i - start < longestName, Ascii.isLetter(html[i]) || Ascii.isDigit(html[i]) { i += 1 }
        guard i > start else { return nil }
        let name = html[start..<i]
        if i < end, html[i] == Ascii.semicolon, let codePoints = EntityNames.codePoints(name) {
            return (codePoints, i + 1)
        }
        if context == .attribute {
            // A value ends such a name only where nothing that could belong to an address follows it.
            if i < end, html[i] == Ascii.equals { return nil }
            guard EntityNames.worksWithoutSemicolon(name) else { return nil }
            return EntityNames.codePoints(name).map { ($0, i) }
        }
        return withoutSemicolon(html, start, i)
    }

    /// The longest name at the beginning of the range that needs no semicolon: `&notit` is `¬it`.
    private static func withoutSemicolon(_ html: [UInt8], _ start: Int, _ end: Int)
        -> (codePoints: EntityNames.CodePoints, end: Int)?
    {
        var nameEnd = min(end, start + longestWithoutSemicolon)
        while nameEnd > start {
            let name = html[start..<nameEnd]
            if EntityNames.worksWithoutSemicolon(name) {
                return EntityNames.codePoints(name).map { ($0, nameEnd) }
            }
            nameEnd -= 1
        }
        return nil
    }

    private static func number(_ html: [UInt8], _ start: Int, _ end: Int) -> (
        codePoints: EntityNames.CodePoints, end: Int
    )? {
        var i = start
        let isHexadecimal = i < end && html[i] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { i += 1 }
        let digits = i
        var value: UInt32 = 0
        while i < end, let digit = digitValue(html[i], isHexadecimal) {
            value = min(value &* (isHexadecimal ? 16 : 10) &+ digit, outOfRange)
            i += 1
        }
        guard i > digits else { return nil }
        if i < end, html[i] == Ascii.semicolon { i += 1 }
        return (EntityNames.CodePoints(first: value), i)
    }

    private static func digitValue(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
        if Ascii.isDigit(byte) { return UInt32(byte - 0x30) }
        let letter = byte | 0x20
        return isHexadecimal && letter >= 0x61 && letter <= 0x66 ? UInt32(letter - 0x61 + 10) : nil
    }

    /// Appends what a code point stands for (HTML standard, "numeric character reference end state").
    private static func append(_ codePoint: UInt32, to out: inout [UInt8]) {
        switch codePoint {
        case 0x80...0x9F: append(windows1252[Int(codePoint - 0x80)], to: &out)
        case 0x01...0x08, 0x0B...0x1F, 0x7F: out.append(Ascii.space)
        case 0: append("\u{FFFD}", to: &out)
        default: append(Unicode.Scalar(codePoint) ?? "\u{FFFD}", to: &out)
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
        for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { out.append(unit) }
    }

    private static let longestName = 32
    /// Bytes of `Aacute`, `frac12` and their like.
    private static let longestWithoutSemicolon = 6
    private static let outOfRange: UInt32 = 0x110000

    /// What 0x80 … 0x9F mean (HTML standard); the unassigned ones stay control characters and become U+FFFD.
    private static let windows1252: [Unicode.Scalar] = [
        "\u{20AC}", "\u{FFFD}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
        "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{FFFD}", "\u{017D}", "\u{FFFD}",
        "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
        "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{FFFD}", "\u{017E}", "\u{0178}",
    ]
}
