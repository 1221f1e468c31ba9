/// The emphasis of one block: pairs of marks at offsets of its text, and which of them CommonMark would read.
///
/// `<b>Note:</b>text` has no form in CommonMark (`**Note:**text` is no emphasis there, and the asterisks would be
/// text), so a pair whose marks would not be read is left out.
struct MarkdownEmphasis {
    private struct Pair {
        var start: Int
        var end: Int
        var width: Int
    }

    private var pairs: [Pair] = []

    var isEmpty: Bool { pairs.isEmpty }

    /// Begins a pair (`width` 1 for emphasis, 2 for strong) at an offset; its number.
    mutating func open(at offset: Int, width: Int) -> Int {
        pairs.append(Pair(start: offset, end: -1, width: width))
        return pairs.count - 1
    }

    mutating func close(_ pair: Int, at offset: Int) { pairs[pair].end = offset }

    /// The marks to write, by rising offset. Linear in the pairs, but for the sort.
    func marks(in text: [UInt8]) -> [(offset: Int, width: Int)] {
        var taken: Set<Int> = []
        var marks: [(offset: Int, width: Int)] = []
        for pair in pairs where pair.end > pair.start {
            // Marks that touch run together and mean something else: the outer pair, which came first, stays.
            guard !taken.contains(pair.start), !taken.contains(pair.end) else { continue }
            guard Self.canOpen(text, pair.start), Self.canClose(text, pair.end) else { continue }
            taken.formUnion([pair.start, pair.end])
            marks.append((pair.start, pair.width))
            marks.append((pair.end, pair.width))
        }
        return marks.sorted { $0.offset < $1.offset }
    }

    private enum Side { case space, punctuation, other }

    /// "Left-flanking" in CommonMark's words.
    private static func canOpen(_ text: [UInt8], _ offset: Int) -> Bool {
        let after = side(scalar(after: offset, text))
        return after == .other || after == .punctuation && side(scalar(before: offset, text)) != .other
    }

    /// "Right-flanking".
    private static func canClose(_ text: [UInt8], _ offset: Int) -> Bool {
        let before = side(scalar(before: offset, text))
        return before == .other || before == .punctuation && side(scalar(after: offset, text)) != .other
    }

    private static func side(_ scalar: Unicode.Scalar?) -> Side {
        guard let scalar else { return .space }
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return .space
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            return .punctuation
        default: return .other
        }
    }

    private static let longestSequence = 4

    private static func scalar(after offset: Int, _ text: [UInt8]) -> Unicode.Scalar? {
        let end = min(offset + longestSequence, text.count)
        return String(decoding: text[min(offset, end)..<end], as: UTF8.self).unicodeScalars.first
    }

    private static func scalar(before offset: Int, _ text: [UInt8]) -> Unicode.Scalar? {
        var start = offset
        while start > 0, offset - start < longestSequence {
            start -= 1
            if text[start] & 0xC0 != 0x80 { break }
        }
        return String(decoding: text[start..<offset], as: UTF8.self).unicodeScalars.last
    }
}
