extension BlockTable {
    /// The blocks as values, with what was decided about each.
    func all(_ decision: Decision) -> [Block] {
        (0..<count).map { block($0, decision) }
    }

    /// One block as a value.
    func block(_ i: Int, _ decision: Decision) -> Block {
        Block(
            text: string(i), kind: kinds[i], isKept: decision.kept[i], score: Double(decision.scores[i]),
            label: decision.labels[i], direction: direction(i))
    }

    /// The base direction of a block's text; left to right when nothing in it has one.
    func direction(_ block: Int) -> TextDirection {
        TextDirection.base(ofUTF8: text, in: textRange(block)) ?? .leftToRight
    }
}
