import Glibc
import Ikar

/// Writes all pages to standard output.
///
/// Several pages are kept apart in the way of the format: text has the line `==> source <==` before each page, as
/// `head` and `tail` write it; Markdown and HTML have a comment with the source; JSON is one array; NDJSON has one line
/// a page.
struct StreamSink: PageSink {
    private let format: OutputFormat
    private let isBatch: Bool
    private var writer: ByteWriter
    private var isFirst = true
    let writesToTerminal: Bool

    /// A sink to standard output.
    ///
    /// - Parameter isBatch: whether pages are kept apart, and JSON is an array, whatever their count.
    init(format: OutputFormat, isBatch: Bool) {
        self.format = format
        self.isBatch = isBatch
        writesToTerminal = Terminal.isTerminal(STDOUT_FILENO)
        writer = ByteWriter(descriptor: STDOUT_FILENO, writesAtOnce: writesToTerminal)
    }

    mutating func write(_ outcome: PageOutcome, of input: PageInput) throws(OutputError) {
        guard let output = outcome.output else { return }
        do throws(SystemError) {
            if isBatch {
                try writer.append(Separator.before(input.name, format: format, isFirst: isFirst))
                // In an array the comma comes before the next object's line, so the object must not end its own.
                try writer.append(format == .json ? String(output.trimmingSuffixNewline) : output)
            } else {
                try writer.append(output)
            }
        } catch {
            throw .standardOutput(error)
        }
        isFirst = false
    }

    mutating func finish() throws(OutputError) {
        do throws(SystemError) {
            if isBatch, format == .json { try writer.append(isFirst ? "[]\n" : "\n]\n") }
            try writer.flush()
        } catch {
            throw .standardOutput(error)
        }
    }
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

extension String {
    /// The text without one newline at its end.
    fileprivate var trimmingSuffixNewline: Substring { hasSuffix("\n") ? dropLast() : self[...] }
}
