/// What a renderer of structure is told, in document order.
protocol ContentSink {
    /// An element begins that holds something shown, or is an empty cell of a row of data.
    mutating func enter(_ node: Int, _ tag: Tag)
    /// An entered element ends.
    mutating func leave(_ node: Int)
    /// A shown block begins. No block-level element begins or ends before ``endBlock(_:)``.
    mutating func beginBlock(_ block: Int)
    mutating func endBlock(_ block: Int)
    /// Character data of the block: a range of the tree's text, white space as in the source.
    mutating func text(_ range: Range<Int>)
    /// A `<br>` inside the block.
    mutating func lineBreak()
    /// A block of code as a whole, instead of its parts.
    mutating func code(_ block: Int)
    /// An image, inside a block or between blocks.
    mutating func image(_ image: PageImage)
}

/// One walk over the nodes of what is shown; everything else is jumped over by subtrees.
struct ContentWalk {
    private let page: Page
    private let plan: RenderPlan
    private let images: PageImages
    /// The shown blocks and the captions of shown images, in order.
    private var blocks: [Int] = []
    private var nextBlock = 0
    private var nextImage = 0
    private var isInBlock = false
    private var open: [Opened] = []
    /// Where the open table of data ends; tables of data do not nest.
    private var dataTableEnd = 0

    private struct Opened {
        var node: Int
        var end: Int
        var tag: Tag
    }

    init(_ page: Page, _ plan: RenderPlan, _ images: PageImages) {
        self.page = page
        self.plan = plan
        self.images = images
        blocks = (0..<page.blocks.count).filter { plan.shown[$0] || images.captions.contains($0) }
    }

    /// Tells the sink all that is shown. Linear in the page.
    mutating func run<Sink: ContentSink>(into sink: inout Sink) {
        var node = 0
        while true {
            close(before: node, &sink)
            while nextImage < images.list.count, images.list[nextImage].node < node { nextImage += 1 }
            // A row of data goes on to its last cell, empty as it may be.
            let isDone = nextBlock == blocks.count && nextImage == images.list.count && node >= dataTableEnd
            guard node < page.tree.count, !isDone else { break }
            node = step(node, &sink)
        }
        close(before: page.tree.count, &sink)
    }

    /// Ends the block and the elements that end at or before the node.
    private mutating func close<Sink: ContentSink>(before node: Int, _ sink: inout Sink) {
        if isInBlock, node >= Int(page.blocks.endNodes[blocks[nextBlock]]) {
            sink.endBlock(blocks[nextBlock])
            isInBlock = false
            nextBlock += 1
        }
        while let top = open.last, top.end <= node {
            open.removeLast()
            sink.leave(top.node)
        }
    }

    /// Handles the node; the next one to look at.
    private mutating func step<Sink: ContentSink>(_ node: Int, _ sink: inout Sink) -> Int {
        let tree = page.tree
        let tag = tree.tags[node]
        let end = Int(tree.ends[node])
        if nextImage < images.list.count, images.list[nextImage].node == node {
            sink.image(images.list[nextImage])
            nextImage += 1
            return end
        }
        switch tag {
        case .text: return text(node, &sink)
        case .br:
            if isInBlock { sink.lineBreak() }
            return node + 1
        default:
            guard !BlockBuilder.skipped.contains(tag) else { return end }
            guard isInBlock || showsSomething(before: end) || isEmptyCell(node, tag) else { return end }
            if tag == .table, plan.dataTables.contains(Int32(node)) { dataTableEnd = end }
            open.append(Opened(node: node, end: end, tag: tag))
            sink.enter(node, tag)
            return node + 1
        }
    }

    private mutating func text<Sink: ContentSink>(_ node: Int, _ sink: inout Sink) -> Int {
        if !isInBlock {
            guard nextBlock < blocks.count, Int(page.blocks.firstNodes[blocks[nextBlock]]) == node else {
                return node + 1
            }
            let block = blocks[nextBlock]
            if page.blocks.kinds[block] == .code {
                sink.code(block)
                nextBlock += 1
                return Int(page.blocks.endNodes[block])
            }
            sink.beginBlock(block)
            isInBlock = true
        }
        sink.text(page.tree.textRange(of: node))
        return node + 1
    }

    private func showsSomething(before end: Int) -> Bool {
        if nextBlock < blocks.count, Int(page.blocks.firstNodes[blocks[nextBlock]]) < end { return true }
        return nextImage < images.list.count && images.list[nextImage].node < end
    }

    /// Cells of data count even when empty, or the columns would shift.
    private func isEmptyCell(_ node: Int, _ tag: Tag) -> Bool {
        (tag == .td || tag == .th) && node < dataTableEnd && open.last?.tag == .tr
    }
}

/// Folds the white space of a block's character data as the block table's texts have it.
struct InlineFolder {
    /// What stands between a piece and the text before it.
    enum Gap { case none, space, line }

    private var gap = Gap.none
    private var hasText = false

    /// Begins a block.
    mutating func begin() { self = InlineFolder() }

    /// A line end; none at a block's edges.
    mutating func lineBreak() { gap = .line }

    /// Puts the visible part of the range into `piece`, white space inside it as single spaces and none around it.
    ///
    /// - Returns: what to write before the piece; without meaning when the piece is empty.
    mutating func fold(_ source: [UInt8], _ range: Range<Int>, into piece: inout [UInt8]) -> Gap {
        piece.removeAll(keepingCapacity: true)
        let special = Self.special
        var before = gap
        var i = range.lowerBound
        while i < range.upperBound {
            let filler = Self.filler(source, i, range.upperBound)
            if filler != 0 {
                if filler > 0, gap == .none { gap = .space }
                i += abs(filler)
                continue
            }
            if piece.isEmpty {
                before = hasText ? gap : .none
            } else if gap != .none {
                piece.append(Ascii.space)
            }
            gap = .none
            // A run without white space and fillers goes over as it is.
            let start = i
            repeat {
                i = special.first(in: source, from: i + 1, to: range.upperBound)
            } while i < range.upperBound && Self.filler(source, i, range.upperBound) == 0
            piece.append(contentsOf: source[start..<i])
        }
        if !piece.isEmpty { hasText = true }
        return before
    }

    /// White space, and the lead bytes of what the block table folds away.
    private static let special = ByteSet(" ", 0x09...0x0D, 0xC2...0xC2, 0xE2...0xE2, 0xEF...0xEF)

    /// Bytes of white space (positive) or of a zero-width filler (negative) at the index, else 0.
    private static func filler(_ source: [UInt8], _ i: Int, _ end: Int) -> Int {
        let byte = source[i]
        if ByteClass.isSpace(byte) { return 1 }
        guard byte >= TextFolder.firstFillerLead else { return 0 }
        return TextFolder.foldedLength(source.span.extracting(i..<end), 0)
    }
}
