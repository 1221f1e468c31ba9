import Foundation
import TestCorpus
import Testing

@testable import Ikar

@Suite("Contributions along the paths of the trees") struct TreePathsTests {
    @Test("They add up to the scorer's own log-odds, which are its own to the bit", arguments: CorpusPage.all)
    func sums(_ page: CorpusPage) throws {
        let reading = try Pipeline.read(page.bytes, PageSource(), ExtractionOptions())
        let scores = Scorer.scores(reading.facts, reading.tree, model: .builtIn)
        let table = FeatureExtractor.features(0..<scores.count, of: reading.facts, in: reading.tree)
        let paths = TreePaths(.builtIn)
        for row in scores.indices {
            var effects = [Double](repeating: 0, count: Feature.allCases.count)
            let logOdds = paths.walk(table, row, adding: &effects)
            #expect((1 / (1 + expf(-logOdds))).bitPattern == scores[row].bitPattern, "block \(row)")
            // The effects are summed in double precision, the log-odds in single.
            #expect(abs(paths.base + effects.reduce(0, +) - Double(logOdds)) < 1e-4, "block \(row)")
            // What is not in the model moves nothing.
            let tested = Set(TreeModel.builtIn.nodes.map { Int($0.column) })
            #expect(effects.indices.allSatisfy { tested.contains($0) || effects[$0] == 0 })
        }
    }

    /// Words ≤ 1 gives -2; else depth ≤ 3 gives 0.5, more gives 2. Masks are without the left leaves.
    private static let lines = [
        "words depth", "1", "3", "0 0 65534 1 0 65533", "2", "-2 0.5 2 0 0 0 0 0 0 0 0 0 0 0 0 0",
    ]
    /// Of four training blocks two came to the first leaf.
    private static let counts = "2 1 1 0 0 0 0 0 0 0 0 0 0 0 0 0"

    /// The effects of a model on a block of some words and depth.
    private static func effects(_ lines: [String], words: Float, depth: Float) throws
        -> (base: Double, words: Double, depth: Double, logOdds: Float)
    {
        let paths = TreePaths(try #require(TreeModel(text: lines.joined(separator: "\n"))))
        var table = FeatureTable(count: 1)
        table.set(.words, 0, words)
        table.set(.depth, 0, depth)
        var effects = [Double](repeating: 0, count: Feature.allCases.count)
        let logOdds = paths.walk(table, 0, adding: &effects)
        return (paths.base, effects[Feature.words.rawValue], effects[Feature.depth.rawValue], logOdds)
    }

    @Test(
        "Each step is credited with what it changes in the mean of the leaves below, weighted by training blocks",
        arguments: [
            (Float(0), Float(9), -1.625, 0.0, Float(-2)), (2, 3, 1.625, -0.75, 0.5), (2, 4, 1.625, 0.75, 2),
        ])
    func weighted(_ words: Float, _ depth: Float, _ byWords: Double, _ byDepth: Double, _ sum: Float) throws {
        let effects = try Self.effects(Self.lines + [Self.counts], words: words, depth: depth)
        // (2 × -2 + 0.5 + 2) / 4, and (0.5 + 2) / 2 on the right.
        #expect(effects.base == -0.375)
        #expect(effects.words == byWords && effects.depth == byDepth && effects.logOdds == sum)
    }

    @Test("A model that does not say how many blocks came to its leaves has each leaf count alike")
    func unweighted() throws {
        let effects = try Self.effects(Self.lines, words: 2, depth: 4)
        #expect(abs(effects.base - 1.0 / 6) < 1e-12)
        #expect(abs(effects.words - (1.25 - 1.0 / 6)) < 1e-12)
        #expect(effects.depth == 0.75 && effects.logOdds == 2)
    }

    @Test(
        "Counts that do not fit the leaves are refused",
        arguments: ["2 1 1", Self.counts + " 1", "none"])
    func wrongCounts(_ counts: String) {
        #expect(TreeModel(text: (Self.lines + [counts]).joined(separator: "\n")) == nil)
    }

    @Test("A model without trees has nothing to explain")
    func noTrees() {
        var effects = [Double](repeating: 0, count: Feature.allCases.count)
        let paths = TreePaths(TreeModel(noTrees: ()))
        #expect(paths.walk(FeatureTable(count: 1), 0, adding: &effects) == 0)
        #expect(paths.base == 0 && effects.allSatisfy { $0 == 0 })
    }
}
