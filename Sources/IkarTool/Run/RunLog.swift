import Glibc
import Ikar
import IkarArchive

/// Where a run keeps its journal, and what it finds there.
struct RunLog: Sendable {
    /// The journal's file; nil where the output goes to a pipe or a device, which nobody can cut to
    /// go on.
    let path: FilePath?
    private let fingerprint: String
    private let output: FilePath?
    private let resumes: Bool

    /// The name of a journal in an output directory.
    private static let directoryName = ".ikar-journal"
    /// What is added to an output file's name.
    private static let suffix = ".journal"

    /// The log of a command line.
    init(settings: Settings, inputs: PageInputs) {
        output = settings.outputFile
        resumes = settings.resumes
        if settings.outputFile?.kind == .special {
            path = nil
        } else if let directory = settings.outputDirectory {
            path = directory.appending(Array(Self.directoryName.utf8))
        } else {
            path = settings.outputFile.map { FilePath(bytes: $0.bytes + Array(Self.suffix.utf8)) }
        }
        fingerprint = path == nil ? "" : Fingerprint.of(settings, inputs)
    }

    /// Where the run begins: at the beginning, or where the journal says.
    func start() throws(OutputError) -> RunState {
        let fresh = RunState(date: UTCDate.now())
        guard let path else {
            guard resumes, let output else { return fresh }
            throw .failed("\(output.quoted): is no file that can be cut and continued; leave --resume out")
        }
        guard resumes else {
            path.remove()
            return fresh
        }
        guard let journal = try text(of: path) else { return fresh }
        guard journal.fingerprint == fingerprint else {
            throw .failed(
                "\(path.quoted): was made with other inputs or options; give the same ones, or leave --resume out "
                    + "to begin again")
        }
        // What was cut off the output in the meantime has to be done again.
        let size = output.map { $0.size ?? 0 }
        guard var state = journal.states.last(where: { $0.outputLength <= size ?? .max }) else {
            return fresh
        }
        state.isResumed = true
        state.date = journal.date
        return state
    }

    /// Begins a journal with a state.
    func begin(_ state: RunState) throws(OutputError) -> OutputFile? {
        guard let path else { return nil }
        // The new journal stands in the place of the old one at once: there is no moment without any.
        // Where two runs write to one directory, the one that comes second may find that the first has renamed its file
        // too; both have a journal then, and a wrong one is told by its fingerprint.
        let temporary = FilePath(bytes: path.bytes + Array(".tmp".utf8))
        do throws(SystemError) {
            let file = try OutputFile(temporary, length: 0)
            let text = Journal.head(fingerprint, state.date) + Journal.line(state)
            try ByteWriter.write(Array(text.utf8), to: file.descriptor)
            do throws(SystemError) {
                try temporary.rename(to: path)
            } catch {
                guard error.code == ENOENT else { throw error }
            }
            return file
        } catch {
            throw .file(path, error)
        }
    }

    private func text(of path: FilePath) throws(OutputError) -> Journal? {
        do throws(SystemError) {
            let file = try FileDescriptor(reading: path)
            return Journal(String(decoding: try file.read(upTo: Journal.maxBytes), as: UTF8.self))
        } catch {
            if error.code == ENOENT { return nil }
            throw .failed("\(path.quoted): cannot be read (\(error.reason)); check its permissions")
        }
    }
}

/// What makes two runs the same: inputs and options that change the output.
enum Fingerprint {
    static func of(_ settings: Settings, _ inputs: PageInputs) -> String {
        var options = settings.extraction
        let labels = options.keptLabels.map(\.rawValue).sorted()
        options.keptLabels = []
        // Sites are learned from the same inputs again, or come from a file whose text stands for them.
        let sites = settings.learnsSites ? "learned" : options.siteProfiles.text
        options.siteProfiles = SiteProfiles()
        var parts = [
            ikarVersion, "\(options)", sites, "\(labels)", "\(settings.filter)", "\(settings.source)",
            settings.format.rawValue, "\(settings.rendering)", settings.inputKind.rawValue,
            "\(settings.writesWET) \(settings.isPacked) \(settings.keepsDirectories)",
        ]
        for input in inputs.pages {
            guard case .file(let path) = input.place else {
                parts.append(input.name)
                continue
            }
            parts.append("\(path.size ?? -1) \(path.text)")
        }
        return Base32.encode(SHA1.digest(Array(parts.joined(separator: "\n").utf8)))
    }
}

/// Says from time to time how far the run has come, after what it says is true.
struct CheckpointKeeper {
    private let file: OutputFile?
    private let log: RunLog
    private(set) var point: ResumePoint
    private var state: RunState
    private var pages = 0

    /// Pages between two entries: a run that is killed does so many again.
    private static let interval = 64

    /// A keeper of a run's journal, which is begun where it is needed.
    init(_ log: RunLog, _ start: RunState, isNeeded: Bool) throws(OutputError) {
        self.log = log
        state = start
        point = start.point
        file = isNeeded ? try log.begin(start) : nil
    }

    /// Counts a page that was written.
    mutating func passed<Sink: PageSink>(
        _ job: PageJob, _ done: Counts, _ sink: inout Sink
    ) throws(OutputError) {
        point = job.next
        state.passed = job.passed
        pages += 1
        if file != nil, pages.isMultiple(of: Self.interval) { try write(done, &sink) }
    }

    /// Makes the last entry; the journal of a run that is complete is removed.
    mutating func finish<Sink: PageSink>(
        isComplete: Bool, _ done: Counts, _ sink: inout Sink
    ) throws(OutputError) {
        guard file != nil else { return }
        if isComplete { log.path?.remove() } else { try write(done, &sink) }
    }

    private mutating func write<Sink: PageSink>(_ done: Counts, _ sink: inout Sink) throws(OutputError) {
        state.point = point
        state.done = done
        state.outputLength = try sink.checkpoint()
        guard let file, let path = log.path else { return }
        do throws(SystemError) {
            try ByteWriter.write(Array(Journal.line(state).utf8), to: file.descriptor)
        } catch {
            throw .file(path, error)
        }
    }
}
