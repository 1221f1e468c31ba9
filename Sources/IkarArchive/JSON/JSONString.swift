/// JSON's strings, written.
package enum JSONString {
    /// The text in quotes, with control characters, quotes and backslashes escaped.
    package static func quoted(_ text: String) -> String {
        let (hexadecimal, digits) = (16, 4)
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
                let code = String(scalar.value, radix: hexadecimal)
                out += "\\u" + String(repeating: "0", count: digits - code.count) + code
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
