/// Knows the pages that a server sends instead of the one that was asked for ("404 - page not found"): their apology is
/// no main content.
enum ErrorPage {
    /// Whether the page says so in its title or its headline, and has little else to say.
    static func isError(_ kept: [Bool], _ facts: PageFacts) -> Bool {
        let words = kept.indices.reduce(Int32(0)) { sum, i in
            kept[i] ? sum &+ facts.candidates.words(in: i..<i + 1) : sum
        }
        guard words <= DecisionRule.mostErrorWords else { return false }
        if tellsError(facts.titlePhrases) { return true }
        return facts.titleHeading >= 0 && facts.candidates.tags[facts.titleHeading] == .h1
            && tellsError(facts.phrases[facts.titleHeading])
    }

    /// Whether a title begins with such words or is nothing else.
    private static func tellsError(_ hits: PhraseHits) -> Bool {
        hits.strength >= PhraseStrength.opening && hits.row != PhraseHits.noRow
            && PhraseTable.shared.tellsError[Int(hits.row)]
    }
}
