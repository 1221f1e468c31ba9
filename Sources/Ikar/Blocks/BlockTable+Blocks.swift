extension BlockTable {
    /// The blocks as values, with what was decided about each.
    func all(_ decision: Decision) -> [Block] {
        (0..<count).map { i in
            Block(
                text: string(i), kind: kinds[i], isKept: decision.kept[i], score: Double(decision.scores[i]),
                label: decision.labels[i], direction: .leftToRight)
        }
    }
}
