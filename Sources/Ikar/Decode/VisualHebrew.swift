/// Pages whose Hebrew stands as it is seen, leftmost letter first, as browsers of the nineties needed it.
///
/// The surprise: the label says little. Most pages labelled `iso-8859-8` or `visual` today are logical, so the letters
/// decide: five of them have a form for the end of a word, which in visual text stands at the words' left ends.
enum VisualHebrew {
    /// The page in logical order, line by line, when its text is visual; nil when it is logical or does not tell.
    /// Linear.
    static func logical(_ utf8: [UInt8]) -> [UInt8]? {
        guard isVisual(utf8), let bidi = ICUBidi() else { return nil }
        var lines = VisualLines(utf8)
        return lines.turned(with: bidi)
    }

    /// Whether final letters stand at the left ends of words more often than at the right ends.
    static func isVisual(_ utf8: [UInt8]) -> Bool {
        var atLeft = 0
        var atRight = 0
        var scan = MarkupScan(utf8, end: utf8.count)
        var i = 0
        var wordStart: Int?
        while i < utf8.count {
            if isHebrewLetter(utf8, at: i) {
                wordStart = wordStart ?? i
                i += 2
                continue
            }
            if let start = wordStart, i - start > 2 {
                if isFinal(utf8, at: start) { atLeft += 1 }
                if isFinal(utf8, at: i - 2) { atRight += 1 }
            }
            wordStart = nil
            i = utf8[i] == UInt8(ascii: "<") ? scan.afterMarkup(at: i) : i + 1
        }
        return atLeft > atRight
    }

    /// U+05D0 … U+05EA, all of which begin with the same byte.
    static func isHebrewLetter(_ utf8: [UInt8], at i: Int) -> Bool {
        i + 1 < utf8.count && utf8[i] == 0xD7 && utf8[i + 1] >= 0x90 && utf8[i + 1] <= 0xAA
    }

    /// ך ם ן ף ץ by their second bytes.
    private static func isFinal(_ utf8: [UInt8], at i: Int) -> Bool {
        switch utf8[i + 1] {
        case 0x9A, 0x9D, 0x9F, 0xA3, 0xA5: true
        default: false
        }
    }
}
