import ArgumentParser
import IkarEval

extension EvalError {
    /// The exit code for the error, from sysexits.
    fileprivate var exitCode: ExitCode {
        switch self {
        case .noPages: ExitCode(64)
        case .gold, .report, .floors: ExitCode(65)
        case .file, .notACorpus: ExitCode(66)
        }
    }
}

/// Runs a command's work; an error becomes one line on standard error and an exit code.
func reportingErrors(_ work: () async throws -> Void) async throws {
    do {
        try await work()
    } catch let error as EvalError {
        Machine.writeError("ikar-eval: \(error)\n")
        throw error.exitCode
    }
}
