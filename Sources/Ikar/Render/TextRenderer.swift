/// Plain text: a blank line between blocks, list items and table rows on lines of their own.
///
/// Block texts are copied as they stand in the block table; only structure is added, and no word that is not on the
/// page, but for the numbers of ordered lists.
enum TextRenderer {
    /// The text with its front matter, when asked for, and one newline at its end; empty for an empty text.
    static func document(_ extraction: Extraction, _ options: RenderOptions) -> String {
        let text = bytes(of: extraction.page, isolating: options.isolatesDirections)
        guard !text.isEmpty else { return "" }
        var out = options.includesMetadata ? FrontMatter.bytes(extraction) : []
        out.append(contentsOf: text)
        out.append(Ascii.lineFeed)
        return String(decoding: out, as: UTF8.self)
    }

    /// The text alone, without a newline at its end. Linear in the page.
    static func render(_ page: Page) -> String {
        String(decoding: bytes(of: page, isolating: false), as: UTF8.self)
    }

    private static func bytes(of page: Page, isolating: Bool) -> [UInt8] {
        if let substitute = page.substituteText {
            let text = RenderedText.normalised(RenderedText.trimmed(substitute))
            return isolating ? isolated(text) : text
        }
        var layout = TextLayout(page, isolating: isolating)
        for block in 0..<page.blocks.count where layout.plan.shown[block] { layout.add(block) }
        return RenderedText.normalised(layout.out)
    }

    /// A text without blocks: each line runs as its first letter does.
    private static func isolated(_ text: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        for paragraph in RenderedText.paragraphs(of: text) {
            if !out.isEmpty { out += [Ascii.lineFeed, Ascii.lineFeed] }
            let base = TextDirection.base(ofUTF8: text, in: paragraph) ?? .leftToRight
            BidiIsolates.append(text, paragraph, base: base, to: &out)
        }
        return out
    }
}

/// Lays out blocks one after the other.
private struct TextLayout {
    let plan: RenderPlan
    private(set) var out: [UInt8] = []
    private let page: Page
    /// Whether runs against a line's direction are set off.
    private let isIsolating: Bool
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

    init(_ page: Page, isolating: Bool) {
        self.page = page
        isIsolating = isolating
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
            // A row is one line of several blocks: it runs as the page does.
            appendLines(range, base: page.directions.page, joinedBy: [Ascii.space])
        } else if kind == .code {
            cursor.leaveItemPlain()
            place.code = cursor.context.code
            separate(isTight: previous.code >= 0 && previous.code == place.code)
            appendCode(range)
        } else if kind == .listItem, cursor.itemState != .plain {
            addItem(block, &place)
        } else {
            cursor.leaveItemPlain()
            separate(isTight: kind == .definition && previous.kind == .term)
            append(range, base: page.directions.blocks[block])
        }
        previous = place
    }

    private mutating func addItem(_ block: Int, _ place: inout Place) {
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
        appendLines(
            page.blocks.textRange(block), base: page.directions.blocks[block],
            joinedBy: [Ascii.lineFeed] + margin)
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
    private mutating func appendLines(
        _ range: Range<Int>, base: TextDirection, joinedBy separator: [UInt8]
    ) {
        var start = range.lowerBound
        let text = page.blocks.text
        while let end = ByteScan.find(Ascii.lineFeed, in: text, from: start, to: range.upperBound) {
            append(start..<end, base: base)
            out.append(contentsOf: separator)
            start = end + 1
        }
        append(start..<range.upperBound, base: base)
    }

    /// Appends a piece of the blocks' text.
    private mutating func append(_ range: Range<Int>, base: TextDirection) {
        if isIsolating {
            BidiIsolates.append(page.blocks.text, range, base: base, to: &out)
        } else {
            out.append(contentsOf: page.blocks.text[range])
        }
    }

    private mutating func appendCode(_ range: Range<Int>) {
        RenderedText.appendCode(page.blocks.text, range, to: &out, lineStart: [])
    }
}
