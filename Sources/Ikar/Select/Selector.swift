enum Selector {
    static func decide(
        _ scores: [Float], _ blocks: BlockTable, _ tree: PageTree, _ facts: PageFacts,
        _ options: ExtractionOptions
    ) -> Decision {
        Decision(
            scores: Array(repeating: 1, count: blocks.count),
            kept: Array(repeating: true, count: blocks.count),
            labels: Array(repeating: nil, count: blocks.count), confidence: 1, threshold: 0.5)
    }
}
