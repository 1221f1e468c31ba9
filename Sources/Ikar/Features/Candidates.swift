/// The blocks that are scored (those outside landmarks), dense, with prefix sums that answer any subtree or window by
/// one subtraction.
struct Candidates: Sendable {
    /// Words from which a block counts as running text. From the prototype's fit on WCXB.
    static let goodWords: Int32 = 10
    /// Link density up to which it does.
    static let goodLinkDensity: Float = 0.34
    /// Words of a long block.
    static let longWords: Int32 = 30

    /// Index in the block table by candidate.
    private(set) var blocks: [Int32] = []
    /// The block's element by candidate.
    private(set) var elements: [Int32] = []
    /// The element's tag by candidate.
    private(set) var tags: [Tag] = []
    /// Whether the candidate is running text.
    private(set) var isGood: [Bool] = []
    /// Number of candidates that begin before a node; `count + 1` of the tree's nodes.
    private(set) var before: [Int32] = []

    // Sums over the candidates before an index, one longer than the list.
    private(set) var words: [Int32] = [0]
    private(set) var good: [Int32] = [0]
    private(set) var characters: [Int32] = [0]
    private(set) var linkCharacters: [Int32] = [0]
    private(set) var paragraphs: [Int32] = [0]
    private(set) var headings: [Int32] = [0]

    var count: Int { blocks.count }

    init(_ table: BlockTable, _ tree: PageTree) {
        let n = table.count
        blocks.reserveCapacity(n)
        elements.reserveCapacity(n)
        tags.reserveCapacity(n)
        isGood.reserveCapacity(n)
        for keyPath in [\Candidates.words, \.good, \.characters, \.linkCharacters, \.paragraphs, \.headings] {
            self[keyPath: keyPath].reserveCapacity(n + 1)
        }
        for i in 0..<n where table.landmarks[i] == .none { append(i, table, tree) }
        before = Self.countsBefore(blocks.map { table.firstNodes[Int($0)] }, tree.count)
    }

    private mutating func append(_ i: Int, _ table: BlockTable, _ tree: PageTree) {
        let tag = tree.tags.isEmpty ? .unknown : tree.tags[Int(table.elements[i])]
        let isGoodBlock = table.words[i] >= Self.goodWords && table.linkDensity(i) < Self.goodLinkDensity
        let n = count
        blocks.append(Int32(i))
        elements.append(table.elements[i])
        tags.append(tag)
        isGood.append(isGoodBlock)
        words.append(words[n] &+ table.words[i])
        good.append(good[n] &+ (isGoodBlock ? table.words[i] : 0))
        characters.append(characters[n] &+ table.characters[i])
        linkCharacters.append(linkCharacters[n] &+ table.linkCharacters[i])
        paragraphs.append(paragraphs[n] + (tag == .p ? 1 : 0))
        headings.append(headings[n] + (TagSet.headings.contains(tag) ? 1 : 0))
    }

    private static func countsBefore(_ firstNodes: [Int32], _ nodes: Int) -> [Int32] {
        var counts = [Int32](repeating: 0, count: nodes + 1)
        var candidate = 0
        for node in 0...nodes {
            while candidate < firstNodes.count, firstNodes[candidate] < node { candidate += 1 }
            counts[node] = Int32(candidate)
        }
        return counts
    }

    /// The candidates inside an element.
    @inline(__always) func range(of node: Int, _ tree: PageTree) -> Range<Int> {
        Int(before[node])..<Int(before[Int(tree.ends[node])])
    }

    /// Share of the characters in a range of candidates that are inside links, 0 to 1.
    @inline(__always) func linkDensity(_ range: Range<Int>) -> Float {
        let all = characters[range.upperBound] &- characters[range.lowerBound]
        return all <= 0
            ? 0 : Float(linkCharacters[range.upperBound] &- linkCharacters[range.lowerBound]) / Float(all)
    }

    /// Words in a range of candidates.
    @inline(__always) func words(in range: Range<Int>) -> Int32 {
        words[range.upperBound] &- words[range.lowerBound]
    }

    /// Good words in a range of candidates.
    @inline(__always) func good(in range: Range<Int>) -> Int32 {
        good[range.upperBound] &- good[range.lowerBound]
    }

    /// Words on the page, at least 1, so that shares need no case of their own.
    var pageWords: Float { Float(max(1, words[count])) }
    /// Good words on the page, at least 1.
    var pageGood: Float { Float(max(1, good[count])) }
    /// Share of the page's words that are good, 0 to 1.
    var pageGoodShare: Float { Float(good[count]) / pageWords }
}
