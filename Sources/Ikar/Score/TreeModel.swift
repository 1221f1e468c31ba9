/// Gradient-boosted regression trees of at most 16 leaves, laid out for evaluation across lanes of blocks.
///
/// Each tree's leaves are numbered from left to right, and each inner node has a mask of the leaves of its left subtree.
/// A block begins with all leaves alive; every node whose test fails (value > threshold) kills its left leaves; the
/// lowest leaf still alive is the one that a walk from the root would reach. The order of the nodes does
/// not matter and no test depends on another, so lanes of blocks go through without a branch (Lucchese et al.,
/// "QuickScorer", SIGIR 2015).
package struct TreeModel: Sendable {
    /// Most leaves of a tree: the lanes' masks have 16 bits.
    package static let mostLeaves = 16

    /// One test of one tree.
    struct Node: Sendable {
        /// The tested feature's column.
        var column: Int16
        /// The test fails for codes above this (``FeatureTable/code(_:)``).
        var code: Int16
        /// Leaves that die when it fails: those of the left subtree.
        var dying: Int16
    }

    let nodes: [Node]
    /// By tree: its first node; one longer than the number of trees.
    let nodeStarts: [Int32]
    /// 16 values a tree, unused ones 0; the sum over the trees is the log-odds.
    let leaves: [Float]
    /// By leaf: how many blocks of the training pages came to it; empty for a model that does not say. Only
    /// explanations read it.
    let leafCounts: [UInt32]
    /// What the words of class names tell, learned beside the trees: ``Feature/containerWords`` sums it up.
    let words: WordWeights

    /// Number of trees.
    package var treeCount: Int { nodeStarts.count - 1 }

    /// Builds the model from its generated form; nil when the numbers do not fit together.
    ///
    /// - Parameters:
    ///   - features: names of the used features.
    ///   - thresholds: one list a used feature; a value above a threshold fails the test.
    ///   - nodes: for each tree the triples (used feature, threshold index, mask), flat.
    ///   - nodeCounts: number of nodes by tree.
    ///   - leaves: ``mostLeaves`` values a tree.
    ///   - leafCounts: as many numbers of training blocks, or none.
    ///   - words: words of class names, set off by spaces.
    ///   - wordWeights: the log-odds of each of them.
    package init?(
        features names: [String], thresholds: [[Float]], nodes triples: [UInt16], nodeCounts: [UInt8],
        leaves: [Float], leafCounts: [UInt32] = [], words: Substring = "", wordWeights: [Float] = []
    ) {
        let byName = Dictionary(uniqueKeysWithValues: Feature.allCases.map { ($0.name, $0) })
        let features = names.compactMap { byName[$0] }
        guard let words = WordWeights(words, wordWeights), features.count == names.count,
            thresholds.count == names.count,
            leaves.count == nodeCounts.count * Self.mostLeaves,
            leafCounts.isEmpty || leafCounts.count == leaves.count,
            triples.count == nodeCounts.reduce(0, { $0 + Int($1) }) * 3
        else { return nil }
        var nodes: [Node] = []
        for i in stride(from: 0, to: triples.count, by: 3) {
            let feature = Int(triples[i])
            let threshold = Int(triples[i + 1])
            guard feature < features.count, threshold < thresholds[feature].count else { return nil }
            nodes.append(
                Node(
                    column: Int16(features[feature].rawValue),
                    code: FeatureTable.code(thresholds[feature][threshold]),
                    dying: Int16(bitPattern: ~triples[i + 2])))
        }
        self.nodes = nodes
        nodeStarts = nodeCounts.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1)) }
        self.leaves = leaves
        self.leafCounts = leafCounts
        self.words = words
    }

    /// A model without trees and words: every block gets probability ½.
    package init(noTrees: ()) {
        nodes = []
        nodeStarts = [0]
        leaves = []
        leafCounts = []
        words = WordWeights()
    }
}
