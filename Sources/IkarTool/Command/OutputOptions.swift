import ArgumentParser
import Ikar

/// Flags that stand for a format by themselves.
enum FormatFlag: String, CaseIterable, EnumerableFlag, Sendable {
    case text, markdown, html, json, ndjson

    static func help(for value: FormatFlag) -> ArgumentHelp? { "Short for --format \(value.rawValue)." }

    /// The form that the flag stands for.
    var form: OutputForm {
        switch self {
        case .text: .pages(.text)
        case .markdown: .pages(.markdown)
        case .html: .pages(.html)
        case .json: .pages(.json)
        case .ndjson: .pages(.ndjson)
        }
    }
}

/// The forms of output: the library's formats, and archives of texts, which have text in records.
enum OutputForm: Hashable, Sendable, CaseIterable {
    case pages(OutputFormat)
    case wet

    static let allCases = OutputFormat.allCases.map(OutputForm.pages) + [.wet]

    /// The format that a page has in this form.
    var format: OutputFormat {
        switch self {
        case .pages(let format): format
        case .wet: .text
        }
    }

    /// The form's name on the command line.
    var rawValue: String {
        switch self {
        case .pages(let format): format.rawValue
        case .wet: "wet"
        }
    }
}

/// What is written, and where to.
struct OutputOptions: ParsableArguments {
    @Option(
        name: [.long, .customLong("output-format")],
        help: ArgumentHelp(
            "How pages are written; text when nothing is said.", valueName: "format"))
    var format: OutputForm?

    @Flag(exclusivity: .exclusive)
    var formatFlag: FormatFlag?

    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp("Write each page to a file of its own in this directory.", valueName: "directory"),
        completion: .directory)
    var outputDir: String?

    @Option(
        help: ArgumentHelp("Write all pages to this file instead of standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    @Flag(help: "Pack the output with gzip.")
    var gzip = false

    @Flag(help: "With --output-dir, make the directories of the inputs again below it.")
    var keepDirs = false

    @Flag(help: "Put title, author, date and the like before the text.")
    var withMetadata = false

    @Flag(help: "In JSON, say where each metadata field was found.")
    var withProvenance = false

    @Flag(help: "In JSON, list all blocks of the page, kept and dropped, with score and label.")
    var blocks = false

    @Flag(help: "Keep the targets of links (Markdown, HTML).")
    var links = false

    @Flag(help: "Keep the images of the main content (Markdown, HTML).")
    var images = false

    @Flag(
        help: "In text, put invisible isolates around what runs against a line's direction, for terminals.")
    var bidiIsolates = false

    /// The form that was asked for, text when none was.
    func chosenForm() throws(ValidationError) -> OutputForm {
        if let format, let flag = formatFlag, flag.form != format {
            throw ValidationError(
                "--format \(format.rawValue) and --\(flag.rawValue) contradict each other; give one")
        }
        return format ?? formatFlag?.form ?? .pages(.text)
    }

    /// The same for the library.
    var rendering: RenderOptions {
        var options = RenderOptions()
        options.includesLinks = links
        options.includesImages = images
        options.includesMetadata = withMetadata
        options.includesBlocks = blocks
        options.includesProvenance = withProvenance
        options.isolatesDirections = bidiIsolates
        return options
    }
}
