import ArgumentParser
import IkarEval

/// Which pages a command works on, and how.
struct CorpusOptions: ParsableArguments {
    @Argument(help: "A folder of pages with gold: our form, or WCXB's.", completion: .directory)
    var corpus: String

    @Option(help: ArgumentHelp("Only pages of this type.", valueName: "type"))
    var type: String?

    @Option(help: ArgumentHelp("Only pages whose name starts so.", valueName: "prefix"))
    var only: String?

    @Option(
        help: ArgumentHelp("Pages worked on at the same time (default: the number of cores).", valueName: "n")
    )
    var jobs: Int?

    var jobCount: Int { jobs ?? Machine.cores }

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("'--jobs \(jobs)': expected 1 or more") }
    }

    /// Reads the corpus.
    func load() throws -> Corpus { try Corpus(at: corpus, type: type, prefix: only) }
}
