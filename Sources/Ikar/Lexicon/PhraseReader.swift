/// Reads the patterns of phrase cues and lays them out as a graph of words.
///
/// Elements stand apart by spaces; each is one or more alternatives (`sign_up|subscribe`). In an alternative `_` or a
/// hyphen stands between words; `<name>` is the set of that name; an element that ends in `?` may be missing; `#` is
/// any number; `+` before a Hebrew word lets it take the prefixes ה ו ב ל מ ש כ; `~` after a Hebrew stem stands for
/// the forms of ``HebrewForms``. ` … ` is a gap of up to ``PhraseMatcher/longestGap`` words, once a pattern.
///
/// All alternatives of an element end at one node, so a pattern takes as many nodes as it has words, however many
/// sentences it stands for.
struct PhraseReader {
    /// The rows so far, in order.
    private var rowsRead: [PhraseRow] = []
    private var vocabulary = PhraseVocabulary(expecting: PhraseReader.expectedWords)
    private var edges: [PhraseGraph.Edge] = []
    /// By node: the row that it is part of.
    private var rows: [UInt16] = [0, 0]
    /// By node: whether its row is matched here.
    private var accepts = [false, false]
    /// By node: the node past the gap that begins here, 0 for none.
    private var gaps: [UInt16] = [0, 0]
    /// By row: words of the longest text that is the row's pattern and nothing else.
    private var longest: [Int] = []
    /// Sets that patterns ask for and that do not exist, and phrases of signs only; a test wants none.
    private(set) var mistakes: [String] = []

    private var folder = WordFolder()
    private var forms: [ArraySlice<UInt8>: [UInt16]] = [:]
    /// The phrases of the sets that the language's patterns asked for so far, by name.
    private var sets: [String: Phrases] = [:]
    private var row: UInt16 = 0
    private var longestAlternative = 0

    /// Phrases in numbers: of each word those that it stands for and a 0, after a phrase's last word another 0.
    private typealias Phrases = [UInt16]

    /// What the tables come to, near enough.
    private static let expectedWords = 4096

    /// The graph of some languages' patterns.
    static func graph(of languages: [PhraseLanguage]) -> PhraseGraph {
        var reader = PhraseReader()
        var graph = PhraseGraph()
        for language in languages { reader.add(language) }
        for language in languages {
            graph.dateWords += reader.numbers(of: language.dateWords)
            graph.dateGlue += reader.numbers(of: language.dateGlue)
        }
        graph.digest = PhraseGraph.digest(languages)
        graph.words = reader.vocabulary.words
        graph.nodes = reader.rows.indices.map {
            PhraseGraph.Node(row: reader.rows[$0], gap: reader.gaps[$0], accepts: reader.accepts[$0])
        }
        graph.mostWords = reader.rowsRead.indices.map { UInt8(clamping: reader.mostWords($0)) }
        graph.firstEdges = reader.firstEdges(graph.mostWords)
        graph.edges = reader.edges.filter { $0.from != PhraseGraph.root }
        return graph
    }

    /// Longest block, in words, that a row can be found in.
    private func mostWords(_ number: Int) -> Int {
        let row = rowsRead[number]
        guard row.placement == .whole else { return Int(row.mostWords) }
        return min(Int(row.mostWords), longest[number] + Self.mostNumbersAround)
    }

    /// Numbers that may stand around a row that is a block's whole text.
    private static let mostNumbersAround = 4

    /// The root's edges in the order in which they are tried.
    private func firstEdges(_ mostWords: [UInt8]) -> [PhraseGraph.Edge] {
        let edges = edges.filter { $0.from == PhraseGraph.root }
        let order = edges.indices.sorted { one, other in
            let (a, b) = (edges[one], edges[other])
            if a.word != b.word { return a.word < b.word }
            let (rowA, rowB) = (Int(rows[Int(a.to)]), Int(rows[Int(b.to)]))
            let (anywhereA, anywhereB) =
                (rowsRead[rowA].placement == .within, rowsRead[rowB].placement == .within)
            if anywhereA != anywhereB { return anywhereA }
            return (mostWords[rowB], one) < (mostWords[rowA], other)
        }
        return order.map { edges[$0] }
    }

    /// Adds the rows of a language.
    mutating func add(_ language: PhraseLanguage) {
        sets.removeAll()
        for entry in language.rows {
            row = UInt16(clamping: rowsRead.count)
            rowsRead.append(entry)
            longest.append(0)
            add(entry.pattern, language.sets)
        }
    }

    private mutating func add(_ pattern: StaticString, _ sets: [String: StaticString]) {
        let bytes = Array(pattern.description.utf8)
        var frontier = [PhraseGraph.root]
        var i = 0
        while i < bytes.count {
            let end = ByteScan.find(Ascii.space, in: bytes, from: i) ?? bytes.count
            if end > i { addElement(bytes, i..<end, &frontier, sets) }
            i = end + 1
        }
        for node in frontier where node != PhraseGraph.root { accepts[Int(node)] = true }
    }

    private static let ellipsisLead: UInt8 = 0xE2

    private mutating func addElement(
        _ bytes: [UInt8], _ element: Range<Int>, _ frontier: inout [UInt16], _ sets: [String: StaticString]
    ) {
        if bytes[element.lowerBound] == Self.ellipsisLead {
            longest[longest.count - 1] += PhraseMatcher.longestGap
            let tail = newNode()
            for node in frontier where node != PhraseGraph.root { gaps[Int(node)] = tail }
            frontier = [tail]
            return
        }
        let isOptional = bytes[element.upperBound - 1] == Ascii.question
        let end = newNode()
        longestAlternative = 0
        let alternatives = element.lowerBound..<element.upperBound - (isOptional ? 1 : 0)
        for phrases in read(bytes, alternatives, sets) { add(phrases, frontier, end) }
        longest[longest.count - 1] += longestAlternative
        frontier = isOptional ? frontier + [end] : [end]
    }

    /// The phrases of alternatives.
    private mutating func read(
        _ bytes: [UInt8], _ range: Range<Int>, _ texts: [String: StaticString]
    ) -> [Phrases] {
        var result: [Phrases] = []
        var own: Phrases = []
        var i = range.lowerBound
        while i < range.upperBound {
            let stop =
                ByteScan.find(UInt8(ascii: "|"), in: bytes, from: i, to: range.upperBound) ?? range.upperBound
            if bytes[i] == Ascii.less, bytes[stop - 1] == Ascii.greater {
                let name = String(decoding: bytes[i + 1..<stop - 1], as: UTF8.self)
                result += [own, phrases(of: name, texts)]
                own = []
            } else if stop > i {
                readPhrase(bytes, i..<stop, into: &own)
            }
            i = stop + 1
        }
        return result + [own]
    }

    /// The phrases of a set, read the first time that a pattern asks for it.
    private mutating func phrases(of set: String, _ texts: [String: StaticString]) -> Phrases {
        if let known = sets[set] { return known }
        guard let text = texts[set] else {
            mistakes.append(set)
            return []
        }
        // Sets hold no sets.
        let bytes = Array(text.description.utf8)
        let phrases = read(bytes, 0..<bytes.count, [:]).flatMap { $0 }
        sets[set] = phrases
        return phrases
    }

    /// Adds phrases, the words of each in a chain from the frontier to the element's end.
    private mutating func add(_ phrases: Phrases, _ frontier: [UInt16], _ end: UInt16) {
        var i = 0
        while i < phrases.count {
            var last: UInt16 = 0  // the node after the words so far, 0 before the first
            var length = 0
            while phrases[i] != 0 {
                var stop = i
                while phrases[stop] != 0 { stop += 1 }
                let to = phrases[stop + 1] == 0 ? end : newNode()
                for word in phrases[i..<stop] {
                    if last != 0 {
                        edges.append(PhraseGraph.Edge(from: last, word: word, to: to))
                    } else {
                        for node in frontier {
                            edges.append(PhraseGraph.Edge(from: node, word: word, to: to))
                        }
                    }
                }
                last = to
                length += 1
                i = stop + 1
            }
            longestAlternative = max(longestAlternative, length)
            i += 1
        }
    }

    private static func isJoint(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || byte == Ascii.dash
    }

    private mutating func newNode() -> UInt16 {
        rows.append(row)
        accepts.append(false)
        gaps.append(0)
        return UInt16(clamping: rows.count - 1)
    }

    /// Adds a phrase in numbers; signs between its words count as little as they do in text.
    private mutating func readPhrase(_ bytes: [UInt8], _ range: Range<Int>, into phrases: inout Phrases) {
        let start = phrases.count
        var i = range.lowerBound
        while i < range.upperBound {
            var stop = i
            while stop < range.upperBound, !Self.isJoint(bytes[stop]) { stop += 1 }
            let word = phrases.count
            if stop > i { readWord(bytes, i..<stop, into: &phrases) }
            if phrases.count > word { phrases.append(0) }
            i = stop + 1
        }
        if phrases.count > start {
            phrases.append(0)
        } else {
            mistakes.append(String(decoding: bytes[range], as: UTF8.self))
        }
    }

    /// Adds the numbers of the words that one word of a pattern stands for.
    private mutating func readWord(_ bytes: [UInt8], _ range: Range<Int>, into phrases: inout Phrases) {
        let takesPrefix = bytes[range.lowerBound] == UInt8(ascii: "+")
        let start = range.lowerBound + (takesPrefix ? 1 : 0)
        if range.count == 1, bytes[start] == Ascii.hash {
            phrases.append(vocabulary.add(FoldedWord.number))
        } else if bytes[range.upperBound - 1] == UInt8(ascii: "~") {
            phrases += imperatives(bytes[start..<range.upperBound - 1])
        } else if let number = number(of: bytes, start..<range.upperBound, takesPrefix) {
            phrases.append(number)
        }
    }

    private mutating func imperatives(_ stem: ArraySlice<UInt8>) -> [UInt16] {
        if let known = forms[stem] { return known }
        let found = HebrewForms.imperatives(stem).compactMap { number(of: $0, 0..<$0.count, false) }
        forms[stem] = found
        return found
    }

    private mutating func number(of bytes: [UInt8], _ range: Range<Int>, _ takesPrefix: Bool) -> UInt16? {
        folder.fold(bytes, range)
        guard folder.count > 0 else { return nil }
        let hash = folder.words[0].hash
        return vocabulary.add(takesPrefix ? PhraseVocabulary.prefixed(hash) : hash)
    }

    /// The numbers of words that stand apart by spaces, added where new.
    private mutating func numbers(of words: StaticString) -> [UInt16] {
        let bytes = Array(words.description.utf8)
        return bytes.indices.split(whereSeparator: { bytes[$0] == Ascii.space }).compactMap {
            number(of: bytes, $0.startIndex..<$0.endIndex, false)
        }
    }
}
