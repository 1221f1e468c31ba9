import ArgumentParser
import Ikar
import IkarEval

/// `ikar-eval run`: the figures of a corpus.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Print quality and speed by page type and language.")

    @OptionGroup var options: CorpusOptions

    @Option(help: ArgumentHelp("Write every page's figures to this file.", valueName: "file"))
    var json: String?

    @Option(help: ArgumentHelp("List the pages with the lowest F1.", valueName: "n"))
    var worst = 0

    @Option(
        help: ArgumentHelp("Show what changed since a run that was written with --json.", valueName: "file"))
    var compare: String?

    @Option(help: ArgumentHelp("Pages that --compare lists each way.", valueName: "n"))
    var changes = 20

    @Option(
        help: ArgumentHelp(
            "Score each page with the model of its fold, from a folder that the trainer wrote.",
            valueName: "folder"))
    var foldModels: String?

    @Option(
        help: ArgumentHelp(
            "Keep less or more: \(Focus.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "focus"))
    var focus = Focus.balanced

    func run() async throws {
        try await reportingErrors {
            // Read first: a run is long, and the file may be written anew by --json.
            let old = try compare.map { try EvalReport(contentsOf: $0) }
            let corpus = try options.load()
            var extraction = ExtractionOptions()
            extraction.focus = focus
            let folds = try foldModels.map { try FoldModels(at: $0, options: extraction) }
            let report = try await measure(
                corpus, options: extraction, jobs: options.jobCount, foldModels: folds)
            print(report.table())
            if worst > 0 { print("\n" + report.worst(worst)) }
            if let old { print("\n" + Comparison(old: old, new: report).text(most: changes)) }
            if let json { try report.write(to: json) }
        }
    }
}

extension Focus: ExpressibleByArgument {}

/// Runs the library over a corpus with a progress bar.
func measure(
    _ corpus: Corpus, options: ExtractionOptions = ExtractionOptions(), jobs: Int,
    foldModels: FoldModels? = nil
) async throws -> EvalReport {
    var bar = ProgressBar(total: corpus.pages.count)
    defer { bar.clear() }
    return try await Evaluation(corpus, options: options, foldModels: foldModels).run(jobs: jobs) {
        bar.update($0)
    }
}
