import Ikar
import IkarArchive

/// Writes each page to a file of its own below a directory.
///
/// A file appears under its name when it is complete: it is written under another name and renamed. Pages that failed
/// or are left out make no file. The pages of an archive stand in a folder with the archive's name.
struct DirectorySink: PageSink {
    private let directory: FilePath
    private var names: OutputNames
    private var created: Set<FilePath> = []
    private let isPacked: Bool
    private let inputs: [PageInput]
    /// Inputs that have their names.
    private var named = 0
    /// The name of the last of them.
    private var name = OutputNames.Name(directories: [], file: [])
    let writesToTerminal = false

    /// A sink into a directory, which is created where it is missing.
    ///
    /// - Throws: before anything is written, when an output would replace an input.
    init(directory: FilePath, inputs: PageInputs, settings: Settings) throws(OutputError) {
        self.directory = directory.withoutTrailingSlash
        isPacked = settings.isPacked
        self.inputs = inputs.pages
        names = OutputNames(
            format: settings.format, keepsDirectories: settings.keepsDirectories, isPacked: isPacked)
        // The other formats have extensions that no page has.
        if settings.format == .html { try refuseToReplace(inputs.pages) }
        try create(self.directory)
        if settings.resumes { removeLeftovers() }
    }

    /// What the name of a file begins and ends with until it is complete; the process's number stands between.
    private static let temporaryName = (prefix: Array(".ikar-".utf8), suffix: Array(".tmp".utf8))

    /// Removes what runs that were killed left half written.
    private func removeLeftovers() {
        let (prefix, suffix) = Self.temporaryName
        for name in (try? directory.entries()) ?? [] where name.starts(with: prefix) {
            let number = name.dropFirst(prefix.count).prefix { (0x30...0x39).contains($0) }
            guard name.dropFirst(prefix.count + number.count).elementsEqual(suffix),
                let process = Int32(String(decoding: number, as: UTF8.self)), !Process.isRunning(process)
            else { continue }
            directory.appending(name).remove()
        }
    }

    private func refuseToReplace(_ pages: [PageInput]) throws(OutputError) {
        var read: Set<FileIdentity> = []
        for case .file(let path) in pages.map(\.place) {
            if let identity = path.identity { read.insert(identity) }
        }
        var names = names
        for page in pages {
            let target = path(of: names.next(for: page))
            if let identity = target.identity, read.contains(identity) {
                throw .failed(
                    "\(target.quoted): is an input and would be replaced; choose another --output-dir")
            }
        }
    }

    private func path(of name: OutputNames.Name) -> FilePath { folder(of: name).appending(name.file) }

    private func folder(of name: OutputNames.Name) -> FilePath {
        name.directories.reduce(directory) { $0.appending($1) }
    }

    mutating func write(_ outcome: PageOutcome, of job: PageJob) throws(OutputError) {
        // A name is used up even by an input without output, so that names do not depend on what the pages hold or on
        // where a run goes on.
        let index = job.record == nil ? job.next.input : job.next.input + 1
        while named < min(index, inputs.count) {
            name = names.next(for: inputs[named])
            named += 1
        }
        guard outcome.failure?.code.mayHavePart ?? true, let output = outcome.output else { return }
        if case .lost = job.content { return }
        let name = job.record.map { names.page($0.ordinal, in: self.name) } ?? self.name
        try create(folder(of: name))
        try replace(path(of: name), with: output, in: folder(of: name))
    }

    mutating func checkpoint() throws(OutputError) -> Int { 0 }

    mutating func finish(isComplete: Bool) throws(OutputError) {}

    private mutating func create(_ folder: FilePath) throws(OutputError) {
        guard created.insert(folder).inserted else { return }
        do { try folder.createDirectories() } catch { throw .file(folder, error) }
    }

    private mutating func replace(_ path: FilePath, with bytes: [UInt8], in folder: FilePath)
        throws(OutputError)
    {
        let number = Array("\(Process.identifier)".utf8)
        let temporary = directory.appending(Self.temporaryName.prefix + number + Self.temporaryName.suffix)
        do throws(SystemError) {
            let file = try FileDescriptor(creating: temporary)
            var writer = ByteWriter(descriptor: file.number, isPacked: isPacked)
            try writer.append(bytes)
            try writer.finish()
            try temporary.rename(to: path)
        } catch {
            temporary.remove()
            throw .file(path, error)
        }
    }
}
