import Glibc

/// Takes the pages in input order and writes them somewhere.
protocol PageSink {
    /// Whether a person reads the pages in a terminal as they come.
    var writesToTerminal: Bool { get }
    /// Writes one page.
    mutating func write(_ outcome: PageOutcome, of job: PageJob) throws(OutputError)
    /// Hands everything so far to the system.
    ///
    /// - Returns: the length of the output then, to which it is cut when the run goes on from here; 0 where there is no
    ///   one file.
    mutating func checkpoint() throws(OutputError) -> Int
    /// Writes what is left.
    ///
    /// - Parameter isComplete: whether all pages were written; else the output stays open to be continued.
    mutating func finish(isComplete: Bool) throws(OutputError)
}

/// Why the output could not be written. Nothing more can be done then.
enum OutputError: Error, Equatable, Sendable {
    /// The reader has gone, as `head` does when it has seen enough.
    case closedPipe
    /// A message for people.
    case failed(String)

    /// What a failed write to standard output means.
    static func standardOutput(_ error: SystemError) -> OutputError {
        error.code == EPIPE ? .closedPipe : .failed("standard output cannot be written (\(error.reason))")
    }

    /// What a failed write to a file means.
    static func file(_ path: FilePath, _ error: SystemError) -> OutputError {
        .failed("\(path.quoted): cannot be written (\(error.reason)); check the path and the space left")
    }
}
