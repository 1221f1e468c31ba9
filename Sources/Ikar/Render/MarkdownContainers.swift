/// Block quotes and list items around the place that is written: what stands before each line.
struct MarkdownContainers {
    private struct Container {
        var node: Int
        /// Index of the list an item belongs to, nil for a quote.
        var list: Int?
        /// Length of what stands before its further lines; nil until its first line is written.
        var width: Int?
    }

    private struct List {
        var node: Int
        var number: Int32?
        /// Whether the other bullet or delimiter is used, so that two lists in a row stay two.
        var isAlternate: Bool
        var items = 0
        /// Containers around the list.
        var depth: Int
    }

    private let tree: PageTree
    private var containers: [Container] = []
    private var lists: [List] = []
    /// The list that ended last, while nothing was written since.
    private var endedList: (isOrdered: Bool, isAlternate: Bool)?
    /// What stands before further lines of the innermost container that has a line.
    private(set) var prefix: [UInt8] = []

    /// Containers around the block that was written last.
    private var lastDepth = 0

    /// Bytes before a line from which further containers are left out: a prefix is written on every line, so that
    /// depth times lines would be quadratic.
    private static let longestPrefix = 32
    private static let shortestMarker = 2

    init(_ tree: PageTree) { self.tree = tree }

    // MARK: Elements

    mutating func enter(_ node: Int, _ tag: Tag) {
        switch tag {
        case .ul, .ol, .menu, .dir:
            let isOrdered = tag == .ol
            let isAlternate = endedList.map { $0.isOrdered == isOrdered && !$0.isAlternate } ?? false
            lists.append(
                List(
                    node: node, number: isOrdered ? OrderedList.start(of: node, in: tree) : nil,
                    isAlternate: isAlternate, depth: containers.count))
        case .li where !lists.isEmpty: push(Container(node: node, list: lists.count - 1))
        case .blockquote: push(Container(node: node))
        default: break
        }
    }

    private mutating func push(_ container: Container) {
        let unopened = containers.reversed().prefix { $0.width == nil }.count
        guard prefix.count + unopened * Self.shortestMarker < Self.longestPrefix else { return }
        containers.append(container)
    }

    mutating func leave(_ node: Int) {
        if let last = containers.last, last.node == node {
            prefix.removeLast(last.width ?? 0)
            containers.removeLast()
        }
        if let last = lists.last, last.node == node {
            if last.items > 0 { endedList = (last.number != nil, last.isAlternate) }
            lists.removeLast()
        }
    }

    // MARK: Lines

    /// Begins a block: ends the line before, and writes the markers of the containers that begin with it.
    mutating func beginBlock(_ out: inout [UInt8]) {
        let firstNew = containers.firstIndex { $0.width == nil } ?? containers.count
        if !out.isEmpty {
            out.append(Ascii.lineFeed)
            if !isTight(firstNew) {
                out += blankPrefix
                out.append(Ascii.lineFeed)
            }
            out += prefix
        }
        for i in firstNew..<containers.count {
            let marker = marker(of: containers[i])
            let rest =
                containers[i].list == nil ? marker : [UInt8](repeating: Ascii.space, count: marker.count)
            out += marker
            prefix += rest
            containers[i].width = rest.count
        }
        lastDepth = containers.count
        endedList = nil
    }

    /// What stands on a blank line in the containers.
    var blankPrefix: ArraySlice<UInt8> {
        prefix[..<(prefix.lastIndex { $0 != Ascii.space }.map { $0 + 1 } ?? 0)]
    }

    /// Whether no blank line comes before a block in the container: a further item of a list, or a list under its
    /// item's text, except where a number would be read as that text.
    private func isTight(_ firstNew: Int) -> Bool {
        guard firstNew < containers.count, let index = containers[firstNew].list, index < lists.count else {
            return false
        }
        let list = lists[index]
        if list.items > 0 { return lastDepth > list.depth }
        let isInItem = list.depth > 0 && list.depth <= firstNew && containers[list.depth - 1].list != nil
        return isInItem && endedList == nil && (list.number ?? 1) == 1
    }

    private mutating func marker(of container: Container) -> [UInt8] {
        guard let index = container.list else { return Array("> ".utf8) }
        guard index < lists.count else { return [] }
        lists[index].items += 1
        guard let number = lists[index].number else {
            return Array((lists[index].isAlternate ? "* " : "- ").utf8)
        }
        lists[index].number = OrderedList.after(number)
        return Array(String(number).utf8) + Array((lists[index].isAlternate ? ") " : ". ").utf8)
    }
}
