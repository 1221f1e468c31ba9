import ArgumentParser

/// The program `ikar`: finds pages, runs the library on them and writes what comes of it.
@main
struct IkarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: Message.program,
        abstract: "The main content of web pages, without menus, adverts and notices.",
        usage: "ikar [OPTIONS] [FILE | DIRECTORY | -]…",
        discussion: """
            'explain', 'dump' and 'help' are subcommands as first arguments; a file of that name is ./explain.

            Examples:
              curl -s https://news.example/story | ikar
              ikar story.html
              ikar --markdown --links --url https://news.example/story story.html
              ikar --ndjson --with-metadata crawl/ > crawl.ndjson
              ikar --markdown --output-dir clean --keep-dirs crawl/
              ikar --ndjson --output crawl.ndjson --resume crawl.warc.gz
              ikar --keep contact,comments page.html.gz
              ikar explain --format html story.html > why.html

            Exit status:
              0 done                       66 no such input
              1 some of many pages failed  70 internal error
              64 wrong usage               74 the output cannot be written
              65 the page is no text, is damaged or (on request) uncertain
              130 or 143 interrupted by SIGINT or SIGTERM, after the pages in flight
            """,
        version: ikarVersion,
        subcommands: [ExplainCommand.self, DumpCommand.self])

    @OptionGroup(title: "Input") var input: InputOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Content") var content: ContentOptions
    @OptionGroup(title: "Sites") var sites: SiteOptions
    @OptionGroup(title: "Limits") var limits: LimitOptions
    @OptionGroup(title: "Run") var running: RunOptions

    /// Parses the command line, runs, and ends with the right status.
    static func main() {
        Process.ignoreBrokenPipes()
        Process.keepFreedMemory()
        let arguments = Process.rawArguments()
        if let name = arguments.first?.text, let subcommand = Subcommand(rawValue: name) { subcommand.run() }
        if let settings = Settings(withoutOptions: arguments) { Program.run(settings) }
        do {
            let command = try parse()
            if let shell = command.running.completion {
                Program.print(completionScript(for: shell.parserShell) + "\n")
            }
            Program.run(try command.settings())
        } catch {
            end(with: error, helpedBy: "ikar --help")
        }
    }

    func validate() throws {
        if output.keepDirs, output.outputDir == nil {
            throw ValidationError("--keep-dirs says nothing without --output-dir; add -o DIRECTORY")
        }
        if output.output != nil, output.outputDir != nil {
            throw ValidationError("--output and --output-dir contradict each other; give one")
        }
        if running.resume, output.output == nil, output.outputDir == nil {
            throw ValidationError(
                "--resume needs an output that can be continued; add --output FILE or -o DIRECTORY")
        }
        if try output.chosenForm() == .wet, output.outputDir != nil {
            throw ValidationError(
                "--format wet is one file of records; give --output FILE instead of --output-dir")
        }
        _ = try settings()
    }

    /// What the options ask for.
    func settings() throws -> Settings {
        var settings = Settings()
        settings.paths = input.allPaths
        settings.source = input.known.source
        settings.extraction = try content.extraction()
        settings.extraction.limits = limits.limits
        settings.filter = content.filter
        settings.inputKind = input.from
        let form = try output.chosenForm()
        settings.format = form.format
        settings.writesWET = form == .wet
        settings.rendering = output.rendering
        // Only these show labels.
        settings.extraction.labelsBlocks = output.rendering.includesBlocks || output.rendering.includesImages
        settings.outputDirectory = output.outputDir.map { FilePath($0) }
        settings.keepsDirectories = output.keepDirs
        settings.outputFile = output.output.map { FilePath($0) }
        settings.isPacked = output.gzip
        settings.learnsSites = sites.learnSites
        settings.siteProfilesFile = sites.siteProfiles.map { FilePath($0) }
        settings.jobs = running.jobs
        settings.isQuiet = running.quiet
        settings.resumes = running.resume
        settings.summaryFile = running.summary.map { FilePath($0) }
        return settings
    }
}

extension ParsableCommand {
    /// Ends for an error of the parser, which also gives help and version by way of one.
    ///
    /// - Parameter command: the command line that helps.
    static func end(with error: any Error, helpedBy command: String) -> Never {
        if exitCode(for: error).isSuccess { Program.print(fullMessage(for: error) + "\n") }
        let text = message(for: error)
        Message.print("\(text.prefix(1).lowercased())\(text.dropFirst())\nTry '\(command)'.")
        Program.end(.usage)
    }
}
