/// A page whose markup is gone as markup that says no more than its lines do: chunks are `div`s, prose are paragraphs,
/// and the headline is `h1` and title.
enum DumpMarkup {
    /// The markup of text in UTF-8. Linear.
    static func html(of utf8: [UInt8]) -> [UInt8] {
        let lines = DumpLines(utf8).lines
        let headline = DumpTitle.headline(lines, in: utf8)
        var out: [UInt8] = []
        out.reserveCapacity(utf8.count + utf8.count / 4)
        if let headline {
            out += "<title>".utf8
            escape(utf8[lines[headline].range], into: &out)
            out += "</title>".utf8
        }
        out += "<body>".utf8
        var first = 0
        while first < lines.count {
            var end = first + 1
            while end < lines.count, lines[end].chunk == lines[first].chunk { end += 1 }
            if end - first > 1 { out += "<div>".utf8 }
            for i in first..<end {
                write(utf8[lines[i].range], i == headline ? "h1" : tag(lines[i].kind), &out)
            }
            if end - first > 1 { out += "</div>".utf8 }
            first = end
        }
        return out
    }

    private static func tag(_ kind: DumpLines.Kind) -> StaticString {
        switch kind {
        case .prose: "p"
        case .short: "section"
        case .heading: "h2"
        case .item: "li"
        case .caption: "figcaption"
        }
    }

    private static func write(_ line: ArraySlice<UInt8>, _ tag: StaticString, _ out: inout [UInt8]) {
        out += "<\(tag)>".utf8
        escape(line, into: &out)
        out += "</\(tag)>\n".utf8
    }

    private static func escape(_ line: ArraySlice<UInt8>, into out: inout [UInt8]) {
        for byte in line {
            switch byte {
            case UInt8(ascii: "<"): out += "&lt;".utf8
            case UInt8(ascii: "&"): out += "&amp;".utf8
            default: out.append(byte)
            }
        }
    }
}
