import ArgumentParser
import Ikar

/// Commands beside the cleaning of pages, and the help that the parser announces for them. They are told by the first
/// argument alone, so that a page named after an option is never taken for one, and a file that is called like one is
/// still reached as `./explain`.
enum Subcommand: String, CaseIterable, Sendable {
    case explain, dump
    /// `help explain`, `help dump`.
    case help

    /// Parses what stands after the name, runs, and ends.
    func run() -> Never {
        switch self {
        case .explain: Self.run(ExplainCommand.self)
        case .dump: Self.run(DumpCommand.self)
        case .help: Program.print(Self.help(with: CommandLine.arguments.dropFirst(2).first) + "\n")
        }
    }

    private static func help(with name: String?) -> String {
        switch name.flatMap(Subcommand.init) {
        case .explain: ExplainCommand.helpMessage()
        case .dump: DumpCommand.helpMessage()
        case .help, nil: IkarCommand.helpMessage()
        }
    }

    private static func run<Command: PageCommand>(_ type: Command.Type) -> Never {
        do {
            // Before the options: the program's name and the subcommand's.
            let command = try Command.parse(Array(CommandLine.arguments.dropFirst(2)))
            let page = command.page.map { InputOptions.path($0, among: Process.rawArguments()) }
            OnePage(page, extractor: Extractor(options: try command.extraction()), isQuiet: command.quiet)
                .run(command)
        } catch {
            Command.end(with: error, helpedBy: "ikar \(Command._commandName) --help")
        }
    }
}

/// A command that shows something of one page.
protocol PageCommand: ParsableCommand {
    /// What it shows.
    associatedtype Value: Sendable

    /// The page, nil or `-` for standard input.
    var page: String? { get }
    var known: KnownOptions { get }
    var quiet: Bool { get }

    /// How the page is to be read and decided.
    func extraction() throws(ValidationError) -> ExtractionOptions

    /// Makes what is shown.
    ///
    /// - Parameter isText: whether the page has no markup.
    func value(
        of bytes: [UInt8], isText: Bool, _ source: PageSource, _ extractor: Extractor
    ) throws(ExtractionError) -> Value

    /// What people are told on standard error beside it.
    ///
    /// - Parameter isCut: whether the page is longer than the limit, which the library has not seen.
    func notes(on value: inout Value, isCut: Bool, _ limits: Limits) -> [String]

    /// Writes it.
    func write(_ value: Value, to sink: (String) throws(OutputError) -> Void) throws(OutputError)
}
