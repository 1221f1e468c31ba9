/// The body text of a page's structured data, for pages that do not show theirs: built by scripts, or cut by a paywall.
enum Substitute {
    /// The text that stands in for the page's blocks, or nil where they are the better source.
    static func text(for reading: Pipeline.Reading, _ decision: Decision) -> String? {
        guard decision.standIn == nil, let body = reading.structured.bodies.first else { return nil }
        let kept = keptWords(reading.blocks, decision)
        guard kept < DecisionRule.fewWords || reading.structured.isPaywalled else { return nil }
        let utf8 = Array(body.utf8)
        let words = WordCount.words(utf8.span)
        guard words >= Int(DecisionRule.fewWords),
            Float(words) >= DecisionRule.substituteFactor * Float(max(kept, 1))
        else { return nil }
        return body
    }

    private static func keptWords(_ blocks: BlockTable, _ decision: Decision) -> Int32 {
        (0..<blocks.count).reduce(Int32(0)) { $0 &+ (decision.kept[$1] ? blocks.words[$1] : 0) }
    }
}
