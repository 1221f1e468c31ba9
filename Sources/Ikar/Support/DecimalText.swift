/// Decimal numbers for readers, written without the locale.
enum DecimalText {
    /// Beyond this a number is written as Swift does: its digits would not fit an integer.
    private static let largest = 1e15
    private static let ten = 10

    /// A number rounded to some digits after the point; "n/a" for what is no number.
    static func fixed(_ value: Double, digits: Int, showsPlus: Bool = false) -> String {
        guard value.isFinite else { return "n/a" }
        let scale = (0..<digits).reduce(1) { product, _ in product * ten }
        let scaled = (value.magnitude * Double(scale)).rounded()
        guard scaled < largest else { return "\(value)" }
        let whole = Int(scaled)
        let sign = whole == 0 ? "" : value < 0 ? "-" : showsPlus ? "+" : ""
        guard digits > 0 else { return sign + String(whole) }
        let fraction = String(whole % scale)
        let zeros = String(repeating: "0", count: max(0, digits - fraction.count))
        return "\(sign)\(whole / scale).\(zeros)\(fraction)"
    }

    /// A whole number with a comma after every three digits.
    static func grouped(_ value: Int) -> String {
        let group = 3
        var text = ""
        let digits = Array(String(value.magnitude))
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place).isMultiple(of: group) { text += "," }
            text.append(digit)
        }
        return value < 0 ? "-" + text : text
    }

    /// A value as exactly as it is: whole numbers without a point, others with the fewest digits that tell it from its
    /// neighbours.
    static func exact(_ value: Float) -> String {
        let integer = Int32(exactly: value)
        return integer.map { String($0) } ?? (value.isFinite ? "\(value)" : "n/a")
    }

    /// A value with no more digits after the point than it needs.
    static func short(_ value: Double, digits: Int) -> String {
        var text = fixed(value, digits: digits)
        guard text.contains(".") else { return text }
        while text.last == "0" { text.removeLast() }
        if text.last == "." { text.removeLast() }
        return text
    }
}
