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
    private static let laneCount = FeatureTable.laneCount
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
        for group in 0..<table.groups {
            for feature in 0..<used {
                codes[feature] = quantise(feature, table.lanes(model.features[feature], group))
            }
            var sums = SIMD16<Float>()
            addTrees(codes, &sums)
            let start = group * Self.laneCount
            for lane in 0..<min(Self.laneCount, table.count - start) {
                scores[start + lane] = Self.probability(sums[lane])
            }
        }
        return scores
    }

    /// The codes of one feature for 16 rows: how many of its thresholds lie below each value. There are a few dozen
    /// at most, so comparing with each beats a search, which would go lane by lane.
    @inline(__always) private func quantise(_ feature: Int, _ values: SIMD16<Float>) -> Lanes {
        var codes = SIMD16<Int32>()
        for index in Int(model.thresholdStarts[feature])..<Int(model.thresholdStarts[feature + 1]) {
            codes.replace(with: codes &+ 1, where: values .> SIMD16(repeating: model.thresholds[index]))
        }
        return Lanes(truncatingIfNeeded: codes)
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
