import Glibc
import Ikar

/// Writes all pages to standard output or to one file.
///
/// Several pages are kept apart in the way of the format: text has the line `==> source <==` before each page, as
/// `head` and `tail` write it; Markdown and HTML have a comment with the source; JSON is one array; NDJSON has one line
/// a page; WET has records.
struct StreamSink: PageSink {
    private let format: OutputFormat
    private let isWET: Bool
    private let isBatch: Bool
    private let target: OutputTarget
    private var writer: ByteWriter
    private var isFirst = true
    let writesToTerminal: Bool

    /// A sink to an open file.
    ///
    /// - Parameters:
    ///   - isBatch: whether pages are kept apart, and JSON is an array, whatever their count.
    ///   - target: where the pages go.
    init(_ settings: Settings, isBatch: Bool, target: OutputTarget) {
        format = settings.format
        isWET = settings.writesWET
        self.isBatch = isBatch
        self.target = target
        isFirst = target.length == 0
        writesToTerminal = target.path == nil && Terminal.isTerminal(STDOUT_FILENO)
        // Records are packed one by one, by the thread that made them.
        writer = ByteWriter(
            descriptor: target.file?.descriptor ?? STDOUT_FILENO, writesAtOnce: writesToTerminal,
            isPacked: settings.isPacked && !isWET, written: target.length)
    }

    /// Writes what an archive of texts begins with.
    mutating func begin(_ information: [UInt8]) throws(OutputError) {
        guard isWET, isFirst else { return }
        isFirst = false
        try attempt { writer throws(SystemError) in try writer.append(information) }
    }

    mutating func write(_ outcome: PageOutcome, of job: PageJob) throws(OutputError) {
        guard let output = outcome.output else { return }
        let (isPlain, isArray, separator) = (isWET || !isBatch, format == .json, isFirst)
        let before = isPlain ? "" : Separator.before(job.name, format: format, isFirst: separator)
        try attempt { writer throws(SystemError) in
            if !before.isEmpty { try writer.append(before) }
            // In an array the comma comes before the next object's line, so the object must not end its own.
            let endsLine = output.last == UInt8(ascii: "\n")
            try writer.append(!isPlain && isArray && endsLine ? Array(output.dropLast()) : output)
        }
        isFirst = false
    }

    mutating func checkpoint() throws(OutputError) -> Int {
        try attempt { writer throws(SystemError) in try writer.flush() }
        return writer.written
    }

    mutating func finish(isComplete: Bool) throws(OutputError) {
        let closing = isBatch && !isWET && format == .json && isComplete ? isFirst ? "[]\n" : "\n]\n" : ""
        try attempt { writer throws(SystemError) in
            if !closing.isEmpty { try writer.append(closing) }
            if isComplete { try writer.finish() } else { try writer.flush() }
        }
    }

    /// Writes, and says what it means when that fails.
    private mutating func attempt(_ write: (inout ByteWriter) throws(SystemError) -> Void) throws(OutputError)
    {
        do throws(SystemError) {
            try write(&writer)
        } catch {
            throw target.path.map { .file($0, error) } ?? .standardOutput(error)
        }
    }
}

/// Where the pages of a run go: an open file that may have some already.
struct OutputTarget {
    /// The open file; nil for standard output.
    var file: OutputFile?
    /// Its path.
    var path: FilePath?
    /// Bytes that the file has.
    var length = 0
}

/// What stands before each page of several.
enum Separator {
    /// The separator before a page.
    static func before(_ source: String, format: OutputFormat, isFirst: Bool) -> String {
        let gap = isFirst ? "" : "\n"
        return switch format {
        case .text: gap + "==> \(printable(source)) <==\n\n"
        case .markdown, .html: gap + "<!-- \(comment(source)) -->\n\n"
        case .json: isFirst ? "[\n" : ",\n"
        case .ndjson: ""
        }
    }

    /// A source inside an HTML comment, which two hyphens would end early.
    private static func comment(_ source: String) -> String {
        var safe = ""
        for character in printable(source).unicodeScalars {
            switch character {
            case "-" where safe.last == "-": safe += "&#45;"
            case "<": safe += "&lt;"
            case ">": safe += "&gt;"
            default: safe.unicodeScalars.append(character)
            }
        }
        return safe
    }
}
