/// Follows the lists, tables, cells and code around a rising sequence of nodes.
///
/// Going from one node to the next it jumps over every subtree that ends before it, so each node of the page is
/// looked at once at most, however many nodes are asked about and however deep they stand.
struct StructureCursor {
    /// How a list item is shown; decided by the first block in it.
    enum ItemState: Sendable { case fresh, marked, plain }

    /// The nearest structures around a node; -1 for none. A cell ends what stands around it: a list outside a cell
    /// is no list to the text inside.
    struct Context: Sendable {
        var table: Int32 = -1
        var row: Int32 = -1
        var cell: Int32 = -1
        var code: Int32 = -1
        /// Index in the cursor's stack of the innermost `li`.
        var item: Int = -1
        /// Index in the cursor's stack of the innermost list.
        var list: Int = -1
    }

    private struct Entry {
        var node: Int32
        var end: Int32
        var outer: Context
        var state = ItemState.fresh
        /// Marked items around and including this one.
        var level = 0
        /// The outermost list with a marked item here, -1 for none.
        var root: Int32 = -1
        /// The number the next item of an ordered list gets, 0 for a list without numbers.
        var number: Int32 = 0
    }

    private let tree: PageTree
    private var stack: [Entry] = []
    private var position = 0
    /// The structures around the node last asked about.
    private(set) var context = Context()

    init(_ tree: PageTree) { self.tree = tree }

    private static let lists = TagSet([.ul, .ol, .menu, .dir])
    private static let structures = TagSet([
        .ul, .ol, .menu, .dir, .li, .table, .tr, .td, .th, .pre, .listing, .xmp, .plaintext,
    ])

    /// Goes to a node at or after the one last asked about. Linear in the page over all calls together.
    mutating func advance(to target: Int) {
        while let top = stack.last, Int(top.end) <= target {
            context = top.outer
            stack.removeLast()
        }
        while position < target {
            let end = Int(tree.ends[position])
            if end <= target {
                position = end
            } else {
                if Self.structures.contains(tree.tags[position]) { push(position) }
                position += 1
            }
        }
    }

    private mutating func push(_ node: Int) {
        var entry = Entry(node: Int32(node), end: tree.ends[node], outer: context)
        let index = stack.count
        switch tree.tags[node] {
        case .table: context = Context(table: Int32(node))
        case .tr: context.row = Int32(node)
        case .td, .th: context = Context(table: context.table, row: context.row, cell: Int32(node))
        case .li:
            if context.item >= 0 {
                entry.level = stack[context.item].level
                entry.root = stack[context.item].root
            }
            context.item = index
        case .ol:
            entry.number = OrderedList.start(of: node, in: tree)
            context.list = index
        case .ul, .menu, .dir: context.list = index
        default: context.code = Int32(node)
        }
        stack.append(entry)
    }

    // MARK: List items

    /// How the innermost item is shown.
    var itemState: ItemState { context.item < 0 ? .plain : stack[context.item].state }

    /// Number of marked items around the node, the innermost included.
    var itemLevel: Int { context.item < 0 ? 0 : stack[context.item].level }

    /// The outermost list with a marked item around the node, -1 for none.
    var itemRoot: Int32 { context.item < 0 ? -1 : stack[context.item].root }

    /// Gives the innermost item its marker.
    ///
    /// - Returns: its number in an ordered list, nil in others.
    mutating func markItem() -> Int32? {
        guard context.item >= 0 else { return nil }
        let list = context.list
        stack[context.item].state = .marked
        stack[context.item].level += 1
        if stack[context.item].root < 0 {
            stack[context.item].root = list >= 0 ? stack[list].node : stack[context.item].node
        }
        guard list >= 0, tree.tags[Int(stack[list].node)] == .ol else { return nil }
        let number = stack[list].number
        stack[list].number = OrderedList.after(number)
        return number
    }

    /// Shows the innermost item as plain blocks, unless it has a marker already.
    mutating func leaveItemPlain() {
        if context.item >= 0, stack[context.item].state == .fresh { stack[context.item].state = .plain }
    }
}

/// Numbers of ordered lists.
enum OrderedList {
    /// CommonMark reads nine digits at most.
    static let greatest: Int32 = 999_999_999

    /// The number of a list's first item: its `start` where that is a number CommonMark can hold, else 1.
    static func start(of node: Int, in tree: PageTree) -> Int32 {
        guard let range = tree.attribute(.start, of: node),
            let number = DecimalNumber.parse(tree.attributeText, range, atMost: Int(greatest))
        else { return 1 }
        return Int32(number)
    }

    /// The number after; stays at the greatest.
    static func after(_ number: Int32) -> Int32 { min(number + 1, greatest) }
}

/// Reads the numbers that pages write into attributes.
enum DecimalNumber {
    /// The digits of the range as a number, white space around them allowed; a number beyond `atMost` counts as
    /// `atMost`. Nil when anything else stands there.
    static func parse(_ bytes: [UInt8], _ range: Range<Int>, atMost most: Int) -> Int? {
        var value = 0
        var digits = 0
        var i = range.lowerBound
        while i < range.upperBound, ByteClass.isSpace(bytes[i]) { i += 1 }
        while i < range.upperBound, Ascii.isDigit(bytes[i]) {
            // Once over the bound it stays over it: nothing can overflow.
            if value <= most { value = value * 10 + Int(bytes[i] - UInt8(ascii: "0")) }
            digits += 1
            i += 1
        }
        while i < range.upperBound, ByteClass.isSpace(bytes[i]) { i += 1 }
        return digits > 0 && i == range.upperBound ? min(value, most) : nil
    }
}
