/// Finds phrase cues in blocks: folds a block's words once, looks each up, and walks the trie from those that begin a
/// pattern.
///
/// Blocks of up to ``mostSearchedWords`` words are searched whole; of longer ones, which are prose as a rule, only
/// both ends. Nothing is allocated after `init`. Linear in the searched text.
struct PhraseMatcher: Sendable {
    /// Longer blocks are searched at their ends only.
    static let mostSearchedWords = 60
    /// Words searched at each end of a longer block.
    static let endWords = 12
    /// Words that a gap in a pattern may hold.
    static let longestGap = 8
    /// Places kept for later; tables come nowhere near it, and text cannot make them.
    private static let mostPlaces = 256
    /// Bytes in which a long block's last words are looked for.
    private static let endBytes = 240

    private let table = PhraseTable.shared
    private var folder = WordFolder()
    /// Numbers of the words: as it stands in the upper half, without Hebrew prefixes in the lower.
    private var numbers = [UInt32](repeating: 0, count: WordFolder.capacity)
    /// Places still to be looked at.
    private var places: [Place] = []
    private var hits = PhraseHits()
    /// Words of the block under search, and whether all of them are in the folder.
    private var blockWords = 0
    /// The same, as ``PhraseRow/mostWords`` counts.
    private var searchedAs: UInt8 = 0
    private var isWhole = true
    /// Numbers that the block begins with.
    private var leadingNumbers = 0

    /// A matcher over all languages' tables.
    init() { places.reserveCapacity(Self.mostPlaces + Self.longestGap + 1) }

    /// The cues of one block.
    ///
    /// - Parameter words: how many words the block has; see ``BlockTable/words``.
    mutating func match(_ text: [UInt8], _ range: Range<Int>, words: Int) -> PhraseHits {
        hits = PhraseHits()
        if words > Self.mostSearchedWords {
            isWhole = false
            blockWords = words
            searchedAs = UInt8(clamping: words)
            folder.fold(text, range, most: Self.endWords)
            let first = folder.count
            folder.append(text, Self.end(of: text, range), most: Self.endWords)
            leadingNumbers = 0
            search(0..<first)
            search(first..<folder.count)
            hits.shapes = folder.shapes
        } else {
            folder.fold(text, range)
            isWhole = folder.count < WordFolder.capacity
            blockWords = max(words, folder.count)
            searchedAs = UInt8(clamping: blockWords)
            hits.shapes = folder.shapes
            leadingNumbers = folder.leadingNumbers
            search(0..<folder.count)
            readShapes()
        }
        return hits
    }

    /// The last words of a long block, from the beginning of a word.
    private static func end(of text: [UInt8], _ range: Range<Int>) -> Range<Int> {
        let bytes = text.span
        var start = range.upperBound
        var spaces = 0
        while start > range.lowerBound, range.upperBound - start < endBytes {
            if bytes[start - 1] == Ascii.space {
                spaces += 1
                if spaces == endWords { return start..<range.upperBound }
            }
            start -= 1
        }
        // The beginning may be in the middle of a word, or of a character.
        while start > range.lowerBound, start < range.upperBound, bytes[start] != Ascii.space { start += 1 }
        return start..<range.upperBound
    }

    /// Looks the words up and tries every pattern at each of them.
    private mutating func search(_ span: Range<Int>) {
        guard Self.lookUp(folder, span, table, &numbers) else { return }
        for start in span where numbers[start] != 0 {
            let opens = start <= leadingNumbers || beginsSentence(start)
            let plain = UInt16(truncatingIfNeeded: numbers[start] >> 16)
            if plain != 0 { begin(at: start, to: span.upperBound, plain, opens: opens) }
            let prefixed = UInt16(truncatingIfNeeded: numbers[start])
            if prefixed != 0 { begin(at: start, to: span.upperBound, prefixed, opens: opens) }
        }
    }

    /// Writes the words' numbers; returns whether there are any.
    private static func lookUp(
        _ folder: borrowing WordFolder, _ span: Range<Int>, _ table: borrowing PhraseTable,
        _ numbers: inout [UInt32]
    ) -> Bool {
        let words = folder.words.span
        let slots = table.vocabulary.slots.span
        var out = numbers.mutableSpan
        var found: UInt32 = 0
        for i in span {
            let word = words[i]
            var number = UInt32(PhraseVocabulary.number(of: word.hash, in: slots)) << 16
            if word.marks.contains(.hebrew) { number |= UInt32(prefixedNumber(word, slots)) }
            found |= number
            out[i] = number
        }
        return found != 0
    }

    private static func prefixedNumber(_ word: FoldedWord, _ slots: Span<UInt64>) -> UInt16 {
        let own = PhraseVocabulary.number(of: PhraseVocabulary.prefixed(word.hash), in: slots)
        if own != 0 || word.stem == 0 { return own }
        let first = PhraseVocabulary.number(of: PhraseVocabulary.prefixed(word.stem), in: slots)
        if first != 0 || word.shortStem == 0 { return first }
        return PhraseVocabulary.number(of: PhraseVocabulary.prefixed(word.shortStem), in: slots)
    }

    /// Follows the patterns that begin with the word at `start`, in one of the ways of reading it.
    @inline(__always)
    private mutating func begin(at start: Int, to end: Int, _ number: UInt16, opens: Bool) {
        let wordClass = table.wordClasses[Int(number)]
        guard wordClass & (PhraseTable.WordClass.begins | PhraseTable.WordClass.opens) != 0 else { return }
        let middle = Int(table.anchoredStarts[Int(number)])
        if wordClass & PhraseTable.WordClass.begins != 0 {
            tryRows(Int(table.firstStarts[Int(number)])..<middle, start, end)
        }
        if opens, wordClass & PhraseTable.WordClass.opens != 0 {
            tryRows(middle..<Int(table.firstStarts[Int(number) + 1]), start, end)
        }
    }

    /// Follows the rows of some first steps; those for longer blocks come first.
    private mutating func tryRows(_ steps: Range<Int>, _ start: Int, _ end: Int) {
        let goesOn = start + 1 < end && numbers[start + 1] != 0
        for i in steps {
            let step = table.firstSteps[i]
            if step.mostWords < searchedAs { return }
            switch step.placement {
            case .whole where start > leadingNumbers: continue
            case .opening where start > 0: continue
            case .sentence where !beginsSentence(start): continue
            default: break
            }
            let node = table.nodes[Int(step.node)]
            if goesOn || node.accepts || node.gap != 0 { follow(step.node, start, start + 1, end) }
        }
    }

    /// A place in the graph and in the block.
    private struct Place {
        var node: UInt16
        var at: Int
    }

    /// Walks the graph from a node, all ways that the words allow.
    private mutating func follow(_ node: UInt16, _ start: Int, _ at: Int, _ end: Int) {
        var place = Place(node: node, at: at)
        while true {
            let node = table.nodes[Int(place.node)]
            if node.accepts { consider(node.row, start, place.at) }
            if node.gap != 0 { skip(to: node.gap, place.at, end) }
            if place.at < end, places.count < Self.mostPlaces, numbers[place.at] != 0 {
                let number = numbers[place.at]
                step(place.node, UInt16(truncatingIfNeeded: number >> 16), place.at)
                step(place.node, UInt16(truncatingIfNeeded: number), place.at)
            }
            guard let next = places.popLast() else { return }
            place = next
        }
    }

    /// Notes the nodes that a word leads to.
    @inline(__always)
    private mutating func step(_ node: UInt16, _ word: UInt16, _ at: Int) {
        guard word != 0 else { return }
        let key = PhraseEdges.key(node, word)
        let mask = table.edges.slots.count - 1
        var slot = PhraseEdges.place(key, mask)
        while table.edges.slots[slot] != 0 {
            let found = table.edges.slots[slot]
            if UInt32(truncatingIfNeeded: found >> 32) == key {
                places.append(Place(node: UInt16(truncatingIfNeeded: found), at: at + 1))
            }
            slot = (slot + 1) & mask
        }
    }

    /// Goes on past a gap at each word within its reach; gaps do not leave the sentence.
    private mutating func skip(to tail: UInt16, _ from: Int, _ end: Int) {
        for begin in from..<max(from, min(end, from + Self.longestGap + 1)) {
            if folder.words[begin - 1].marks.contains(.sentenceEnd) { return }
            if numbers[begin] != 0, places.count < Self.mostPlaces {
                places.append(Place(node: tail, at: begin))
            }
        }
    }

    /// Adds a row whose words stand at `start ..< end`, if they stand where the row wants them.
    private mutating func consider(_ number: UInt16, _ start: Int, _ end: Int) {
        let row = table.rows[Int(number)]
        guard stands(row.beside, start, end) else { return }
        let isAll = isWhole && start <= leadingNumbers && isOnlyNumbers(end..<folder.count)
        if row.placement == .whole, !isAll { return }
        let opens = start == 0 && row.placement != .within
        let strength =
            isAll ? PhraseStrength.whole : opens ? PhraseStrength.opening : PhraseStrength.within
        hits.add(row.cue, strength: strength, row: number)
    }

    private func isOnlyNumbers(_ range: Range<Int>) -> Bool {
        range.allSatisfy { folder.words[$0].marks.contains(.number) }
    }

    private func beginsSentence(_ start: Int) -> Bool {
        start == 0 || !folder.words[start - 1].marks.isDisjoint(with: [.stopAfter, .sentenceEnd])
    }

    /// Words of a name before "is a reporter".
    private static let nameWords = 1...5

    private func stands(_ beside: PhraseRow.Beside, _ start: Int, _ end: Int) -> Bool {
        switch beside {
        case .nothing: true
        case .stop:
            (isWhole && end == folder.count) || folder.words[end - 1].marks.contains(.stopAfter)
        case .name: end < folder.count && folder.words[end].marks.contains(.capital)
        case .nameBefore:
            Self.nameWords.contains(start)
                && (0..<start).allSatisfy { folder.words[$0].marks.contains(.capital) }
        case .channel: !folder.shapes.isDisjoint(with: .channels)
        case .number: folder.shapes.contains(.number)
        }
    }

    // MARK: Shapes

    /// Longest texts, in words, in which a shape alone is a cue.
    private enum ShapeLimit {
        static let contact = 12
        static let handle = 4
        static let copyright = 40
        static let date = 16
    }

    /// Cues that need no table: an address in a short line, a copyright line, a line of nothing but a date.
    private mutating func readShapes() {
        let shapes = folder.shapes
        if blockWords <= ShapeLimit.contact, !shapes.isDisjoint(with: [.email, .phone]) {
            hits.add(.contact, strength: PhraseStrength.within)
        }
        if blockWords <= ShapeLimit.handle, shapes.contains(.handle) {
            hits.add(.share, strength: PhraseStrength.within)
        }
        if blockWords <= ShapeLimit.copyright, shapes.contains(.copyright) {
            let opens = shapes.contains(.copyrightFirst)
            hits.add(.rights, strength: opens ? PhraseStrength.opening : PhraseStrength.within)
        }
        if isOnlyDate() {
            hits.shapes.insert(.onlyDate)
            hits.add(.byline, strength: PhraseStrength.whole)
        }
    }

    /// Whether all words are numbers, words of dates and what stands beside those, and some date is among them.
    private func isOnlyDate() -> Bool {
        let count = folder.count
        guard count > 0, count <= ShapeLimit.date, isWhole else { return false }
        var dates = 0
        var others = 0
        for i in 0..<count {
            let marks = folder.words[i].marks
            if !marks.isDisjoint(with: [.number, .ordinal]) {
                others += 1
                continue
            }
            let number = Int(numbers[i] >> 16)
            let wordClass = table.wordClasses[number]
            if wordClass & PhraseTable.WordClass.date != 0 {
                dates += 1
            } else if wordClass & PhraseTable.WordClass.dateGlue != 0 {
                others += 1
            } else {
                return false
            }
        }
        if dates > 0 { return others > 0 }
        return !folder.shapes.isDisjoint(with: [.date, .time])
    }
}
