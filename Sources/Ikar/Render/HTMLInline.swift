/// The inline elements of blocks, rebuilt from an allow-list and nested properly whatever the page does: an element
/// open around several blocks begins again in each.
struct HTMLInline {
    private struct Element {
        var node: Int
        var tag: Tag
        var target: [UInt8]?
        var isWritten = false
    }

    private let page: Page
    private let includesLinks: Bool
    private var open: [Element] = []
    private var folder = InlineFolder()
    private var piece: [UInt8] = []

    /// Deeper elements are left out: what is open around blocks is written for each of them.
    private static let mostElements = 16

    private static let allowed = TagSet([
        .a, .b, .strong, .i, .em, .u, .s, .strike, .del, .ins, .small, .sub, .sup, .mark, .abbr, .acronym,
        .time,
        .q, .cite, .code, .kbd, .samp, .`var`, .tt, .bdi, .bdo, .dfn, .ruby, .rt, .rp, .rb, .span,
    ])

    init(_ page: Page, _ options: RenderOptions) {
        self.page = page
        includesLinks = options.includesLinks
    }

    // MARK: Elements

    mutating func enter(_ node: Int, _ tag: Tag) {
        guard Self.allowed.contains(tag), open.count < Self.mostElements else { return }
        var element = Element(node: node, tag: tag)
        if tag == .a {
            guard includesLinks, !open.contains(where: { $0.tag == .a }),
                let range = page.tree.attribute(.href, of: node)
            else { return }
            element.target = SafeLink.address(
                page.tree.attributeText, range, base: page.baseURL, allowing: SafeLink.link)
            guard element.target != nil else { return }
        } else if tag == .span || tag == .bdo {
            // Without a direction or a language they say nothing.
            guard
                HTMLAttributes.direction(of: node, in: page.tree) != nil
                    || HTMLAttributes.language(of: node, in: page.tree) != nil
            else { return }
        }
        open.append(element)
    }

    mutating func leave(_ node: Int, _ out: inout [UInt8]) {
        guard let last = open.last, last.node == node else { return }
        if last.isWritten { writeEnd(last.tag, &out) }
        open.removeLast()
    }

    private static func name(_ tag: Tag) -> String {
        switch tag {
        case .strike: "s"
        case .tt: "code"
        case .acronym: "abbr"
        default: Tag.names[Int(tag.rawValue)]
        }
    }

    private func writeEnd(_ tag: Tag, _ out: inout [UInt8]) {
        out += "</".utf8
        out += Self.name(tag).utf8
        out.append(Ascii.greater)
    }

    private mutating func writeOpen(_ out: inout [UInt8]) {
        for i in open.indices where !open[i].isWritten {
            open[i].isWritten = true
            out.append(Ascii.less)
            out += Self.name(open[i].tag).utf8
            writeAttributes(open[i], &out)
            out.append(Ascii.greater)
        }
    }

    private func writeAttributes(_ element: Element, _ out: inout [UInt8]) {
        let tree = page.tree
        if let target = element.target { HTMLEscape.appendAttribute("href", target, to: &out) }
        if element.tag == .time, let range = tree.attribute(.datetime, of: element.node) {
            HTMLEscape.appendAttribute("datetime", tree.attributeText[range], to: &out)
        }
        if element.tag == .abbr || element.tag == .acronym,
            let range = tree.attribute(.title, of: element.node)
        {
            HTMLEscape.appendAttribute("title", tree.attributeText[range], to: &out)
        }
        if let direction = HTMLAttributes.direction(of: element.node, in: tree) {
            HTMLEscape.appendAttribute("dir", direction.utf8, to: &out)
        }
        if let language = HTMLAttributes.language(of: element.node, in: tree) {
            HTMLEscape.appendAttribute("lang", language, to: &out)
        }
    }

    // MARK: Content

    mutating func begin() { folder.begin() }

    mutating func lineBreak() { folder.lineBreak() }

    mutating func append(_ source: [UInt8], _ range: Range<Int>, to out: inout [UInt8]) {
        let gap = folder.fold(source, range, into: &piece)
        guard !piece.isEmpty else { return }
        write(gap, &out)
        writeOpen(&out)
        HTMLEscape.append(piece, to: &out)
    }

    private func write(_ gap: InlineFolder.Gap, _ out: inout [UInt8]) {
        switch gap {
        case .none: break
        case .space: out.append(Ascii.space)
        case .line: out += "<br>\n".utf8
        }
    }

    private static let word = [UInt8(ascii: "x")]

    /// Appends an image within the block.
    mutating func append(_ image: PageImage, to out: inout [UInt8]) {
        // An image takes part in white space like a word.
        write(folder.fold(Self.word, 0..<Self.word.count, into: &piece), &out)
        writeOpen(&out)
        appendElement(image, to: &out)
    }

    /// Appends an image's element.
    mutating func appendElement(_ image: PageImage, to out: inout [UInt8]) {
        out += "<img".utf8
        HTMLEscape.appendAttribute("src", image.address, to: &out)
        piece.removeAll(keepingCapacity: true)
        if let alternative = image.alternative {
            var alternativeFolder = InlineFolder()
            _ = alternativeFolder.fold(page.tree.attributeText, alternative, into: &piece)
        }
        HTMLEscape.appendAttribute("alt", piece, to: &out)
        out.append(Ascii.greater)
    }

    /// Ends the block: closes what is open in it.
    mutating func end(_ out: inout [UInt8]) {
        for i in open.indices.reversed() where open[i].isWritten {
            writeEnd(open[i].tag, &out)
            open[i].isWritten = false
        }
    }
}
