/// Writes text into HTML so that it stays text, in content and in double-quoted attributes alike.
enum HTMLEscape {
    /// Appends text with what is markup as references; control characters are left out.
    static func append(_ text: [UInt8], _ range: Range<Int>, to out: inout [UInt8]) {
        let special = special
        var i = range.lowerBound
        while i < range.upperBound {
            let stop = special.first(in: text, from: i, to: range.upperBound)
            out.append(contentsOf: text[i..<stop])
            guard stop < range.upperBound else { return }
            i = stop + 1
            switch text[stop] {
            case Ascii.ampersand: out += "&amp;".utf8
            case Ascii.less: out += "&lt;".utf8
            case Ascii.greater: out += "&gt;".utf8
            case Ascii.quote: out += "&quot;".utf8
            case Ascii.apostrophe: out += "&#39;".utf8
            // U+0338 after the `>` of a tag would make another sign of it under normalisation.
            case combiningLead where i < range.upperBound && text[i] == solidusTrail:
                out += "&#824;".utf8
                i += 1
            case Ascii.lineFeed, Ascii.tab, combiningLead: out.append(text[stop])
            default: break
            }
        }
    }

    static func append(_ text: [UInt8], to out: inout [UInt8]) { append(text, 0..<text.count, to: &out) }

    private static let special = ByteSet("&<>\"'\u{7F}", 0x00...0x1F, combiningLead...combiningLead)
    private static let combiningLead: UInt8 = 0xCC
    private static let solidusTrail: UInt8 = 0xB8

    /// Appends ` name="value"`.
    static func appendAttribute<Bytes: Sequence>(_ name: String, _ value: Bytes, to out: inout [UInt8])
    where Bytes.Element == UInt8 {
        out.append(Ascii.space)
        out += name.utf8
        out += "=\"".utf8
        append(Array(value), to: &out)
        out.append(Ascii.quote)
    }
}

/// The attributes that output elements may have, read from the page and checked.
enum HTMLAttributes {
    private static let longestLanguage = 35

    /// An element's `lang` where it looks like a language tag.
    static func language(of node: Int, in tree: PageTree) -> ArraySlice<UInt8>? {
        guard let range = tree.attribute(.lang, of: node), !range.isEmpty, range.count <= longestLanguage
        else {
            return nil
        }
        let value = tree.attributeText[range]
        let isTag = value.allSatisfy { Ascii.isLetter($0) || Ascii.isDigit($0) || $0 == Ascii.dash }
        return isTag && Ascii.isLetter(value[value.startIndex]) ? value : nil
    }

    /// An element's `dir` where it is one of HTML's three, in lower case.
    static func direction(of node: Int, in tree: PageTree) -> String? {
        guard let range = tree.attribute(.dir, of: node) else { return nil }
        return ["ltr", "rtl", "auto"].first { name in
            range.count == name.utf8.count
                && tree.attributeText[range].elementsEqual(name.utf8) { $0 | 0x20 == $1 }
        }
    }

    private static let spans: [(name: String, attribute: AttributeName)] = [
        ("colspan", .colspan), ("rowspan", .rowspan),
    ]

    /// Appends the spans of a cell that takes more than one column or row, clamped.
    static func appendSpans(of cell: Int, in tree: PageTree, to out: inout [UInt8]) {
        for (name, attribute) in spans {
            let span = MarkdownTable.span(of: cell, in: tree, attribute)
            if span > 1 { HTMLEscape.appendAttribute(name, String(span).utf8, to: &out) }
        }
    }
}
