import CIkarProcess
import Glibc

/// Facts about this process and its machine.
enum Process {
    /// Makes a write to a closed pipe an error like any other instead of a death by signal, so that it ends quietly
    /// whatever the parent process made of the signal.
    static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

    /// The number of this process.
    static var identifier: Int32 { getpid() }

    /// Whether there is a process of that number; true also where that cannot be asked.
    static func isRunning(_ process: Int32) -> Bool {
        process <= 0 || kill(process, 0) == 0 || errno != ESRCH
    }

    /// Processors that this process may use, at least 1.
    static var availableProcessors: Int { Int(cikar_process_processors()) }

    /// Lets freed memory stay with the process for the next page. Taking it from the system anew for each page costs more
    /// than all else that the C library's allocator does.
    static func keepFreedMemory() { cikar_process_keep_freed_memory() }

    /// The arguments as the system gave them, the program's name left out.
    ///
    /// `CommandLine.arguments` replaces bytes that are no UTF-8; this is how a path gets its own bytes back.
    static func rawArguments() -> [FilePath] {
        let count = Int(CommandLine.argc)
        guard count > 1 else { return [] }
        return (1..<count).compactMap { index in
            // The system keeps the arguments in place for the life of the process.
            guard let argument = unsafe CommandLine.unsafeArgv[index] else { return nil }
            return unsafe FilePath(
                bytes: UnsafeBufferPointer(start: argument, count: strlen(argument)).lazy.map(
                    UInt8.init(bitPattern:)))
        }
    }

    /// Ends the process at once, other threads included.
    static func end(_ status: Int32) -> Never { exit(status) }
}

/// Monotonic seconds, for pauses and rates.
func monotonicSeconds() -> Double {
    var now = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    let nanosecondsPerSecond = 1e9
    return Double(now.tv_sec) + Double(now.tv_nsec) / nanosecondsPerSecond
}
