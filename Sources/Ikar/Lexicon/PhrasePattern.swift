/// Reads the patterns of phrase cues and lays them out as a graph of words.
///
/// Elements stand apart by spaces; each is one or more alternatives (`sign_up|subscribe`). In an alternative `_` or a
/// hyphen stands between words; `<name>` is the set of that name; an element that ends in `?` may be missing; `#` is
/// any number; `+` before a Hebrew word lets it take the prefixes ה ו ב ל מ ש כ; `~` after a Hebrew stem stands for
/// the forms of ``HebrewForms``. ` … ` is a gap of up to ``PhraseMatcher/longestGap`` words, once a pattern.
///
/// All alternatives of an element end at one node, so a pattern takes as many nodes as it has words, however many
/// sentences it stands for.
struct PhraseGraph {
    /// An edge from a node over a word.
    struct Edge {
        var from: UInt16
        var word: UInt16
        var to: UInt16
    }

    /// Where every pattern begins; node 0 is none.
    static let root: UInt16 = 1

    private(set) var vocabulary = PhraseVocabulary()
    private(set) var edges: [Edge] = []
    /// By node: the row that it is part of.
    private(set) var rows: [UInt16] = [0, 0]
    /// By node: whether its row is matched here.
    private(set) var accepts = [false, false]
    /// By node: the node past the gap that begins here, 0 for none.
    private(set) var gaps: [UInt16] = [0, 0]
    /// By row: words of the longest text that is the row's pattern and nothing else.
    private(set) var longest: [Int] = []
    /// Names of sets that patterns ask for and that do not exist; a test wants none.
    private(set) var unknownSets: [String] = []

    private var folder = WordFolder()
    private var forms: [String: [UInt16]] = [:]
    private var row: UInt16 = 0
    private var longestAlternative = 0
    /// The words that the pattern's word under way stands for.
    private var readings: [UInt16] = []

    init() {
        edges.reserveCapacity(Self.expectedEdges)
        vocabulary.reserve(Self.expectedWords)
    }

    // What the tables come to, near enough; more only costs a copy.
    private static let expectedEdges = 16_384
    private static let expectedWords = 4096

    /// Adds a row's pattern.
    mutating func add(_ pattern: StaticString, row: Int, sets: [String: StaticString]) {
        self.row = UInt16(clamping: row)
        longest.append(0)
        let bytes = Array(pattern.description.utf8)
        var frontier = [Self.root]
        var i = 0
        while i < bytes.count {
            let end = ByteScan.find(Ascii.space, in: bytes, from: i) ?? bytes.count
            if end > i { addElement(bytes, i..<end, &frontier, sets) }
            i = end + 1
        }
        for node in frontier where node != Self.root { accepts[Int(node)] = true }
    }

    private static let ellipsisLead: UInt8 = 0xE2

    private mutating func addElement(
        _ bytes: [UInt8], _ element: Range<Int>, _ frontier: inout [UInt16], _ sets: [String: StaticString]
    ) {
        if bytes[element.lowerBound] == Self.ellipsisLead {
            longest[longest.count - 1] += PhraseMatcher.longestGap
            let tail = newNode()
            for node in frontier where node != Self.root { gaps[Int(node)] = tail }
            frontier = [tail]
            return
        }
        let isOptional = bytes[element.upperBound - 1] == Ascii.question
        let end = newNode()
        addAlternatives(
            bytes, element.lowerBound..<element.upperBound - (isOptional ? 1 : 0), frontier, end, sets)
        longest[longest.count - 1] += longestAlternative
        frontier = isOptional ? frontier + [end] : [end]
    }

    private mutating func addAlternatives(
        _ bytes: [UInt8], _ range: Range<Int>, _ frontier: [UInt16], _ end: UInt16,
        _ sets: [String: StaticString]
    ) {
        var i = range.lowerBound
        while i < range.upperBound {
            let stop =
                ByteScan.find(UInt8(ascii: "|"), in: bytes, from: i, to: range.upperBound) ?? range.upperBound
            if bytes[i] == Ascii.less, bytes[stop - 1] == Ascii.greater {
                let name = String(decoding: bytes[i + 1..<stop - 1], as: UTF8.self)
                if let set = sets[name] {
                    // Sets hold no sets.
                    let inner = Array(set.description.utf8)
                    addAlternatives(inner, 0..<inner.count, frontier, end, [:])
                } else {
                    unknownSets.append(name)
                }
            } else if stop > i {
                addPhrase(bytes, i..<stop, frontier, end)
            }
            i = stop + 1
        }
    }

    /// One alternative: its words in a chain from the frontier to the element's end.
    private mutating func addPhrase(
        _ bytes: [UInt8], _ range: Range<Int>, _ frontier: [UInt16], _ end: UInt16
    ) {
        var last: UInt16 = 0  // the node after the words so far, 0 before the first
        var length = 0
        var i = range.lowerBound
        while i < range.upperBound {
            var stop = i
            while stop < range.upperBound, !Self.isJoint(bytes[stop]) { stop += 1 }
            if stop > i { readWord(bytes, i..<stop) } else { readings.removeAll(keepingCapacity: true) }
            if !readings.isEmpty {
                let to = stop >= range.upperBound ? end : newNode()
                for word in readings {
                    if last != 0 {
                        edges.append(Edge(from: last, word: word, to: to))
                    } else {
                        for node in frontier { edges.append(Edge(from: node, word: word, to: to)) }
                    }
                }
                last = to
                length += 1
            }
            i = stop + 1
        }
        longestAlternative = max(longestAlternative, length)
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

    /// Puts the numbers of the words that one word of a pattern stands for into ``readings``.
    private mutating func readWord(_ bytes: [UInt8], _ range: Range<Int>) {
        readings.removeAll(keepingCapacity: true)
        let takesPrefix = bytes[range.lowerBound] == UInt8(ascii: "+")
        let start = range.lowerBound + (takesPrefix ? 1 : 0)
        if range.count == 1, bytes[start] == Ascii.hash {
            readings.append(vocabulary.add(FoldedWord.number))
        } else if bytes[range.upperBound - 1] == UInt8(ascii: "~") {
            readings += imperatives(String(decoding: bytes[start..<range.upperBound - 1], as: UTF8.self))
        } else if let number = number(of: bytes, start..<range.upperBound, takesPrefix) {
            readings.append(number)
        }
    }

    private mutating func imperatives(_ stem: String) -> [UInt16] {
        if let known = forms[stem] { return known }
        let found = HebrewForms.imperatives(stem).compactMap { form -> UInt16? in
            let letters = Array(form.utf8)
            return number(of: letters, 0..<letters.count, false)
        }
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
    mutating func numbers(of words: StaticString) -> [UInt16] {
        let bytes = Array(words.description.utf8)
        return bytes.indices.split(whereSeparator: { bytes[$0] == Ascii.space }).compactMap {
            number(of: bytes, $0.startIndex..<$0.endIndex, false)
        }
    }
}
