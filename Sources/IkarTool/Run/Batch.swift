/// Runs all pages of a command line, one after the other or on several threads, and writes them in input order.
struct Batch {
    private let inputs: PageInputs
    private let processor: PageProcessor
    /// Threads that extract; with one no thread is started.
    private let threads: Int
    private let isQuiet: Bool

    /// A run over these pages.
    init(inputs: PageInputs, settings: Settings) {
        self.inputs = inputs
        processor = PageProcessor(settings, contentType: inputs.contentType)
        let pages = inputs.pages.count
        // A single page must not even ask how many processors there are.
        threads = pages > 1 ? min(settings.jobs ?? Process.availableProcessors, pages) : 1
        isQuiet = settings.isQuiet
    }

    /// Pages in flight for each thread: enough that a slow page does not stop the others.
    private static let windowPerJob = 8

    /// Runs the pages into a sink.
    ///
    /// - Returns: how the program ends.
    /// - Throws: why the output could not be written.
    func run<Sink: PageSink>(into sink: inout Sink) throws(OutputError) -> ExitStatus {
        let pages = inputs.pages
        var report = Report(inputs: inputs, isQuiet: isQuiet, sharesTerminal: sink.writesToTerminal)
        if threads > 1 {
            try runThreaded(&sink, &report)
        } else {
            for page in pages { try report.write(processor.process(page), of: page, to: &sink) }
        }
        try sink.finish()
        report.finish()
        return report.status
    }

    private func runThreaded<Sink: PageSink>(
        _ sink: inout Sink, _ report: inout Report
    ) throws(OutputError) {
        let (pages, processor) = (inputs.pages, processor)
        let window = OrderedWindow<PageOutcome>(count: pages.count, width: threads * Self.windowPerJob)
        let workers = (0..<threads).compactMap { _ in
            Worker { window.work { processor.process(pages[$0]) } }
        }
        guard !workers.isEmpty else {
            // The system gives no thread: this one does it all.
            for page in pages { try report.write(processor.process(page), of: page, to: &sink) }
            return
        }
        for page in pages { try report.write(window.next(), of: page, to: &sink) }
        for worker in workers { worker.join() }
    }
}

/// Tells people what happens and counts what failed.
struct Report {
    private let isBatch: Bool
    private let isQuiet: Bool
    private var progress: ProgressBar?
    private var firstFailure: PageFailure?
    private var failures = 0
    private let total: Int

    /// A report on the pages of a command line.
    ///
    /// - Parameter sharesTerminal: whether the pages themselves go to a terminal, where a bar would stand among them.
    init(inputs: PageInputs, isQuiet: Bool, sharesTerminal: Bool) {
        isBatch = inputs.isBatch
        total = inputs.pages.count
        self.isQuiet = isQuiet
        if inputs.pages.count > 1, !isQuiet, !sharesTerminal {
            progress = ProgressBar(total: inputs.pages.count)
        }
    }

    /// Writes a page to the sink and its messages to standard error.
    mutating func write<Sink: PageSink>(
        _ outcome: PageOutcome, of input: PageInput, to sink: inout Sink
    ) throws(OutputError) {
        try sink.write(outcome, of: input)
        if !isQuiet { for note in outcome.notes { say(note, about: input) } }
        if let failure = outcome.failure {
            say(failure.message, about: input)
            firstFailure = firstFailure ?? failure
            failures += 1
        }
        progress?.advance(bytes: outcome.bytesRead)
    }

    private mutating func say(_ message: String, about input: PageInput) {
        progress?.erase()
        Message.print("\(input.quotedName): \(message)")
    }

    /// Takes the progress bar away and sums up.
    mutating func finish() {
        progress?.erase()
        if isBatch, failures > 0, !isQuiet { Message.print("\(failures) of \(total) pages failed") }
    }

    /// How the program ends.
    var status: ExitStatus {
        guard let firstFailure else { return .success }
        return isBatch ? .somePagesFailed : firstFailure.code.exitStatus
    }
}
