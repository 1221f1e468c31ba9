import Glibc
import Testing

/// What a run of a program left behind.
struct ToolResult {
    /// The exit status, or 128 and the signal's number, as a shell has it.
    var status: Int32
    var output: String
    var errors: String
}

/// Runs the built `ikar` as a process of its own, as its users do.
enum Tool {
    /// Runs `ikar` in a folder.
    ///
    /// - Parameter input: standard input; empty when nothing is said.
    static func run(_ arguments: [String], in folder: TemporaryFolder, input: [UInt8] = []) throws
        -> ToolResult
    {
        try spawn([path] + arguments, in: folder, input: input)
    }

    /// Runs a shell command in which `$IKAR` is the program, and `$LIMIT_MEMORY` takes the kibibytes that it may have from
    /// then on: those of a program with a sanitizer in it are not limited, because it reserves terabytes.
    static func shell(_ command: String, in folder: TemporaryFolder) throws -> ToolResult {
        try spawn(["/bin/bash", "-c", command], in: folder, input: [])
    }

    /// The built program: it stands beside the bundle of the tests.
    static let path: String = {
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? ".build/debug/bundle.xctest"
        let start = bundle.hasPrefix("/") ? bundle : currentFolder() + "/" + bundle
        return start.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/ikar"
    }()

    private static func currentFolder() -> String {
        guard let name = getcwd(nil, 0) else { return "." }
        defer { free(name) }
        return String(cString: name)
    }

    private static func spawn(
        _ command: [String], in folder: TemporaryFolder, input: [UInt8]
    ) throws -> ToolResult {
        // Files instead of pipes: no side ever waits for the other.
        let streams = try TemporaryFolder()
        try streams.write("in", input)
        for name in ["out", "err"] { try streams.write(name, []) }
        let status = try spawn(
            ["/usr/bin/env", "--chdir", folder.path] + command,
            streams: ["in", "out", "err"].map { streams.path + "/" + $0 })
        return ToolResult(status: status, output: try streams.text("out"), errors: try streams.text("err"))
    }

    /// Runs a command with its three standard streams on files, this process's own for nil.
    ///
    /// - Returns: the exit status, or 128 and the signal's number.
    static func spawn(_ command: [String], streams: [String]?) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, name) in (streams ?? []).enumerated() {
            let mode = number == 0 ? O_RDONLY : O_WRONLY | O_TRUNC
            posix_spawn_file_actions_addopen(&actions, Int32(number), name, mode, 0)
        }
        // The threads of a test may block signals, which a child would inherit.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var noSignals = sigset_t()
        sigemptyset(&noSignals)
        posix_spawnattr_setsigmask(&attributes, &noSignals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let copies = { (texts: [String]) in texts.map { (text: String) in strdup(text) } + [nil] }
        let arguments = copies(command)
        let limit = getenv("IKAR_SANITIZED") == nil ? "ulimit -v" : ":"
        let sanitizers = ["ASAN_OPTIONS", "TSAN_OPTIONS"].compactMap { name in
            getenv(name).map { name + "=" + String(cString: $0) }
        }
        let environment = copies(
            ["PATH=/usr/bin:/bin", "IKAR=" + Tool.path, "LIMIT_MEMORY=" + limit] + sanitizers)
        defer { for text in arguments + environment { free(text) } }
        var child = pid_t()
        let error = posix_spawn(&child, command[0], &actions, &attributes, arguments, environment)
        try #require(error == 0)
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        let (signal, exited) = (status & 0x7f, status >> 8 & 0xff)
        return signal == 0 ? exited : 128 + signal
    }
}
