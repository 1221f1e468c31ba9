import ArgumentParser
import Ikar

/// Flags that stand for a focus by themselves.
enum FocusFlag: String, CaseIterable, EnumerableFlag, Sendable {
    case precision, recall

    static func help(for value: FocusFlag) -> ArgumentHelp? {
        switch value {
        case .precision: "Keep less: little boilerplate, some content may be lost."
        case .recall: "Keep more: little content is lost, some boilerplate may stay."
        }
    }

    /// The focus that the flag stands for.
    var focus: Focus {
        switch self {
        case .precision: .precision
        case .recall: .recall
        }
    }
}

/// What counts as main content, and which pages are written.
struct ContentOptions: ParsableArguments {
    @Flag(exclusivity: .exclusive)
    var focusFlag: FocusFlag?

    @Option(help: ArgumentHelp("The same as one option.", valueName: "focus"))
    var focus: Focus?

    @Option(
        help: ArgumentHelp(
            "Keep blocks with these labels, separated by commas: \(labelNames).", valueName: "labels"),
        completion: .list(BlockLabel.allCases.map(\.rawValue)))
    var keep: [String] = []

    @Flag(help: "Keep readers' comments; short for --keep comments.")
    var comments = false

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

    private static let labelNames = BlockLabel.allCases.map(\.rawValue).joined(separator: ", ")

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
        var options = ExtractionOptions()
        options.focus = try chosenFocus()
        options.keptLabels = try keptLabels()
        options.includesTables = !noTables
        return options
    }

    /// The focus that was asked for.
    private func chosenFocus() throws(ValidationError) -> Focus {
        if let focus, let flag = focusFlag, flag.focus != focus {
            throw ValidationError(
                "--focus \(focus.rawValue) and --\(flag.rawValue) contradict each other; give one")
        }
        return focus ?? focusFlag?.focus ?? .balanced
    }

    /// The labels that were asked for.
    private func keptLabels() throws(ValidationError) -> Set<BlockLabel> {
        var labels: Set<BlockLabel> = comments ? [.comments] : []
        for list in keep { labels.formUnion(try LabelList(parsing: list).labels) }
        return labels
    }

    /// Which pages are written.
    var filter: PageFilter {
        PageFilter(
            lowConfidence: lowConfidence, minimumConfidence: minConfidence,
            requiresMetadata: onlyWithMetadata,
            language: targetLanguage.map(PageFilter.primarySubtag))
    }
}
