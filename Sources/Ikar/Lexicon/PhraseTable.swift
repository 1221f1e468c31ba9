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

    /// A step from the root, with what rules it out at once.
    struct FirstStep: Sendable {
        var node: UInt16
        /// Longest block, in words, that the row can be found in.
        var mostWords: UInt8
        /// ``PhraseRow/placement`` of the row.
        var placement: PhraseRow.Placement
    }

    /// The rows of all languages, in the order of their files.
    let rows: [PhraseRow]
    /// Words of all patterns by number, 1 and up.
    let vocabulary: PhraseVocabulary
    /// ``WordClass`` bits by word number.
    let wordClasses: [UInt8]
    let nodes: [PhraseGraph.Node]
    let edges: PhraseEdges
    /// By word number: where the steps that the word leads to from the root begin in ``firstSteps``; one more for the
    /// end. Those of rows that may be anywhere come first, up to ``anchoredStarts``.
    let firstStarts: [UInt16]
    let anchoredStarts: [UInt16]
    let firstSteps: [FirstStep]

    /// The table of some languages, from the graph that was made of them before, if it was.
    init(_ languages: [PhraseLanguage]) {
        let known = PhraseGraph.compiled
        let isKnown = known.digest == PhraseGraph.digest(languages)
        self.init(languages.flatMap(\.rows), isKnown ? known : PhraseReader.graph(of: languages))
    }

    /// Lays a graph out for the search.
    init(_ rows: [PhraseRow], _ graph: PhraseGraph) {
        self.rows = rows
        nodes = graph.nodes
        vocabulary = PhraseVocabulary(words: graph.words)
        edges = PhraseEdges(graph.edges)
        var wordClasses = [UInt8](repeating: 0, count: graph.words.count + 1)
        for number in graph.dateWords { wordClasses[Int(number)] |= WordClass.date }
        for number in graph.dateGlue { wordClasses[Int(number)] |= WordClass.dateGlue }
        var starts = [UInt16](repeating: 0, count: graph.words.count + 2)
        var anchored = starts
        var steps: [FirstStep] = []
        steps.reserveCapacity(graph.firstEdges.count)
        var word = 0
        for edge in graph.firstEdges {
            let row = Int(graph.nodes[Int(edge.to)].row)
            let placement = rows[row].placement
            while word < Int(edge.word) {
                word += 1
                starts[word] = UInt16(clamping: steps.count)
                anchored[word] = starts[word]
            }
            steps.append(FirstStep(node: edge.to, mostWords: graph.mostWords[row], placement: placement))
            if placement == .within { anchored[word] += 1 }
            wordClasses[word] |= placement == .within ? WordClass.begins : WordClass.opens
        }
        for later in word + 1..<starts.count {
            starts[later] = UInt16(clamping: steps.count)
            anchored[later] = starts[later]
        }
        firstSteps = steps
        firstStarts = starts
        anchoredStarts = anchored
        self.wordClasses = wordClasses
    }
}

/// Word hashes to word numbers; open addressing in one flat array, grown while tables are read.
struct PhraseVocabulary: Sendable {
    /// Hash in the upper half, number in the lower; 0 for an empty slot.
    private(set) var slots: [UInt64]
    /// The hashes in the order of their numbers, which begin at 1.
    private(set) var words: [UInt32] = []
    /// Slots a word: most look-ups are for words that are not there, and end at the first slot.
    private static let sparseness = 4

    /// A vocabulary of no words yet.
    init(expecting count: Int) {
        var size = 1024
        while size < count * Self.sparseness { size *= 2 }
        slots = [UInt64](repeating: 0, count: size)
    }

    /// A vocabulary of words that are all different.
    init(words: [UInt32]) {
        self.init(expecting: words.count)
        self.words = words
        for (index, hash) in words.enumerated() { insert(UInt64(hash) << 32 | UInt64(index + 1)) }
    }

    /// The key of a word that may follow Hebrew prefix letters: such words are apart from the others.
    @inline(__always) static func prefixed(_ hash: UInt32) -> UInt32 { hash ^ 0x5BD1_E995 }

    /// The word's number, a new one for a new word.
    mutating func add(_ hash: UInt32) -> UInt16 {
        let known = Self.number(of: hash, in: slots.span)
        if known != 0 { return known }
        words.append(hash)
        if words.count * Self.sparseness > slots.count { grow() }
        insert(UInt64(hash) << 32 | UInt64(words.count))
        return UInt16(clamping: words.count)
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
