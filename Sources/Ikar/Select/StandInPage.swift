/// Knows the pages that stand where another was asked for: a server's "404 - page not found", a form to sign in, the
/// shell that scripts would have filled. What little they say is no main content.
enum StandInPage {
    /// What the page is instead; nil for one with something of its own to say.
    static func reason(_ kept: [Bool], _ facts: PageFacts) -> EmptyReason? {
        let words = kept.indices.reduce(Int32(0)) { sum, i in
            kept[i] ? sum &+ facts.candidates.words(in: i..<i + 1) : sum
        }
        guard words <= DecisionRule.mostErrorWords else { return nil }
        let headlines = headlines(facts)
        if headlines.contains(where: { tellsError($0) }) { return .errorPage }
        guard words <= DecisionRule.fewWords else { return nil }
        if headlines.contains(where: { $0.hasStrong(.login) }) { return .loginWall }
        return asksForScripts(facts) ? .scriptShell : nil
    }

    /// Whether a page of which nothing is kept lists other pages: most of its words lead to them.
    static func isListing(_ candidates: Candidates) -> Bool {
        candidates.count >= DecisionRule.fewestListed
            && candidates.linkDensity(0..<candidates.count) >= DecisionRule.listingLinkDensity
    }

    /// The title's phrases and the headline's.
    private static func headlines(_ facts: PageFacts) -> [PhraseHits] {
        guard facts.titleHeading >= 0, facts.candidates.tags[facts.titleHeading] == .h1 else {
            return [facts.titlePhrases]
        }
        return [facts.titlePhrases, facts.phrases[facts.titleHeading]]
    }

    /// Whether the page is hardly more than the wish that scripts be on.
    private static func asksForScripts(_ facts: PageFacts) -> Bool {
        let all = 0..<facts.candidates.count
        guard facts.candidates.words(in: all) <= DecisionRule.fewWords else { return false }
        return facts.phrases.contains {
            $0.row != PhraseHits.noRow && PhraseTable.shared.rows[Int($0.row)].tellsScripts
        }
    }

    /// Whether a headline begins with an error's words or is nothing else.
    private static func tellsError(_ hits: PhraseHits) -> Bool {
        hits.strength >= PhraseStrength.opening && hits.row != PhraseHits.noRow
            && PhraseTable.shared.rows[Int(hits.row)].tellsError
    }
}
