/// Writes text so that a CommonMark parser reads back the same text.
enum MarkdownEscape {
    /// Where text stands, which decides what would be read as markup there.
    enum Place { case paragraph, heading, cell }

    /// Appends a piece of inline text. What begins markup inside a line is escaped here; what does so at a line's
    /// start is found by ``lineStart(_:_:)`` once the line is whole.
    static func append(_ piece: [UInt8], to out: inout [UInt8], _ place: Place) {
        let special = special
        var i = 0
        while i < piece.count {
            let stop = special.first(in: piece, from: i, to: piece.count)
            out.append(contentsOf: piece[i..<stop])
            guard stop < piece.count else { return }
            i = stop + 1
            let byte = piece[stop]
            if byte == combiningLead {
                i += appendCombining(piece, stop, &out)
            } else if byte >= Ascii.space, byte != 0x7F {
                if needsEscape(piece, stop, place) { out.append(Ascii.backslash) }
                out.append(byte)
            }
        }
    }

    /// Bytes that may be markup, control characters, and the lead byte of what normalisation may join to markup.
    private static let special = ByteSet("\\`<*[]~_&!#|\u{7F}", 0x00...0x1F, combiningLead...combiningLead)
    private static let combiningLead: UInt8 = 0xCC
    private static let solidusTrail: UInt8 = 0xB8

    private static func needsEscape(_ piece: [UInt8], _ i: Int, _ place: Place) -> Bool {
        let next = i + 1 < piece.count ? piece[i + 1] : nil
        switch piece[i] {
        case Ascii.backslash, Ascii.backtick, Ascii.less, UInt8(ascii: "*"), UInt8(ascii: "["),
            UInt8(ascii: "]"),
            UInt8(ascii: "~"):
            return true
        case UInt8(ascii: "_"):
            // Between letters or digits an underscore is text.
            guard i > 0, let next else { return true }
            return !isAlphanumeric(piece[i - 1]) || !isAlphanumeric(next)
        case Ascii.ampersand: return next.map { Ascii.isLetter($0) || $0 == Ascii.hash } ?? true
        // The text of a link may come next.
        case Ascii.bang: return next == nil
        case Ascii.hash: return place == .heading
        case Ascii.pipe: return place == .cell
        default: return false
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool { Ascii.isLetter(byte) || Ascii.isDigit(byte) }

    /// U+0338 makes other signs of `<`, `>` and `=` under normalisation, so it is written as a reference.
    ///
    /// - Returns: how many bytes after the lead byte are done.
    private static func appendCombining(_ piece: [UInt8], _ lead: Int, _ out: inout [UInt8]) -> Int {
        guard lead + 1 < piece.count, piece[lead + 1] == solidusTrail else {
            out.append(piece[lead])
            return 0
        }
        out.append(contentsOf: "&#824;".utf8)
        return 1
    }

    /// Where in a paragraph's line a backslash must go so that the line starts no block; nil when it starts none.
    static func lineStart(_ line: [UInt8], _ range: Range<Int>) -> Int? {
        guard let first = range.first else { return nil }
        let second = first + 1 < range.upperBound ? line[first + 1] : Ascii.space
        switch line[first] {
        case Ascii.hash, Ascii.greater, Ascii.equals, Ascii.pipe: return first
        case Ascii.dash, UInt8(ascii: "+"), Ascii.colon:
            let isText = ByteClass.isWord(second) || second >= 0x80
            return isText || line[first] == Ascii.colon && second != Ascii.dash ? nil : first
        default: break
        }
        var i = first
        while i < range.upperBound, Ascii.isDigit(line[i]) { i += 1 }
        guard i > first, i < range.upperBound, line[i] == UInt8(ascii: ".") || line[i] == UInt8(ascii: ")")
        else {
            return nil
        }
        return i + 1 == range.upperBound || line[i + 1] == Ascii.space ? i : nil
    }

    /// Appends the target of a link or an image.
    static func appendTarget(_ address: [UInt8], to out: inout [UInt8]) {
        for byte in address {
            let needsEscape =
                byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == Ascii.ampersand
                || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "[")
                || byte == UInt8(ascii: "]")
            if needsEscape { out.append(Ascii.backslash) }
            out.append(byte)
        }
    }

    /// Appends a code span: a fence longer than any run of backticks in it.
    static func appendCode(_ code: [UInt8], to out: inout [UInt8], _ place: Place) {
        let fence = [UInt8](repeating: Ascii.backtick, count: longestRun(of: Ascii.backtick, in: code) + 1)
        let isPadded = code.first == Ascii.backtick || code.last == Ascii.backtick
        out += fence
        if isPadded { out.append(Ascii.space) }
        for byte in code where byte >= Ascii.space {
            if byte == Ascii.pipe, place == .cell { out.append(Ascii.backslash) }
            out.append(byte)
        }
        if isPadded { out.append(Ascii.space) }
        out += fence
    }

    static func longestRun(of byte: UInt8, in bytes: [UInt8]) -> Int {
        var longest = 0
        var run = 0
        for other in bytes {
            run = other == byte ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}
