import Foundation
import Testing

/// A recorded result in `Golden/`.
///
/// With `IKAR_RECORD` set the file is written and the test fails, so that nobody takes a recording run for a check.
/// Where `CI` is set nothing is written.
struct GoldenFile {
    /// Where the recorded results are.
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Golden")

    static var isRecording: Bool { isSet("IKAR_RECORD") }
    private static var isCI: Bool { isSet("CI") }

    private static func isSet(_ name: String) -> Bool {
        let value = ProcessInfo.processInfo.environment[name] ?? ""
        return !value.isEmpty && value != "0"
    }

    /// The file's name, e.g. `en-tables.md`.
    let name: String
    /// Where it is kept.
    var folder = Self.folder

    private var url: URL { folder.appendingPathComponent(name) }

    /// Whether files may be written now; says so where they may not.
    static func mayRecord() -> Bool {
        guard isCI else { return true }
        Issue.record("IKAR_RECORD is set where CI is: golden results are not recorded there")
        return false
    }

    /// Compares a result with the recorded one, or records it.
    func check(_ result: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        if Self.isRecording {
            guard Self.mayRecord() else { return }
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(result.utf8).write(to: url, options: .atomic)
            Issue.record(
                "recorded \(name); read `git diff`, then test again without IKAR_RECORD",
                sourceLocation: sourceLocation)
            return
        }
        guard let data = try? Data(contentsOf: url) else {
            Issue.record(
                "there is no golden result '\(name)'; run `make update-goldens` and read it",
                sourceLocation: sourceLocation)
            return
        }
        if Array(data) != Array(result.utf8) {
            Issue.record(
                "\(name) \(Self.difference(String(decoding: data, as: UTF8.self), result))",
                sourceLocation: sourceLocation)
        }
    }

    /// The first line where two texts differ, in words.
    static func difference(_ golden: String, _ result: String) -> Comment {
        let old = golden.split(separator: "\n", omittingEmptySubsequences: false)
        let new = result.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(old, new).prefix { $0 == $1 }.count
        let was = line < old.count ? "'\(old[line])'" : "the end"
        let now = line < new.count ? "'\(new[line])'" : "the end"
        return "differs in line \(line + 1): was \(was), now \(now)"
    }

    /// The names of all recorded results.
    static func all() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    func remove() throws { try FileManager.default.removeItem(at: url) }
}
