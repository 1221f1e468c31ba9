/// Text out of the strings that pages keep in attributes and JSON.
enum PlainText {
    /// One line: white space folded, invisible direction and width marks gone. Nil when nothing is left.
    ///
    /// Direction controls go because a lone U+202E in a title turns around whatever it is printed beside.
    static func line(_ bytes: ArraySlice<UInt8>) -> String? {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var hasPendingSpace = false
        var at = bytes.startIndex
        while at < bytes.endIndex {
            let byte = bytes[at]
            if byte <= 0x20 {
                hasPendingSpace = true
                at += 1
                continue
            }
            if let skipped = invisible(at, in: bytes) {
                hasPendingSpace = hasPendingSpace || skipped.isSpace
                at += skipped.length
                continue
            }
            if hasPendingSpace && !result.isEmpty { result.append(0x20) }
            hasPendingSpace = false
            result.append(byte)
            at += 1
        }
        return result.isEmpty ? nil : String(decoding: result, as: UTF8.self)
    }

    /// One line of a string that may hold character references and tags.
    static func markupLine(_ bytes: ArraySlice<UInt8>) -> String? {
        let needsReading = bytes.contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }
        return needsReading ? line(paragraphBytes(bytes)[...]) : line(bytes)
    }

    /// Paragraphs, a blank line between them, of a string that may hold line ends, character references and tags.
    /// Nil when there is no text.
    static func paragraphs(_ bytes: ArraySlice<UInt8>) -> String? {
        let lines = paragraphBytes(bytes).split(separator: UInt8(ascii: "\n")).compactMap { line($0) }
        return lines.isEmpty ? nil : lines.joined(separator: "\n\n")
    }

    /// The text with references resolved and each line end or block-level tag as `\n`, other tags gone.
    private static func paragraphBytes(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var text = CharacterReferences.resolved(bytes)
        // Markup that was escaped twice shows only now.
        let isMarkup = text.contains(UInt8(ascii: "<"))
        if isMarkup { text = CharacterReferences.resolved(withoutTags(text)[...]) }
        return text
    }

    private static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var at = 0
        // After the last `>` no tag can end, so the search for an end is made at most once in vain.
        let lastEnd = bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1
        while at < bytes.count {
            guard bytes[at] == UInt8(ascii: "<"), let name = tagName(after: at, in: bytes),
                name.upperBound <= lastEnd,
                let end = bytes[name.upperBound...].firstIndex(of: UInt8(ascii: ">"))
            else {
                result.append(bytes[at])
                at += 1
                continue
            }
            if !inlineTags.contains(bytes, name) { result.append(UInt8(ascii: "\n")) }
            at = end + 1
        }
        return result
    }

    /// Where the name of the tag that begins at `start` stands, nil when no tag begins there.
    private static func tagName(after start: Int, in bytes: [UInt8]) -> Range<Int>? {
        var at = start + 1
        if at < bytes.count, bytes[at] == UInt8(ascii: "/") { at += 1 }
        let name = at
        while at < bytes.count, bytes[at].isASCIILetter || bytes[at].isASCIIDigit { at += 1 }
        return at > name && bytes[name].isASCIILetter ? name..<at : nil
    }

    /// Elements that do not end a line.
    private static let inlineTags = WordTable<Bool>([
        (
            true,
            [
                "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "em", "font", "i", "img", "ins",
                "mark", "q",
                "s", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "wbr",
            ]
        )
    ])

    /// The length of the invisible character at `at`, and whether it separates words.
    private static func invisible(_ at: Int, in bytes: ArraySlice<UInt8>) -> (length: Int, isSpace: Bool)? {
        switch bytes[at] {
        case 0xC2 where at + 1 < bytes.endIndex:
            if bytes[at + 1] == 0xA0 { return (2, true) }
            return bytes[at + 1] == 0xAD || bytes[at + 1] < 0xA0 ? (2, false) : nil
        case 0xE2 where at + 2 < bytes.endIndex:
            return invisiblePunctuation(bytes[at + 1], bytes[at + 2])
        case 0xEF where at + 2 < bytes.endIndex && bytes[at + 1] == 0xBB && bytes[at + 2] == 0xBF:
            return (3, false)
        default:
            return nil
        }
    }

    /// U+2000–U+206F but for what is visible or joins letters.
    private static func invisiblePunctuation(_ second: UInt8, _ third: UInt8) -> (length: Int, isSpace: Bool)?
    {
        switch (second, third) {
        case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF): (3, true)
        case (0x80, 0x8B), (0x80, 0x8E), (0x80, 0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0), (0x81, 0xA6...0xA9):
            (3, false)
        default: nil
        }
    }
}

extension WordTable where Value == Bool {
    /// Whether the word that stands at `range` is in the table.
    func contains(_ text: [UInt8], _ range: Range<Int>) -> Bool { find(text, range) != nil }
}
