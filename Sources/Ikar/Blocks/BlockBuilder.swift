/// Cuts a page tree into blocks: one pass over the nodes, an explicit stack, no recursion.
///
/// What surprises: a block's text is written while the nodes go by, so a block that turns out empty costs nothing,
/// and inline elements (links, emphasis) leave no trace in the text but are found again through the node range.
struct BlockBuilder {
    /// The blocks of a page. Linear in its nodes and text.
    static func blocks(of tree: PageTree) -> BlockTable {
        var deadline = Deadline.none
        return blocks(of: tree, deadline: &deadline)
    }

    /// The blocks of a page as far as time allows. Linear in its nodes and text.
    static func blocks(of tree: PageTree, deadline: inout Deadline) -> BlockTable {
        var builder = BlockBuilder(tree)
        builder.walk(&deadline)
        return builder.finish()
    }

    /// What is known of an open element.
    private struct Frame {
        var node: Int32
        var end: Int32
        var tag: Tag
        var kind: BlockKind
        var landmark: Landmark
        var isBlock: Bool
        var isInContent: Bool  // below main or article, where a header is the article's own
    }

    private let tree: PageTree
    // Global sets are asked for with a call each time; these are asked for every element.
    private let blockTags = TagSet.block
    private let skippedTags = BlockBuilder.skipped
    private var table = BlockTable()
    private var frames: [Frame] = []
    private var writer: TextFolder
    private var openLinks = 0
    /// The innermost link whose text the current block already counted.
    private var countedLink: Int32 = -1
    private var currentLink: Int32 = -1
    private var first: Int32 = -1
    private var last: Int32 = -1
    private var linkCount: Int32 = 0
    private var breaks = 0

    private init(_ tree: PageTree) {
        self.tree = tree
        writer = TextFolder(capacity: tree.text.count + tree.count + 1)
        frames.reserveCapacity(64)
        frames.append(
            Frame(
                node: -1, end: Int32(tree.count), tag: .unknown, kind: .paragraph, landmark: .none,
                isBlock: true,
                isInContent: false))
    }

    private mutating func walk(_ deadline: inout Deadline) {
        var node = 0
        var step = 0
        while node < tree.count {
            step += 1
            if deadline.isOver(.blocks, at: step) { break }
            close(before: Int32(node))
            let tag = tree.tags[node]
            if tag == .text {
                addText(node)
                node += 1
            } else if skippedTags.contains(tag) {
                if blockTags.contains(tag) { flush() }
                node = Int(tree.ends[node])
            } else {
                open(node, tag)
                node += 1
            }
        }
        flush()
    }

    /// Elements whose text is no page text: not shown, or shown inside a control.
    static let skipped = TagSet([
        .head, .title, .script, .style, .svg, .math, .template, .iframe, .datalist, .select, .option,
        .optgroup,
        .textarea, .video, .audio, .canvas, .object, .noframes,
    ])

    /// Leaves all elements that end at or before the node.
    private mutating func close(before node: Int32) {
        while let top = frames.last, top.end <= node, frames.count > 1 {
            // Before the element goes: the block that ends here is its own, not its parent's.
            if top.isBlock { flush() }
            frames.removeLast()
            if top.tag == .a {
                openLinks -= 1
                currentLink = -1
            }
        }
    }

    private mutating func open(_ node: Int, _ tag: Tag) {
        if tag == .br {
            addBreak()
            return
        }
        let parent = frames[frames.count - 1]
        let isBlock = blockTags.contains(tag)
        if isBlock { flush() }
        guard tree.ends[node] > node + 1 else { return }
        if tag == .a {
            openLinks += 1
            currentLink = Int32(node)
        }
        frames.append(
            Frame(
                node: Int32(node), end: tree.ends[node], tag: tag,
                kind: isBlock ? Self.kind(of: tag, in: parent.kind) : parent.kind,
                landmark: Self.landmark(node, tag, parent, tree), isBlock: isBlock,
                isInContent: parent.isInContent || tag == .main || tag == .article))
    }

    private static func kind(of tag: Tag, in outer: BlockKind) -> BlockKind {
        switch tag {
        case .h1, .h2, .h3, .h4, .h5, .h6: .heading
        case .li: .listItem
        case .td, .th: .cell
        case .blockquote: .quote
        case .pre, .listing, .xmp, .plaintext: .code
        case .figcaption, .caption: .caption
        case .dt: .term
        case .dd: .definition
        case .button, .label, .legend, .summary: .other
        // Wrappers inside an item, a quote or a caption are still that item, quote or caption.
        case .p, .div, .center, .unknown, .noscript: outer == .heading ? .paragraph : outer
        default: .paragraph
        }
    }

    private static func landmark(
        _ node: Int, _ tag: Tag, _ parent: Frame, _ tree: borrowing PageTree
    ) -> Landmark {
        if parent.landmark != .none { return parent.landmark }
        switch tag {
        case .nav: return .navigation
        case .footer: return .footer
        case .header: return parent.isInContent ? .none : .header
        default: break
        }
        guard let role = tree.attribute(.role, of: node) else { return .none }
        let name = tree.attributeText[role]
        if name.elementsEqual(navigationRole) { return .navigation }
        if name.elementsEqual(footerRole) { return .footer }
        if name.elementsEqual(headerRole), !parent.isInContent { return .header }
        return .none
    }

    private static let navigationRole = Array("navigation".utf8)
    private static let footerRole = Array("contentinfo".utf8)
    private static let headerRole = Array("banner".utf8)

    private mutating func addText(_ node: Int) {
        let range = tree.textRange(of: node)
        let isVerbatim = frames[frames.count - 1].kind == .code
        let shown = writer.append(tree.text, range, isVerbatim: isVerbatim, isLink: openLinks > 0)
        guard shown else { return }
        if first < 0 { first = Int32(node) }
        last = Int32(node)
        breaks = 0
        if openLinks > 0, currentLink != countedLink || currentLink < 0 {
            linkCount += 1
            countedLink = currentLink
        }
    }

    /// One `<br>` is a line end, two in a row end the block (the paragraphs of older pages).
    private mutating func addBreak() {
        breaks += 1
        if breaks > 1, frames[frames.count - 1].kind != .code { flush() } else { writer.lineEnd() }
    }

    /// Ends the current block, if there is one.
    private mutating func flush() {
        breaks = 0
        defer {
            first = -1
            countedLink = -1
            linkCount = 0
        }
        guard let measured = writer.endBlock(), first >= 0 else { return }
        guard let block = frames.last(where: \.isBlock) else { return }
        table.elements.append(max(block.node, 0))
        table.firstNodes.append(first)
        table.endNodes.append(last + 1)
        table.kinds.append(block.kind)
        table.landmarks.append(frames[frames.count - 1].landmark)
        table.textStarts.append(Int32(writer.count))
        table.words.append(measured.words)
        table.characters.append(measured.characters)
        table.linkCharacters.append(measured.linkCharacters)
        table.links.append(linkCount)
    }

    private consuming func finish() -> BlockTable {
        table.text = writer.takeBytes()
        return table
    }
}
