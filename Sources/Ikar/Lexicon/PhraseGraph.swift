/// The patterns of phrase cues as a graph of words: what ``PhraseReader`` makes of the tables and ``PhraseTable``
/// searches with.
struct PhraseGraph: Equatable, Sendable {
    /// Where every pattern begins; node 0 is none.
    static let root: UInt16 = 1

    /// An edge from a node over a word.
    struct Edge: Equatable, Sendable {
        var from: UInt16
        var word: UInt16
        var to: UInt16
    }

    /// A node of the graph.
    struct Node: Equatable, Sendable {
        /// The row that the node is part of.
        var row: UInt16
        /// The node past the gap that begins here, 0 for none.
        var gap: UInt16
        /// Whether the row is matched here.
        var accepts: Bool
    }

    /// ``digest(_:)`` of the tables.
    var digest: UInt64 = 0
    /// The words' keys (``PhraseVocabulary``) in the order of their numbers, which begin at 1.
    var words: [UInt32] = []
    var nodes: [Node] = []
    /// The root's edges in the order of their words; of a word those of rows that may be anywhere first, of these the
    /// rows for longer blocks first.
    var firstEdges: [Edge] = []
    /// All other edges.
    var edges: [Edge] = []
    /// By row: longest block, in words, that it can be found in.
    var mostWords: [UInt8] = []
    /// Numbers of the words that dates are made of, and of those that may stand beside them.
    var dateWords: [UInt16] = []
    var dateGlue: [UInt16] = []

    /// The graph as it was compiled last. A test sees to it that this was after the last change of a table; until then
    /// ``PhraseTable`` reads the tables itself.
    static var compiled: PhraseGraph {
        typealias Compiled = CompiledPhrases
        return PhraseGraph(
            digest: Compiled.digest, words: Compiled.words,
            nodes: stride(from: 0, to: Compiled.nodes.count, by: 3).map { i in
                Node(row: Compiled.nodes[i], gap: Compiled.nodes[i + 1], accepts: Compiled.nodes[i + 2] != 0)
            },
            firstEdges: stride(from: 0, to: Compiled.firstEdges.count, by: 2).map { i in
                Edge(from: root, word: Compiled.firstEdges[i], to: Compiled.firstEdges[i + 1])
            },
            edges: stride(from: 0, to: Compiled.edges.count, by: 3).map { i in
                Edge(from: Compiled.edges[i], word: Compiled.edges[i + 1], to: Compiled.edges[i + 2])
            },
            mostWords: Compiled.mostWords, dateWords: Compiled.dateWords, dateGlue: Compiled.dateGlue)
    }

    /// Tells whether tables are those that a graph was made of: a hash of all texts and numbers that it depends on.
    static func digest(_ languages: [PhraseLanguage]) -> UInt64 {
        var hash = TextHash()
        for language in languages {
            // A dictionary's order is none.
            var sets: UInt64 = 0
            for (name, text) in language.sets {
                var set = TextHash()
                for byte in name.utf8 { set.add(UInt64(byte)) }
                set.add(text)
                sets ^= set.value
            }
            hash.add(sets)
            hash.add(language.dateWords)
            hash.add(language.dateGlue)
            for row in language.rows {
                hash.add(row.pattern)
                hash.add(UInt64(row.mostWords) << 8 | UInt64(row.placement.rawValue))
            }
        }
        return hash.value
    }

    /// FNV-1a over words of eight bytes.
    private struct TextHash {
        private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

        mutating func add(_ number: UInt64) { value = (value ^ number) &* 0x0000_0100_0000_01B3 }

        mutating func add(_ text: StaticString) {
            let size = MemoryLayout<UInt64>.size
            let bytes = unsafe UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
            for start in stride(from: 0, to: bytes.count, by: size) {
                if start + size <= bytes.count {
                    add(unsafe bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian)
                } else {
                    for i in start..<bytes.count { add(unsafe UInt64(bytes[i])) }
                }
            }
            add(UInt64(bytes.count))
        }
    }
}
