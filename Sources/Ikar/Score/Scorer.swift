#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Gives each candidate its probability of being main content.
///
/// **The performance-critical loop of the engine** is ``addTrees(_:_:)``: all trees over 32 blocks at once, no branch
/// that depends on a block. Blocks go through in chunks, so that memory does not grow with the page.
struct Scorer {
    /// Half a group: the widest vector that the compiler keeps in registers.
    private typealias Lanes = SIMD16<Int16>
    /// Candidates whose features are held at a time.
    private static let chunk = 4096

    /// The probabilities, 0 to 1, by candidate. Linear in candidates times trees.
    static func scores(_ facts: PageFacts, _ tree: PageTree, model: TreeModel) -> [Float] {
        var deadline = Deadline.none
        return scores(facts, tree, model: model, deadline: &deadline)
    }

    /// The probabilities, 0 to 1, by candidate; 0 for those that there was no time for. Linear in candidates times trees.
    static func scores(_ facts: PageFacts, _ tree: PageTree, model: TreeModel, deadline: inout Deadline)
        -> [Float]
    {
        let count = facts.candidates.count
        var scores: [Float] = []
        scores.reserveCapacity(count)
        for start in stride(from: 0, to: count, by: chunk) {
            let range = start..<min(start + chunk, count)
            if start > 0, deadline.isOver(.scores) {
                scores.append(contentsOf: repeatElement(0, count: count - start))
                break
            }
            let table = FeatureExtractor.features(range, of: facts, in: tree)
            scores.append(contentsOf: Scorer(model).scores(table))
        }
        return scores
    }

    private let model: TreeModel

    private init(_ model: TreeModel) { self.model = model }

    /// The probabilities of a table's rows.
    private func scores(_ table: FeatureTable) -> [Float] {
        var scores = [Float](repeating: 0, count: table.groups * FeatureTable.laneCount)
        var sums = scores.mutableSpan
        for group in 0..<table.groups {
            addTrees(table, group, &sums)
        }
        scores.removeLast(scores.count - table.count)
        return scores.map(Self.probability)
    }

    /// Adds every tree's value for the 32 blocks of a group to their sums.
    @inline(__always) private func addTrees(
        _ table: FeatureTable, _ group: Int, _ sums: inout MutableSpan<Float>
    ) {
        let codes = unsafe table.codes.span.bytes
        let nodes = model.nodes.span
        let leaves = model.leaves.span
        let starts = model.nodeStarts.span
        let column = table.groups * FeatureTable.laneCount
        let row = group * FeatureTable.laneCount
        for tree in 0..<model.treeCount {
            // Leaves that died: one `or` a node keeps each vector in its register.
            var low = Lanes.zero
            var high = Lanes.zero
            for index in Int(starts[tree])..<Int(starts[tree + 1]) {
                // In bounds: the model's node counts add up to its nodes.
                let node = unsafe nodes[unchecked: index]
                let code = Lanes(repeating: node.code)
                let dying = Lanes(repeating: node.dying)
                let offset = (Int(node.column) &* column &+ row) &* MemoryLayout<Int16>.stride
                // In bounds: the model's features are cases of `Feature`, and each has a padded column.
                let first = unsafe codes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: Lanes.self)
                let second = unsafe codes.unsafeLoadUnaligned(
                    fromUncheckedByteOffset: offset &+ MemoryLayout<Lanes>.size, as: Lanes.self)
                low |= Self.bits(first .> code) & dying
                high |= Self.bits(second .> code) & dying
            }
            let first = tree &* TreeModel.mostLeaves
            addLeaves(low, leaves, first, row, &sums)
            addLeaves(high, leaves, first, row &+ Lanes.scalarCount, &sums)
        }
    }

    /// Adds the value of each block's lowest leaf alive; four blocks' masks stand in each word.
    @inline(__always) private func addLeaves(
        _ dead: Lanes, _ leaves: Span<Float>, _ first: Int, _ row: Int, _ sums: inout MutableSpan<Float>
    ) {
        let words = unsafe unsafeBitCast(~dead, to: SIMD4<UInt64>.self)
        for word in 0..<words.scalarCount {
            var masks = words[word]
            for lane in 0..<4 {
                // A leaf is always alive; with the last bit set the compiler knows it, too.
                let leaf = (Int(truncatingIfNeeded: masks) | Self.lastLeaf).trailingZeroBitCount
                // In bounds: a tree has `mostLeaves` values, and the sums are padded to whole groups.
                unsafe sums[unchecked: row &+ word &* 4 &+ lane] += leaves[unchecked: first &+ leaf]
                masks >>= 16
            }
        }
    }

    private static let lastLeaf = 1 << (TreeModel.mostLeaves - 1)

    /// A comparison's result as lanes of all ones or all zeros. A mask is laid out so; the standard library has no
    /// other way to it, and its `replace(where:)` goes lane by lane.
    @inline(__always) private static func bits(_ mask: SIMDMask<Lanes>) -> Lanes {
        unsafe unsafeBitCast(mask, to: Lanes.self)
    }

    /// The logistic function.
    private static func probability(_ logOdds: Float) -> Float { 1 / (1 + expf(-logOdds)) }
}
