import Testing

@testable import Ikar

@Suite("Decimal numbers") struct DecimalTextTests {
    @Test(
        "A number is rounded to its digits",
        arguments: [
            (0.0, "0.00"), (0.005, "0.01"), (0.0049, "0.00"), (-0.001, "0.00"), (-1.5, "-1.50"),
            (2.0 / 3, "0.67"),
            (999.999, "1000.00"), (.infinity, "n/a"), (.nan, "n/a"), (1e300, "1e+300"),
        ])
    func fixed(_ value: Double, _ text: String) { #expect(DecimalText.fixed(value, digits: 2) == text) }

    @Test(
        "A plus is shown on request, and never before zero",
        arguments: [(1.0, "+1.0"), (0, "0.0"), (-1, "-1.0")])
    func plus(_ value: Double, _ text: String) {
        #expect(DecimalText.fixed(value, digits: 1, showsPlus: true) == text)
    }

    @Test(
        "Digits that say nothing are left out",
        arguments: [(1.0, "1"), (0.25, "0.25"), (0.1234, "0.123"), (-0.5, "-0.5"), (100, "100")])
    func short(_ value: Double, _ text: String) { #expect(DecimalText.short(value, digits: 3) == text) }

    @Test(
        "An exact value is read back as it was",
        arguments: [Float(0), 1, -1, 99, 0.1, 3.640625, -0.0078125, 1e-35, 3e38, 2_147_483_648])
    func exact(_ value: Float) { #expect(Float(DecimalText.exact(value)) == value) }

    @Test(
        "Thousands are kept apart",
        arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "-1,234,567")])
    func grouped(_ value: Int, _ text: String) { #expect(DecimalText.grouped(value) == text) }
}
