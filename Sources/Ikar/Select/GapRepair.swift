/// What has few words to be told by, and few blocks of its make, goes with the blocks around it: headings, terms and
/// listings of code.
enum GapRepair {
    /// Brings back headings, terms and code right between two kept blocks, and headings of sections right over two, if
    /// their scores are not hopeless and they do not stand alone. Linear.
    static func apply(
        _ kept: inout [Bool], _ scores: [Float], _ candidates: Candidates, standsAlone: (Int) -> Bool
    ) {
        // What came back is no neighbour: the order of the blocks does not matter.
        let before = kept
        let isKept = { before.indices.contains($0) && before[$0] }
        for i in before.indices where !before[i] && isKept(i + 1) {
            let tag = candidates.tags[i]
            let isGap = between.contains(tag) && isKept(i - 1)
            guard isGap || (over.contains(tag) && isKept(i + 2)), scores[i] >= DecisionRule.gapFloor,
                !standsAlone(i)
            else { continue }
            kept[i] = true
        }
    }

    private static let between = TagSet([.h1, .h2, .h3, .h4, .h5, .h6, .dt, .pre])
    /// The first level is the title's, which is metadata.
    private static let over = TagSet([.h2, .h3, .h4, .h5, .h6])
}
