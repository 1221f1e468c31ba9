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

    @Flag(help: "Tell the library the pages' addresses, as a crawler does.")
    var addresses = false

    @Flag(help: "Learn first what each site repeats on its pages of this corpus; tells addresses.")
    var learnSites = false

    @Option(help: ArgumentHelp("Only pages of hosts with at least so many pages.", valueName: "n"))
    var sitePages: Int?

    func run() async throws {
        try await reportingErrors {
            // Read first: a run is long, and the file may be written anew by --json.
            let old = try compare.map { try EvalReport(contentsOf: $0) }
            var corpus = try options.load()
            if let sitePages { try corpus.keepSites(pages: sitePages) }
            if addresses || learnSites { corpus.tellAddresses() }
            var extraction = ExtractionOptions()
            extraction.focus = focus
            let folds = try foldModels.map { try FoldModels(at: $0, options: extraction) }
            let report = try await measure(
                corpus, options: extraction, jobs: options.jobCount, foldModels: folds,
                learnsSites: learnSites)
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
    foldModels: FoldModels? = nil, learnsSites: Bool = false
) async throws -> EvalReport {
    var bar = ProgressBar(total: corpus.pages.count)
    defer { bar.clear() }
    var evaluation = Evaluation(corpus, options: options, foldModels: foldModels)
    if learnsSites { evaluation = try await evaluation.learningSites(jobs: jobs) { bar.update($0) } }
    return try await evaluation.run(jobs: jobs) {
        bar.update($0)
    }
}
