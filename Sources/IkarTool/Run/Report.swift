import Glibc
import Ikar

/// Tells people what happens, and counts.
struct Report {
    private let inputs: PageInputs
    private let isBatch: Bool
    private let isQuiet: Bool
    private let hasCollection: Bool
    private let summaryFile: FilePath?
    private let isResumed: Bool
    private let started = monotonicSeconds()
    /// What was done before this run, when it goes on from another.
    private let before: RunState
    private var progress: ProgressBar?
    private var firstFailure: PageFailure?
    private var messages = 0
    /// What was done with pages, in runs before this one too.
    private(set) var done: Counts
    private var wasInterrupted = false

    /// Messages about single records that are printed; a damaged archive may have millions.
    private static let mostMessages = 100

    /// A report on the pages of a command line.
    ///
    /// - Parameter sharesTerminal: whether the pages themselves go to a terminal, where a bar would stand among them.
    init(
        inputs: PageInputs, settings: Settings, isBatch: Bool, hasCollection: Bool, sharesTerminal: Bool,
        start: RunState
    ) {
        self.inputs = inputs
        self.isBatch = isBatch
        self.hasCollection = hasCollection
        isQuiet = settings.isQuiet
        summaryFile = settings.summaryFile
        isResumed = start.isResumed
        before = start
        done = start.done
        guard inputs.pages.count > 1 || hasCollection, !isQuiet, !sharesTerminal else { return }
        progress = ProgressBar(
            goal: hasCollection ? .bytes(inputs.totalSize) : .pages(inputs.pages.count))
    }

    /// Writes a page to the sink and its messages to standard error.
    mutating func write<Sink: PageSink>(
        _ outcome: PageOutcome, of job: PageJob, to sink: inout Sink
    ) throws(OutputError) {
        var job = job
        job.record = outcome.record
        try sink.write(outcome, of: job)
        done = done.adding(outcome.counts)
        done.add(.inputBytes, outcome.bytesRead)
        if !isQuiet {
            // Of millions of pages nobody reads the notes; they are in the summary.
            for note in job.record == nil ? outcome.notes : outcome.notes.filter({ $0 == job.note }) {
                say(
                    note, about: job.record == nil || note != job.note ? job.quotedName : job.input.quotedName
                )
            }
        }
        if let failure = outcome.failure {
            firstFailure = firstFailure ?? failure
            messages += job.record == nil ? 0 : 1
            if messages <= Self.mostMessages { say(failure.message, about: job.quotedName) }
            if messages == Self.mostMessages, job.record != nil {
                progress?.erase()
                Message.print("more failures are not shown; the output has each, --summary their number")
            }
        }
        progress?.advance(done: done, passed: job.passed)
    }

    private mutating func say(_ message: String, about name: String) {
        progress?.erase()
        Message.print("\(name): \(message)")
    }

    /// Takes the progress bar away and sums up.
    mutating func finish(
        isComplete: Bool, passed: Counts, next: ResumePoint, log: RunLog
    ) throws(OutputError) {
        progress?.erase()
        wasInterrupted = !isComplete
        let summary = Summary(
            counts: done.adding(passed), seconds: monotonicSeconds() - started, isComplete: isComplete,
            isResumed: isResumed, pagesBefore: before.done[.pages], inputs: inputs.pages.count)
        if !isQuiet {
            if hasCollection || isResumed {
                Message.print(summary.line)
            } else if isBatch, done[.failed] > 0 {
                Message.print("\(done[.failed]) of \(inputs.pages.count) pages failed")
            }
        }
        if !isComplete { Message.print(interruption(next, log)) }
        guard let summaryFile else { return }
        do throws(SystemError) {
            let file = try OutputFile(summaryFile, length: 0)
            try ByteWriter.write(Array(summary.json.utf8), to: file.descriptor)
        } catch {
            throw .file(summaryFile, error)
        }
    }

    /// Where an interrupted run can go on.
    private func interruption(_ next: ResumePoint, _ log: RunLog) -> String {
        let place =
            next.input < inputs.pages.count
            ? "\(next.position) of \(inputs.pages[next.input].quotedName)" : "the end"
        let advice =
            log.path == nil
            ? "with --output FILE, --resume could go on from there"
            : "the same command with --resume goes on from there"
        return "interrupted at \(place); \(advice)"
    }

    /// How the program ends.
    var status: ExitStatus {
        if wasInterrupted { return Interruption.signal == SIGTERM ? .terminated : .interrupted }
        // What failed before an interruption counts too.
        guard let firstFailure else { return done[.failed] > 0 ? .somePagesFailed : .success }
        return isBatch ? .somePagesFailed : firstFailure.code.exitStatus
    }
}
