import Ikar

/// How often a dropped block is called what a reader called it.
struct LabelScore: Equatable, Sendable {
    /// Snippets whose block was dropped under the right name.
    var right = 0
    /// Snippets of boilerplate that stand in a block that was dropped.
    var total = 0

    init() {}

    /// Looks each snippet of boilerplate up in the blocks; a snippet counts by the first block that holds it. Snippets
    /// without a kind of their own do not count.
    init(of blocks: [Block], gold: Gold) {
        let named = gold.snippets.filter { !$0.isMain && $0.label != Snippet.unnamed }
        guard !named.isEmpty else { return }
        let texts = blocks.map { FoldedText($0.text) }
        for snippet in named {
            guard let index = texts.firstIndex(where: { $0.contains(snippet.text) }), !blocks[index].isKept
            else {
                continue
            }
            total += 1
            if blocks[index].label?.rawValue == snippet.label { right += 1 }
        }
    }

    static func + (a: LabelScore, b: LabelScore) -> LabelScore {
        var sum = a
        sum.right += b.right
        sum.total += b.total
        return sum
    }
}
