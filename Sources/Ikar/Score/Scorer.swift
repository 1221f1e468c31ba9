enum Scorer {
    static func scores(_ facts: PageFacts, _ tree: PageTree) -> [Float] {
        Array(repeating: 1, count: facts.candidates.count)
    }
}
