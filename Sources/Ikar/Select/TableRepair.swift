/// Keeps a table of data as a whole: its heads and short cells look like furniture one by one.
///
/// Only tables without another table inside, of short cells, most of whose words are kept anyway. Captions are not cells.
enum TableRepair {
    /// Brings back the cells of tables that are kept for the most part. Linear in the nodes and candidates.
    static func apply(_ kept: inout [Bool], _ facts: PageFacts, _ tree: PageTree) {
        var outer = -1
        for node in 0..<tree.count where tree.tags[node] == .table {
            // A table inside the one before makes that one layout.
            if outer >= 0, node >= Int(tree.ends[outer]) { mend(outer, &kept, facts, tree) }
            outer = node
        }
        if outer >= 0 { mend(outer, &kept, facts, tree) }
    }

    private static func mend(_ table: Int, _ kept: inout [Bool], _ facts: PageFacts, _ tree: PageTree) {
        let cells = facts.candidates.range(of: table, tree).filter { i in
            facts.candidates.tags[i] == .td || facts.candidates.tags[i] == .th
        }
        guard cells.count >= DecisionRule.fewestCells else { return }
        var words: Float = 0
        var keptWords: Float = 0
        var keptCells = 0
        for i in cells {
            let weight = Float(facts.candidates.words(in: i..<i + 1)) + DecisionRule.wordPrior
            words += weight
            guard kept[i] else { continue }
            keptWords += weight
            keptCells += 1
        }
        guard words <= DecisionRule.mostCellWords * Float(cells.count),
            keptWords >= DecisionRule.tableShare * words,
            Float(keptCells) >= DecisionRule.tableCellShare * Float(cells.count)
        else { return }
        for i in cells { kept[i] = true }
    }
}
