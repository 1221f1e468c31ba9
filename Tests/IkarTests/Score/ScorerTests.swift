import Foundation
import TestCorpus
import Testing

@testable import Ikar

/// The model walked tree by tree from its root, a block at a time: what the masks stand for.
private struct TreeWalk {
    /// A test, with the leaves it decides between: below its left side begin … middle, beyond the others.
    private struct Test {
        var begin: Int
        var middle: Int
        var node: TreeModel.Node
    }

    private let trees: [[Test]]
    private let leaves: [Float]

    init(_ model: TreeModel) {
        leaves = model.leaves
        trees = (0..<model.treeCount).map { tree in
            model.nodes[Int(model.nodeStarts[tree])..<Int(model.nodeStarts[tree + 1])].map { node in
                let left = UInt16(bitPattern: node.dying)
                let begin = left.trailingZeroBitCount
                return Test(begin: begin, middle: begin + left.nonzeroBitCount, node: node)
            }
        }
    }

    /// Whether each node's left leaves are one run, as in a tree that is numbered from left to right.
    var isWellFormed: Bool {
        trees.joined().allSatisfy { test in
            let left = UInt16(bitPattern: test.node.dying)
            return left != 0 && Int(left >> UInt16(test.begin)) == (1 << (test.middle - test.begin)) - 1
        }
    }

    func probability(_ table: FeatureTable, _ row: Int) -> Float {
        var sum: Float = 0
        for (number, tests) in trees.enumerated() {
            var begin = 0
            var end = TreeModel.mostLeaves
            // The root of what is left is the test that begins there and reaches furthest within it.
            while let root = tests.filter({ $0.begin == begin && $0.middle < end })
                .max(by: { $0.middle < $1.middle })
            {
                let value = FeatureTable.value(
                    table.codes[Int(root.node.column) * table.groups * FeatureTable.laneCount + row])
                if value > FeatureTable.value(root.node.code) {
                    begin = root.middle
                } else {
                    end = root.middle
                }
            }
            sum += leaves[number * TreeModel.mostLeaves + begin]
        }
        return 1 / (1 + expf(-sum))
    }
}

@Suite("The scorer") struct ScorerTests {
    @Test("Scores of lanes are those of a walk through each tree, bit for bit", arguments: CorpusPage.all)
    func reference(_ page: CorpusPage) throws {
        let reading = try Pipeline.read(page.bytes, PageSource(), ExtractionOptions())
        let scores = Scorer.scores(reading.facts, reading.tree, model: .builtIn)
        let count = reading.facts.candidates.count
        #expect(scores.count == count)
        let table = FeatureExtractor.features(0..<count, of: reading.facts, in: reading.tree)
        let walk = TreeWalk(.builtIn)
        // Every third block is enough to meet each lane and each tree; the walk is slow.
        for row in stride(from: 0, to: count, by: 3) {
            #expect(scores[row].bitPattern == walk.probability(table, row).bitPattern, "block \(row)")
        }
        #expect(scores.allSatisfy { (0...1).contains($0) })
    }

    @Test("The model that ships is there and whole")
    func builtIn() {
        #expect(Model.trees != nil)
        #expect(TreeModel.builtIn.treeCount > 0)
        #expect(TreeWalk(.builtIn).isWellFormed)
        #expect(TreeModel.builtIn.leaves.count == TreeModel.builtIn.treeCount * TreeModel.mostLeaves)
        #expect(TreeModel.builtIn.leaves.allSatisfy { $0.isFinite })
        #expect(TreeModel.builtIn.nodes.allSatisfy { Feature.allCases.indices.contains(Int($0.column)) })
    }

    /// One tree: words ≤ 1 gives -2; else words ≤ 3 gives 0.5, more gives 2. Masks are without the left leaves.
    private static let lines = [
        "words depth", "1 3", "2", "0 0 65534 0 1 65532", "2", "-2 0.5 2 0 0 0 0 0 0 0 0 0 0 0 0 0",
        "9 5 7 0 0 0 0 0 0 0 0 0 0 0 0 0", "box entry", "-1 0.25",
    ]

    @Test(
        "A model is read from its text form and gives its leaves",
        arguments: [(Float(0), Float(-2)), (1, -2), (2, 0.5), (3, 0.5), (4, 2)])
    func text(_ words: Float, _ leaf: Float) throws {
        let model = try #require(TreeModel(text: Self.lines.joined(separator: "\n")))
        #expect(model.treeCount == 1)
        var table = FeatureTable(count: 1)
        table.set(.words, 0, words)
        #expect(TreeWalk(model).probability(table, 0) == 1 / (1 + expf(-leaf)))
        #expect(model.leafCounts.prefix(3) == [9, 5, 7])
        #expect(model.words.slot(NameHash.of("entry".utf8)).map(model.words.weight) == 0.25)
    }

    @Test("A model may lack the counts of its leaves and the words", arguments: [6, 7])
    func withoutWords(_ lines: Int) throws {
        let model = try #require(TreeModel(text: Self.lines.prefix(lines).joined(separator: "\n")))
        #expect(model.leafCounts.isEmpty == (lines == 6))
        #expect(model.words.slot(NameHash.of("entry".utf8)) == nil)
    }

    @Test("A read model decides over the words of a real page's blocks")
    func readModel() throws {
        let model = try #require(TreeModel(text: Self.lines.joined(separator: "\n")))
        // log(1 + 1) is under 1, log(1 + 4) between 1 and 3, log(1 + 30) above 3.
        let long = (0..<30).map { "w\($0)" }.joined(separator: " ")
        let html = "<body><p>one</p><p>one two three four</p><p>\(long)</p>"
        let reading = try Pipeline.read(Array(html.utf8), PageSource(), ExtractionOptions())
        let scores = Scorer.scores(reading.facts, reading.tree, model: model)
        #expect(scores == [Float(-2), 0.5, 2].map { 1 / (1 + expf(-$0)) })
    }

    @Test(
        "A model whose text does not fit together is refused",
        arguments: [
            (0, ""), (0, "words nonsense"), (0, "words"), (3, "0 0 65534 0 1"), (3, "0 2 65534 0 1 65532"),
            (3, "2 0 65534 0 1 65532"), (3, "0 0 65534"), (4, "1"), (4, "3"), (4, "x"), (5, "-2 0.5 2"),
            (5, ""), (6, "9 5 7"), (7, "box"), (8, "1 2 3"), (8, "1 x"), (8, ""),
        ])
    func malformed(_ line: Int, _ text: String) {
        var lines = Self.lines
        lines[line] = text
        #expect(TreeModel(text: lines.joined(separator: "\n")) == nil)
    }

    @Test("A model cut short is refused", arguments: [0, 1, 2, 3, 4, 5, 8])
    func short(_ lines: Int) {
        #expect(TreeModel(text: Self.lines.prefix(lines).joined(separator: "\n")) == nil)
    }

    @Test("Without trees every block has an even chance")
    func noTrees() throws {
        let reading = try Pipeline.read(Array("<p>a<p>b".utf8), PageSource(), ExtractionOptions())
        #expect(Scorer.scores(reading.facts, reading.tree, model: TreeModel(noTrees: ())) == [0.5, 0.5])
    }
}
