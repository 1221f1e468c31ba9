/// The lines of a page whose markup is gone, as paragraphs in chunks: what no blank line parts belongs together.
struct DumpLines {
    /// What a line looks like.
    enum Kind: Equatable {
        /// Sentences.
        case prose
        /// A name, a link, a headline: words that are no sentence.
        case short
        /// Markdown's `#` stood before it.
        case heading
        /// A bullet stood before it.
        case item
        /// What a picture shows, or who made it.
        case caption
    }

    struct Line: Equatable {
        /// Where it stands in the text, without space at the ends and without the sign that told its kind. Longer than
        /// one line of the text where that was broken to fit a width.
        var range: Range<Int>
        var kind: Kind
        /// Number of its chunk, from 0.
        var chunk: Int
    }

    private(set) var lines: [Line] = []

    /// Reads text in UTF-8. Linear.
    init(_ utf8: [UInt8]) {
        let pieces = Self.pieces(of: utf8)
        let width = Self.width(of: pieces, in: utf8)
        var chunk = -1
        var isOpen = false
        for piece in pieces {
            guard !piece.isEmpty else {
                isOpen = false
                continue
            }
            let (rest, sign) = Self.withoutSign(piece, in: utf8)
            if isOpen, sign == nil, let width, let last = lines.last,
                Self.isBroken(last.range, before: piece, in: utf8, width: width)
            {
                lines[lines.count - 1].range = last.range.lowerBound..<piece.upperBound
                continue
            }
            if !isOpen { chunk += 1 }
            isOpen = true
            lines.append(Line(range: rest, kind: sign ?? .short, chunk: chunk))
        }
        for i in lines.indices where lines[i].kind == .short && Self.isProse(lines[i].range, in: utf8) {
            lines[i].kind = .prose
        }
        findCaptions(utf8)
    }

    /// Lines with a credit are captions, and so is what stands right before a line that is nothing but a credit.
    private mutating func findCaptions(_ utf8: [UInt8]) {
        var matcher = PhraseMatcher()
        for i in lines.indices where lines[i].kind == .short || lines[i].kind == .prose {
            let words = WordCount.words(utf8.span.extracting(lines[i].range))
            guard words <= Self.mostCaptionWords else { continue }
            let hits = matcher.match(utf8, lines[i].range, words: words)
            guard hits.has(.credit) || Self.hasCreditInBrackets(lines[i].range, in: utf8, &matcher) else {
                continue
            }
            lines[i].kind = .caption
            let isCreditAlone = hits.hasStrong(.credit) && words <= Self.mostCreditWords
            if isCreditAlone, i > 0, lines[i - 1].chunk == lines[i].chunk, lines[i - 1].kind == .prose {
                lines[i - 1].kind = .caption
            }
        }
    }

    /// Whether brackets hold a credit: "A bridge at night (photo: J. Doe)".
    private static func hasCreditInBrackets(
        _ line: Range<Int>, in utf8: [UInt8], _ matcher: inout PhraseMatcher
    ) -> Bool {
        var from = line.lowerBound
        for _ in 0..<mostBrackets {
            guard let open = ByteScan.find(openBracket, in: utf8, from: from, to: line.upperBound) else {
                return false
            }
            let inside =
                open
                + 1..<(ByteScan.find(closeBracket, in: utf8, from: open, to: line.upperBound)
                ?? line.upperBound)
            let words = WordCount.words(utf8.span.extracting(inside))
            if matcher.match(utf8, inside, words: words).hasStrong(.credit) { return true }
            from = open + 1
        }
        return false
    }

    private static let openBracket = UInt8(ascii: "(")
    private static let closeBracket = UInt8(ascii: ")")
    /// Pairs of brackets that are looked into.
    private static let mostBrackets = 4

    /// The lines without space at their ends; empty ranges for blank ones.
    private static func pieces(of utf8: [UInt8]) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = 0
        while start < utf8.count {
            let end = ByteScan.find(Ascii.lineFeed, in: utf8, from: start) ?? utf8.count
            pieces.append(trimmed(start..<end, in: utf8))
            start = end + 1
        }
        return pieces
    }

    private static func trimmed(_ range: Range<Int>, in utf8: [UInt8]) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, ByteClass.isSpace(utf8[start]) { start += 1 }
        while end > start, ByteClass.isSpace(utf8[end - 1]) { end -= 1 }
        return start..<end
    }

    /// The line after a bullet or after Markdown's signs for a heading.
    private static func withoutSign(_ line: Range<Int>, in utf8: [UInt8]) -> (Range<Int>, Kind?) {
        var i = line.lowerBound
        while i < line.upperBound, utf8[i] == Ascii.hash { i += 1 }
        let hashes = i - line.lowerBound
        if hashes > 0, hashes <= deepestHeading, i < line.upperBound, ByteClass.isSpace(utf8[i]) {
            return (trimmed(i..<line.upperBound, in: utf8), .heading)
        }
        for bullet in bullets where utf8[line].starts(with: bullet) {
            return (trimmed(line.lowerBound + bullet.count..<line.upperBound, in: utf8), .item)
        }
        return (line, nil)
    }

    /// Whether a line goes on in the next because the next one's first word did not fit.
    private static func isBroken(
        _ line: Range<Int>, before next: Range<Int>, in utf8: [UInt8], width: Int
    ) -> Bool {
        let lastBreak = utf8[line].lastIndex(of: Ascii.lineFeed).map { $0 + 1 } ?? line.lowerBound
        let word = utf8[next].firstIndex(where: ByteClass.isSpace) ?? next.upperBound
        let length = characters(trimmed(lastBreak..<line.upperBound, in: utf8), in: utf8)
        return length <= width && length + 1 + characters(next.lowerBound..<word, in: utf8) > width
    }

    /// The width that lines were broken to fit, in characters; nil when they were not.
    private static func width(of pieces: [Range<Int>], in utf8: [UInt8]) -> Int? {
        let lengths = pieces.lazy.filter { !$0.isEmpty }.map { characters($0, in: utf8) }.sorted()
        guard lengths.count >= fewestBroken else { return nil }
        let width = lengths[lengths.count * fitting.numerator / fitting.denominator]
        guard widths.contains(width) else { return nil }
        let full = lengths.count { $0 <= width && $0 > width - fullSlack }
        return full * fullShare >= lengths.count ? width : nil
    }

    private static func isProse(_ line: Range<Int>, in utf8: [UInt8]) -> Bool {
        let words = WordCount.words(utf8.span.extracting(line))
        guard words >= sentenceWords else { return false }
        return words >= proseWords || BlockTextReader.ending(utf8.span.extracting(line)) > 0
    }

    private static func characters(_ range: Range<Int>, in utf8: [UInt8]) -> Int {
        utf8[range].count { $0 & 0xC0 != 0x80 }
    }

    /// Words from which a line with a sentence's end is prose, and from which any is.
    private static let sentenceWords = 8
    private static let proseWords = 25
    private static let deepestHeading = 6
    /// Words of a caption at most, and of a credit.
    private static let mostCaptionWords = 80
    private static let mostCreditWords = 15
    private static let bullets: [[UInt8]] = ["* ", "- ", "• ", "+ ", "· ", "◦ "].map { Array($0.utf8) }
    /// Lines from which a width can be told.
    private static let fewestBroken = 8
    /// Widths that programs break lines at.
    private static let widths = 60...100
    /// Share of the lines that fit the width: an address may be longer.
    private static let fitting = (numerator: 49, denominator: 50)
    /// Characters that a full line may be shorter than the width, and the share of full lines, one of so many.
    private static let fullSlack = 12
    private static let fullShare = 6
}
