/// What an explanation says of the page as a whole.
struct ExplanationSummary {
    var blocks = 0
    var keptBlocks = 0
    var words = 0
    var keptWords = 0
    /// Blocks and words by label, in the labels' order, without labels that no block has.
    var labels: [(label: BlockLabel, blocks: Int, words: Int)] = []
    /// What is to be said beside the numbers, a sentence each.
    var notes: [String] = []

    /// Sums up a page. Linear in its blocks.
    init(_ explanation: Explanation) {
        let table = explanation.evidence.reading.blocks
        let decision = explanation.decision
        var byLabel: [BlockLabel: (blocks: Int, words: Int)] = [:]
        blocks = table.count
        for i in 0..<table.count {
            let count = Int(table.words[i])
            words += count
            if decision.kept[i] {
                keptBlocks += 1
                keptWords += count
            } else {
                let sum = byLabel[decision.labels[i] ?? .other] ?? (0, 0)
                byLabel[decision.labels[i] ?? .other] = (sum.blocks + 1, sum.words + count)
            }
        }
        labels = BlockLabel.allCases.compactMap { label in byLabel[label].map { (label, $0.blocks, $0.words) }
        }
        notes = Self.notes(explanation)
    }

    private static func notes(_ explanation: Explanation) -> [String] {
        var notes: [String] = []
        if explanation.result.page.substituteText != nil {
            notes.append(
                "The text of the result is not from these blocks: the article body of the page's JSON-LD stands in for "
                    + "them, because the page itself shows too little of it")
        }
        switch explanation.result.emptyReason {
        case .emptyInput: notes.append("The page is empty")
        case .scriptShell:
            notes.append("The page has markup but no text of its own: its scripts would have made it")
        case .errorPage: notes.append("The page is an error page, sent instead of the one that was asked for")
        case .loginWall: notes.append("The page asks its reader to sign in and shows nothing else")
        case .listing: notes.append("No block is main content: the page lists others")
        case .noMainContent: notes.append("No block is main content")
        case nil: break
        }
        if !explanation.result.limitsHit.isEmpty {
            let limits = explanation.result.limitsHit.map(\.rawValue).joined(separator: ", ")
            notes.append("The page reached a limit and is explained as far as it was read: \(limits)")
        }
        return notes
    }
}
