/// Finds where elements end whose content the parser must not see. All searches go forwards, and each that can fail
/// fails once a page: a flood of unclosed `<script` or `<!--` costs no more than one.
struct RawElements {
    private let html: [UInt8]
    /// Elements known to have no end tag in the rest of the page.
    private var endless: Set<UInt8> = []
    /// Whether a script's `<!--` was never closed: from there on such marks mean nothing, as for the script itself.
    private var ignoresScriptComments = false

    init(_ html: [UInt8]) { self.html = html }

    /// Index after a comment whose `<!--` stands at the index; the end of the page for one that never ends.
    ///
    /// `<!-->` and `<!--->` are whole comments, and `--!>` ends one (HTML standard, "comment start state" and on).
    func endOfComment(_ start: Int) -> Int {
        var i = start + 4
        if i < html.count, html[i] == Ascii.greater { return i + 1 }
        if i + 1 < html.count, html[i] == Ascii.dash, html[i + 1] == Ascii.greater { return i + 2 }
        while let greater = ByteScan.find(Ascii.greater, in: html, from: i) {
            let dashes = html[greater - 1] == Ascii.bang ? greater - 2 : greater - 1
            // Both dashes are the comment's own: `<!---!>` does not end.
            if dashes > start + 4, html[dashes] == Ascii.dash, html[dashes - 1] == Ascii.dash {
                return greater + 1
            }
            i = greater + 1
        }
        return html.count
    }

    /// The content's end and the index after the end tag of a raw text element (`script`, `style`, …), whose content
    /// begins at the index; the page's end for both when it is never closed.
    mutating func endOfRawText(_ start: Int, _ tag: Tag) -> (content: Int, end: Int)? {
        guard !endless.contains(tag.rawValue) else { return nil }
        let name = tag.name
        var i = start
        var escaped = false  // inside <!-- of a script
        var nested = false  // inside <script> inside that
        while let less = nextMark(i, escaped) {
            if html[less] == Ascii.dash {
                if ByteScan.matches("-->", in: html, at: less) {
                    escaped = false
                    nested = false
                }
            } else if tag == .script, !ignoresScriptComments, ByteScan.matches("<!--", in: html, at: less) {
                escaped = true
            } else if escaped, isName(name, at: less + 1) {
                nested = true
            } else if less + 1 < html.count, html[less + 1] == Ascii.slash, isName(name, at: less + 2) {
                if !nested { return (less, TagHead(html, nameAt: less + 2).end) }
                nested = false
            }
            i = less + 1
        }
        if escaped {
            ignoresScriptComments = true
            return endOfRawText(start, tag)
        }
        endless.insert(tag.rawValue)
        return nil
    }

    private func nextMark(_ i: Int, _ escaped: Bool) -> Int? {
        let less = ByteScan.find(Ascii.less, in: html, from: i)
        guard escaped else { return less }
        let dash = ByteScan.find(Ascii.dash, in: html, from: i, to: less ?? html.count)
        return dash ?? less
    }

    /// Whether a tag's name stands at the index and ends there as the HTML standard has it: `</title` in a title is text
    /// where anything but these follows.
    private func isName(_ name: StaticString, at start: Int) -> Bool {
        guard ByteScan.matches(name, in: html, at: start) else { return false }
        let after = start + name.utf8CodeUnitCount
        guard after < html.count else { return true }
        return ByteClass.isSpace(html[after]) || html[after] == Ascii.slash || html[after] == Ascii.greater
    }

    /// Index after a nested element (`svg`, `math`, `template`) whose content begins at the index, or nil when only
    /// its start tag should go: it is never closed, or an HTML element breaks out of it first.
    mutating func endOfNested(_ start: Int, _ tag: Tag) -> Int? {
        guard !endless.contains(tag.rawValue) else { return nil }
        var depth = 1
        var integrationPoints = 0
        var i = start
        while let less = ByteScan.find(Ascii.less, in: html, from: i), less + 1 < html.count {
            if ByteScan.matches("<!--", in: html, at: less) {
                i = endOfComment(less)
                continue
            }
            if tag != .template, ByteScan.matches("<![cdata[", in: html, at: less) {
                i = endOfCharacterData(less)
                continue
            }
            let isEnd = html[less + 1] == Ascii.slash
            let nameAt = isEnd ? less + 2 : less + 1
            guard nameAt < html.count, Ascii.isLetter(html[nameAt]) else {
                i = less + 1
                continue
            }
            let head = TagHead(html, nameAt: nameAt)
            i = head.end
            if head.hash == tag.nameHash {
                if isEnd { depth -= 1 } else if !head.isSelfClosing { depth += 1 }
                if depth == 0 { return head.end }
            } else if tag != .template {
                if head.hash == Self.foreignObject, !head.isSelfClosing {
                    integrationPoints += isEnd ? -1 : 1
                } else if !isEnd, integrationPoints <= 0, Self.breaksOut(head.hash) {
                    return less
                }
            }
        }
        endless.insert(tag.rawValue)
        return nil
    }

    /// Index after a CDATA section, which only SVG and MathML have.
    private func endOfCharacterData(_ start: Int) -> Int {
        var i = start
        while let greater = ByteScan.find(Ascii.greater, in: html, from: i) {
            if ByteScan.matches("]]>", in: html, at: greater - 2) { return greater + 1 }
            i = greater + 1
        }
        return html.count
    }

    private static let foreignObject = NameHash.of("foreignobject".utf8)

    /// HTML elements that end SVG and MathML content wherever they stand (HTML standard, "foreign content").
    private static func breaksOut(_ hash: UInt32) -> Bool {
        guard let id = NameTable.tags.value(hash) else { return false }
        return breakout.contains(Tag(identifier: id))
    }

    private static let breakout = TagSet([
        .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2, .h3,
        .h4, .h5,
        .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby, .s, .small,
        .span,
        .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .`var`,
    ])
}

extension Tag {
    /// Names of the elements whose end is searched for in the bytes.
    fileprivate var name: StaticString {
        switch self {
        case .script: "script"
        case .style: "style"
        case .iframe: "iframe"
        case .noframes: "noframes"
        case .textarea: "textarea"
        case .title: "title"
        case .xmp: "xmp"
        default: "svg"
        }
    }

    fileprivate var nameHash: UInt32 {
        switch self {
        case .math: Self.mathHash
        case .template: Self.templateHash
        default: Self.svgHash
        }
    }

    private static let svgHash = NameHash.of("svg".utf8)
    private static let mathHash = NameHash.of("math".utf8)
    private static let templateHash = NameHash.of("template".utf8)
}
