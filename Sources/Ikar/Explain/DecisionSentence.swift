/// Says in a sentence why a block was kept or dropped.
struct DecisionSentence {
    let explanation: Explanation
    let index: Int
    /// The block's number among the candidates; nil in a landmark.
    let candidate: Int?
    let scoring: BlockScoring?

    private static let digits = 2

    /// The sentence for a reason, without a full stop.
    func text(_ reason: DecisionReason) -> String {
        let decision = explanation.decision
        switch reason {
        case .score:
            return decision.kept[index]
                ? "score \(score) reaches the threshold \(threshold)"
                : "score \(score) is under the threshold \(threshold)"
        case .group: return group
        case .standsAlone: return standsAlone
        case .siteRepeat: return siteRepeat
        case .landmark: return "inside \(landmark), which is never scored"
        case .wholeTable:
            return "score \(score) is under the threshold \(threshold), but most of its table is kept"
        case .besideKept:
            return "score \(score) is under the threshold \(threshold), but the blocks beside it are kept"
        case .form:
            return "stands in a form, and most of the page's content does not (its score \(score) would do)"
        case .repeated: return "says the same as another block that is kept"
        case .emptyHeading: return "a heading under which nothing is kept (its score \(score) would do)"
        case .caption: return "tells a picture's credit, so it is a caption"
        case .standIn: return "the page stands in for the one that was asked for: nothing of it is kept"
        case .keptLabel:
            let label = decision.requested[index]?.rawValue ?? BlockLabel.other.rawValue
            return "kept because blocks labelled '\(label)' were asked for"
        case .substitute:
            return "chosen with score \(score), but the article body of the page's JSON-LD is written instead"
        }
    }

    private var group: String {
        let words = "its own \(own) \(explanation.decision.kept[index] ? "is under" : "reaches")"
        let moved = explanation.decision.kept[index] ? "lift" : "draw"
        return
            "\(words) the threshold \(threshold), but blocks of the same make (mean \(mean)) \(moved) it to \(score)"
    }

    private var standsAlone: String {
        let cues = scoring?.cues ?? []
        let why =
            cues.isEmpty
            ? "it is mostly links" : "it has a phrase cue (\(cues.joined(separator: ", ")))"
        return "score \(score) is under the threshold \(threshold); blocks of the same make (mean \(mean)) "
            + "would lift it, but \(why)"
    }

    private var siteRepeat: String {
        let repeats = explanation.decision.siteRepeats
        let count = candidate.flatMap { repeats?.repeats[$0]?.pages } ?? 0
        return
            "it stands on \(count) of \(repeats?.sitePages ?? 0) pages of its site, which lowers its score to "
            + "\(score), under the threshold \(threshold)"
    }

    private var landmark: String {
        switch explanation.evidence.reading.blocks.landmarks[index] {
        case .navigation: "navigation"
        case .footer: "a footer"
        case .header: "the page's header"
        case .none: "a landmark"
        }
    }

    private var score: String { shown(Double(explanation.decision.scores[index])) }
    private var threshold: String { shown(explanation.threshold) }
    private var own: String { shown(scoring?.ownScore ?? 0) }
    private var mean: String { shown(scoring?.groupMean ?? 0) }

    /// Two digits; three where two would hide on which side of the threshold a number is.
    private func shown(_ value: Double) -> String {
        let isClose =
            value != explanation.threshold
            && DecimalText.fixed(value, digits: Self.digits)
                == DecimalText.fixed(explanation.threshold, digits: Self.digits)
        return DecimalText.fixed(value, digits: isClose ? Self.digits + 2 : Self.digits)
    }
}
