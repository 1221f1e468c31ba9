/// Turns the F1 that a page's scores promise into the one that such pages had.
///
/// The scores are taken at their word by ``Selector``; on pages that the models had not seen the word was too good at
/// one end and too modest at the other. The curve runs through means of pages of alike promise (isotonic regression),
/// straight lines between them. Its figures stand in `Benchmarks/Training/report.json`.
enum Calibration {
    /// The calibrated confidence, 0 to 1. Never falls where the promise rises.
    static func confidence(_ expected: Float) -> Float {
        let knots = CalibrationCurve.knots
        guard !knots.isEmpty else { return expected }
        // Nothing promises nothing.
        var before = Knot(expected: 0, measured: 0)
        guard expected > before.expected else { return 0 }
        for knot in knots {
            if expected < knot.expected {
                let share = (expected - before.expected) / (knot.expected - before.expected)
                return before.measured + share * (knot.measured - before.measured)
            }
            before = knot
        }
        return before.measured
    }

    /// A point of the curve.
    struct Knot: Sendable {
        let expected: Float
        let measured: Float
    }
}
