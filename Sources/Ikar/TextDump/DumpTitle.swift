/// Finds the title among the lines of a page whose markup is gone.
///
/// Browsers and converters put the document's title first, "Headline | Site", and the headline stands in the page again.
/// Without that, the headline is the last line before the first prose that could be one.
enum DumpTitle {
    /// Index of the headline's line; nil when none looks like one.
    static func headline(_ lines: [DumpLines.Line], in utf8: [UInt8]) -> Int? {
        repeated(lines, in: utf8) ?? lines.firstIndex { $0.kind == .heading } ?? beforeProse(lines, in: utf8)
    }

    /// The longest line that the first line begins with.
    private static func repeated(_ lines: [DumpLines.Line], in utf8: [UInt8]) -> Int? {
        guard let first = lines.first else { return nil }
        let title = utf8[first.range]
        var best: Int?
        for i in lines.indices.dropFirst().prefix(farthestHeadline) {
            let line = lines[i].range
            guard WordCount.words(utf8.span.extracting(line)) >= fewestWords, title.starts(with: utf8[line]),
                line.count == title.count || utf8[first.range.lowerBound + line.count] == Ascii.space
            else { continue }
            if let found = best, lines[found].range.count >= line.count { continue }
            best = i
        }
        return best
    }

    /// The last line without an end of a sentence, near before the first prose.
    private static func beforeProse(_ lines: [DumpLines.Line], in utf8: [UInt8]) -> Int? {
        guard let prose = lines.firstIndex(where: { $0.kind == .prose }) else { return nil }
        var matcher = PhraseMatcher()
        for i in lines.indices.prefix(prose).suffix(nearHeadline).reversed() {
            let text = utf8.span.extracting(lines[i].range)
            let words = WordCount.words(text)
            guard (fewestWords...mostWords).contains(words), BlockTextReader.ending(text) != 1 else {
                continue
            }
            // Bylines, dates, credits and the like stand between the headline and the text.
            if matcher.match(utf8, lines[i].range, words: words).strongCues == 0 { return i }
        }
        return nil
    }

    private static let fewestWords = 3
    private static let mostWords = 25
    /// Lines from the start among which a headline is looked for.
    private static let farthestHeadline = 600
    /// Lines before the first prose among which it is.
    private static let nearHeadline = 8
}
