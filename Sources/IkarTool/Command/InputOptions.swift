import ArgumentParser
import Ikar

/// What is read, and what is known about it.
struct InputOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Pages, archives, directories of them, or - for standard input (also when nothing is named).",
            valueName: "file | directory | -"),
        completion: .file(extensions: ["html", "htm", "xhtml", "warc", "wet", "ndjson", "jsonl", "txt", "gz"])
    )
    var paths: [String] = []

    @Option(
        help: ArgumentHelp("A directory of pages, as if it were named.", valueName: "directory"),
        completion: .directory)
    var inputDir: [String] = []

    @Option(
        help: ArgumentHelp(
            "What the inputs are; told by their content when nothing is said.", valueName: "kind"))
    var from = InputKind.auto

    @OptionGroup var known: KnownOptions

    /// The pages and directories that were named.
    var allPaths: [FilePath] {
        let raw = Process.rawArguments()
        return (inputDir + paths).map { Self.path($0, among: raw) }
    }

    /// An argument with the bytes it was given with: the parser has seen it as text, in which bytes that are no UTF-8
    /// are replaced.
    static func path(_ argument: String, among raw: [FilePath]) -> FilePath {
        let replacement: Unicode.Scalar = "\u{FFFD}"
        guard argument.unicodeScalars.contains(replacement) else { return FilePath(argument) }
        return raw.first { $0.text == argument } ?? FilePath(argument)
    }
}
