import ArgumentParser
import Ikar

/// What counts as main content, and which pages are written.
struct ContentOptions: ParsableArguments {
    @OptionGroup var choice: ChoiceOptions

    @Flag(help: "Leave tables out.")
    var noTables = false

    @Flag(help: "Leave out pages without title, address or date.")
    var onlyWithMetadata = false

    @Option(
        help: ArgumentHelp("Leave out pages known to be in another language, e.g. he.", valueName: "language")
    )
    var targetLanguage: String?

    @Option(
        name: [.customShort("l"), .long],
        help: ArgumentHelp(
            "What to do with pages whose main content is uncertain.", valueName: "policy")
    )
    var lowConfidence = LowConfidencePolicy.keep

    @Option(
        help: ArgumentHelp(
            "The confidence under which --low-confidence acts, 0 to 1.", valueName: "confidence"))
    var minConfidence = PageFilter.usualMinimumConfidence

    func validate() throws {
        guard (0...1).contains(minConfidence) else {
            throw ValidationError(
                "--min-confidence \(minConfidence) is no number from 0 to 1; give one such as 0.5")
        }
        if let targetLanguage, PageFilter.primarySubtag(targetLanguage).isEmpty {
            throw ValidationError("--target-language is empty; give a language tag such as en or he")
        }
    }

    /// The same for the library; the limits are not among these options.
    func extraction() throws(ValidationError) -> ExtractionOptions {
        var options = try choice.extraction()
        options.includesTables = !noTables
        return options
    }

    /// Which pages are written.
    var filter: PageFilter {
        PageFilter(
            lowConfidence: lowConfidence, minimumConfidence: minConfidence,
            requiresMetadata: onlyWithMetadata,
            language: targetLanguage.map(PageFilter.primarySubtag))
    }
}
