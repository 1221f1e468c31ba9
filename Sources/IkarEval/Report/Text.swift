/// Layout of tables for people.
extension String {
    /// The text with spaces after it up to a width, one at least.
    func leading(_ width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }

    /// The text with spaces before it up to a width, one at least.
    func trailing(_ width: Int) -> String { String(repeating: " ", count: max(1, width - count)) + self }
}

extension Double {
    /// With so many digits after the point, rounded to the nearest.
    func fixed(_ digits: Int) -> String {
        let isNegative = self < 0
        var scale = 1
        for _ in 0..<digits { scale *= 10 }
        // Figures here are shares, rates and seconds; whatever does not fit is shown as it is.
        guard let scaled = Int(exactly: (magnitude * Double(scale)).rounded()) else { return "\(self)" }
        let fraction = String(scaled % scale)
        let sign = isNegative && scaled > 0 ? "-" : ""
        let zeros = String(repeating: "0", count: max(0, digits - fraction.count))
        return digits == 0 ? "\(sign)\(scaled)" : "\(sign)\(scaled / scale).\(zeros)\(fraction)"
    }

    /// As ``fixed(_:)`` with a sign in any case.
    func signed(_ digits: Int) -> String { self < 0 ? fixed(digits) : "+" + fixed(digits) }
}
