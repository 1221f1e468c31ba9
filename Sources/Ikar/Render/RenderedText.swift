/// What all renderers do with bytes.
enum RenderedText {
    /// Text in NFC without control characters: the one place where the renderers' output is normalised.
    static func normalised(_ text: [UInt8]) -> [UInt8] { OutputText.clean(text) }

    /// A string's bytes without white space around them.
    static func trimmed(_ string: String) -> [UInt8] {
        let bytes = Array(string.utf8)
        var start = 0
        var end = bytes.count
        while start < end, ByteClass.isSpace(bytes[start]) { start += 1 }
        while start < end, ByteClass.isSpace(bytes[end - 1]) { end -= 1 }
        return Array(bytes[start..<end])
    }

    /// Appends code as written, but that every line ends with one `\n` and without white space before it.
    ///
    /// - Parameter lineStart: what stands before every line but the first.
    static func appendCode(_ text: [UInt8], _ range: Range<Int>, to out: inout [UInt8], lineStart: [UInt8]) {
        var i = range.lowerBound
        while i < range.upperBound {
            var end = i
            while end < range.upperBound, text[end] != Ascii.lineFeed, text[end] != Ascii.carriageReturn {
                end += 1
            }
            var shownEnd = end
            while shownEnd > i, ByteClass.isSpace(text[shownEnd - 1]) { shownEnd -= 1 }
            out.append(contentsOf: text[i..<shownEnd])
            guard end < range.upperBound else { return }
            let isPair =
                text[end] == Ascii.carriageReturn && end + 1 < range.upperBound
                && text[end + 1] == Ascii.lineFeed
            i = end + (isPair ? 2 : 1)
            out.append(Ascii.lineFeed)
            // A blank line stays without trailing spaces.
            let isBlank =
                i < range.upperBound && (text[i] == Ascii.lineFeed || text[i] == Ascii.carriageReturn)
            out.append(contentsOf: isBlank ? withoutTrailingSpace(lineStart)[...] : lineStart[...])
        }
    }

    private static func withoutTrailingSpace(_ bytes: [UInt8]) -> [UInt8] {
        Array(bytes.prefix(through: bytes.lastIndex { $0 != Ascii.space } ?? -1))
    }

    /// The paragraphs of a text: its pieces between blank lines, white space around them cut, empty ones left out.
    static func paragraphs(of text: [UInt8]) -> [Range<Int>] {
        var paragraphs: [Range<Int>] = []
        var start = -1
        var end = 0
        var lineEnds = 0
        for i in text.indices {
            if text[i] == Ascii.lineFeed { lineEnds += 1 }
            if ByteClass.isSpace(text[i]) { continue }
            if start >= 0, lineEnds > 1 {
                paragraphs.append(start..<end)
                start = -1
            }
            if start < 0 { start = i }
            end = i + 1
            lineEnds = 0
        }
        if start >= 0 { paragraphs.append(start..<end) }
        return paragraphs
    }
}

extension Ascii {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let backslash = UInt8(ascii: "\\")
    static let pipe = UInt8(ascii: "|")
    static let backtick = UInt8(ascii: "`")
    static let colon = UInt8(ascii: ":")
}
