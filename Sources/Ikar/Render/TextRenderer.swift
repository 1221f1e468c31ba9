/// Plain text: a blank line between blocks, list items and table rows on lines of their own.
///
/// Block texts are copied as they stand in the block table; only structure is added, and no word that is not on the
/// page, but for the numbers of ordered lists.
enum TextRenderer {
    /// The text with its front matter, when asked for, and one newline at its end; empty for an empty text.
    static func document(_ extraction: Extraction, _ options: RenderOptions) -> String {
        let text = bytes(of: extraction.page)
        guard !text.isEmpty else { return "" }
        var out = options.includesMetadata ? FrontMatter.bytes(extraction) : []
        out.append(contentsOf: text)
        out.append(Ascii.lineFeed)
        return String(decoding: out, as: UTF8.self)
    }

    /// The text alone, without a newline at its end. Linear in the page.
    static func render(_ page: Page) -> String { String(decoding: bytes(of: page), as: UTF8.self) }

    private static func bytes(of page: Page) -> [UInt8] {
        if let substitute = page.substituteText {
            return RenderedText.normalised(RenderedText.trimmed(substitute))
        }
        var layout = TextLayout(page)
        for block in 0..<page.blocks.count where layout.plan.shown[block] { layout.add(block) }
        return RenderedText.normalised(layout.out)
    }
}

/// Lays out blocks one after the other.
private struct TextLayout {
    let plan: RenderPlan
    private(set) var out: [UInt8] = []
    private let page: Page
    private var cursor: StructureCursor
    private var previous = Place()

    /// Where a block went: what decides how the next one is set off from it.
    private struct Place {
        var kind = BlockKind.paragraph
        /// Data table, row and cell; -1 outside one.
        var table: Int32 = -1
        var row: Int32 = -1
        var cell: Int32 = -1
        /// Outermost list of marked items, -1 outside one.
        var list: Int32 = -1
        var code: Int32 = -1
    }

    /// Deeper items are indented no further.
    private static let mostIndentedLevels = 16
    private static let indentation = 2
    /// Room for separators, markers and indentation of a block.
    private static let bytesAroundBlock = 8

    init(_ page: Page) {
        self.page = page
        plan = RenderPlan(page)
        cursor = StructureCursor(page.tree)
        out.reserveCapacity(page.blocks.text.count + page.blocks.count * Self.bytesAroundBlock)
    }

    mutating func add(_ block: Int) {
        let kind = page.blocks.kinds[block]
        let range = page.blocks.textRange(block)
        cursor.advance(to: Int(page.blocks.firstNodes[block]))
        var place = Place()
        place.kind = kind
        if cursor.context.cell >= 0, plan.dataTables.contains(cursor.context.table) {
            place.table = cursor.context.table
            place.row = cursor.context.row
            place.cell = cursor.context.cell
            separateCell(place)
            appendLines(range, joinedBy: [Ascii.space])
        } else if kind == .code {
            cursor.leaveItemPlain()
            place.code = cursor.context.code
            separate(isTight: previous.code >= 0 && previous.code == place.code)
            appendCode(range)
        } else if kind == .listItem, cursor.itemState != .plain {
            addItem(range, &place)
        } else {
            cursor.leaveItemPlain()
            separate(isTight: kind == .definition && previous.kind == .term)
            out.append(contentsOf: page.blocks.text[range])
        }
        previous = place
    }

    private mutating func addItem(_ range: Range<Int>, _ place: inout Place) {
        let isFirst = cursor.itemState == .fresh
        let number = isFirst ? cursor.markItem() : nil
        place.list = cursor.itemRoot
        separate(isTight: previous.list >= 0 && previous.list == place.list)
        let level = min(cursor.itemLevel, Self.mostIndentedLevels)
        let margin = [UInt8](repeating: Ascii.space, count: Self.indentation * level)
        out.append(contentsOf: isFirst ? margin.dropLast(Self.indentation) : margin[...])
        if isFirst {
            if let number { out.append(contentsOf: String(number).utf8) }
            out.append(contentsOf: (number == nil ? "- " : ". ").utf8)
        }
        appendLines(range, joinedBy: [Ascii.lineFeed] + margin)
    }

    private mutating func separate(isTight: Bool) {
        guard !out.isEmpty else { return }
        out.append(Ascii.lineFeed)
        if !isTight { out.append(Ascii.lineFeed) }
    }

    private mutating func separateCell(_ place: Place) {
        if place.row >= 0, place.row == previous.row {
            out.append(contentsOf: (place.cell == previous.cell ? " " : " | ").utf8)
        } else {
            separate(isTight: place.table == previous.table)
        }
    }

    /// Appends a block's text with something else in place of its line ends.
    private mutating func appendLines(_ range: Range<Int>, joinedBy separator: [UInt8]) {
        var start = range.lowerBound
        let text = page.blocks.text
        while let end = ByteScan.find(Ascii.lineFeed, in: text, from: start, to: range.upperBound) {
            out.append(contentsOf: text[start..<end])
            out.append(contentsOf: separator)
            start = end + 1
        }
        out.append(contentsOf: text[start..<range.upperBound])
    }

    private mutating func appendCode(_ range: Range<Int>) {
        RenderedText.appendCode(page.blocks.text, range, to: &out, lineStart: [])
    }
}
