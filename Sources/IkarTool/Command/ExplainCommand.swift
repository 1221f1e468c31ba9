import ArgumentParser
import Ikar

/// Says why each block of a page was kept or dropped.
struct ExplainCommand: PageCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say for each block of a page why it was kept or dropped.",
        usage: "ikar explain [OPTIONS] [FILE | -]",
        discussion: """
            For each block: kept or its label, its score, the step that decided, and the features that moved its \
            log-odds most, exactly as the trees count them.

            Examples:
              ikar explain story.html
              ikar explain --format html story.html > why.html
              curl -s https://news.example/story | ikar explain --format json
            """)

    @Argument(
        help: ArgumentHelp("The page; standard input when nothing is named.", valueName: "file | -"),
        completion: .file(extensions: ["html", "htm", "xhtml", "gz"]))
    var page: String?

    @Option(help: ArgumentHelp("How the explanation is written.", valueName: "format"))
    var format = ExplanationFormat.text

    @Option(help: ArgumentHelp("How many features are named for each block.", valueName: "count"))
    var top = 6

    @Flag(name: [.customShort("q"), .long], help: "No notes, only errors.")
    var quiet = false

    @OptionGroup(title: "Input") var known: KnownOptions
    @OptionGroup(title: "Content") var choice: ChoiceOptions
    @Option(
        help: ArgumentHelp("What sites repeat, as --learn-sites has written it.", valueName: "file"),
        completion: .file())
    var siteProfiles: String?

    @OptionGroup(title: "Limits") var limits: LimitOptions

    /// More features than the model has; a larger number is a slip.
    private static let mostFeatures = 1000

    func validate() throws {
        guard (0...Self.mostFeatures).contains(top) else {
            throw ValidationError(
                "--top \(top) is out of range; give a number from 0 to \(Self.mostFeatures)")
        }
        _ = try choice.extraction()
    }

    func extraction() throws(ValidationError) -> ExtractionOptions {
        var options = try choice.extraction()
        options.limits = limits.limits
        guard let siteProfiles else { return options }
        do throws(UsageError) {
            options.siteProfiles = try SiteProfilesFile.read(FilePath(siteProfiles))
        } catch {
            throw ValidationError(error.description)
        }
        return options
    }

    func value(
        of bytes: [UInt8], isText: Bool, _ source: PageSource, _ extractor: Extractor
    ) throws(ExtractionError) -> Explanation {
        if isText { return try extractor.explain(plainText: bytes, from: source, strongest: top) }
        return try extractor.explain(bytes, from: source, strongest: top)
    }

    func notes(on value: inout Explanation, isCut: Bool, _ limits: Limits) -> [String] {
        if isCut, !value.result.limitsHit.contains(.bytes) { value.result.limitsHit.append(.bytes) }
        let notes = value.result.limitsHit.compactMap { Notes.limit($0, limits) }
        return notes + (value.result.emptyReason.map { [Notes.empty($0)] } ?? [])
    }

    func write(_ value: Explanation, to sink: (String) throws(OutputError) -> Void) throws(OutputError) {
        try value.write(as: format, to: sink)
    }
}

extension ExplanationFormat: ExpressibleByArgument {}
