/// Writes a table's rows, as lines with tabs or as a JSON list of objects.
struct RowWriter {
    private let names: [String]
    private let format: DumpFormat
    private var out: [UInt8] = []
    private var column = 0
    private var isFirstRow = true

    /// Bytes gathered before they are handed on.
    private static let pieceBytes = 64 << 10

    init(_ names: [String], _ format: DumpFormat) {
        self.names = names
        self.format = format
        switch format {
        case .text: out += (names.joined(separator: "\t") + "\n").utf8
        case .json: out += "[".utf8
        }
    }

    mutating func begin() {
        if format == .json { out += (isFirstRow ? "\n{" : ",\n{").utf8 }
        isFirstRow = false
        column = 0
    }

    mutating func end() { out += (format == .json ? "}" : "\n").utf8 }

    mutating func add(_ number: Int) {
        beginCell()
        out += String(number).utf8
    }

    mutating func add(_ value: Float) {
        beginCell()
        out += (value.isFinite || format == .text ? DecimalText.exact(value) : "null").utf8
    }

    mutating func add(_ text: String) {
        beginCell()
        switch format {
        case .json: JSONText.appendString(text, to: &out)
        case .text: Self.appendEscaped(text, to: &out)
        }
    }

    private mutating func beginCell() {
        if column > 0 { out.append(format == .json ? UInt8(ascii: ",") : Ascii.tab) }
        if format == .json {
            JSONText.appendString(column < names.count ? names[column] : "", to: &out)
            out.append(UInt8(ascii: ":"))
        }
        column += 1
    }

    /// Appends a text on one line: what would break it is escaped as in JSON, but quotes stand as they are.
    private static func appendEscaped(_ text: String, to out: inout [UInt8]) {
        guard text.utf8.contains(where: { $0 < Ascii.space || $0 == UInt8(ascii: "\\") || $0 > ascii }) else {
            out += text.utf8
            return
        }
        var quoted: [UInt8] = []
        JSONText.appendString(text, to: &quoted)
        var i = 1
        while i < quoted.count - 1 {
            let isEscapedQuote =
                quoted[i] == UInt8(ascii: "\\") && quoted[i + 1] == Ascii.quote
            if isEscapedQuote { i += 1 }
            // The character after a backslash is part of its escape, a second backslash too.
            if !isEscapedQuote, quoted[i] == UInt8(ascii: "\\") {
                out.append(quoted[i])
                i += 1
            }
            out.append(quoted[i])
            i += 1
        }
    }

    /// The last byte that stands for a character by itself and needs no escape.
    private static let ascii: UInt8 = 0x7E

    /// Hands on what was gathered when it is enough for a piece.
    mutating func flush<Failure: Error>(to sink: (String) throws(Failure) -> Void) throws(Failure) {
        if out.count >= Self.pieceBytes { try take(to: sink) }
    }

    /// Ends the table and hands on the rest.
    mutating func finish<Failure: Error>(to sink: (String) throws(Failure) -> Void) throws(Failure) {
        if format == .json { out += (isFirstRow ? "]\n" : "\n]\n").utf8 }
        try take(to: sink)
    }

    private mutating func take<Failure: Error>(to sink: (String) throws(Failure) -> Void) throws(Failure) {
        defer { out.removeAll(keepingCapacity: true) }
        try sink(String(decoding: out, as: UTF8.self))
    }
}
