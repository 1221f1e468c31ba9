import ArgumentParser
import IkarEval

@main
struct EvalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "ikar-eval")
    func run() throws {}
}
