import Glibc
import Ikar

/// Runs a command over a single page, from its bytes to the program's end.
struct OnePage {
    private let input: PageInput
    private let extractor: Extractor
    private let isQuiet: Bool

    /// A run over a page, nil for standard input.
    init(_ page: FilePath?, extractor: Extractor, isQuiet: Bool) {
        let path = page == FilePath("-") ? nil : page
        if let path, case .directory = path.kind {
            let failure = PageFailure(.unreadable, "is a directory; name one page")
            input = PageInput(place: .failed(path, failure))
        } else {
            input = PageInput(place: path.map { .file($0) } ?? .standardInput)
        }
        self.extractor = extractor
        self.isQuiet = isQuiet
    }

    /// Reads the page, writes what the command shows of it, and ends.
    func run<Command: PageCommand>(_ command: Command) -> Never { Program.end(status(of: command)) }

    private func status<Command: PageCommand>(of command: Command) -> ExitStatus {
        if command.page == nil, Terminal.isTerminal(STDIN_FILENO) {
            Message.print(
                "no page named and nothing piped in; name a FILE\nTry 'ikar \(Command._commandName) --help'.")
            return .usage
        }
        do throws(PageFailure) {
            try show(command)
            return .success
        } catch {
            say(error.message)
            return error.code.exitStatus
        }
    }

    private func show<Command: PageCommand>(_ command: Command) throws(PageFailure) {
        let limits = extractor.options.limits
        let page = try PageReader(maxBytes: limits.maxBytes).read(input)
        let kind = Sniffer.kind(of: Array(page.bytes.prefix(Sniffer.headSize)))
        guard kind == .auto else {
            throw PageFailure(.notText, "a collection (\(kind.name)), not a page; give one page of it")
        }
        var source = command.known.source
        source.name = input.name
        let isText = Sniffer.isPlainText(page.bytes)
        var value = try made(command, page.bytes, isText: isText, source)
        let notes = command.notes(on: &value, isCut: page.isCut, limits)
        if !isQuiet { for note in (isText ? ["read as \(InputKind.text.name)"] : []) + notes { say(note) } }
        write(value, command)
        // What could be read was shown; the status still tells that it is not all.
        if let damage = page.damage { throw damage }
    }

    private func made<Command: PageCommand>(
        _ command: Command, _ bytes: [UInt8], isText: Bool, _ source: PageSource
    ) throws(PageFailure) -> Command.Value {
        do throws(ExtractionError) {
            return try command.value(of: bytes, isText: isText, source, extractor)
        } catch {
            throw PageFailure(error)
        }
    }

    private func write<Command: PageCommand>(_ value: Command.Value, _ command: Command) {
        var writer = ByteWriter(descriptor: STDOUT_FILENO)
        do throws(OutputError) {
            try command.write(value) { (text) throws(OutputError) in
                try Self.standardOutput { () throws(SystemError) in try writer.append(text) }
            }
            try Self.standardOutput { () throws(SystemError) in try writer.flush() }
        } catch {
            Program.end(error)
        }
    }

    private static func standardOutput(_ write: () throws(SystemError) -> Void) throws(OutputError) {
        do throws(SystemError) { try write() } catch { throw .standardOutput(error) }
    }

    private func say(_ message: String) { Message.print("\(input.quotedName): \(message)") }
}
