/// What of a page is shown, the same for every format: the kept blocks, and which tables are tables.
///
/// Old pages lay out whole articles in tables. Such a table is unwrapped; a table of data stays one.
struct RenderPlan: Sendable {
    /// Whether each block is shown.
    private(set) var shown: [Bool]
    /// The `table` nodes whose rows are rows of data.
    private(set) var dataTables: Set<Int32> = []

    /// Words in a cell, on average, from which a table is a page's layout and not data: a sentence or two still is
    /// data, an article's column is not.
    private static let mostWordsPerCell = 60
    /// Blocks per cell, as a ratio: cells of data are one block each, but for the odd line break.
    private static let mostBlocksPerCell = (blocks: 3, cells: 2)

    /// What the shown blocks of a table tell about it.
    private struct Table {
        var node: Int32
        var blocks = 0
        var words = 0
        var cells = 0
        var cellsInRow = 0
        var mostCellsInRow = 0
        var row: Int32 = -1
        var cell: Int32 = -1
        var hasStructure = false
    }

    /// Plans a page. Linear in its nodes.
    init(_ page: Page) {
        shown = page.decision.kept
        if shown.count < page.blocks.count {
            shown += Array(repeating: false, count: page.blocks.count - shown.count)
        }
        guard page.tree.tags.contains(.table) else { return }
        let blocksOfTables = measureTables(page)
        guard !page.includesTables else { return }
        for (block, table) in blocksOfTables where dataTables.contains(table) { shown[block] = false }
    }

    /// Fills ``dataTables``; the blocks in cells, each with its table.
    private mutating func measureTables(_ page: Page) -> [(block: Int, table: Int32)] {
        var tables: [Table] = []
        var numbers: [Int32: Int] = [:]
        var inTables: [(block: Int, table: Int32)] = []
        var cursor = StructureCursor(page.tree)
        for block in 0..<page.blocks.count where shown[block] {
            cursor.advance(to: Int(page.blocks.firstNodes[block]))
            let context = cursor.context
            guard context.table >= 0 else { continue }
            let number = numbers[context.table] ?? tables.count
            if number == tables.count {
                numbers[context.table] = number
                tables.append(Table(node: context.table))
            }
            inTables.append((block, context.table))
            guard context.cell >= 0 else { continue }
            Self.add(block, page.blocks, context, to: &tables[number])
        }
        markNested(&tables, numbers, page.tree)
        for table in tables where Self.isData(table, page.tree) { dataTables.insert(table.node) }
        return inTables
    }

    private static func add(
        _ block: Int, _ blocks: BlockTable, _ context: StructureCursor.Context, to table: inout Table
    ) {
        table.blocks += 1
        table.words += Int(blocks.words[block])
        if blocks.kinds[block] == .heading || blocks.kinds[block] == .code { table.hasStructure = true }
        if context.row != table.row {
            table.row = context.row
            table.cellsInRow = 0
        }
        if context.cell != table.cell {
            table.cell = context.cell
            table.cells += 1
            table.cellsInRow += 1
            table.mostCellsInRow = max(table.mostCellsInRow, table.cellsInRow)
        }
    }

    /// A table with another one in it that shows something is layout, all the way up.
    private func markNested(_ tables: inout [Table], _ numbers: [Int32: Int], _ tree: PageTree) {
        var seen: Set<Int32> = []
        for table in tables {
            var node = tree.parents[Int(table.node)]
            // Each ancestor is gone over once: who comes to one that was seen stops there.
            while node >= 0, seen.insert(node).inserted {
                if let outer = numbers[node] { tables[outer].hasStructure = true }
                node = tree.parents[Int(node)]
            }
            if node >= 0, let outer = numbers[node] { tables[outer].hasStructure = true }
        }
    }

    private static func isData(_ table: Table, _ tree: PageTree) -> Bool {
        guard !table.hasStructure, table.mostCellsInRow > 1 else { return false }
        if let role = tree.attribute(.role, of: Int(table.node)) {
            let name = tree.attributeText[role]
            if name.elementsEqual("presentation".utf8) || name.elementsEqual("none".utf8) { return false }
        }
        return table.blocks * mostBlocksPerCell.cells <= table.cells * mostBlocksPerCell.blocks
            && table.words <= table.cells * mostWordsPerCell
    }
}
