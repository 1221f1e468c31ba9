import ArgumentParser

/// How the work is done.
struct RunOptions: ParsableArguments {
    @Option(
        name: [.customShort("j"), .long, .customLong("parallel")],
        help: ArgumentHelp(
            "Pages worked on at the same time; output keeps the input order. (default: the number of processors)",
            valueName: "count"))
    var jobs: Int?

    @Flag(name: [.customShort("q"), .long], help: "No progress bar and no notes, only errors.")
    var quiet = false

    @Flag(help: "Go on where the same command was interrupted (with --output or --output-dir).")
    var resume = false

    @Option(
        help: ArgumentHelp("Write what the run came to as JSON.", valueName: "file"), completion: .file())
    var summary: String?

    @Option(help: ArgumentHelp("Print a completion script for a shell.", valueName: "shell"))
    var completion: CompletingShell?

    // Names that scripts for other extractors use; what they ask for is what happens anyway.

    @Flag(name: [.customShort("f"), .long], help: .hidden)
    var fast = false

    @Flag(help: .hidden)
    var formatting = false

    @Flag(help: .hidden)
    var noComments = false

    /// Threads beyond this only cost memory.
    private static let mostJobs = 1024

    func validate() throws {
        if let jobs, !(1...Self.mostJobs).contains(jobs) {
            throw ValidationError("--jobs \(jobs) is out of range; give a number from 1 to \(Self.mostJobs)")
        }
    }
}
