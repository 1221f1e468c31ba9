/// Why a text is not JSON.
struct JSONProblem: Error, Equatable {
    var offset: Int
    var expected: String

    var description: String { "not JSON: expected \(expected) at byte \(offset)" }
}

/// Reads one JSON document strictly (RFC 8259), without recursion.
struct JSONReader {
    /// Deeper nesting is refused: freeing a value walks it by recursion.
    private static let maxDepth = 256

    private let bytes: [UInt8]
    private var at = 0
    private var open: [Container] = []

    private struct Container {
        var isObject: Bool
        var elements: [JSONValue] = []
        var members: [JSONValue.Member] = []
        var name = ""
    }

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    static func parse(_ bytes: [UInt8]) throws(JSONProblem) -> JSONValue {
        var reader = JSONReader(bytes)
        return try reader.document()
    }

    private mutating func document() throws(JSONProblem) -> JSONValue {
        if bytes.starts(with: Self.byteOrderMark) { at = Self.byteOrderMark.count }
        while true {
            guard var value = try startValue() else { continue }
            // A complete value goes into its container; a container that ends here is a complete value itself.
            while let last = open.indices.last {
                if open[last].isObject {
                    open[last].members.append(.init(open[last].name, value))
                } else {
                    open[last].elements.append(value)
                }
                skipSpace()
                if take(",") {
                    if open[last].isObject { try readName() }
                    break
                }
                guard take(open[last].isObject ? "}" : "]") else {
                    throw problem(open[last].isObject ? "',' or '}'" : "',' or ']'")
                }
                let container = open.removeLast()
                value = container.isObject ? .object(container.members) : .array(container.elements)
            }
            if open.isEmpty {
                skipSpace()
                guard at == bytes.count else { throw problem("the end") }
                return value
            }
        }
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Reads a scalar or an empty container; opens a container that is not empty and returns nil.
    private mutating func startValue() throws(JSONProblem) -> JSONValue? {
        skipSpace()
        if take("{") {
            skipSpace()
            if take("}") { return .object([]) }
            try push(Container(isObject: true))
            try readName()
            return nil
        }
        if take("[") {
            skipSpace()
            if take("]") { return .array([]) }
            try push(Container(isObject: false))
            return nil
        }
        if peek == UInt8(ascii: "\"") { return .string(try readString()) }
        return try readLiteral()
    }

    private mutating func push(_ container: Container) throws(JSONProblem) {
        guard open.count < Self.maxDepth else { throw problem("at most \(Self.maxDepth) levels") }
        open.append(container)
    }

    private mutating func readName() throws(JSONProblem) {
        skipSpace()
        let name = try readString()
        skipSpace()
        guard take(":") else { throw problem("':'") }
        open[open.count - 1].name = name
    }

    private mutating func readLiteral() throws(JSONProblem) -> JSONValue {
        let start = at
        while let byte = peek, Self.isLiteral(byte) { at += 1 }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        switch text {
        case "null": return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        default:
            guard let first = text.utf8.first, first == UInt8(ascii: "-") || Self.isDigit(first),
                let number = Double(text), number.isFinite
            else {
                at = start
                throw problem("a value")
            }
            return .number(number)
        }
    }

    private mutating func readString() throws(JSONProblem) -> String {
        guard take("\"") else { throw problem("'\"'") }
        var text: [UInt8] = []
        while let byte = peek {
            at += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text += try readEscape()
            case 0..<0x20: throw problem("no control character in a string")
            default: text.append(byte)
            }
        }
        throw problem("'\"'")
    }

    private mutating func readEscape() throws(JSONProblem) -> [UInt8] {
        guard let letter = peek else { throw problem("an escape") }
        at += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"):
            var units = [try readUnit()]
            if UTF16.isLeadSurrogate(units[0]), bytes[at...].starts(with: Self.unitEscape) {
                at += Self.unitEscape.count
                units.append(try readUnit())
            }
            return Array(String(decoding: units, as: UTF16.self).utf8)
        default: throw problem("an escape")
        }
    }

    private static let unitEscape = Array("\\u".utf8)

    private mutating func readUnit() throws(JSONProblem) -> UInt16 {
        let digits = 4
        let hexadecimal = 16
        guard at + digits <= bytes.count, bytes[at..<(at + digits)].allSatisfy({ $0 != UInt8(ascii: "+") }),
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

    private func problem(_ expected: String) -> JSONProblem { JSONProblem(offset: at, expected: expected) }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    private static func isLiteral(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return isDigit(byte) || (lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z"))
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
    }
}
