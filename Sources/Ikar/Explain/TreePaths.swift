/// The model's trees as trees, for explanations: which test a block took at each step, and what each step changed.
///
/// Every node has an expectation: the mean of the leaves below it, each weighted by the training blocks that came to
/// it. A step from a node to its child changes the expectation, and the difference is credited to the feature that the
/// node tests (A. Saabas, "Interpreting random forests", 2014). Along a path the differences add up to the leaf less
/// the root's expectation, so the credits of all trees and ``base`` add up to the block's log-odds: nothing is estimated.
/// A model that does not say how many training blocks came to its leaves has each leaf count alike; the sum is as exact
/// then, only what counts as the ordinary block is less so.
struct TreePaths: Sendable {
    private struct Node {
        var column: Int
        var code: Int16
        /// Children for a test that holds, and for one that fails: a node's index, or the complement of a leaf's.
        var low: Int32 = 0
        var high: Int32 = 0
        var expectation: Double
    }

    /// A test and the leaves it decides between: those from `begin`, and those from `middle`.
    private struct Test {
        var begin: Int
        var middle: Int
        var node: TreeModel.Node
    }

    /// A run of leaves whose subtree is still to be made.
    private struct Pending {
        var leaves: Range<Int>
        /// The node above, nil for a root.
        var parent: Int?
        var isHigh: Bool
    }

    private var nodes: [Node] = []
    /// By tree: its first node, or the complement of its only leaf.
    private var roots: [Int32] = []
    private let leaves: [Float]
    /// The sum of the roots' expectations: the log-odds of a block of which nothing is known.
    private(set) var base = 0.0

    /// Makes the trees of a model. Linear in its nodes, but for the few of one tree.
    init(_ model: TreeModel) {
        leaves = model.leaves
        nodes.reserveCapacity(model.nodes.count)
        for tree in 0..<model.treeCount { add(tree, of: model) }
    }

    private mutating func add(_ tree: Int, of model: TreeModel) {
        let first = tree * TreeModel.mostLeaves
        let tests = model.nodes[Int(model.nodeStarts[tree])..<Int(model.nodeStarts[tree + 1])].map { node in
            let left = UInt16(bitPattern: node.dying)
            let begin = left.trailingZeroBitCount
            return Test(begin: begin, middle: begin + left.nonzeroBitCount, node: node)
        }
        let count = min(tests.count + 1, TreeModel.mostLeaves)
        base += Self.expectation(first..<first + count, of: model)
        var pending = [Pending(leaves: 0..<count, parent: nil, isHigh: false)]
        while let next = pending.popLast() {
            // The root of a run is the test that begins with it and reaches furthest within it.
            let root = tests.filter {
                $0.begin == next.leaves.lowerBound && $0.middle < next.leaves.upperBound
            }
            .max { $0.middle < $1.middle }
            guard let root else {
                attach(~Int32(first + next.leaves.lowerBound), to: next)
                continue
            }
            let number = nodes.count
            let below = first + next.leaves.lowerBound..<first + next.leaves.upperBound
            nodes.append(
                Node(
                    column: Int(root.node.column), code: root.node.code,
                    expectation: Self.expectation(below, of: model)))
            attach(Int32(number), to: next)
            pending.append(
                Pending(leaves: next.leaves.lowerBound..<root.middle, parent: number, isHigh: false))
            pending.append(
                Pending(leaves: root.middle..<next.leaves.upperBound, parent: number, isHigh: true))
        }
    }

    private mutating func attach(_ child: Int32, to place: Pending) {
        guard let parent = place.parent else { return roots.append(child) }
        if place.isHigh { nodes[parent].high = child } else { nodes[parent].low = child }
    }

    /// The mean of a run of leaves, weighted by their training blocks where there are any.
    private static func expectation(_ run: Range<Int>, of model: TreeModel) -> Double {
        let counts = run.map { model.leafCounts.isEmpty ? 1 : Double(model.leafCounts[$0]) }
        let all = counts.reduce(0, +)
        let sum = zip(run, counts).reduce(0.0) { $0 + Double(model.leaves[$1.0]) * (all > 0 ? $1.1 : 1) }
        return sum / (all > 0 ? all : Double(run.count))
    }

    /// Walks a block down all trees and adds what each feature changed to `effects`, by column.
    ///
    /// - Returns: the block's log-odds, summed in single precision and in the scorer's order, so that they are its
    ///   own to the bit.
    func walk(_ table: FeatureTable, _ row: Int, adding effects: inout [Double]) -> Float {
        let column = table.groups * FeatureTable.laneCount
        var sum: Float = 0
        for root in roots {
            var at = root
            while at >= 0 {
                let node = nodes[Int(at)]
                let child = table.codes[node.column * column + row] > node.code ? node.high : node.low
                effects[node.column] += expectation(child) - node.expectation
                at = child
            }
            sum += leaves[Int(~at)]
        }
        return sum
    }

    private func expectation(_ child: Int32) -> Double {
        child >= 0 ? nodes[Int(child)].expectation : Double(leaves[Int(~child)])
    }
}
