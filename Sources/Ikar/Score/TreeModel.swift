/// Gradient-boosted regression trees of at most 16 leaves, laid out for evaluation across lanes of blocks.
///
/// Each tree's leaves are numbered from left to right, and each inner node has a mask without the leaves of its left
/// subtree. A block begins with all leaves alive; every node whose test fails (value > threshold) removes its left
/// leaves; the lowest leaf still alive is the one that a walk from the root would reach. The order of the nodes does
/// not matter and no test depends on another, so lanes of blocks go through without a branch (Lucchese et al.,
/// "QuickScorer", SIGIR 2015).
package struct TreeModel: Sendable {
    /// Most leaves of a tree: the lanes' masks have 16 bits.
    package static let mostLeaves = 16

    /// One test of one tree.
    struct Node: Sendable {
        /// Index into the model's ``TreeModel/features``.
        var feature: Int32
        /// The test fails for codes above this.
        var code: UInt16
        /// Leaves that stay alive when it fails.
        var mask: UInt16
    }

    /// The features that the trees use, in ascending order.
    let features: [Feature]
    /// By used feature: where its thresholds begin in ``thresholds``; one longer than ``features``.
    let thresholdStarts: [Int32]
    /// Thresholds, ascending within each feature. A value's code is the number of thresholds below it.
    let thresholds: [Float]
    let nodes: [Node]
    /// By tree: its first node; one longer than the number of trees.
    let nodeStarts: [Int32]
    /// 16 values a tree, unused ones 0; the sum over the trees is the log-odds.
    let leaves: [Float]

    /// Number of trees.
    package var treeCount: Int { nodeStarts.count - 1 }

    /// Builds the model from its generated form; nil when the numbers do not fit together.
    ///
    /// - Parameters:
    ///   - features: names of the used features, in the model's order.
    ///   - thresholds: one ascending list a used feature.
    ///   - nodes: for each tree the triples (used feature, threshold index, mask), flat.
    ///   - nodeCounts: number of nodes by tree.
    ///   - leaves: ``mostLeaves`` values a tree.
    package init?(
        features names: [String], thresholds: [[Float]], nodes: [UInt16], nodeCounts: [UInt8], leaves: [Float]
    ) {
        let byName = Dictionary(uniqueKeysWithValues: Feature.allCases.map { ($0.name, $0) })
        features = names.compactMap { byName[$0] }
        guard features.count == names.count, thresholds.count == names.count else { return nil }
        guard leaves.count == nodeCounts.count * Self.mostLeaves else { return nil }
        guard nodes.count == nodeCounts.reduce(0, { $0 + Int($1) }) * 3 else { return nil }
        var starts: [Int32] = [0]
        for list in thresholds { starts.append(starts[starts.count - 1] + Int32(list.count)) }
        thresholdStarts = starts
        self.thresholds = thresholds.flatMap { $0 }
        var treeStarts: [Int32] = [0]
        for count in nodeCounts { treeStarts.append(treeStarts[treeStarts.count - 1] + Int32(count)) }
        nodeStarts = treeStarts
        self.leaves = leaves
        self.nodes = stride(from: 0, to: nodes.count, by: 3).map {
            Node(feature: Int32(nodes[$0]), code: nodes[$0 + 1], mask: nodes[$0 + 2])
        }
        guard self.nodes.allSatisfy({ Int($0.feature) < names.count }) else { return nil }
    }

    /// A model without trees: every block gets probability ½.
    init(noTrees: ()) {
        features = []
        thresholdStarts = [0]
        thresholds = []
        nodes = []
        nodeStarts = [0]
        leaves = []
    }
}
