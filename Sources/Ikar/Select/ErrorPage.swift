/// Knows the pages that a server sends instead of the one that was asked for ("404 - page not found"): their apology is
/// no main content.
enum ErrorPage {
    /// Whether the page says so in its title or its headline, and has little else to say.
    static func isError(_ kept: [Bool], _ facts: PageFacts) -> Bool {
        let words = kept.indices.reduce(Int32(0)) { sum, i in
            kept[i] ? sum &+ facts.candidates.words(in: i..<i + 1) : sum
        }
        guard words <= DecisionRule.mostErrorWords else { return false }
        return tellsError(facts.titlePhrases)
            || facts.candidates.tags.indices.contains { i in
                (facts.candidates.tags[i] == .h1 || facts.candidates.tags[i] == .h2) && tellsError(facts.phrases[i])
            }
    }

    private static func tellsError(_ hits: PhraseHits) -> Bool {
        hits.row != PhraseHits.noRow && PhraseTable.shared.tellsError[Int(hits.row)]
    }
}
