import Ikar
import IkarArchive

/// Gives the pages of a run one after the other: inputs that are pages as they are, archives record by record.
///
/// It reads only what it must: a page in a file is left to the thread that works on it. One thread at a time.
struct Intake {
    private enum Collection {
        case records(RecordIntake)
        case lines(LineIntake)
    }

    private let inputs: [PageInput]
    private let kind: InputKind
    private let maxBytes: Int
    private var index: Int
    private var open: Collection?
    /// Where to begin in the first input.
    private var resume: ResumePoint?
    private var pending: PageJob?
    /// What was passed over so far.
    private(set) var passed: Counts

    /// An intake over inputs.
    ///
    /// - Parameters:
    ///   - resume: where to begin; the beginning when nothing is said.
    ///   - passed: what was passed over before that.
    init(_ inputs: [PageInput], settings: Settings, resume: ResumePoint?, passed: Counts) {
        self.inputs = inputs
        kind = settings.inputKind
        maxBytes = settings.extraction.limits.maxBytes
        index = resume?.input ?? 0
        self.resume = resume
        self.passed = passed
    }

    /// Whether a collection was opened.
    private(set) var hasCollection = false

    /// Whether all inputs were read to their ends.
    var isAtEnd: Bool { index >= inputs.count && open == nil && pending == nil }

    /// The next page, which ``next()`` gives again.
    mutating func peek() -> PageJob? {
        if pending == nil { pending = next() }
        return pending
    }

    /// The next page; nil at the end and when the run is to end.
    mutating func next() -> PageJob? {
        if let job = pending {
            pending = nil
            return job
        }
        while Interruption.signal == nil {
            if open != nil {
                if let job = nextInCollection() { return job }
            } else if index < inputs.count {
                if let job = begin(inputs[index]) { return job }
            } else {
                return nil
            }
        }
        return nil
    }

    /// The next page of the open collection, which is closed at its end.
    private mutating func nextInCollection() -> PageJob? {
        let job: PageJob?
        switch open {
        case .records(var records):
            open = nil
            job = records.next(&passed)
            if job != nil { open = .records(records) }
        case .lines(var lines):
            open = nil
            job = lines.next(&passed)
            if job != nil { open = .lines(lines) }
        case nil: job = nil
        }
        // The end of what could be read before an interruption is not the end of the archive.
        if Interruption.signal != nil { return nil }
        if job == nil { index += 1 }
        return job
    }

    /// Opens an input; gives its page where it is one, else nothing.
    private mutating func begin(_ input: PageInput) -> PageJob? {
        let start = resume ?? ResumePoint(input: index)
        resume = nil
        let path: FilePath?
        switch input.place {
        case .failed: return page(input, .input)
        case .standardInput: path = nil
        case .file(let file):
            // A file that is called like a page is not opened twice to see that it is one.
            if !kind.isCollection, kind != .auto || DirectoryWalk.isPage(file), file.kind == .regular {
                return page(input, .input)
            }
            path = file
        }
        do {
            let source = try FileSource(path)
            let found = kind == .auto ? Sniffer.kind(of: try source.peek()) : kind
            guard found.isCollection else { return try readPage(input, from: source) }
            try source.skip(to: start.position.offset)
            open = collection(found, input, source, start)
            hasCollection = true
            return nil
        } catch {
            // Whoever works on the page comes upon the same error and says what it means.
            return page(input, .input)
        }
    }

    private func collection(
        _ found: InputKind, _ input: PageInput, _ source: FileSource, _ start: ResumePoint
    ) -> Collection {
        var stream = UnpackedStream(source, offset: start.position.offset)
        stream.skip(start.position.inside)
        let context = CollectionContext(
            input: input, index: index, kind: found, isGuess: kind == .auto, maxBytes: maxBytes,
            ordinal: start.ordinal, offset: start.position.offset)
        return found == .ndjson
            ? .lines(LineIntake(stream, context)) : .records(RecordIntake(stream, context))
    }

    /// A page on standard input or a pipe, which can be read only once, or a file that is one.
    private mutating func readPage(_ input: PageInput, from source: FileSource) throws(ReadFailure) -> PageJob
    {
        guard !source.isRegular || input.place == .standardInput else { return page(input, .input) }
        return page(input, .read(try source.readAll(upTo: PageReader(maxBytes: maxBytes).packedLimit)))
    }

    /// The job of an input that is a page.
    private mutating func page(_ input: PageInput, _ content: PageJob.Content) -> PageJob {
        index += 1
        var job = PageJob(input: input, content: content, kind: kind)
        job.next = ResumePoint(input: index)
        job.passed = passed
        return job
    }
}

/// What the pages of one collection have in common.
struct CollectionContext {
    var input: PageInput
    /// The input's number, from 0.
    var index: Int
    var kind: InputKind
    /// Whether the kind was told by the content.
    var isGuess: Bool
    /// Bytes of a page that are read.
    var maxBytes: Int
    /// Pages that were given.
    var ordinal: Int
    /// Bytes of the file that were counted as read.
    var offset: Int
    /// Whether a page has said what the input was taken for.
    private var saidKind = false

    /// What is the same for all pages of an input.
    init(
        input: PageInput, index: Int, kind: InputKind, isGuess: Bool, maxBytes: Int, ordinal: Int, offset: Int
    ) {
        self.input = input
        self.index = index
        self.kind = kind
        self.isGuess = isGuess
        self.maxBytes = maxBytes
        self.ordinal = ordinal
        self.offset = offset
    }

    /// The next job, with what is the same for all.
    mutating func job(
        _ content: PageJob.Content, _ facts: RecordFacts, next: ArchivePosition, read: Int,
        _ passed: inout Counts
    ) -> PageJob {
        var facts = facts
        if case .lost = content {} else { ordinal += 1 }
        facts.ordinal = ordinal
        count(read: read, &passed)
        var job = PageJob(input: input, content: content, kind: kind, record: facts)
        job.next = ResumePoint(input: index, position: next, ordinal: ordinal)
        job.passed = passed
        if isGuess, !saidKind { job.note = "read as \(kind.name)" }
        saidKind = true
        return job
    }

    /// Counts the bytes of the file up to an offset as read.
    mutating func count(read: Int, _ passed: inout Counts) {
        passed.add(.inputBytes, max(0, read - offset))
        offset = max(offset, read)
    }
}
