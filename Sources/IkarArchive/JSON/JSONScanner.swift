/// Why a line is not JSON.
package struct JSONProblem: Error, Equatable, Sendable, CustomStringConvertible {
    /// Offset in the line.
    var offset: Int
    var expected: String

    package var description: String {
        "the line is no JSON object: expected \(expected) at byte \(offset) of it"
    }
}

/// Picks members out of one JSON object (RFC 8259), without building the rest and without recursion.
struct JSONScanner {
    /// A value that was picked.
    enum Value: Equatable {
        /// A string's UTF-8, escapes undone.
        case string([UInt8])
        /// A number, true, false or null as it stands.
        case literal(String)
        /// An object or array.
        case container

        /// The string's bytes.
        var string: [UInt8]? { if case .string(let bytes) = self { bytes } else { nil } }

        /// A string or number as text.
        var text: String? {
            switch self {
            case .string(let bytes): String(decoding: bytes, as: UTF8.self)
            case .literal(let text) where text != "null": text
            default: nil
            }
        }
    }

    private let bytes: [UInt8]
    private var at = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The members of these names; of two with one name the last counts.
    static func members(of bytes: [UInt8], named names: Set<String>) throws(JSONProblem) -> [String: Value] {
        var scanner = JSONScanner(bytes)
        return try scanner.object(names)
    }

    private mutating func object(_ names: Set<String>) throws(JSONProblem) -> [String: Value] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
        skipSpace()
        guard take("{") else { throw problem("'{'") }
        var members: [String: Value] = [:]
        skipSpace()
        if !take("}") {
            repeat {
                skipSpace()
                let name = String(decoding: try string(), as: UTF8.self)
                skipSpace()
                guard take(":") else { throw problem("':'") }
                skipSpace()
                if names.contains(name) { members[name] = try value() } else { try skipValue() }
                skipSpace()
            } while take(",")
            guard take("}") else { throw problem("',' or '}'") }
        }
        skipSpace()
        guard at == bytes.count else { throw problem("the end of the line") }
        return members
    }

    private mutating func value() throws(JSONProblem) -> Value {
        switch peek {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            try skipValue()
            return .container
        default: return .literal(try literal())
        }
    }

    /// Passes over a value: strings are respected, brackets are counted, what stands between them is not looked at.
    private mutating func skipValue() throws(JSONProblem) {
        var depth = 0
        repeat {
            skipSpace()
            switch peek {
            case UInt8(ascii: "\""): try skipString()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                at += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard depth > 0 else { throw problem("a value") }
                depth -= 1
                at += 1
            case UInt8(ascii: ","), UInt8(ascii: ":"):
                guard depth > 0 else { throw problem("a value") }
                at += 1
            default: _ = try literal()
            }
        } while depth > 0
    }

    private mutating func literal() throws(JSONProblem) -> String {
        let start = at
        while let byte = peek, Self.isLiteral(byte) { at += 1 }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        if ["null", "true", "false"].contains(text) { return text }
        guard let first = text.utf8.first,
            first == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first),
            Double(text) != nil
        else {
            at = start
            throw problem("a value")
        }
        return text
    }

    private mutating func skipString() throws(JSONProblem) {
        at += 1
        while let byte = peek {
            at += 1
            if byte == UInt8(ascii: "\"") { return }
            if byte == UInt8(ascii: "\\") { at += 1 }
        }
        throw problem("'\"'")
    }

    private mutating func string() throws(JSONProblem) -> [UInt8] {
        guard take("\"") else { throw problem("'\"'") }
        var text: [UInt8] = []
        while true {
            let plain = bytes[min(at, bytes.count)...].prefix {
                $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") && $0 >= 0x20
            }
            text += plain
            at += plain.count
            guard let byte = peek else { throw problem("'\"'") }
            guard byte >= 0x20 else { throw problem("no control character in a string") }
            at += 1
            if byte == UInt8(ascii: "\"") { return text }
            try appendEscape(to: &text)
        }
    }

    private mutating func appendEscape(to text: inout [UInt8]) throws(JSONProblem) {
        guard let letter = peek else { throw problem("an escape") }
        at += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            var units = [try unit()]
            if UTF16.isLeadSurrogate(units[0]), bytes[at...].starts(with: Self.unitEscape) {
                at += Self.unitEscape.count
                units.append(try unit())
            }
            // Half a pair becomes U+FFFD.
            text += String(decoding: units, as: UTF16.self).utf8
        default: throw problem("an escape")
        }
    }

    private static let unitEscape = Array("\\u".utf8)

    private mutating func unit() throws(JSONProblem) -> UInt16 {
        let (digits, hexadecimal) = (4, 16)
        guard at + digits <= bytes.count,
            !bytes[at..<(at + digits)].contains(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
            ),
            let unit = UInt16(String(decoding: bytes[at..<(at + digits)], as: UTF8.self), radix: hexadecimal)
        else { throw problem("four hexadecimal digits") }
        at += digits
        return unit
    }

    private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        at += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
    }

    private func problem(_ expected: String) -> JSONProblem {
        JSONProblem(offset: min(at, bytes.count), expected: expected)
    }

    private static func isLiteral(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z"))
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
    }
}
