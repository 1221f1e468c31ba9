import ArgumentParser
import IkarEval

/// `ikar-eval features`: what training reads.
struct FeaturesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "features",
        abstract: "Write the features of all blocks with labels from the gold, for training.")

    @OptionGroup var options: CorpusOptions

    @Option(name: .shortAndLong, help: "The folder for features.npy, features.txt and blocks.tsv.")
    var output: String

    func run() async throws {
        try await reportingErrors {
            let corpus = try options.load()
            var bar = ProgressBar(total: corpus.pages.count)
            let summary = try await FeatureDump(corpus).write(to: output, jobs: options.jobCount) {
                bar.update($0)
            }
            bar.clear()
            print(
                "\(summary.pages) pages, \(summary.blocks) blocks, \(summary.features) features written to \(output)"
            )
            for page in summary.failed {
                Machine.writeError("ikar-eval: '\(page)': not a text page; left out\n")
            }
        }
    }
}
