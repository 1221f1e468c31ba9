import Ikar

/// How the program ends, by the numbers of `sysexits.h`.
enum ExitStatus: Int32, Sendable {
    case success = 0
    /// Some of many pages failed; each has its own message.
    case somePagesFailed = 1
    /// The command line is wrong.
    case usage = 64
    /// The only page is no text or is damaged.
    case data = 65
    /// The only input is not there or cannot be read.
    case noInput = 66
    /// Something went wrong inside, such as memory running out.
    case `internal` = 70
    /// The output could not be written.
    case output = 74
    /// SIGINT asked to end; the shell's number for it.
    case interrupted = 130
    /// SIGTERM asked to end; the shell's number for it.
    case terminated = 143
}

/// Why a page gave no result, or only a part of one.
struct PageFailure: Error, Equatable, Sendable {
    /// The kind of failure; the raw value stands as `code` in JSON.
    enum Code: String, Sendable, CaseIterable {
        case notFound = "not-found"
        case unreadable
        case emptyDirectory = "empty-directory"
        case damagedGzip = "damaged-gzip"
        case damagedArchive = "damaged-archive"
        case damagedBody = "damaged-body"
        case badLine = "bad-line"
        case notText = "not-text"
        case unknownEncoding = "unknown-encoding"
        case lowConfidence = "low-confidence"
        case outOfMemory = "out-of-memory"

        /// How the program ends when this befell the only page.
        var exitStatus: ExitStatus {
            switch self {
            case .notFound, .unreadable, .emptyDirectory: .noInput
            case .damagedGzip, .damagedArchive, .damagedBody, .badLine, .notText, .lowConfidence: .data
            case .unknownEncoding: .usage
            case .outOfMemory: .internal
            }
        }

        /// Whether a page that failed so may still have given a part.
        var mayHavePart: Bool { [.damagedGzip, .damagedArchive, .damagedBody].contains(self) }
    }

    let code: Code
    /// What was wrong and what to do, one line without the page's name and without a full stop.
    let message: String

    /// A failure with a message of its own.
    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// What the library said of a page.
    init(_ error: ExtractionError) {
        switch error {
        case .notText: code = .notText
        case .unknownEncoding: code = .unknownEncoding
        case .outOfMemory: code = .outOfMemory
        }
        message = error.description
    }
}
