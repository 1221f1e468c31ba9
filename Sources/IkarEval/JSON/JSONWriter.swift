extension JSONValue {
    /// The value as text with members and elements on lines of their own; arrays of scalars and objects below the
    /// given depth stand on one line. Recursion is bounded by what the program itself builds.
    func text(openDepth: Int = 2) -> String {
        var out = ""
        write(to: &out, depth: 0, openDepth: openDepth)
        return out + "\n"
    }

    private func write(to out: inout String, depth: Int, openDepth: Int) {
        switch self {
        case .null: out += "null"
        case .bool(let value): out += value ? "true" : "false"
        case .number(let value): out += Self.number(value)
        case .string(let value): Self.write(value, to: &out)
        case .array(let values):
            Self.writeList(values, "[", "]", to: &out, depth: depth, openDepth: openDepth) { value, out in
                value.write(to: &out, depth: depth + 1, openDepth: openDepth)
            }
        case .object(let members):
            Self.writeList(members, "{", "}", to: &out, depth: depth, openDepth: openDepth) { member, out in
                Self.write(member.name, to: &out)
                out += ": "
                member.value.write(to: &out, depth: depth + 1, openDepth: openDepth)
            }
        }
    }

    private static func writeList<Item>(
        _ items: [Item], _ start: String, _ end: String, to out: inout String, depth: Int, openDepth: Int,
        item: (Item, inout String) -> Void
    ) {
        let isOpen = depth < openDepth && !items.isEmpty
        let indent = "\n" + String(repeating: " ", count: depth + 1)
        out += start
        for (index, value) in items.enumerated() {
            if index > 0 { out += isOpen ? "," : ", " }
            if isOpen { out += indent }
            item(value, &out)
        }
        if isOpen { out += "\n" + String(repeating: " ", count: depth) }
        out += end
    }

    /// Whole numbers without a fraction; all others as short as they can be read back exactly.
    private static func number(_ value: Double) -> String {
        if let whole = Int(exactly: value) { return String(whole) }
        return value.isFinite ? "\(value)" : "null"
    }

    private static func write(_ text: String, to out: inout String) {
        out += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            case "\r": out += "\\r"
            case "\u{0}"..<"\u{20}":
                let digits = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
        out += "\""
    }
}
