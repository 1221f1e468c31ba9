import ArgumentParser
import IkarEval

/// `ikar-eval gate`: fails when quality fell.
struct GateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gate",
        abstract:
            "Check a corpus against its pinned floors; exit code 1 when a figure fell or the corpus changed.")

    @Argument(help: "A folder of pages with gold.", completion: .directory)
    var corpus = "Corpus"

    @Option(help: ArgumentHelp("The floors (default: floors.json in the corpus).", valueName: "file"))
    var floors: String?

    @Flag(help: "Pin what is measured; never lowers a floor by itself.")
    var update = false

    @Flag(help: "Let --update lower floors.")
    var allowRegression = false

    @Option(help: ArgumentHelp("List the pages with the lowest F1.", valueName: "n"))
    var worst = 0

    @Option(
        help: ArgumentHelp("Pages worked on at the same time (default: the number of cores).", valueName: "n")
    )
    var jobs: Int?

    func validate() throws {
        if allowRegression, !update { throw ValidationError("'--allow-regression' goes with '--update'") }
        if let jobs, jobs < 1 { throw ValidationError("'--jobs \(jobs)': expected 1 or more") }
    }

    func run() async throws {
        try await reportingErrors {
            let pages = try Corpus(at: corpus)
            let report = try await measure(pages, jobs: jobs ?? Machine.cores)
            print(report.table())
            if worst > 0 { print("\n" + report.worst(worst)) }
            let gate = Gate(pages, floors: floors)
            let verdict =
                try update ? gate.update(report, allowsRegression: allowRegression) : gate.check(report)
            let text = verdict.lines.joined(separator: "\n")
            if verdict.isPassed {
                print(text)
            } else {
                Machine.writeError("ikar-eval: quality gate failed\n\(text)\n")
                throw ExitCode.failure
            }
        }
    }
}
