import CIkarProcess
import Glibc

/// The system calls of the evaluation: whole files, folder listings, clocks. The one file here that calls the C
/// library; each `unsafe` hands over a string or a buffer that outlives its call.
enum FileSystem {
    private static let newFileMode: mode_t = 0o666
    private static let newFolderMode: mode_t = 0o777
    private static let firstReadSize = 64 << 10

    /// All bytes of a file.
    static func read(_ path: String) throws(EvalError) -> [UInt8] {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw lastError(path) }
        defer { _ = close(file) }
        var bytes: [UInt8] = []
        var room = firstReadSize
        while true {
            var failed = false
            let part = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                let got = unsafe Glibc.read(file, buffer.baseAddress, buffer.count)
                failed = got < 0
                count = max(got, 0)
            }
            if failed {
                if errno == EINTR { continue }
                throw lastError(path)
            }
            if part.isEmpty { return bytes }
            bytes += part
            room = max(room, bytes.count)
        }
    }

    /// Creates a file or replaces its contents.
    static func write(_ bytes: [UInt8], to path: String) throws(EvalError) {
        let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, newFileMode)
        guard file >= 0 else { throw lastError(path) }
        defer { _ = close(file) }
        try append(bytes, to: file, path)
    }

    /// Creates an empty file and returns its descriptor, which the caller closes with ``closeFile(_:)``.
    static func create(_ path: String) throws(EvalError) -> Int32 {
        let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, newFileMode)
        guard file >= 0 else { throw lastError(path) }
        return file
    }

    /// Writes all bytes at the file's position.
    static func append(_ bytes: [UInt8], to file: Int32, _ path: String) throws(EvalError) {
        var done = 0
        while done < bytes.count {
            let start = done
            let wrote = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(file, buffer.baseAddress?.advanced(by: start), buffer.count - start)
            }
            if wrote < 0, errno == EINTR { continue }
            guard wrote >= 0 else { throw lastError(path) }
            done += wrote
        }
    }

    /// Moves a file's position to its first byte.
    static func rewind(_ file: Int32) { _ = lseek(file, 0, SEEK_SET) }

    static func closeFile(_ file: Int32) { _ = close(file) }

    /// The names in a folder in byte order, without those that begin with a dot.
    static func names(in folder: String) throws(EvalError) -> [String] {
        guard let stream = unsafe opendir(folder) else { throw lastError(folder) }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
                unsafe Array($0.prefix { $0 != 0 })
            }
            if bytes.first != UInt8(ascii: ".") { names.append(String(decoding: bytes, as: UTF8.self)) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    static func isFolder(_ path: String) -> Bool { mode(path) == S_IFDIR }

    static func isFile(_ path: String) -> Bool { mode(path) == S_IFREG }

    private static func mode(_ path: String) -> mode_t? {
        var facts = stat()
        return unsafe stat(path, &facts) == 0 ? facts.st_mode & S_IFMT : nil
    }

    /// Creates a folder and those above it; one that exists is fine.
    static func createFolder(_ path: String) throws(EvalError) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += part + "/"
            guard unsafe mkdir(made, newFolderMode) == 0 || isFolder(made) else { throw lastError(made) }
        }
    }

    private static func lastError(_ path: String) -> EvalError {
        let words = unsafe String(cString: strerror(errno))
        return .file(path: path, reason: words.prefix(1).lowercased() + words.dropFirst())
    }
}

/// Seconds of processor time that the calling thread has used: unlike the wall clock it does not count what other
/// jobs and other programs take.
func threadSeconds() -> Double {
    var time = timespec()
    guard unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { return 0 }
    let nanosecondsPerSecond = 1e9
    return Double(time.tv_sec) + Double(time.tv_nsec) / nanosecondsPerSecond
}

/// What the machine and the terminal say about themselves.
package enum Machine {
    /// Processors that this process may use, at least one.
    package static var cores: Int { Int(cikar_process_processors()) }

    /// Lets freed memory stay with the process, as `ikar` does.
    package static func keepFreedMemory() { cikar_process_keep_freed_memory() }

    /// Whether standard error goes to a person.
    package static var hasErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Writes to standard output at once.
    package static func writeOutput(_ text: String) throws(EvalError) {
        try FileSystem.append(Array(text.utf8), to: STDOUT_FILENO, "standard output")
    }

    /// Writes to standard error at once. There is nowhere to report that it failed.
    package static func writeError(_ text: String) {
        try? FileSystem.append(Array(text.utf8), to: STDERR_FILENO, "standard error")
    }
}
