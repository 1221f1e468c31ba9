import Foundation
import IkarArchive
import Testing

@testable import Ikar

@Suite("The file of the model") struct ModelFileTests {
    /// The model's lists as they are summed: see `Model.checksum`.
    private static var bytes: [UInt8] {
        func packed(_ values: [some FixedWidthInteger]) -> [UInt8] {
            values.flatMap { value in withUnsafeBytes(of: value.littleEndian) { Array($0) } }
        }
        return Array(Model.features.joined(separator: " ").utf8)
            + packed(Model.thresholds.flatMap { $0 }.map(\.bitPattern)) + packed(Model.nodes)
            + packed(Model.nodeCounts) + packed(Model.leaves.map(\.bitPattern)) + packed(Model.leafCounts)
    }

    /// `Benchmarks/Training/report.json`.
    private static func report() throws -> [String: Any] {
        let file = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Benchmarks/Training/report.json")
        return try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    }

    @Test("Its numbers are those that were written: the checksum is theirs")
    func checksum() {
        let digest = SHA1.digest(Self.bytes).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        #expect(digest.joined() == Model.checksum)
    }

    @Test("The training report speaks of this model and of these features")
    func report() throws {
        let report = try Self.report()
        #expect(report["model_checksum"] as? String == Model.checksum)
        #expect(report["used_features"] as? [String] == Model.features)
        #expect(report["features"] as? [String] == Feature.allCases.map { "\($0)" })
        #expect(report["rounds"] as? Int == TreeModel.builtIn.treeCount)
    }
}
