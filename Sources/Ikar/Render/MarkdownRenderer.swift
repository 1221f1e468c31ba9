/// CommonMark with tables as GitHub writes them. Parsed back, it has the text of the plain-text form.
enum MarkdownRenderer {
    /// The text with its front matter, when asked for, and one newline at its end; empty when there is no text.
    static func document(_ extraction: Extraction, _ options: RenderOptions) -> String {
        let body = bytes(of: extraction.page, options)
        guard !body.isEmpty else { return "" }
        var out = options.includesMetadata ? FrontMatter.bytes(extraction) : []
        out += body
        out.append(Ascii.lineFeed)
        return String(decoding: out, as: UTF8.self)
    }

    /// The Markdown alone, without a newline at its end. Linear in the page.
    static func bytes(of page: Page, _ options: RenderOptions) -> [UInt8] {
        if let substitute = page.substituteText {
            return self.substitute(Array(substitute.utf8), page, options)
        }
        let plan = RenderPlan(page)
        let images = options.includesImages ? PageImages(page, plan) : PageImages()
        var sink = MarkdownSink(page, plan, options)
        var walk = ContentWalk(page, plan, images)
        walk.run(into: &sink)
        return RenderedText.normalised(sink.out)
    }

    private static func substitute(_ text: [UInt8], _ page: Page, _ options: RenderOptions) -> [UInt8] {
        var out: [UInt8] = []
        var inline = MarkdownInline(page, options)
        for paragraph in RenderedText.paragraphs(of: text) {
            if !out.isEmpty { out += "\n\n".utf8 }
            inline.begin(.paragraph)
            var start = paragraph.lowerBound
            while let end = ByteScan.find(Ascii.lineFeed, in: text, from: start, to: paragraph.upperBound) {
                inline.append(text, start..<end)
                inline.lineBreak()
                start = end + 1
            }
            inline.append(text, start..<paragraph.upperBound)
            inline.end(into: &out, prefix: [])
        }
        return RenderedText.normalised(out)
    }
}

/// Writes Markdown as the walk goes.
private struct MarkdownSink: ContentSink {
    private(set) var out: [UInt8] = []
    private let page: Page
    private let plan: RenderPlan
    private var containers: MarkdownContainers
    private var inline: MarkdownInline
    private var table: MarkdownTable?
    private var tableNode = -1
    private var cell: [UInt8] = []
    private var cellNode = -1
    private var code: [UInt8] = []
    private var codeNode = -1
    private var isInBlock = false

    init(_ page: Page, _ plan: RenderPlan, _ options: RenderOptions) {
        self.page = page
        self.plan = plan
        containers = MarkdownContainers(page.tree)
        inline = MarkdownInline(page, options)
        out.reserveCapacity(page.blocks.text.count)
    }

    private static let verbatim = TagSet([.pre, .listing, .xmp, .plaintext])

    mutating func enter(_ node: Int, _ tag: Tag) {
        guard TagSet.block.contains(tag) else { return inline.enter(node, tag) }
        if table != nil {
            switch tag {
            // Cells that stand before a row, or in none, are one of their own.
            case .tr: table?.endRow(into: &out, &containers)
            case .td, .th: cellNode = node
            default: break
            }
        } else if tag == .table, plan.dataTables.contains(Int32(node)) {
            // Around the table may be code that stands before it.
            writeCode()
            table = MarkdownTable(node, page.tree)
            tableNode = node
        } else if Self.verbatim.contains(tag) {
            if codeNode < 0 { codeNode = node }
        } else {
            containers.enter(node, tag)
        }
    }

    mutating func leave(_ node: Int) {
        if node == codeNode {
            writeCode()
            codeNode = -1
        } else if node == cellNode {
            table?.add(cell, span: MarkdownTable.span(of: node, in: page.tree))
            cell.removeAll(keepingCapacity: true)
            cellNode = -1
        } else if table != nil, page.tree.tags[node] == .tr {
            table?.endRow(into: &out, &containers)
        } else if node == tableNode {
            table?.endRow(into: &out, &containers)
            table = nil
            tableNode = -1
        } else {
            inline.leave(node)
            containers.leave(node)
        }
    }

    // MARK: Blocks

    mutating func beginBlock(_ block: Int) {
        isInBlock = true
        if cellNode >= 0 { return inline.begin(.cell) }
        writeCode()
        table?.endRow(into: &out, &containers)
        table?.interrupt()
        containers.beginBlock(&out)
        if page.blocks.kinds[block] == .heading {
            let tag = page.tree.tags[Int(page.blocks.elements[block])]
            for _ in 0..<HeadingLevel.of(tag) { out.append(Ascii.hash) }
            out.append(Ascii.space)
            inline.begin(.heading)
        } else {
            inline.begin(.paragraph, isCaption: !plan.shown[block])
        }
    }

    mutating func endBlock(_ block: Int) {
        isInBlock = false
        if cellNode >= 0 {
            if !cell.isEmpty { cell.append(Ascii.space) }
            inline.end(into: &cell, prefix: [])
        } else {
            inline.end(into: &out, prefix: containers.prefix)
        }
    }

    mutating func text(_ range: Range<Int>) { inline.append(page.tree.text, range) }

    mutating func lineBreak() { inline.lineBreak() }

    mutating func image(_ image: PageImage) {
        if isInBlock { return inline.append(image) }
        if cellNode >= 0 {
            inline.begin(.cell)
            inline.append(image)
            if !cell.isEmpty { cell.append(Ascii.space) }
            return inline.end(into: &cell, prefix: [])
        }
        // Between rows there is no place for one.
        guard table == nil else { return }
        writeCode()
        containers.beginBlock(&out)
        inline.begin(.paragraph)
        inline.append(image)
        inline.end(into: &out, prefix: containers.prefix)
    }

    // MARK: Code

    mutating func code(_ block: Int) {
        if !code.isEmpty { code.append(Ascii.lineFeed) }
        RenderedText.appendCode(page.blocks.text, page.blocks.textRange(block), to: &code, lineStart: [])
        // Inside a table but in no cell, no element's end writes it: one of code around the table comes after its rows.
        guard cellNode < 0, table != nil || codeNode < 0 else { return }
        table?.endRow(into: &out, &containers)
        table?.interrupt()
        writeCode()
    }

    private static let shortestFence = 3

    private mutating func writeCode() {
        guard !code.isEmpty else { return }
        let run = MarkdownEscape.longestRun(of: Ascii.backtick, in: code)
        let fence = [UInt8](repeating: Ascii.backtick, count: max(run + 1, Self.shortestFence))
        containers.beginBlock(&out)
        out += fence
        out += CodeLanguage.of(codeNode, in: page.tree)
        let lineStart = [Ascii.lineFeed] + containers.prefix
        out += lineStart
        for i in code.indices {
            guard code[i] == Ascii.lineFeed else {
                out.append(code[i])
                continue
            }
            let isBlank = i + 1 < code.count && code[i + 1] == Ascii.lineFeed
            if isBlank { out += [Ascii.lineFeed] + containers.blankPrefix } else { out += lineStart }
        }
        out += lineStart
        out += fence
        code.removeAll(keepingCapacity: true)
    }
}
