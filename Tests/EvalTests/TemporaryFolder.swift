import Foundation

@testable import IkarEval

/// A folder of its own for one test, removed with everything in it when the test ends.
final class TemporaryFolder {
    let path: String

    init() throws {
        path =
            FileManager.default.temporaryDirectory.appendingPathComponent("ikar-eval-\(UUID().uuidString)")
            .path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file below the folder, with the folders that it needs.
    func write(_ text: String, to name: String) throws {
        try write(Data(text.utf8), to: name)
    }

    func write(_ data: Data, to name: String) throws {
        let url = URL(fileURLWithPath: path).appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
    }

    func read(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path).appendingPathComponent(name)))
    }

    /// Adds a page in our own form.
    func addPage(
        _ name: String, type: String = "article", language: String = "en",
        html: String = "<p>One two three.</p>",
        gold: String = "One two three.", labels: String = "main\ttwo\n"
    ) throws {
        try write(html, to: "\(name)/page.html")
        try write(gold, to: "\(name)/gold.txt")
        try write(labels, to: "\(name)/labels.tsv")
        let meta = #"{"url": "https://\#(name).example/a", "type": "\#(type)", "language": "\#(language)"}"#
        try write(meta, to: "\(name)/meta.json")
    }
}

/// A page with gold that is in no file.
func page(
    _ name: String = "page", type: String = "article", language: String = "en", gold: Gold = Gold(text: "")
) -> CorpusPage {
    CorpusPage(
        name: name, path: "", files: [], isPlainText: false, url: "", type: type, language: language,
        gold: gold)
}
