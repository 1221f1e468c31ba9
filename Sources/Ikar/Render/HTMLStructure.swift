/// The block-level elements around the place that is written: lists, quotes, definition lists, tables of data.
struct HTMLStructure {
    private struct Element {
        var node: Int
        var tag: Tag
        var isEmpty = true
    }

    private let tree: PageTree
    private let plan: RenderPlan
    private var open: [Element] = []

    /// Deeper elements are left out; parsers downstream have bounds of their own, libxml2's tree 256.
    private static let mostElements = 128

    init(_ tree: PageTree, _ plan: RenderPlan) {
        self.tree = tree
        self.plan = plan
    }

    /// The innermost element, nil outside all.
    var innermost: Tag? { open.last?.tag }

    /// Begins an element where it is on the allow-list and stands where HTML lets it; others are passed over.
    mutating func enter(_ node: Int, _ tag: Tag, _ out: inout [UInt8]) {
        guard open.count < Self.mostElements, isAllowed(node, tag) else { return }
        breakLine(&out)
        out.append(Ascii.less)
        out += Self.name(tag).utf8
        switch tag {
        case .ol:
            let start = OrderedList.start(of: node, in: tree)
            if start != 1 { HTMLEscape.appendAttribute("start", String(start).utf8, to: &out) }
        case .td, .th: HTMLAttributes.appendSpans(of: node, in: tree, to: &out)
        default: break
        }
        out.append(Ascii.greater)
        if let last = open.indices.last { open[last].isEmpty = false }
        open.append(Element(node: node, tag: tag))
    }

    private func isAllowed(_ node: Int, _ tag: Tag) -> Bool {
        switch tag {
        case .ul, .ol, .menu, .dir, .blockquote, .dl: !isBetweenCells
        case .li: innermost.map { Self.lists.contains($0) } ?? false
        case .dt, .dd: innermost == .dl
        case .table: plan.dataTables.contains(Int32(node))
        case .thead, .tbody, .tfoot: innermost == .table
        case .tr: innermost.map { $0 == .table || Self.groups.contains($0) } ?? false
        case .td, .th: innermost == .tr
        default: false
        }
    }

    /// Whether the place is inside a table but in no cell.
    var isBetweenCells: Bool {
        innermost.map { $0 == .table || $0 == .tr || Self.groups.contains($0) } ?? false
    }

    private static let lists = TagSet([.ul, .ol, .menu, .dir])
    private static let groups = TagSet([.thead, .tbody, .tfoot])

    private static func name(_ tag: Tag) -> String {
        tag == .menu || tag == .dir ? "ul" : Tag.names[Int(tag.rawValue)]
    }

    mutating func leave(_ node: Int, _ out: inout [UInt8]) {
        guard let last = open.last, last.node == node else { return }
        open.removeLast()
        // Text that stands in the element without a wrapper stays on the end tag's line.
        out += "</".utf8
        out += Self.name(last.tag).utf8
        out += ">\n".utf8
    }

    /// What goes around a block that stands directly in the innermost element.
    struct Wrapper {
        /// Elements from the outside in; empty when the block is the element's first content and fills it.
        var names: [String]
    }

    /// The elements that a block's text needs here, `name` being its own; and notes that the element has content.
    mutating func wrapper(for name: String, element: Int) -> Wrapper {
        guard let last = open.indices.last else { return Wrapper(names: [name]) }
        let (tag, isFirst) = (open[last].tag, open[last].isEmpty)
        open[last].isEmpty = false
        switch tag {
        case .ul, .ol, .menu, .dir: return Wrapper(names: name == "p" ? ["li"] : ["li", name])
        case .dl: return Wrapper(names: name == "p" ? ["dd"] : ["dd", name])
        case .table where name == "p" && tree.tags[element] == .caption: return Wrapper(names: ["caption"])
        case .table, .thead, .tbody, .tfoot:
            return Wrapper(names: name == "p" ? ["tr", "td"] : ["tr", "td", name])
        case .tr: return Wrapper(names: name == "p" ? ["td"] : ["td", name])
        case .blockquote: return Wrapper(names: [name])
        default: return Wrapper(names: isFirst && name == "p" && open[last].node == element ? [] : [name])
        }
    }

    /// Begins a line where the output does not stand at one.
    func breakLine(_ out: inout [UInt8]) {
        if let last = out.last, last != Ascii.lineFeed { out.append(Ascii.lineFeed) }
    }
}
