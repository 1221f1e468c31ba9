/// What the gold says about each block of a page: the labels that training learns from.
struct BlockLabels: Equatable {
    /// Words of each block, as the measures count them.
    var words: [Int]
    /// How many of a block's words align with the gold. On a page with snippets only: all of them for a block that
    /// holds a must-keep snippet, none for one that holds a must-drop one, else ``unknown``.
    var aligned: [Int]
    /// Words of the gold, 0 on a page with snippets only.
    var goldWords: Int

    /// Nothing is known about the block.
    static let unknown = -1

    /// Labels the blocks of a page, given by their texts in page order.
    init(blocks: [String], gold: Gold) {
        let hashes = blocks.map(Words.hashes)
        words = hashes.map(\.count)
        if let text = gold.text {
            let goldHashes = Words.hashes(of: text)
            goldWords = goldHashes.count
            let matches = Alignment.matches(Array(hashes.joined()), goldHashes)
            var start = 0
            aligned = words.map { count in
                defer { start += count }
                return matches[start..<(start + count)].count { $0 }
            }
        } else {
            goldWords = 0
            aligned = zip(blocks, words).map { block, count in
                let text = FoldedText(block)
                if gold.mustKeep.contains(where: { text.contains($0) }) { return count }
                return gold.mustDrop.contains { text.contains($0) } ? 0 : Self.unknown
            }
        }
    }
}
