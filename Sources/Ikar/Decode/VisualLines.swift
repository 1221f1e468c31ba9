/// Turns the lines of a visual page to logical order, its markup kept.
///
/// A line ends at a line feed and at every tag but inline ones. Inside it, characters are reordered as one line whatever
/// inline elements they are in, and each element is opened again around its characters where they went.
///
/// One thing cannot be told: a number to the right of a Latin word ("Windows 98") looks the same in either order; it is
/// read as standing before the word.
struct VisualLines {
    /// One character of a line.
    private struct Token {
        /// What the bidirectional algorithm sees: the character, or U+FFFC for what has no direction of its own.
        var unit: UInt16
        /// Its bytes: a character, a character reference or a void tag.
        var source: Range<Int>
        /// Index of the innermost inline element around it in ``elements``, -1 for none.
        var element: Int
    }

    /// An inline element opened in the line.
    private struct Element {
        var startTag: Range<Int>
        var name: String
        var parent: Int
        var depth: Int
    }

    private let bytes: [UInt8]
    private var scan: MarkupScan
    private var result: [UInt8] = []
    private var tokens: [Token] = []
    private var elements: [Element] = []
    /// The innermost open element of the line, -1 for none.
    private var open = -1
    private var hasHebrew = false

    /// Characters, and elements, of a line at the most; longer ones are cut. Bounds memory: a line as one sees it has
    /// some hundred.
    private static let longestLine = 8192
    /// Deeper inline elements end the line.
    private static let deepest = 16
    private static let objectReplacement: UInt16 = 0xFFFC
    private static let inlineNames: Set<String> = [
        "a", "abbr", "b", "big", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span",
        "strike",
        "strong", "sub", "sup", "tt", "u",
    ]
    private static let voidNames: Set<String> = ["img", "wbr"]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        scan = MarkupScan(bytes, end: bytes.count)
        result.reserveCapacity(bytes.count)
    }

    /// The page with all lines turned.
    mutating func turned(with bidi: borrowing ICUBidi) -> [UInt8] {
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if byte == UInt8(ascii: "<") {
                let next = scan.afterMarkup(at: i)
                if !takesInline(i..<next) {
                    flush(bidi)
                    result.append(contentsOf: bytes[i..<next])
                }
                i = next
            } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                flush(bidi)
                result.append(byte)
                i += 1
            } else {
                if tokens.count >= Self.longestLine { flush(bidi) }
                let token = token(at: i)
                tokens.append(token)
                i = token.source.upperBound
            }
        }
        flush(bidi)
        return result
    }

    /// Takes a tag into the line when it is inline and nests; false when it ends the line.
    private mutating func takesInline(_ tag: Range<Int>) -> Bool {
        let isEnd = tag.count > 1 && bytes[tag.lowerBound + 1] == UInt8(ascii: "/")
        let start = tag.lowerBound + (isEnd ? 2 : 1)
        guard start < tag.upperBound else { return false }
        let name = bytes[start..<tag.upperBound].prefix { $0.isASCIILetter }.indices
        let lowercased = String(decoding: bytes[name].map(\.asciiLowercased), as: UTF8.self)
        if Self.voidNames.contains(lowercased) {
            tokens.append(Token(unit: Self.objectReplacement, source: tag, element: open))
            return true
        }
        guard Self.inlineNames.contains(lowercased) else { return false }
        if isEnd {
            guard open >= 0, elements[open].name == lowercased else { return false }
            open = elements[open].parent
            return true
        }
        let depth = open < 0 ? 1 : elements[open].depth + 1
        guard depth <= Self.deepest, elements.count < Self.longestLine else { return false }
        elements.append(Element(startTag: tag, name: lowercased, parent: open, depth: depth))
        open = elements.count - 1
        return true
    }

    /// What the bidirectional algorithm may see of a code point: nothing that ends a paragraph or embeds.
    private static func unit(of codePoint: UInt32) -> UInt16 {
        switch codePoint {
        case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xD800...0xDFFF: objectReplacement
        default: UInt16(exactly: codePoint) ?? objectReplacement
        }
    }

    /// The character or character reference at an index.
    private mutating func token(at i: Int) -> Token {
        if bytes[i] == UInt8(ascii: "&"), let reference = CharacterReference(bytes, at: i) {
            let unit = reference.codePoint.map(Self.unit) ?? Self.objectReplacement
            return Token(unit: unit, source: reference.source, element: open)
        }
        if VisualHebrew.isHebrewLetter(bytes, at: i) { hasHebrew = true }
        let span = bytes.span
        let length = bytes[i] < 0x80 ? 1 : max(UTF8Scan.sequence(span, at: i, to: bytes.count), 1)
        let unit = Self.unit(of: UTF8Scan.codePoint(span, at: i, length: length))
        return Token(unit: unit, source: i..<(i + length), element: open)
    }
}

extension VisualLines {
    /// Writes the line that was gathered and begins a new one. Elements that stay open do so in the source's order.
    private mutating func flush(_ bidi: borrowing ICUBidi) {
        defer {
            tokens.removeAll(keepingCapacity: true)
            elements.removeAll(keepingCapacity: true)
            open = -1
            hasHebrew = false
        }
        let stillOpen = open
        var at = -1
        if hasHebrew, let line = bidi.logical(visual: tokens.map(\.unit)) {
            for (unit, visualIndex) in zip(line.units, line.visualIndices) {
                let token = tokens[Int(visualIndex)]
                move(from: at, to: token.element)
                at = token.element
                write(token, as: unit)
            }
        } else {
            for token in tokens {
                move(from: at, to: token.element)
                at = token.element
                result.append(contentsOf: bytes[token.source])
            }
        }
        move(from: at, to: stillOpen)
    }

    private mutating func write(_ token: Token, as unit: UInt16) {
        guard unit != token.unit, let scalar = Unicode.Scalar(UInt32(unit)) else {
            result.append(contentsOf: bytes[token.source])
            return
        }
        // A mirrored bracket; those of markup stay text.
        switch scalar {
        case "<": result.append(contentsOf: "&lt;".utf8)
        case ">": result.append(contentsOf: "&gt;".utf8)
        default: result.append(contentsOf: String(scalar).utf8)
        }
    }

    /// Closes and opens what lies between two elements.
    private mutating func move(from old: Int, to new: Int) {
        if old == new { return }
        var inner = old
        var target = new
        var opened: [Int] = []
        while inner != target {
            if depth(inner) >= depth(target) {
                result.append(contentsOf: "</".utf8)
                result.append(contentsOf: elements[inner].name.utf8)
                result.append(UInt8(ascii: ">"))
                inner = elements[inner].parent
            } else {
                opened.append(target)
                target = elements[target].parent
            }
        }
        for element in opened.reversed() { result.append(contentsOf: bytes[elements[element].startTag]) }
    }

    private func depth(_ element: Int) -> Int { element < 0 ? 0 : elements[element].depth }
}

/// A character reference in a line of text.
private struct CharacterReference {
    /// Its character when it is known here.
    let codePoint: UInt32?
    let source: Range<Int>

    /// No reference that is looked at is longer.
    private static let longest = 32
    /// Those that pages of that time use; others count as symbols.
    private static let named: [String: UInt32] = [
        "quot": 0x22, "amp": 0x26, "apos": 0x27, "lt": 0x3C, "gt": 0x3E, "nbsp": 0xA0,
    ]

    /// The reference that begins with the `&` at an index, nil when it is only an ampersand.
    init?(_ bytes: [UInt8], at start: Int) {
        let body = bytes[(start + 1)...].prefix(Self.longest)
        guard let semicolon = body.firstIndex(of: UInt8(ascii: ";")), semicolon > start + 1 else {
            return nil
        }
        let name = String(decoding: bytes[(start + 1)..<semicolon], as: UTF8.self)
        if name.hasPrefix("#") {
            let digits = name.dropFirst()
            let isHex = digits.first == "x" || digits.first == "X"
            guard let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits) else {
                return nil
            }
            codePoint = value
        } else {
            guard name.utf8.allSatisfy({ $0.isASCIILetter || ($0 >= 0x30 && $0 <= 0x39) }) else { return nil }
            codePoint = Self.named[name]
        }
        source = start..<(semicolon + 1)
    }
}
