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

    /// Processors of the machine, at least 1.
    static var availableProcessors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

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
