/// A small document rebuilt from an allow-list of elements and attributes: nothing of the page's markup is copied, so
/// nothing in it can run.
enum HTMLRenderer {
    /// The document with one newline at its end; empty when there is nothing to show. Linear in the page.
    static func document(_ extraction: Extraction, _ options: RenderOptions) -> String {
        let body = bytes(of: extraction.page, options, direction: extraction.direction, extraction.metadata)
        guard !body.isEmpty else { return "" }
        var out: [UInt8] = []
        out.reserveCapacity(body.count + headRoom)
        writeHead(extraction, options, &out)
        out += body
        out += "</article>\n</body>\n</html>\n".utf8
        return String(decoding: RenderedText.normalised(out), as: UTF8.self)
    }

    private static let headRoom = 1024

    /// The content of the `article`.
    static func bytes(
        of page: Page, _ options: RenderOptions, direction: TextDirection, _ metadata: Metadata
    ) -> [UInt8] {
        if let substitute = page.substituteText { return paragraphs(Array(substitute.utf8), page, options) }
        let plan = RenderPlan(page)
        let images = options.includesImages ? PageImages(page, plan) : PageImages()
        var sink = HTMLSink(page, plan, options, direction: direction, language: metadata.language?.value)
        var walk = ContentWalk(page, plan, images)
        walk.run(into: &sink)
        return sink.finished()
    }

    private static func paragraphs(_ text: [UInt8], _ page: Page, _ options: RenderOptions) -> [UInt8] {
        var out: [UInt8] = []
        for paragraph in RenderedText.paragraphs(of: text) {
            out += "<p>".utf8
            HTMLEscape.append(text, paragraph, to: &out)
            out += "</p>\n".utf8
        }
        return out
    }

    private static func writeHead(_ extraction: Extraction, _ options: RenderOptions, _ out: inout [UInt8]) {
        out += "<!DOCTYPE html>\n<html".utf8
        if let language = extraction.metadata.language?.value {
            HTMLEscape.appendAttribute("lang", language.utf8, to: &out)
        }
        HTMLEscape.appendAttribute("dir", extraction.direction.rawValue.utf8, to: &out)
        out += ">\n<head>\n<meta charset=\"utf-8\">\n<title>".utf8
        HTMLEscape.append(Array((extraction.metadata.title?.value ?? "").utf8), to: &out)
        out += "</title>\n".utf8
        if options.includesMetadata {
            // The title has its element, the language its attribute.
            for (name, value) in FrontMatter.fields(extraction) where name != "title" && name != "language" {
                guard let value, !value.isEmpty else { continue }
                out += "<meta".utf8
                HTMLEscape.appendAttribute("name", name.utf8, to: &out)
                HTMLEscape.appendAttribute("content", value.utf8, to: &out)
                out += ">\n".utf8
            }
        }
        out += "</head>\n<body>\n<article>\n".utf8
    }
}

/// Writes the article as the walk goes.
private struct HTMLSink: ContentSink {
    private var out: [UInt8] = []
    private let page: Page
    private let plan: RenderPlan
    private let direction: TextDirection
    /// The document's language, in lower case.
    private let language: [UInt8]
    /// Languages of the elements around, the innermost last.
    private var languages: [(node: Int, tag: ArraySlice<UInt8>)] = []
    private var structure: HTMLStructure
    private var inline: HTMLInline
    private var wrapper: [String] = []
    private var isInBlock = false
    /// Whether a figure is open that waits for its caption.
    private var isInFigure = false
    private var codeNode = -1
    private var isInCode = false

    init(
        _ page: Page, _ plan: RenderPlan, _ options: RenderOptions, direction: TextDirection,
        language: String?
    ) {
        self.page = page
        self.plan = plan
        self.direction = direction
        self.language = (language ?? "").utf8.map { Ascii.isLetter($0) ? $0 | 0x20 : $0 }
        structure = HTMLStructure(page.tree, plan)
        inline = HTMLInline(page, options)
        out.reserveCapacity(page.blocks.text.count * 2)
    }

    mutating func finished() -> [UInt8] {
        endFigure()
        endCode()
        structure.breakLine(&out)
        return out
    }

    private static let verbatim = TagSet([.pre, .listing, .xmp, .plaintext])

    mutating func enter(_ node: Int, _ tag: Tag) {
        guard TagSet.block.contains(tag) else { return inline.enter(node, tag) }
        if let language = HTMLAttributes.language(of: node, in: page.tree) {
            languages.append((node, language))
        }
        if Self.verbatim.contains(tag) {
            if codeNode < 0 { codeNode = node }
            return
        }
        if tag != .figcaption, tag != .figure { endFigureBeforeStructure(tag) }
        if isInCode { return }
        structure.enter(node, tag, &out)
    }

    /// A figure ends where another element of structure begins; a wrapper (`div`) may still hold its caption.
    private mutating func endFigureBeforeStructure(_ tag: Tag) {
        if Self.structural.contains(tag) { endFigure() }
    }

    private static let structural = TagSet([
        .ul, .ol, .menu, .dir, .li, .blockquote, .dl, .dt, .dd, .table, .thead, .tbody, .tfoot, .tr, .td, .th,
    ])

    mutating func leave(_ node: Int) {
        if languages.last?.node == node { languages.removeLast() }
        if node == codeNode {
            endCode()
            codeNode = -1
        } else if TagSet.block.contains(page.tree.tags[node]) {
            if Self.structural.contains(page.tree.tags[node]) || page.tree.tags[node] == .figure {
                endFigure()
            }
            structure.leave(node, &out)
        } else {
            inline.leave(node, &out)
        }
    }

    // MARK: Blocks

    mutating func beginBlock(_ block: Int) {
        endCode()
        isInBlock = true
        inline.begin()
        let isCaption = !plan.shown[block] || page.blocks.kinds[block] == .caption
        let element = Int(page.blocks.elements[block])
        if isInFigure, isCaption {
            wrapper = ["figcaption"]
        } else {
            endFigure()
            let isHeading = page.blocks.kinds[block] == .heading
            let name = isHeading ? "h\(HeadingLevel.of(page.tree.tags[element]))" : "p"
            wrapper = structure.wrapper(for: name, element: element).names
            // A direction or a language of its own needs an element.
            if wrapper.isEmpty, hasAttributes(block) { wrapper = ["p"] }
        }
        writeWrapper(block)
    }

    mutating func endBlock(_ block: Int) {
        isInBlock = false
        inline.end(&out)
        endWrapper()
    }

    mutating func text(_ range: Range<Int>) { inline.append(page.tree.text, range, to: &out) }

    mutating func lineBreak() { inline.lineBreak() }

    private mutating func writeWrapper(_ block: Int) {
        guard !wrapper.isEmpty else { return }
        structure.breakLine(&out)
        for (i, name) in wrapper.enumerated() {
            out.append(Ascii.less)
            out += name.utf8
            if i == wrapper.count - 1 { writeAttributes(block) }
            out.append(Ascii.greater)
        }
    }

    private mutating func endWrapper() {
        guard !wrapper.isEmpty else { return }
        for name in wrapper.reversed() {
            out += "</".utf8
            out += name.utf8
            out.append(Ascii.greater)
        }
        out.append(Ascii.lineFeed)
        wrapper = []
    }

    // MARK: Direction and language

    private func otherDirection(_ block: Int) -> TextDirection? {
        let own = page.directions.blocks[block]
        return own == direction ? nil : own
    }

    private var otherLanguage: ArraySlice<UInt8>? {
        guard let last = languages.last else { return nil }
        return last.tag.elementsEqual(language) { Ascii.isLetter($0) ? $0 | 0x20 == $1 : $0 == $1 }
            ? nil : last.tag
    }

    private func hasAttributes(_ block: Int) -> Bool { otherDirection(block) != nil || otherLanguage != nil }

    private mutating func writeAttributes(_ block: Int) {
        if let other = otherDirection(block) {
            HTMLEscape.appendAttribute("dir", other.rawValue.utf8, to: &out)
        }
        if let other = otherLanguage { HTMLEscape.appendAttribute("lang", other, to: &out) }
    }

    // MARK: Images

    mutating func image(_ image: PageImage) {
        if isInBlock { return inline.append(image, to: &out) }
        endFigure()
        endCode()
        // Between cells there is no place for one.
        guard !structure.isBetweenCells else { return }
        let outer = structure.wrapper(for: "figure", element: -1).names.dropLast()
        figureEnd = outer.reversed()
        structure.breakLine(&out)
        for name in outer { out += "<\(name)>".utf8 }
        out += "<figure>".utf8
        inline.appendElement(image, to: &out)
        out.append(Ascii.lineFeed)
        isInFigure = true
    }

    private var figureEnd: [String] = []

    private mutating func endFigure() {
        guard isInFigure else { return }
        isInFigure = false
        out += "</figure>".utf8
        for name in figureEnd { out += "</\(name)>".utf8 }
        out.append(Ascii.lineFeed)
    }

    // MARK: Code

    mutating func code(_ block: Int) {
        endFigure()
        if isInCode {
            out.append(Ascii.lineFeed)
        } else {
            isInCode = true
            wrapper = structure.wrapper(for: "pre", element: -1).names
            writeWrapper(block)
            out += "<code".utf8
            let language = CodeLanguage.of(codeNode, in: page.tree)
            if !language.isEmpty {
                HTMLEscape.appendAttribute("class", Array("language-".utf8) + language, to: &out)
            }
            out.append(Ascii.greater)
        }
        var code: [UInt8] = []
        RenderedText.appendCode(page.blocks.text, page.blocks.textRange(block), to: &code, lineStart: [])
        HTMLEscape.append(code, to: &out)
    }

    private mutating func endCode() {
        guard isInCode else { return }
        isInCode = false
        out += "</code>".utf8
        endWrapper()
    }
}
