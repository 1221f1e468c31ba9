import Glibc
import Ikar

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
        let inputs = PageInputs(arguments: settings.paths)
        var settings = settings
        settings.extraction.siteProfiles = try siteProfiles(settings, inputs)
        return try Batch(inputs: inputs, settings: settings).run()
    }

    /// What is known of the sites that the pages come from.
    private static func siteProfiles(_ settings: Settings, _ inputs: PageInputs) throws(OutputError)
        -> SiteProfiles
    {
        do throws(UsageError) {
            guard settings.learnsSites else {
                return try settings.siteProfilesFile.map { (path) throws(UsageError) in
                    try SiteProfilesFile.read(path)
                } ?? SiteProfiles()
            }
            try SitePass.checkTwice(inputs)
        } catch {
            Message.print(error.description)
            end(.usage)
        }
        try inputs.refuse(asOutput: settings.siteProfilesFile, option: "--site-profiles")
        let learner = SitePass(inputs: inputs, settings: settings).learn()
        if let signal = Interruption.signal {
            Message.print("interrupted while learning sites; nothing was written")
            end(signal == SIGTERM ? .terminated : .interrupted)
        }
        let profiles = learner.profiles
        if let path = settings.siteProfilesFile { try SiteProfilesFile.write(profiles, to: path) }
        if !settings.isQuiet {
            let sites = profiles.count == 1 ? "1 site repeats" : "\(profiles.count) sites repeat"
            Message.print("learned from \(learner.pageCount) pages what \(sites)")
        }
        return profiles
    }
}
