/// All phrase cues, compiled once: a vocabulary of the words that patterns are made of, and a graph over their
/// numbers. A word outside the vocabulary, as most words of a page are, costs one look-up and nothing more.
struct PhraseTable: Sendable {
    /// The table that every matcher uses.
    static let shared = PhraseTable(PhraseLanguage.all)

    /// What a word is beside its place in patterns, as bits of ``wordClasses``.
    enum WordClass {
        static let date: UInt8 = 1
        static let dateGlue: UInt8 = 2
        /// A row that may be anywhere begins with it.
        static let begins: UInt8 = 4
        /// A row that must open a block or a sentence begins with it.
        static let opens: UInt8 = 8
    }

    /// A node of the graph.
    struct Node: Sendable {
        /// The row that the node is part of.
        var row: UInt16
        /// The node past the gap that begins here, 0 for none.
        var gap: UInt16
        /// Whether the row is matched here.
        var accepts: Bool
    }

    /// A step from the root, with what rules it out at once.
    struct FirstStep: Sendable {
        var node: UInt16
        /// Longest block, in words, that the row can be found in.
        var mostWords: UInt8
        /// ``PhraseRow/placement`` of the row.
        var placement: PhraseRow.Placement
    }

    /// Numbers that may stand around a row that is a block's whole text.
    private static let mostNumbersAround = 4

    /// The rows of all languages, in the order of their files.
    let rows: [PhraseRow]
    /// Words of all patterns by number, 1 and up.
    let vocabulary: PhraseVocabulary
    /// ``WordClass`` bits by word number.
    let wordClasses: [UInt8]
    let nodes: [Node]
    let edges: PhraseEdges
    /// By word number: where the steps that the word leads to from the root begin in ``firstSteps``; one more for the
    /// end. Those of rows that may be anywhere come first, up to ``anchoredStarts``.
    let firstStarts: [UInt16]
    let anchoredStarts: [UInt16]
    let firstSteps: [FirstStep]
    /// Names of sets that patterns ask for in vain.
    let unknownSets: [String]

    /// Compiles the tables of some languages. Takes less than a millisecond a thousand words.
    init(_ languages: [PhraseLanguage]) {
        rows = languages.flatMap(\.rows)
        var graph = PhraseGraph()
        var number = 0
        for language in languages {
            for row in language.rows {
                graph.add(row.pattern, row: number, sets: language.sets)
                number += 1
            }
        }
        var classes: [(numbers: [UInt16], bit: UInt8)] = []
        for language in languages {
            classes.append((graph.numbers(of: language.dateWords), WordClass.date))
            classes.append((graph.numbers(of: language.dateGlue), WordClass.dateGlue))
        }
        vocabulary = graph.vocabulary
        var wordClasses = [UInt8](repeating: 0, count: vocabulary.count + 1)
        for (numbers, bit) in classes {
            for number in numbers { wordClasses[Int(number)] |= bit }
        }
        nodes = graph.rows.indices.map {
            Node(row: graph.rows[$0], gap: graph.gaps[$0], accepts: graph.accepts[$0])
        }
        edges = PhraseEdges(graph.edges.filter { $0.from != PhraseGraph.root })
        (firstStarts, anchoredStarts, firstSteps) = Self.firstSteps(graph, rows, words: vocabulary.count)
        for word in 1..<firstStarts.count - 1 {
            if firstStarts[word] != anchoredStarts[word] { wordClasses[word] |= WordClass.begins }
            if anchoredStarts[word] != firstStarts[word + 1] { wordClasses[word] |= WordClass.opens }
        }
        self.wordClasses = wordClasses
        unknownSets = graph.unknownSets
    }

    /// The root's edges in the order of their words, of a word those of rows that may be anywhere first, of these the
    /// rows for longer blocks first.
    private static func firstSteps(
        _ graph: PhraseGraph, _ rows: [PhraseRow], words: Int
    ) -> (starts: [UInt16], anchored: [UInt16], steps: [FirstStep]) {
        let most = rows.indices.map { number in
            let row = rows[number]
            guard row.placement == .whole else { return Int(row.mostWords) }
            return min(Int(row.mostWords), graph.longest[number] + mostNumbersAround)
        }
        let edges = graph.edges.filter { $0.from == PhraseGraph.root }
        // One key after the other, the least first: each pass keeps the order of the one before.
        let byLength = sorted(edges, keys: 256) { 255 - most[Int(graph.rows[Int($0.to)])] }
        let byPlace = sorted(byLength.edges, keys: 2) {
            rows[Int(graph.rows[Int($0.to)])].placement == .within ? 0 : 1
        }
        let byWord = sorted(byPlace.edges, keys: words + 1) { Int($0.word) }
        let starts = byWord.starts.map { UInt16(clamping: $0) }
        var anchored = starts
        let steps = byWord.edges.map { edge in
            let row = Int(graph.rows[Int(edge.to)])
            if rows[row].placement == .within { anchored[Int(edge.word)] += 1 }
            return FirstStep(
                node: edge.to, mostWords: UInt8(clamping: most[row]), placement: rows[row].placement)
        }
        return (starts, anchored, steps)
    }

    /// Edges in the order of a small key, and where each key's begin.
    private static func sorted(
        _ edges: [PhraseGraph.Edge], keys: Int, by key: (PhraseGraph.Edge) -> Int
    ) -> (edges: [PhraseGraph.Edge], starts: [Int]) {
        var starts = [Int](repeating: 0, count: keys + 1)
        for edge in edges { starts[key(edge) + 1] += 1 }
        for i in 1...keys { starts[i] += starts[i - 1] }
        var next = starts
        var result = edges
        for edge in edges {
            let place = key(edge)
            result[next[place]] = edge
            next[place] += 1
        }
        return (result, starts)
    }
}

/// Word hashes to word numbers; open addressing in one flat array, grown while the table is compiled.
struct PhraseVocabulary: Sendable {
    /// Hash in the upper half, number in the lower; 0 for an empty slot.
    private(set) var slots = [UInt64](repeating: 0, count: 1024)
    /// Number of words.
    private(set) var count = 0
    /// Slots a word: most look-ups are for words that are not there, and end at the first slot.
    private static let sparseness = 4

    /// The key of a word that may follow Hebrew prefix letters: such words are apart from the others.
    @inline(__always) static func prefixed(_ hash: UInt32) -> UInt32 { hash ^ 0x5BD1_E995 }

    /// Makes room for so many words.
    mutating func reserve(_ words: Int) {
        while slots.count < words * Self.sparseness { grow() }
    }

    /// The word's number, a new one for a new word.
    mutating func add(_ hash: UInt32) -> UInt16 {
        let known = Self.number(of: hash, in: slots.span)
        if known != 0 { return known }
        count += 1
        if count * Self.sparseness > slots.count { grow() }
        insert(UInt64(hash) << 32 | UInt64(count))
        return UInt16(clamping: count)
    }

    private mutating func insert(_ slot: UInt64) {
        var at = Int(slot >> 32) & (slots.count - 1)
        while slots[at] != 0 { at = (at + 1) & (slots.count - 1) }
        slots[at] = slot
    }

    private mutating func grow() {
        let old = slots
        slots = [UInt64](repeating: 0, count: old.count * 2)
        for slot in old where slot != 0 { insert(slot) }
    }

    /// The word's number in a vocabulary's slots, 0 for a word that no pattern has. Constant time.
    @inline(__always) static func number(of hash: UInt32, in slots: Span<UInt64>) -> UInt16 {
        var at = Int(hash) & (slots.count - 1)
        while slots[at] != 0 {
            if UInt32(truncatingIfNeeded: slots[at] >> 32) == hash {
                return UInt16(truncatingIfNeeded: slots[at])
            }
            at = (at + 1) & (slots.count - 1)
        }
        return 0
    }
}

/// The graph's edges by node and word; a word may lead from one node to several.
struct PhraseEdges: Sendable {
    /// Node and word in the upper half, the next node in the lower; 0 for an empty slot.
    let slots: [UInt64]

    /// Lays the edges out.
    init(_ edges: [PhraseGraph.Edge]) {
        var size = 1024
        while size < edges.count * 2 { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        for edge in edges {
            let key = Self.key(edge.from, edge.word)
            var at = Self.place(key, size - 1)
            while slots[at] != 0 { at = (at + 1) & (size - 1) }
            slots[at] = UInt64(key) << 32 | UInt64(edge.to)
        }
        self.slots = slots
    }

    /// What the edges of a node over a word are stored under.
    @inline(__always) static func key(_ node: UInt16, _ word: UInt16) -> UInt32 {
        UInt32(node) << 16 | UInt32(word)
    }

    /// The first slot of a key.
    @inline(__always) static func place(_ key: UInt32, _ mask: Int) -> Int {
        Int((key &* 0x9E37_79B1) >> 12) & mask
    }
}
