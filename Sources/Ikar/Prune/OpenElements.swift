/// The elements that are open in the bytes going to the parser, and what the HTML standard's tree construction makes
/// of a tag among them: which elements it closes, and whether it counts at all.
///
/// libxml2 has HTML 4's rules: an unclosed `div` inside a `header` keeps the header open to the end of the page, and
/// each end tag that does not fit its innermost element costs a search through its whole stack (40,000 `div` and
/// 40,000 `</p>`: 2.6 s). So end tags are written out here, balanced, and what has no start is left out. Searches are
/// paid from a budget that grows with the page, which bounds the cost of any input.
struct OpenElements {
    /// An open element: its identifier and where its name stands in the page.
    struct Element {
        var id: UInt8
        var name: Range<Int>

        var tag: Tag { Tag(identifier: id) }
    }

    /// What an end tag closes.
    enum Closing {
        /// Nothing: the tag is left out.
        case nothing
        /// So many of the innermost elements.
        case innermost(Int)
        /// So many of the innermost elements, of which all but the outermost go on: `<a><div></a>`.
        case reopening(Int)
    }

    private(set) var stack: [Element] = []
    private var counts = [Int32](repeating: 0, count: 256)
    private var budget: Int

    /// Steps through the stack that the whole page may cost, a byte. Ordinary pages use under one.
    private static let stepsPerByte = 64
    private static let freeSteps = 1_000_000
    /// Elements that a misnested `</a>` may close and open again.
    private static let mostReopened = 8
    /// Identifiers from here on stand for names that have none, by hash.
    static let firstUnnamed: UInt8 = 192

    init(pageBytes: Int) { budget = Self.freeSteps + pageBytes * Self.stepsPerByte }

    /// Whether such an element is open.
    @inline(__always) func isOpen(_ tag: Tag) -> Bool { counts[Int(tag.rawValue)] > 0 }

    /// Notes a start tag that has content.
    @inline(__always) mutating func push(_ element: Element) {
        stack.append(element)
        counts[Int(element.id)] += 1
    }

    /// Notes the end of the innermost element.
    @inline(__always) mutating func pop() -> Element? {
        guard let element = stack.popLast() else { return nil }
        counts[Int(element.id)] -= 1
        return element
    }

    // MARK: Start tags

    /// How many of the innermost elements the start tag closes before it opens.
    @inline(__always) mutating func closedByStart(of tag: Tag) -> Int {
        guard let top = stack.last?.tag else { return 0 }
        if top == .head, !Self.headContent.contains(tag) { return 1 }
        switch tag {
        case .li: return isOpen(.li) ? count(upTo: Self.items, past: Self.itemWrappers) : 0
        case .dd, .dt: return isOpen(.dl) ? count(upTo: Self.definitions, past: Self.itemWrappers) : 0
        case .td, .th: return isOpen(.table) ? count(upTo: Self.cells, until: Self.tableScope) : 0
        case .tr: return isOpen(.table) ? count(upTo: Self.rows, until: Self.tableScope) : 0
        case .tbody, .thead, .tfoot:
            return isOpen(.table) ? count(upTo: Self.rowGroups, until: Self.tableScope) : 0
        case .a: return isOpen(.a) ? count(upTo: Self.anchors, past: Self.noWrappers) : 0
        case .body: return isOpen(.head) ? count(upTo: Self.heads, until: Self.documents) : 0
        case .h1, .h2, .h3, .h4, .h5, .h6:
            return top == .p || TagSet.headings.contains(top) ? 1 : 0
        default: break
        }
        if top == .p, Self.closesParagraph.contains(tag) { return 1 }
        return 0
    }

    /// Whether the start tag begins the body of a page that has not said so.
    @inline(__always) func needsBody(for tag: Tag) -> Bool {
        !isOpen(.body) && !isOpen(.head) && !isOpen(.noscript) && !Self.headContent.contains(tag)
            && !Self.bodies.contains(tag)
    }

    private static let bodies = TagSet([.body, .frameset, .frame])
    /// What may stand in a head; anything else ends it.
    private static let headContent = TagSet([
        .base, .link, .meta, .title, .noscript, .script, .style, .template, .html, .head,
    ])
    private static let items = TagSet([.li])
    private static let definitions = TagSet([.dd, .dt])
    private static let cells = TagSet([.td, .th])
    private static let rows = TagSet([.tr])
    private static let rowGroups = TagSet([.tbody, .thead, .tfoot])
    private static let anchors = TagSet([.a])
    private static let heads = TagSet([.head])
    private static let documents = TagSet([.html, .body])
    private static let noWrappers = TagSet([])
    private static let itemWrappers = TagSet([.p, .div, .address])
    private static let closesParagraph = TagSet([
        .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset,
        .figcaption,
        .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .p, .search, .section, .summary, .ul,
        .pre,
        .listing, .form, .table, .hr, .xmp,
    ])
    private static let tableScope = TagSet([.table, .html])
    /// Elements that an end tag of a block inside them does not reach beyond.
    private static let blockScope = TagSet([.table, .td, .th, .caption, .html, .marquee, .object])
    private static let itemScope = TagSet([.table, .td, .th, .caption, .html, .marquee, .object, .ul, .ol])
    private static let tableParts = TagSet([.table, .thead, .tbody, .tfoot, .tr, .td, .th, .caption])

    /// Elements down to and with the nearest of the wanted ones, 0 when a block that is no wrapper stands between.
    private mutating func count(upTo wanted: TagSet, past wrappers: TagSet) -> Int {
        search { element in
            if wanted.contains(element.tag) { return true }
            return Self.isBlock(element) && !wrappers.contains(element.tag) ? false : nil
        }
    }

    /// Elements down to and with the nearest of the wanted ones, 0 when one that ends the scope stands between.
    private mutating func count(upTo wanted: TagSet, until scope: TagSet) -> Int {
        search { element in
            if wanted.contains(element.tag) { return true }
            return scope.contains(element.tag) ? false : nil
        }
    }

    /// Walks outwards until the test says yes (how many elements that are) or no (0).
    @inline(__always) private mutating func search(_ test: (Element) -> Bool?) -> Int {
        var steps = 0
        for element in stack.reversed() {
            steps += 1
            guard let found = test(element) else { continue }
            budget -= steps - 1
            return found && budget > 0 ? steps : 0
        }
        budget -= steps
        return 0
    }

    private static func isBlock(_ element: Element) -> Bool {
        element.id >= firstUnnamed ? false : TagSet.block.contains(element.tag)
    }

    // MARK: End tags

    /// What the end tag closes.
    mutating func closing(_ id: UInt8) -> Closing {
        let tag = Tag(identifier: id)
        if tag == .body || tag == .html { return .nothing }
        if TagSet.headings.contains(tag) {
            return closing(
                search {
                    TagSet.headings.contains($0.tag) ? true : Self.blockScope.contains($0.tag) ? false : nil
                })
        }
        guard counts[Int(id)] > 0 else { return .nothing }
        if stack.last?.id == id { return .innermost(1) }
        if Self.tableParts.contains(tag) {
            return closing(search { $0.id == id ? true : Self.tableScope.contains($0.tag) ? false : nil })
        }
        if id >= Self.firstUnnamed || TagSet.block.contains(tag) {
            let scope = tag == .li ? Self.itemScope : Self.blockScope
            return closing(search { $0.id == id ? true : scope.contains($0.tag) ? false : nil })
        }
        let inline = search { $0.id == id ? true : Self.isBlock($0) ? false : nil }
        guard inline == 0, tag == .a else { return closing(inline) }
        let beyond = search { $0.id == id ? true : Self.blockScope.contains($0.tag) ? false : nil }
        return beyond > 0 && beyond <= Self.mostReopened ? .reopening(beyond) : .nothing
    }

    private func closing(_ count: Int) -> Closing { count > 0 ? .innermost(count) : .nothing }
}
