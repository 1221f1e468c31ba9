import ArgumentParser

@main
struct EvalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ikar-eval", abstract: "Measure quality and speed on a page corpus.")
}
