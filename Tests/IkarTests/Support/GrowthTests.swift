import Testing

@Suite("Measured growth") struct GrowthTests {
    /// Additions that the optimiser cannot leave out.
    private static func work(_ count: Int) {
        var sum = 0
        for value in 0..<count { sum ^= value &* value }
        withExtendedLifetime(sum) {}
    }

    @Test("Linear work is told from quadratic work")
    func told() {
        #expect(
            Growth(size: 100_000) {
                $0
            } work: {
                Self.work($0)
            }.isLinear)
        #expect(
            !Growth(size: 1_500) {
                $0
            } work: {
                Self.work($0 * $0)
            }.isLinear)
    }
}
