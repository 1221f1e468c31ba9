#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Gives each candidate its probability of being main content.
///
/// **The performance-critical loop of the engine** is ``addTrees(_:_:)``: all trees over 16 blocks at once, no branch
/// that depends on a block. Blocks go through in chunks, so that memory does not grow with the page.
struct Scorer {
    private typealias Lanes = SIMD16<UInt16>
    private static let laneCount = 16
    /// Candidates whose features are held at a time.
    private static let chunk = 4096

    /// The probabilities, 0 to 1, by candidate. Linear in candidates times trees.
    static func scores(_ facts: PageFacts, _ tree: PageTree, model: TreeModel) -> [Float] {
        let count = facts.candidates.count
        var scores: [Float] = []
        scores.reserveCapacity(count)
        for start in stride(from: 0, to: count, by: chunk) {
            let range = start..<min(start + chunk, count)
            let table = FeatureExtractor.features(range, of: facts, in: tree)
            scores.append(contentsOf: Scorer(model).scores(table))
        }
        return scores
    }

    private let model: TreeModel

    private init(_ model: TreeModel) { self.model = model }

    /// The probabilities of a table's rows.
    private func scores(_ table: FeatureTable) -> [Float] {
        let used = model.features.count
        var scores = [Float](repeating: 0, count: table.count)
        var codes = [Lanes](repeating: Lanes(), count: used)
        for start in stride(from: 0, to: table.count, by: Self.laneCount) {
            let lanes = min(Self.laneCount, table.count - start)
            for feature in 0..<used { codes[feature] = quantise(feature, table, start, lanes) }
            var sums = SIMD16<Float>()
            addTrees(codes, &sums)
            for lane in 0..<lanes { scores[start + lane] = Self.probability(sums[lane]) }
        }
        return scores
    }

    /// The codes of one feature for up to 16 rows: how many of its thresholds lie below each value.
    @inline(__always) private func quantise(_ feature: Int, _ table: FeatureTable, _ start: Int, _ lanes: Int)
        -> Lanes
    {
        let column = model.features[feature]
        let first = Int(model.thresholdStarts[feature])
        let end = Int(model.thresholdStarts[feature + 1])
        var codes = Lanes()
        for lane in 0..<lanes {
            let value = table[column, start + lane]
            // Binary search: thresholds are ascending.
            var low = first
            var high = end
            while low < high {
                let middle = (low + high) / 2
                if model.thresholds[middle] < value { low = middle + 1 } else { high = middle }
            }
            codes[lane] = UInt16(truncatingIfNeeded: low - first)
        }
        return codes
    }

    /// Adds every tree's value for 16 blocks to their sums.
    @inline(__always) private func addTrees(_ codes: [Lanes], _ sums: inout SIMD16<Float>) {
        for tree in 0..<model.treeCount {
            var alive = Lanes(repeating: .max)
            for index in Int(model.nodeStarts[tree])..<Int(model.nodeStarts[tree + 1]) {
                let node = model.nodes[index]
                let fails = codes[Int(node.feature)] .> Lanes(repeating: node.code)
                alive.replace(with: alive & Lanes(repeating: node.mask), where: fails)
            }
            let first = tree * TreeModel.mostLeaves
            for lane in 0..<Self.laneCount {
                sums[lane] +=
                    model.leaves[first + (alive[lane].trailingZeroBitCount & (TreeModel.mostLeaves - 1))]
            }
        }
    }

    /// The logistic function.
    private static func probability(_ logOdds: Float) -> Float { 1 / (1 + expf(-logOdds)) }
}
