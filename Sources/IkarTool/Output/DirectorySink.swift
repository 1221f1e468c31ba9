import Ikar

/// Writes each page to a file of its own below a directory.
///
/// A file appears under its name when it is complete: it is written under another name and renamed. Pages that failed
/// or are left out make no file.
struct DirectorySink: PageSink {
    private let directory: FilePath
    private var names: OutputNames
    private var created: Set<FilePath> = []
    private var temporaryCount = 0
    let writesToTerminal = false

    /// A sink into a directory, which is created where it is missing.
    ///
    /// - Throws: before anything is written, when an output would replace an input.
    init(directory: FilePath, inputs: PageInputs, settings: Settings) throws(OutputError) {
        self.directory = directory.withoutTrailingSlash
        names = OutputNames(format: settings.format, keepsDirectories: settings.keepsDirectories)
        // The other formats have extensions that no page has.
        if settings.format == .html { try refuseToReplace(inputs.pages) }
        try create(self.directory)
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

    mutating func write(_ outcome: PageOutcome, of input: PageInput) throws(OutputError) {
        // A name is used up even by a page without output, so that names do not depend on what the pages hold.
        let name = names.next(for: input)
        guard outcome.failure == nil || outcome.failure?.code == .damagedGzip, let output = outcome.output
        else { return }
        try create(folder(of: name))
        try replace(path(of: name), with: output, in: folder(of: name))
    }

    mutating func finish() throws(OutputError) {}

    private mutating func create(_ folder: FilePath) throws(OutputError) {
        guard created.insert(folder).inserted else { return }
        do { try folder.createDirectories() } catch { throw .file(folder, error) }
    }

    private mutating func replace(_ path: FilePath, with text: String, in folder: FilePath)
        throws(OutputError)
    {
        temporaryCount += 1
        let temporary = folder.appending(Array(".ikar-\(Process.identifier)-\(temporaryCount).tmp".utf8))
        do throws(SystemError) {
            let file = try FileDescriptor(creating: temporary)
            try ByteWriter.write(Array(text.utf8), to: file.number)
            try temporary.rename(to: path)
        } catch {
            temporary.remove()
            throw .file(path, error)
        }
    }
}
