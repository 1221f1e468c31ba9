import ArgumentParser
import Glibc
import Ikar

/// The program `ikar`: finds pages, runs the library on them and writes what comes of it.
@main
struct IkarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: Message.program,
        abstract: "The main content of web pages, without menus, adverts and notices.",
        usage: "ikar [OPTIONS] [FILE | DIRECTORY | -]…",
        discussion: """
            Examples:
              curl -s https://news.example/story | ikar
              ikar story.html
              ikar --markdown --links --url https://news.example/story story.html
              ikar --ndjson --with-metadata crawl/ > crawl.ndjson
              ikar --markdown --output-dir clean --keep-dirs crawl/
              ikar --keep contact,comments page.html.gz

            Exit status:
              0 done                       66 no such input
              1 some of many pages failed  70 internal error
              64 wrong usage               74 the output cannot be written
              65 the page is no text, is damaged or (on request) uncertain
            """,
        version: ikarVersion)

    @OptionGroup(title: "Input") var input: InputOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Content") var content: ContentOptions
    @OptionGroup(title: "Limits") var limits: LimitOptions
    @OptionGroup(title: "Run") var running: RunOptions

    /// Parses the command line, runs, and ends with the right status.
    static func main() {
        Process.ignoreBrokenPipes()
        do {
            let command = try parse()
            Process.end(command.runToStatus().rawValue)
        } catch {
            end(with: error)
        }
    }

    /// Ends for an error of the parser, which also gives help and version by way of one.
    private static func end(with error: any Error) -> Never {
        if exitCode(for: error).isSuccess {
            try? ByteWriter.write(Array((fullMessage(for: error) + "\n").utf8), to: STDOUT_FILENO)
            Process.end(ExitStatus.success.rawValue)
        }
        let text = message(for: error)
        Message.print("\(text.prefix(1).lowercased())\(text.dropFirst())\nTry 'ikar --help'.")
        Process.end(ExitStatus.usage.rawValue)
    }

    func validate() throws {
        _ = try output.chosenFormat()
        if output.keepDirs, output.outputDir == nil {
            throw ValidationError("--keep-dirs says nothing without --output-dir; add -o DIRECTORY")
        }
    }

    /// Does what the options ask for.
    private func runToStatus() -> ExitStatus {
        do throws(OutputError) {
            if let shell = running.completion {
                try Self.print(Self.completionScript(for: shell.parserShell) + "\n")
                return .success
            }
            let inputs = input.inputs()
            if input.paths.isEmpty, input.inputDir.isEmpty, Terminal.isTerminal(STDIN_FILENO) {
                Message.print(
                    "no page named and nothing piped in; name a FILE or a DIRECTORY\n\n\(Self.helpMessage())")
                return .usage
            }
            return try write(inputs)
        } catch {
            switch error {
            case .closedPipe: return .success
            case .failed(let message):
                Message.print(message)
                return .output
            }
        }
    }

    private func write(_ inputs: PageInputs) throws(OutputError) -> ExitStatus {
        // Both were asked once when the command line was checked.
        let format = (try? output.chosenFormat()) ?? .text
        let batch = Batch(
            inputs: inputs, processor: processor(format, inputs),
            jobs: running.threads(for: inputs.pages.count),
            isQuiet: running.quiet)
        if let directory = output.outputDir {
            var sink = try DirectorySink(
                directory: FilePath(directory), inputs: inputs, format: format,
                keepsDirectories: output.keepDirs)
            return try batch.run(into: &sink)
        }
        var sink = StreamSink(format: format, isBatch: inputs.isBatch)
        return try batch.run(into: &sink)
    }

    private func processor(_ format: OutputFormat, _ inputs: PageInputs) -> PageProcessor {
        var options = ExtractionOptions()
        options.focus = (try? content.chosenFocus()) ?? .balanced
        options.keptLabels = (try? content.keptLabels()) ?? []
        options.includesTables = !content.noTables
        options.limits = limits.limits
        return PageProcessor(
            extractor: Extractor(options: options), format: format, rendering: output.rendering,
            filter: content.filter, source: input.source(contentType: inputs.contentType))
    }

    private static func print(_ text: String) throws(OutputError) {
        do throws(SystemError) {
            try ByteWriter.write(Array(text.utf8), to: STDOUT_FILENO)
        } catch {
            throw .standardOutput(error)
        }
    }
}
