import Glibc

/// The program from its settings to its end.
enum Program {
    /// Runs and ends.
    static func run(_ settings: Settings) -> Never {
        if settings.paths.isEmpty, Terminal.isTerminal(STDIN_FILENO) {
            Message.print(
                "no page named and nothing piped in; name a FILE or a DIRECTORY\n\n\(IkarCommand.helpMessage())"
            )
            end(.usage)
        }
        do throws(OutputError) { end(try write(settings)) } catch { end(error) }
    }

    /// Prints a text that was asked for instead of pages, and ends.
    static func print(_ text: String) -> Never {
        do throws(SystemError) {
            try ByteWriter.write(Array(text.utf8), to: STDOUT_FILENO)
        } catch {
            end(.standardOutput(error))
        }
        end(.success)
    }

    /// Ends at once, whatever other threads do.
    static func end(_ status: ExitStatus) -> Never { Process.end(status.rawValue) }

    /// Ends because nothing more can be written. A reader who has gone has seen enough: no message, no failure.
    static func end(_ error: OutputError) -> Never {
        switch error {
        case .closedPipe: end(.success)
        case .failed(let message):
            Message.print(message)
            end(.output)
        }
    }

    private static func write(_ settings: Settings) throws(OutputError) -> ExitStatus {
        try Batch(inputs: PageInputs(arguments: settings.paths), settings: settings).run()
    }
}
