import Foundation
import IkarArchive
import Testing

@testable import Ikar

/// A generated file of a model and the report of its training.
private struct ModelFile: Sendable, CustomStringConvertible {
    var description: String
    var checksum: String
    var features: [String]
    var trees: TreeModel?
    var wordCount: Int
    /// The lists as they are summed: see `Model.checksum`.
    var bytes: [UInt8]

    /// A file of `Benchmarks/Training`.
    func report() throws -> [String: Any] {
        let file = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Benchmarks/Training/\(description)")
        return try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    }

    static let all = [
        ModelFile(
            description: "report.json", checksum: Model.checksum, features: Model.features,
            trees: Model.trees, wordCount: Model.wordWeights.count,
            bytes: bytes(
                Model.features, Model.thresholds, Model.nodes, Model.nodeCounts, Model.leaves,
                Model.leafCounts, Model.words, Model.wordWeights)),
        ModelFile(
            description: "report-text.json", checksum: TextModel.checksum, features: TextModel.features,
            trees: TextModel.trees, wordCount: TextModel.wordWeights.count,
            bytes: bytes(
                TextModel.features, TextModel.thresholds, TextModel.nodes, TextModel.nodeCounts,
                TextModel.leaves, TextModel.leafCounts, TextModel.words, TextModel.wordWeights)),
    ]

    private static func bytes(
        _ features: [String], _ thresholds: [[Float]], _ nodes: [UInt16], _ nodeCounts: [UInt8],
        _ leaves: [Float], _ leafCounts: [UInt32], _ words: Substring, _ wordWeights: [Float]
    ) -> [UInt8] {
        Array(features.joined(separator: " ").utf8) + packed(thresholds.flatMap { $0 }.map(\.bitPattern))
            + packed(nodes) + packed(nodeCounts) + packed(leaves.map(\.bitPattern)) + packed(leafCounts)
            + Array(words.utf8) + packed(wordWeights.map(\.bitPattern))
    }

    private static func packed(_ values: [some FixedWidthInteger]) -> [UInt8] {
        values.flatMap { value in withUnsafeBytes(of: value.littleEndian) { Array($0) } }
    }
}

@Suite("The files of the models") struct ModelFileTests {
    @Test("Their numbers are those that were written: the checksum is theirs", arguments: ModelFile.all)
    fileprivate func checksum(_ file: ModelFile) {
        let digest = SHA1.digest(file.bytes).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        #expect(digest.joined() == file.checksum)
    }

    @Test("The training report speaks of this model and of these features", arguments: ModelFile.all)
    fileprivate func report(_ file: ModelFile) throws {
        let report = try file.report()
        #expect(report["model_checksum"] as? String == file.checksum)
        #expect(report["used_features"] as? [String] == file.features)
        #expect(report["words"] as? Int == file.wordCount)
        #expect(report["features"] as? [String] == Feature.allCases.map { "\($0)" })
        #expect(report["rounds"] as? Int == file.trees?.treeCount)
    }
}
