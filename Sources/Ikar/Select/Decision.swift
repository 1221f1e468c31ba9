/// What was decided about a page's blocks.
struct Decision: Sendable {
    /// Probability of main content by block, 0 to 1; 0 for blocks in a landmark.
    var scores: [Float] = []
    /// Whether the block is main content.
    var kept: [Bool] = []
    /// Why a dropped block was dropped; nil for a kept one.
    var labels: [BlockLabel?] = []
    /// The step that had the last word on each block.
    var steps: [DecisionStep] = []
    /// Labels of the blocks that were kept because their label was asked for.
    var requested: [Int: BlockLabel] = [:]
    /// What the page's site repeats; nil where nothing is known of the site.
    var siteRepeats: SiteRepeats?
    /// What a block's own probability counted for against its group's mean.
    var ownShare = DecisionRule.ownShare
    /// The F1 that the scores promise, 0 to 1, taken at their word.
    var expectedF1: Float = 0
    /// The F1 that pages of such a promise had: see ``Calibration``.
    var confidence: Float { Calibration.confidence(expectedF1) }
    /// What the page is where it stands in for the one that was asked for; nothing of it is kept.
    var standIn: EmptyReason?
    /// The score that a block needed.
    var threshold: Float = 0
}

/// A step of the decision.
enum DecisionStep: UInt8, Sendable {
    /// The block stands in a landmark and was not scored.
    case landmark
    /// Its score against the threshold.
    case score
    /// Its site repeats it.
    case site
    /// It is a caption of a page whose markup is gone.
    case caption
    /// It is a cell of a table of data that is kept for the most part.
    case table
    /// It is a heading, a term or code beside kept blocks.
    case gap
    /// It stands in a form, and the page's content does not.
    case form
    /// It repeats another kept block.
    case repeats
    /// It is a heading, and nothing under it is kept.
    case heading
    /// The page stands in for the one that was asked for.
    case standIn
    /// Its label is among those to be kept.
    case label
}

/// The choice among the candidates as the steps make it, with the step that last changed each.
struct Choice {
    /// By candidate.
    private(set) var kept: [Bool]
    /// By candidate.
    private(set) var steps: [DecisionStep]

    /// The choice that the scores alone make.
    init(_ kept: [Bool]) {
        self.kept = kept
        steps = Array(repeating: .score, count: kept.count)
    }

    /// Lets a step change the choice, and notes what it changed.
    mutating func apply(_ step: DecisionStep, _ change: (inout [Bool]) -> Void) {
        let before = kept
        change(&kept)
        for i in kept.indices where kept[i] != before[i] { steps[i] = step }
    }
}
