/// Reads JSON as it is found: raw line ends and stray quotes in strings, missing and trailing commas, comments and
/// CDATA marks around it, several documents back to back, an end in the middle. Every byte is looked at a bounded
/// number of times; what makes no sense is passed over.
struct JSONReader {
    private let input: ArraySlice<UInt8>
    private let maxDepth: Int
    private var at: Int
    private var open: [Int] = []
    /// Containers open below the depth limit.
    private var tooDeep = 0
    /// The name read before a colon, waiting for its value.
    private var name: Range<Int>?

    init(_ input: ArraySlice<UInt8>, maxDepth: Int) {
        self.input = input
        self.maxDepth = maxDepth
        at = input.startIndex
    }

    /// Reads to the end of the input; containers that are still open end there.
    mutating func read(into tree: inout JSONTree) {
        while at < input.endIndex {
            let byte = input[at]
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                enter(byte == UInt8(ascii: "{") ? .object : .array, &tree)
            case UInt8(ascii: "}"), UInt8(ascii: "]"): leave(&tree)
            case UInt8(ascii: "\""): readString(&tree)
            case UInt8(ascii: ","):
                name = nil
                at += 1
            case UInt8(ascii: "<"), UInt8(ascii: "/"): skipMark()
            default:
                if isLiteral(byte) { readLiteral(&tree) } else { at += 1 }
            }
        }
        while let container = open.popLast() { tree.close(container) }
    }

    private mutating func enter(_ kind: JSONTree.Kind, _ tree: inout JSONTree) {
        at += 1
        if tooDeep > 0 || open.count >= maxDepth {
            tooDeep += 1
        } else {
            open.append(tree.append(kind, name: name ?? 0..<0, contents: 0..<0))
        }
        name = nil
    }

    private mutating func leave(_ tree: inout JSONTree) {
        at += 1
        name = nil
        if tooDeep > 0 {
            tooDeep -= 1
        } else if let container = open.popLast() {
            tree.close(container)
        }
    }

    /// Adds a value if it stands where one may: in an array, or after a name.
    private mutating func add(_ kind: JSONTree.Kind, _ range: Range<Int>, _ tree: inout JSONTree) {
        guard tooDeep == 0, let container = open.last else { return }
        if tree.kinds[container] == .array || name != nil {
            _ = tree.append(kind, name: name ?? 0..<0, contents: range)
        }
        name = nil
    }

    private mutating func readLiteral(_ tree: inout JSONTree) {
        let start = at
        while at < input.endIndex, isLiteral(input[at]) { at += 1 }
        let textStart = tree.text.count
        tree.appendText(input[start..<at])
        add(.literal, textStart..<tree.text.count, &tree)
    }

    private func isLiteral(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
            || byte == UInt8(ascii: ".")
    }

    private mutating func readString(_ tree: inout JSONTree) {
        let start = tree.text.count
        unescapeString(&tree)
        let range = start..<tree.text.count
        if let container = open.last, tooDeep == 0, tree.kinds[container] == .object, name == nil {
            let next = afterSpace(at)
            if next < input.endIndex, input[next] == UInt8(ascii: ":") {
                name = range
                at = next + 1
            }
        } else {
            add(.string, range, &tree)
        }
    }

    /// Copies a string's contents, from its opening quote to after the closing one.
    private mutating func unescapeString(_ tree: inout JSONTree) {
        at += 1
        var copied = at
        while at < input.endIndex {
            if input[at] == UInt8(ascii: "\\") {
                tree.appendText(input[copied..<at])
                readEscape(&tree)
                copied = at
            } else if input[at] == UInt8(ascii: "\""), closesString(at) {
                tree.appendText(input[copied..<at])
                at += 1
                return
            } else {
                at += 1
            }
        }
        tree.appendText(input[copied..<at])
    }

    /// Whether the quote ends its string: what may follow a string follows it. Any other quote is one that the page
    /// forgot to escape.
    private func closesString(_ quote: Int) -> Bool {
        let next = afterSpace(quote + 1)
        guard next < input.endIndex else { return true }
        switch input[next] {
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "/"):
            return true
        case UInt8(ascii: "\""):
            // A comma is missing between two lines, or `""` stands for an empty string.
            return input[(quote + 1)..<next].contains(UInt8(ascii: "\n"))
        default:
            return false
        }
    }

    private func afterSpace(_ start: Int) -> Int {
        var next = start
        while next < input.endIndex, input[next].isASCIISpace { next += 1 }
        return next
    }

    private mutating func readEscape(_ tree: inout JSONTree) {
        guard at + 1 < input.endIndex else {
            at = input.endIndex
            return
        }
        let letter = input[at + 1]
        at += 2
        switch letter {
        case UInt8(ascii: "n"): tree.appendText("\n")
        case UInt8(ascii: "t"): tree.appendText("\t")
        case UInt8(ascii: "r"): tree.appendText("\r")
        case UInt8(ascii: "b"), UInt8(ascii: "f"): tree.appendText(" ")
        case UInt8(ascii: "u"): readCodeUnits(&tree)
        default:
            // A backslash before a multi-byte character: the character stands for itself.
            at -= 1
            let start = at
            at += 1
            while at < input.endIndex, input[at] & 0xC0 == 0x80 { at += 1 }
            tree.appendText(input[start..<at])
        }
    }

    /// Reads the digits after `\u`, and the second half of a surrogate pair; half a pair becomes U+FFFD.
    private mutating func readCodeUnits(_ tree: inout JSONTree) {
        guard let unit = hexadecimal(at) else { return tree.appendText("\u{FFFD}") }
        at += 4
        if let scalar = Unicode.Scalar(UInt32(unit)) { return tree.appendText(scalar) }
        if UTF16.isLeadSurrogate(unit), at + 1 < input.endIndex, input[at] == UInt8(ascii: "\\"),
            input[at + 1] == UInt8(ascii: "u"), let low = hexadecimal(at + 2), UTF16.isTrailSurrogate(low)
        {
            at += 6
            let offset = UInt32(unit & 0x3FF) << 10 | UInt32(low & 0x3FF)
            return tree.appendText(Unicode.Scalar(0x10000 + offset) ?? "\u{FFFD}")
        }
        tree.appendText("\u{FFFD}")
    }

    private func hexadecimal(_ start: Int) -> UInt16? {
        guard start + 4 <= input.endIndex else { return nil }
        var unit: UInt16 = 0
        for byte in input[start..<(start + 4)] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }

    /// Passes over `<!--`, `<![CDATA[`, `/* … */` and single `<` and `/`.
    private mutating func skipMark() {
        let rest = input[at...]
        if rest.starts(with: Self.cdata) {
            at += Self.cdata.count
        } else if rest.starts(with: Self.comment) {
            let body = rest.dropFirst(Self.comment.count)
            var end = body.startIndex
            while end + 1 < body.endIndex,
                !(body[end] == UInt8(ascii: "*") && body[end + 1] == UInt8(ascii: "/"))
            {
                end += 1
            }
            at = min(end + 2, input.endIndex)
        } else {
            at += 1
        }
    }

    private static let cdata = Array("<![CDATA[".utf8)
    private static let comment = Array("/*".utf8)
}
