import ArgumentParser
import Ikar

@main
struct IkarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "ikar")
    func run() throws { print("") }
}
