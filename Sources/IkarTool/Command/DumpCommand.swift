import ArgumentParser
import Ikar

/// Prints what a stage made of a page.
struct DumpCommand: PageCommand {
    static let configuration = CommandConfiguration(
        commandName: "dump",
        abstract: "Print what a stage made of a page: its tree, blocks or features.",
        usage: "ikar dump features|blocks|tree [OPTIONS] [FILE | -]",
        discussion: """
            Text has a line with the names and then a line a row, with tabs between the columns; backslashes, tabs and \
            line ends in texts are written \\\\, \\t and \\n. Columns of features are what the scorer sees.

            Examples:
              ikar dump features story.html | cut -f 1-8
              ikar dump blocks --format json story.html
              ikar dump tree story.html | less -S
            """)

    @Argument(help: ArgumentHelp("What to print.", valueName: "features | blocks | tree"))
    var kind: DumpKind

    @Argument(
        help: ArgumentHelp("The page; standard input when nothing is named.", valueName: "file | -"),
        completion: .file(extensions: ["html", "htm", "xhtml", "gz"]))
    var page: String?

    @Option(help: ArgumentHelp("How rows are written.", valueName: "format"))
    var format = DumpFormat.text

    @Flag(name: [.customShort("q"), .long], help: "No notes, only errors.")
    var quiet = false

    @OptionGroup(title: "Input") var known: KnownOptions
    @OptionGroup(title: "Limits") var limits: LimitOptions

    func extraction() throws(ValidationError) -> ExtractionOptions {
        var options = ExtractionOptions()
        options.limits = limits.limits
        return options
    }

    func value(
        of bytes: [UInt8], isText: Bool, _ source: PageSource, _ extractor: Extractor
    ) throws(ExtractionError) -> PageDump {
        if isText { return try extractor.dump(plainText: bytes, from: source) }
        return try extractor.dump(bytes, from: source)
    }

    func notes(on value: inout PageDump, isCut: Bool, _ limits: Limits) -> [String] {
        let hit = value.limitsHit
        return (isCut && !hit.contains(.bytes) ? hit + [.bytes] : hit).compactMap { Notes.limit($0, limits) }
    }

    func write(_ value: PageDump, to sink: (String) throws(OutputError) -> Void) throws(OutputError) {
        try value.write(kind, as: format, to: sink)
    }
}

extension DumpKind: ExpressibleByArgument {}
extension DumpFormat: ExpressibleByArgument {}
