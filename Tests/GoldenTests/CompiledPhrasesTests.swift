import Foundation
import Testing

@testable import Ikar

/// The graph of all phrases is kept compiled beside the tables, so that no program has to read them when it starts.
@Suite("Compiled phrases (golden)") struct CompiledPhrasesTests {
    private static let folder = GoldenFile.folder
        .appendingPathComponent("../../../Sources/Ikar/Lexicon").standardizedFileURL

    @Test("What is kept is what the tables say")
    func compiled() throws {
        let graph = PhraseReader.graph(of: PhraseLanguage.all)
        try GoldenFile(name: "CompiledPhrases.swift", folder: Self.folder).check(Self.source(of: graph))
        // While it is recorded, the one at hand is the one before. The graphs are too long to show.
        let isSame = PhraseGraph.compiled == graph
        if !GoldenFile.isRecording { #expect(isSame, "make update-goldens compiles the tables anew") }
    }

    private static func source(of graph: PhraseGraph) -> String {
        """
        // Generated from Lexicon/Languages by `make update-goldens`; do not edit.
        // swift-format-ignore-file

        /// The graph of all phrases.
        enum CompiledPhrases {
            static let digest: UInt64 = 0x\(String(graph.digest, radix: 16))
            static let words: [UInt32] = \(list(graph.words))
            /// By node: row, gap, whether it accepts.
            static let nodes: [UInt16] = \(list(graph.nodes.flatMap { [$0.row, $0.gap, $0.accepts ? 1 : 0] }))
            /// Of each edge word and end.
            static let firstEdges: [UInt16] = \(list(graph.firstEdges.flatMap { [$0.word, $0.to] }))
            /// Of each edge beginning, word and end.
            static let edges: [UInt16] = \(list(graph.edges.flatMap { [$0.from, $0.word, $0.to] }))
            static let mostWords: [UInt8] = \(list(graph.mostWords))
            static let dateWords: [UInt16] = \(list(graph.dateWords))
            static let dateGlue: [UInt16] = \(list(graph.dateGlue))
        }

        """
    }

    private static func list(_ numbers: [some FixedWidthInteger]) -> String {
        var lines: [String] = []
        var line = ""
        for number in numbers {
            let text = "\(number),"
            if line.utf8.count + text.utf8.count > 110 {
                lines.append(line)
                line = ""
            }
            line += text
        }
        return "[\n" + (lines + [line]).map { "        \($0)\n" }.joined() + "    ]"
    }
}
