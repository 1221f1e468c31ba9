import ArgumentParser
import IkarEval

/// The command line of the evaluation.
@main
struct EvalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ikar-eval",
        abstract: "Measure quality and speed on a corpus of pages with gold.",
        subcommands: [RunCommand.self, GateCommand.self, FeaturesCommand.self, TimeCommand.self])

    /// Parses the command line and runs.
    static func main() async {
        Machine.keepFreedMemory()
        await main(nil)
    }
}
