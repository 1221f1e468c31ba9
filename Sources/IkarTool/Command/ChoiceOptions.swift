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

/// What counts as main content.
struct ChoiceOptions: ParsableArguments {
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

    private static let labelNames = BlockLabel.allCases.map(\.rawValue).joined(separator: ", ")

    /// The same for the library.
    func extraction() throws(ValidationError) -> ExtractionOptions {
        var options = ExtractionOptions()
        options.focus = try chosenFocus()
        options.keptLabels = try keptLabels()
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
}
