/// A character with its part in the bidirectional algorithm.
struct BidiCharacter {
    /// Bytes of it.
    var length: Int
    var role: BidiRole
    /// Its first byte: the character itself where it is ASCII.
    var lead: UInt8

    /// U+05D0 to U+05EA, which need no look-up.
    private static let hebrewLead: UInt8 = 0xD7
    private static let hebrewLetters: ClosedRange<UInt8> = 0x90...0xAA

    /// Reads the character at an index; the text is valid UTF-8 up to the end.
    init(_ text: [UInt8], _ i: Int, _ end: Int) {
        lead = text[i]
        if lead < 0x80 {
            length = 1
            role =
                lead.isASCIILetter
                ? .leftToRight : lead.isASCIIDigit ? .number : lead <= Ascii.space ? .space : .other
            return
        }
        if lead == Self.hebrewLead, i + 1 < end, Self.hebrewLetters.contains(text[i + 1]) {
            length = 2
            role = .rightToLeft
            return
        }
        let span = text.span
        length = max(UTF8Scan.sequence(span, at: i, to: end), 1)
        role =
            length == 1 ? .other : ICUProperties.bidiRole(of: UTF8Scan.codePoint(span, at: i, length: length))
    }

    /// The direction of a letter, nil for all else.
    var direction: TextDirection? {
        switch role {
        case .leftToRight: .leftToRight
        case .rightToLeft: .rightToLeft
        default: nil
        }
    }
}

extension TextDirection {
    /// The direction in which all text runs that does not run in this one.
    var opposite: TextDirection { self == .leftToRight ? .rightToLeft : .leftToRight }

    /// Letters of each direction in a range of valid UTF-8. Linear.
    static func letters(_ text: [UInt8], in range: Range<Int>) -> (leftToRight: Int, rightToLeft: Int) {
        var (left, right) = (0, 0)
        var i = range.lowerBound
        while i < range.upperBound {
            let character = BidiCharacter(text, i, range.upperBound)
            if character.role == .leftToRight { left += 1 }
            if character.role == .rightToLeft { right += 1 }
            i += character.length
        }
        return (left, right)
    }
}
