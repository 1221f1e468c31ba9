/// Cuts UTF-8 into folded words, one pass, into a buffer that is used again and again.
///
/// Quotes inside Hebrew words (ארה"ב, ארה״ב, צ'ק) and apostrophes inside words (don't, don’t) vanish; every other sign
/// ends a word, so `e-mail` is two. What surprises: tables of phrases are folded by the same code as pages, so
/// whatever a rule here does to a letter, it does to both.
struct WordFolder: Sendable {
    /// Words kept of one call.
    static let capacity = 64

    /// The words of the last call.
    private(set) var words = [FoldedWord](repeating: FoldedWord(), count: WordFolder.capacity)
    /// How many of ``words`` the last call filled.
    private(set) var count = 0
    /// What was seen in the text of the last call.
    private(set) var shapes: TextShapes = []

    /// How many numbers the words begin with.
    var leadingNumbers: Int {
        var i = 0
        while i < count, words[i].marks.contains(.number) { i += 1 }
        return i
    }

    /// A word under way.
    private struct Word {
        var hash = WordHash()
        var bytes = 0
        var letters = 0  // Hebrew letters
        var marks: FoldedWord.Marks = []
        var isNumber = true
        var stems = HebrewStems()

        static let longestOrdinal = 4

        /// Adds the ASCII letters and digits from the index on; returns the index after them.
        @inline(__always) mutating func addRun(_ text: Span<UInt8>, _ start: Int) -> Int {
            var i = start
            while true {
                let run = LetterRun.at(i, in: text)
                if run.count == 0 { return i }
                hash.add(run.bytes, count: run.count)
                if run.hasLetter { isNumber = false }
                bytes &+= run.count
                i &+= run.count
                if run.count < 8 { return i }
            }
        }

        @inline(__always) mutating func add(_ byte: UInt8) {
            hash.add(byte)
            bytes += 1
        }

        /// A Hebrew letter, U+05D0 to U+05F2, by its second byte.
        @inline(__always) mutating func addHebrew(_ letter: UInt8) {
            add(letter)
            isNumber = false
            stems.add(letter, after: letters)
            letters += 1
        }

        /// The finished word.
        @inline(__always) consuming func finished() -> FoldedWord {
            if isNumber {
                return FoldedWord(hash: FoldedWord.number, marks: marks.union(.number))
            }
            var word = FoldedWord(hash: hash.value, marks: marks)
            if letters > 0 {
                if letters == bytes { stems.finish(&word, letters) }
            } else if bytes > Self.longestOrdinal {
                word.marks.remove(.ordinal)
            }
            return word
        }
    }

    /// A word of ASCII letters and digits alone, which most are: the same as ``Word`` makes of it, in fewer steps.
    private struct PlainWord {
        var end: Int
        private var hash: UInt32
        private var hasLetter = false
        private var count: Int

        @inline(__always) init(_ text: Span<UInt8>, _ start: Int) {
            var run = LetterRun.at(start, in: text)
            var at = start &+ run.count
            var state: UInt64 = 0
            hasLetter = run.hasLetter
            while run.count == 8 {
                state = WordHash.mix(state, run.bytes)
                run = LetterRun.at(at, in: text)
                hasLetter = hasLetter || run.hasLetter
                at &+= run.count
            }
            hash = WordHash.value(state, run.bytes)
            end = at
            count = at &- start
        }

        @inline(__always) func folded(first: UInt8) -> FoldedWord {
            if first >= UInt8(ascii: "a") { return FoldedWord(hash: hash) }
            if first >= UInt8(ascii: "A") { return FoldedWord(hash: hash, marks: .capital) }
            if !hasLetter { return FoldedWord(hash: FoldedWord.number, marks: [.number, .ordinal]) }
            return FoldedWord(hash: hash, marks: count <= Word.longestOrdinal ? .ordinal : [])
        }
    }

    /// What remains of a Hebrew word without its first prefix letter or its first two.
    private struct HebrewStems {
        private var prefixes = 0
        private var first = WordHash()
        private var second = WordHash()

        /// Letters that must remain.
        private static let fewestLetters = 2

        @inline(__always) mutating func add(_ letter: UInt8, after letters: Int) {
            if prefixes >= 1, letters >= 1 { first.add(letter) }
            if prefixes >= 2, letters >= 2 { second.add(letter) }
            if letters == prefixes, prefixes < 2, LetterFold.isPrefix(letter) { prefixes += 1 }
        }

        @inline(__always) func finish(_ word: inout FoldedWord, _ letters: Int) {
            word.marks.insert(.hebrew)
            if prefixes >= 1, letters > Self.fewestLetters { word.stem = first.value }
            if prefixes >= 2, letters > Self.fewestLetters + 1 { word.shortStem = second.value }
        }
    }

    /// Folds the words of `range`, up to `most` of them. Linear.
    mutating func fold(_ text: [UInt8], _ range: Range<Int>, most: Int = WordFolder.capacity) {
        count = 0
        shapes = []
        append(text, range, most: most)
    }

    /// Folds more words after those there are.
    mutating func append(_ text: [UInt8], _ range: Range<Int>, most: Int) {
        let limit = min(count + most, Self.capacity)
        let bytes = text.span.extracting(range)
        let start = count
        var found = shapes
        let filled = Self.read(bytes, &words, from: start, to: limit, &found)
        count = filled
        shapes = found
    }

    /// Reads words into `buffer[start ..< limit]`; returns where they end.
    private static func read(
        _ bytes: Span<UInt8>, _ buffer: inout [FoldedWord], from start: Int, to limit: Int,
        _ found: inout TextShapes
    ) -> Int {
        var out = buffer.mutableSpan
        var filled = start
        guard filled < limit else { return filled }
        var word = Word()
        var shapeEnd = 0
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if LetterFold.isWordByte(byte) {
                if word.bytes == 0 {
                    let plain = PlainWord(bytes, i)
                    if plain.end == bytes.count || LetterFold.isPlainSeparator(bytes[plain.end]) {
                        if byte &- 0x30 < 10, i >= shapeEnd {
                            shapeEnd = TextShapes.readNumber(bytes, i, &found)
                        }
                        out[filled] = plain.folded(first: byte)
                        filled += 1
                        if filled >= limit { return filled }
                        i = plain.end + 1
                        continue
                    }
                    begin(&word, bytes, i, &shapeEnd, &found)
                }
                i = word.addRun(bytes, i)
                continue
            }
            if byte == LetterFold.hebrewLead, i + 1 < bytes.count, LetterFold.isHebrewLetter(bytes[i + 1]) {
                if word.bytes == 0 { word.marks = .capital }
                word.addHebrew(bytes[i + 1])
                i += 2
                continue
            }
            if LetterFold.isPlainSeparator(byte) {
                if word.bytes > 0 {
                    out[filled] = word.finished()
                    filled += 1
                    if filled >= limit { return filled }
                    word = Word()
                }
                i += 1
                continue
            }
            let sign = sign(bytes, i, &word, &found)
            i += sign.length
            if sign.kind == .joined { continue }
            if word.bytes > 0 {
                out[filled] = word.finished()
                filled += 1
                word = Word()
            }
            if filled > 0 {
                if sign.kind == .stop { out[filled - 1].marks.insert(.stopAfter) }
                if sign.kind == .end { out[filled - 1].marks.insert(.sentenceEnd) }
            }
            if filled >= limit { return filled }
        }
        if word.bytes > 0 {
            out[filled] = word.finished()
            filled += 1
        }
        return filled
    }

    /// Notes how a word begins, and reads the number that a digit begins.
    @inline(__always)
    private static func begin(
        _ word: inout Word, _ bytes: Span<UInt8>, _ i: Int, _ shapeEnd: inout Int, _ found: inout TextShapes
    ) {
        if bytes[i] >= UInt8(ascii: "a") { return }
        if bytes[i] >= UInt8(ascii: "A") {
            word.marks = .capital
        } else {
            word.marks = .ordinal
            if i >= shapeEnd { shapeEnd = TextShapes.readNumber(bytes, i, &found) }
        }
    }

    /// What a byte that is neither an ASCII letter nor plain punctuation does to the word under way.
    private enum SignKind { case joined, separator, stop, end }

    private struct Sign {
        var kind: SignKind
        var length: Int
    }

    /// Reads one sign or one character beyond ASCII.
    @inline(__always)
    private static func sign(
        _ bytes: Span<UInt8>, _ i: Int, _ word: inout Word, _ shapes: inout TextShapes
    ) -> Sign {
        if bytes[i] < 0x80 { return asciiSign(bytes, i, &word, &shapes) }
        let letter = LetterFold.wide(bytes, i)
        switch letter.kind {
        case .hebrew:
            if word.bytes == 0 { word.marks = .capital }
            word.addHebrew(letter.first)
            return Sign(kind: .joined, length: letter.length)
        case .letters:
            if word.bytes == 0, !letter.isSmall { word.marks = .capital }
            word.isNumber = false
            word.add(letter.first)
            if letter.second != 0 { word.add(letter.second) }
            return Sign(kind: .joined, length: letter.length)
        case .raw:
            if word.bytes == 0 { word.marks = .capital }
            word.isNumber = false
            for k in i..<min(i + letter.length, bytes.count) { word.add(bytes[k]) }
            return Sign(kind: .joined, length: letter.length)
        case .nothing: return Sign(kind: .joined, length: letter.length)
        case .quote:
            return Sign(
                kind: isInside(bytes, i, letter.length, word, hebrewOnly: true) ? .joined : .separator,
                length: letter.length)
        case .apostrophe:
            return Sign(
                kind: isInside(bytes, i, letter.length, word, hebrewOnly: false) ? .joined : .separator,
                length: letter.length)
        case .stop: return Sign(kind: .stop, length: letter.length)
        case .end: return Sign(kind: .end, length: letter.length)
        case .copyright:
            shapes.insert(i == 0 ? [.copyright, .copyrightFirst] : .copyright)
            return Sign(kind: .separator, length: letter.length)
        case .currency:
            if TextShapes.isPrice(bytes, i, letter.length) { shapes.insert(.price) }
            return Sign(kind: .separator, length: letter.length)
        case .separator: return Sign(kind: .separator, length: letter.length)
        }
    }

    private static func asciiSign(
        _ bytes: Span<UInt8>, _ i: Int, _ word: inout Word, _ shapes: inout TextShapes
    ) -> Sign {
        switch bytes[i] {
        case UInt8(ascii: "'"):
            return Sign(
                kind: isInside(bytes, i, 1, word, hebrewOnly: false) ? .joined : .separator, length: 1)
        case UInt8(ascii: "\""):
            return Sign(kind: isInside(bytes, i, 1, word, hebrewOnly: true) ? .joined : .separator, length: 1)
        case UInt8(ascii: "/"): return slash(bytes, i, word)
        case UInt8(ascii: "@"):
            TextShapes.readAt(bytes, i, &shapes)
            return Sign(kind: .separator, length: 1)
        case UInt8(ascii: ":"):
            TextShapes.readColon(bytes, i, &shapes)
            // Between digits it is a time.
            let isTime = i + 1 < bytes.count && word.bytes > 0 && word.isNumber && Ascii.isDigit(bytes[i + 1])
            return Sign(kind: isTime ? .separator : .stop, length: 1)
        case UInt8(ascii: "."):
            TextShapes.readDot(bytes, i, &shapes)
            let ends = i + 1 == bytes.count || ByteClass.isSpace(bytes[i + 1])
            return Sign(kind: ends ? .end : .separator, length: 1)
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return Sign(kind: .end, length: 1)
        case UInt8(ascii: "-"):
            let isDash = word.bytes == 0 && i > 0
            return Sign(kind: isDash ? .stop : .separator, length: 1)
        case UInt8(ascii: "*"):
            TextShapes.readStar(bytes, i, &shapes)
            return Sign(kind: .separator, length: 1)
        case UInt8(ascii: "$"):
            if TextShapes.isPrice(bytes, i, 1) { shapes.insert(.price) }
            return Sign(kind: .separator, length: 1)
        case UInt8(ascii: "("), UInt8(ascii: "["):
            TextShapes.readBracket(bytes, i, &shapes)
            return Sign(kind: .stop, length: 1)
        default: return Sign(kind: .stop, length: 1)
        }
    }

    /// Whether a sign stands between two letters of a word, both Hebrew when so asked.
    @inline(__always)
    private static func isInside(
        _ bytes: Span<UInt8>, _ i: Int, _ length: Int, _ word: Word, hebrewOnly: Bool
    ) -> Bool {
        guard word.bytes > 0, i + length < bytes.count else { return false }
        let next = bytes[i + length]
        if hebrewOnly { return word.letters > 0 && next == LetterFold.hebrewLead }
        return next >= 0xC3 ? next < 0xE0 : Ascii.isLetter(next)
    }

    /// Endings after a slash, as in `מאשר/ת` and `הצטרף/י`, vanish; any other slash ends the word.
    private static func slash(_ bytes: Span<UInt8>, _ i: Int, _ word: Word) -> Sign {
        let longestEnding = 2
        guard word.letters > 1 else { return Sign(kind: .separator, length: 1) }
        var at = i + 1
        var letters = 0
        while at + 1 < bytes.count, bytes[at] == LetterFold.hebrewLead, letters <= longestEnding {
            at += 2
            letters += 1
        }
        guard letters >= 1, letters <= longestEnding else { return Sign(kind: .separator, length: 1) }
        return Sign(kind: .joined, length: at - i)
    }
}
