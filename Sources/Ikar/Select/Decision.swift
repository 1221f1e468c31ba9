/// What was decided about a page's blocks.
struct Decision: Sendable {
    /// Probability of main content by block, 0 to 1; 0 for blocks in a landmark.
    var scores: [Float] = []
    /// Whether the block is main content.
    var kept: [Bool] = []
    /// Why a dropped block was dropped; nil for a kept one.
    var labels: [BlockLabel?] = []
    /// The F1 that the scores promise, 0 to 1, taken at their word.
    var expectedF1: Float = 0
    /// The F1 that pages of such a promise had: see ``Calibration``.
    var confidence: Float { Calibration.confidence(expectedF1) }
    /// Whether the page is an error's, sent instead of the one that was asked for; nothing of it is kept.
    var isErrorPage = false
    /// The score that a block needed.
    var threshold: Float = 0
}
