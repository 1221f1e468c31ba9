/// What was decided about a page's blocks.
struct Decision: Sendable {
    /// Probability of main content by block, 0 to 1; 0 for blocks in a landmark.
    var scores: [Float] = []
    /// Whether the block is main content.
    var kept: [Bool] = []
    /// Why a dropped block was dropped; nil for a kept one.
    var labels: [BlockLabel?] = []
    /// The page's expected F1, 0 to 1.
    var confidence: Float = 0
    /// Whether the page is an error's, sent instead of the one that was asked for; nothing of it is kept.
    var isErrorPage = false
    /// The score that a block needed.
    var threshold: Float = 0
}
