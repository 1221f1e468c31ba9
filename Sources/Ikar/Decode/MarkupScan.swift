/// Steps over the markup of a page that is not parsed yet: enough to tell its text from its tags.
struct MarkupScan {
    let bytes: [UInt8]
    let end: Int
    /// Whether quotes in tags are honoured: until one stays open, so that hostile input costs no second look.
    private var honoursQuotes = true

    init(_ bytes: [UInt8], end: Int) {
        self.bytes = bytes
        self.end = end
    }

    private static let commentStart = Array("<!--".utf8)
    private static let commentEnd = Array("-->".utf8)
    private static let script = Array("script".utf8)
    private static let style = Array("style".utf8)

    /// The index after the tag or comment whose `<` is at `start`, or of the end tag for a script or a style.
    mutating func afterMarkup(at start: Int) -> Int {
        // The dashes of a comment's start may be those of its end: `<!-->`.
        if starts(with: Self.commentStart, at: start) { return after(Self.commentEnd, from: start + 2) }
        for name in [Self.script, Self.style] where starts(with: name, at: start + 1) {
            return endTag(name, from: start + name.count)
        }
        return afterTag(from: start)
    }

    private mutating func afterTag(from start: Int) -> Int {
        guard honoursQuotes else { return after([UInt8(ascii: ">")], from: start) }
        var quote: UInt8?
        for i in start..<end {
            let byte = bytes[i]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                return i + 1
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
        }
        honoursQuotes = false
        return after([UInt8(ascii: ">")], from: start)
    }

    /// Whether lower-case text stands at an index, ASCII case aside.
    private func starts(with text: [UInt8], at start: Int) -> Bool {
        guard start + text.count <= end else { return false }
        return text.indices.allSatisfy { bytes[start + $0].asciiLowercased == text[$0] }
    }

    private func after(_ mark: [UInt8], from start: Int) -> Int {
        var i = start
        while i < end {
            if bytes[i] == mark[0], starts(with: mark, at: i) { return i + mark.count }
            i += 1
        }
        return end
    }

    private func endTag(_ name: [UInt8], from start: Int) -> Int {
        var i = start
        while i + 1 < end {
            if bytes[i] == UInt8(ascii: "<"), bytes[i + 1] == UInt8(ascii: "/"), starts(with: name, at: i + 2)
            {
                return i
            }
            i += 1
        }
        return end
    }
}
