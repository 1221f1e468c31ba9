/// Writes nested JSON objects and lists into one byte buffer.
struct JSONObjectWriter {
    private let isIndented: Bool
    private var out: [UInt8] = []
    private var depth = 0
    private var isFirst = true

    private static let indentation = 2

    init(isIndented: Bool) { self.isIndented = isIndented }

    /// The text written so far and a newline.
    consuming func finished() -> String {
        out.append(Ascii.lineFeed)
        return String(decoding: out, as: UTF8.self)
    }

    /// The text written since the last call; what follows goes on after it.
    mutating func takeWritten() -> String {
        defer { out.removeAll(keepingCapacity: true) }
        return String(decoding: out, as: UTF8.self)
    }

    /// Bytes that wait to be taken.
    var waitingBytes: Int { out.count }

    /// Begins an object: a member when it has a name, else an element of a list or the whole.
    mutating func begin(_ name: String? = nil) { open(name, UInt8(ascii: "{")) }

    mutating func end() { close(UInt8(ascii: "}")) }

    mutating func beginList(_ name: String) { open(name, UInt8(ascii: "[")) }

    mutating func endList() { close(UInt8(ascii: "]")) }

    /// Adds a string, null for none.
    mutating func add(_ name: String, _ value: String?) {
        key(name)
        if let value { JSONText.appendString(value, to: &out) } else { out.append(contentsOf: "null".utf8) }
    }

    mutating func add(_ name: String, _ value: Bool) {
        key(name)
        out.append(contentsOf: (value ? "true" : "false").utf8)
    }

    mutating func add(_ name: String, _ value: Int) {
        key(name)
        out.append(contentsOf: String(value).utf8)
    }

    /// Adds a number from 0 to 1 with three digits.
    mutating func add(_ name: String, share: Double) {
        key(name)
        JSONText.appendShare(share, to: &out)
    }

    /// Adds a number rounded to some digits after the point, null for what is no number.
    mutating func add(_ name: String, decimal value: Double, digits: Int) {
        key(name)
        out += (value.isFinite ? DecimalText.short(value, digits: digits) : "null").utf8
    }

    /// Adds a value with all its digits, null for what is no number.
    mutating func add(_ name: String, exact value: Float) {
        key(name)
        out += (value.isFinite ? DecimalText.exact(value) : "null").utf8
    }

    mutating func add(_ name: String, _ values: [String]) {
        beginList(name)
        for value in values {
            next()
            JSONText.appendString(value, to: &out)
        }
        endList()
    }

    private mutating func open(_ name: String?, _ bracket: UInt8) {
        if let name { key(name) } else if depth > 0 { next() }
        out.append(bracket)
        depth += 1
        isFirst = true
    }

    private mutating func close(_ bracket: UInt8) {
        depth -= 1
        if !isFirst { lineEnd() }
        out.append(bracket)
        isFirst = false
    }

    private mutating func key(_ name: String) {
        next()
        JSONText.appendString(name, to: &out)
        out.append(contentsOf: (isIndented ? ": " : ":").utf8)
    }

    /// Begins a member or an element.
    private mutating func next() {
        if !isFirst { out.append(UInt8(ascii: ",")) }
        isFirst = false
        lineEnd()
    }

    private mutating func lineEnd() {
        guard isIndented else { return }
        out.append(Ascii.lineFeed)
        for _ in 0..<(depth * Self.indentation) { out.append(Ascii.space) }
    }
}
