extension BlockTable {
    /// The blocks as values, with what was decided about each.
    func all(_ decision: Decision, _ directions: BlockDirections) -> [Block] {
        (0..<count).map { block($0, decision, directions) }
    }

    /// One block as a value.
    func block(_ i: Int, _ decision: Decision, _ directions: BlockDirections) -> Block {
        Block(
            text: String(decoding: OutputText.clean(Array(text[textRange(i)])), as: UTF8.self),
            kind: kinds[i], isKept: decision.kept[i], score: Double(decision.scores[i]),
            label: decision.labels[i], direction: directions.blocks[i])
    }
}
