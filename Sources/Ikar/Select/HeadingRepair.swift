/// A heading goes with what stands under it.
enum HeadingRepair {
    /// Drops kept headings under which nothing is kept up to the next heading of their level or above, unless their scores
    /// say that they are content themselves. A heading directly over one of a lower level stays when that one's section
    /// does. Linear: one pass from the end.
    static func apply(_ kept: inout [Bool], _ scores: [Float], _ candidates: Candidates) {
        // By level: whether something was kept since the last heading of that level or above, seen from the end.
        var hasContent = [Bool](repeating: false, count: levels + 1)
        for i in stride(from: kept.count - 1, through: 0, by: -1) {
            let tag = candidates.tags[i]
            guard TagSet.headings.contains(tag) else {
                if kept[i] { hasContent = [Bool](repeating: true, count: levels + 1) }
                continue
            }
            let level = Int(tag.rawValue - Tag.h1.rawValue) + 1
            if !hasContent[level], scores[i] < DecisionRule.emptyHeadingScore { kept[i] = false }
            // Above a heading of this level nothing of its own or a lower level is open any more.
            for lower in level...levels { hasContent[lower] = false }
            if kept[i] { for upper in 0..<level { hasContent[upper] = true } }
        }
    }

    private static let levels = 6
}
