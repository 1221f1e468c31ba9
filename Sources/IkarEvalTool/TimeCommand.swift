import ArgumentParser
import IkarEval

/// `ikar-eval time`: the library in one process, page by page, for `Benchmarks/Compare`.
struct TimeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "time",
        abstract: "Answer each file named on standard input with how long its extraction took.",
        discussion: """
            Reads file names, one a line, and answers each at once with a line of JSON: "seconds" of processor time \
            from the page's bytes to its text, decoding included, "text", and "error" where the library refused it.
            """)

    func run() async throws {
        try await reportingErrors {
            let clock = PageClock()
            while let path = readLine() {
                try Machine.writeOutput(clock.answer(for: path))
            }
        }
    }
}
