/// The table of data that is being written, in GitHub's form: a head, a line of dashes, rows.
struct MarkdownTable {
    /// Cells of the widest row.
    private let columns: Int
    private var rows = 0
    private var row: [UInt8] = []
    private var cells = 0

    /// HTML's own bound for `colspan`.
    static let widestSpan = 1_000
    /// The most columns that spans alone make: a row of one wide cell must not cost more than its bytes allow.
    private static let mostSpannedColumns = 32

    /// A table with as many columns as its widest row. Linear in the table's nodes.
    init(_ table: Int, _ tree: PageTree) {
        var widest = 1
        var spanned = 1
        var width = 0
        var cells = 0
        var node = table + 1
        while node < Int(tree.ends[table]) {
            switch tree.tags[node] {
            case .tr:
                width = 0
                cells = 0
            case .td, .th:
                width += Self.span(of: node, in: tree)
                cells += 1
                spanned = max(spanned, width)
                widest = max(widest, cells)
            case .table:
                node = Int(tree.ends[node])
                continue
            default: break
            }
            node += 1
        }
        columns = max(widest, min(spanned, Self.mostSpannedColumns))
    }

    /// How many columns a cell takes, 1 or more.
    static func span(of cell: Int, in tree: PageTree, _ name: AttributeName = .colspan) -> Int {
        guard let range = tree.attribute(name, of: cell),
            let span = DecimalNumber.parse(tree.attributeText, range, atMost: widestSpan)
        else { return 1 }
        return max(span, 1)
    }

    private mutating func clearRow() {
        row.removeAll(keepingCapacity: true)
        cells = 0
    }

    /// Adds a cell's inline text; the further columns it takes are empty ones.
    mutating func add(_ cell: [UInt8], span: Int) {
        row += (cells == 0 ? "|" : "").utf8
        if !cell.isEmpty { row.append(Ascii.space) }
        row += cell
        row += " |".utf8
        cells += 1
        guard cells < columns else { return }
        for _ in 1..<max(min(span, columns - cells + 1), 1) {
            row += " |".utf8
            cells += 1
        }
    }

    /// Ends the row and appends it; the first one begins a block and has the line of dashes under it. Nothing where no
    /// cell has been added since the last row.
    mutating func endRow(into out: inout [UInt8], _ containers: inout MarkdownContainers) {
        guard cells > 0 else { return }
        defer { clearRow() }
        if rows == 0 {
            while cells < columns { add([], span: 1) }
            containers.beginBlock(&out)
            out += row
            out.append(Ascii.lineFeed)
            out += containers.prefix
            out.append(Ascii.pipe)
            for _ in 0..<cells { out += " --- |".utf8 }
        } else {
            out.append(Ascii.lineFeed)
            out += containers.prefix
            out += row
        }
        rows += 1
    }

    /// What follows is a table of its own: something stands between.
    mutating func interrupt() { rows = 0 }
}
