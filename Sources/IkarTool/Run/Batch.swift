import Ikar
import IkarArchive

/// Runs all pages of a command line, one after the other or on several threads, and writes them in input order.
struct Batch {
    private let inputs: PageInputs
    private let settings: Settings

    /// A run over these pages.
    init(inputs: PageInputs, settings: Settings) {
        self.inputs = inputs
        self.settings = settings
    }

    /// Runs.
    ///
    /// - Returns: how the program ends.
    /// - Throws: why the output could not be written.
    func run() throws(OutputError) -> ExitStatus {
        let log = RunLog(settings: settings, inputs: inputs)
        try inputs.refuse(asOutput: settings.outputFile, option: "--output")
        try inputs.refuse(asOutput: settings.summaryFile, option: "--summary")
        try inputs.refuse(
            asOutput: log.path, option: settings.outputFile == nil ? "--output-dir" : "--output")
        let start = try log.start()
        if inputs.isBatch { Interruption.listen() }
        var intake = Intake(
            inputs.pages, settings: settings, resume: start.isResumed ? start.point : nil,
            passed: start.passed)
        let first = intake.peek()
        let hasCollection = intake.hasCollection
        if hasCollection { Interruption.listen() }
        let isBatch = inputs.isBatch || hasCollection
        var course = Course(
            start: start, log: log, isBatch: isBatch, hasCollection: hasCollection,
            threads: threads(isSingle: first?.record == nil && inputs.pages.count < 2))
        if let directory = settings.outputDirectory {
            var sink = try DirectorySink(directory: directory, inputs: inputs, settings: settings)
            return try run(&course, intake, into: &sink)
        }
        let target = try OutputTarget.open(settings.outputFile, length: start.outputLength)
        var sink = StreamSink(settings, isBatch: isBatch, target: target)
        try sink.begin(start.information(isPacked: settings.isPacked))
        return try run(&course, intake, into: &sink)
    }

    /// What a run is told when it begins.
    private struct Course {
        var start: RunState
        var log: RunLog
        var isBatch: Bool
        var hasCollection: Bool
        var threads: Int
    }

    /// Threads that extract; with one no thread is started. A single page must not even ask how many processors there
    /// are.
    private func threads(isSingle: Bool) -> Int {
        isSingle ? 1 : settings.jobs ?? Process.availableProcessors
    }

    private func run<Sink: PageSink>(
        _ course: inout Course, _ intake: sending Intake, into sink: inout Sink
    ) throws(OutputError) -> ExitStatus {
        let processor = PageProcessor(
            settings, contentType: inputs.contentType, startDate: course.start.date)
        var report = Report(
            inputs: inputs, settings: settings, isBatch: course.isBatch, hasCollection: course.hasCollection,
            sharesTerminal: sink.writesToTerminal, start: course.start)
        var keeper = try CheckpointKeeper(course.log, course.start, isNeeded: course.isBatch)
        let intake = Monitor(intake)
        let work = OrderedWork<PageJob, PageOutcome>(
            source: { intake.wait { .some($0.next()) } }, cost: \.heldBytes, produce: processor.process)
        try work.run(threads: course.threads) { (job, outcome) throws(OutputError) in
            try report.write(outcome, of: job, to: &sink)
            try keeper.passed(job, report.done, &sink)
        }
        let (isComplete, passed) = intake.wait { ($0.isAtEnd, $0.passed) }
        try sink.finish(isComplete: isComplete)
        try keeper.finish(isComplete: isComplete, report.done, &sink)
        try report.finish(isComplete: isComplete, passed: passed, next: keeper.point, log: course.log)
        return report.status
    }
}

extension PageInputs {
    /// Refuses a file that would be written to although it is an input.
    func refuse(asOutput path: FilePath?, option: String) throws(OutputError) {
        guard let path, let identity = path.identity else { return }
        for case .file(let input) in pages.map(\.place) where input.identity == identity {
            throw .failed("\(path.quoted): is an input and would be replaced; choose another \(option)")
        }
    }
}

extension OutputTarget {
    /// Opens the file that the pages go to, standard output for nil; cut at a length from which a run goes on.
    static func open(_ path: FilePath?, length: Int) throws(OutputError) -> OutputTarget {
        guard let path else { return OutputTarget() }
        do throws(SystemError) {
            let file = try OutputFile(path, length: length)
            return OutputTarget(file: file, path: path, length: length)
        } catch {
            throw .file(path, error)
        }
    }
}

/// An open file that is written to, closed when nobody needs it.
final class OutputFile {
    private let file: FileDescriptor

    /// Opens a file and cuts it at a length. What cannot be cut, such as a pipe or a device, is written as it is.
    init(_ path: FilePath, length: Int) throws(SystemError) {
        file = try FileDescriptor(updating: path)
        if file.regularSize() != nil { try file.truncate(to: length) }
    }

    /// The system's number of the open file.
    var descriptor: Int32 { file.number }
}
