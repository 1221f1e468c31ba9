import Glibc

/// An open file, closed when it goes out of scope.
struct FileDescriptor: ~Copyable {
    /// The system's number of the open file.
    let number: Int32
    /// Whether the file is closed at the end; the standard streams are not.
    private let isOwned: Bool

    /// Standard input, which nobody here closes.
    static var standardInput: FileDescriptor { FileDescriptor(number: STDIN_FILENO, isOwned: false) }

    private init(number: Int32, isOwned: Bool) {
        self.number = number
        self.isOwned = isOwned
    }

    /// Opens a file for reading.
    init(reading path: FilePath) throws(SystemError) {
        // The array of C characters outlives the call.
        let opened = unsafe open(path.terminated, O_RDONLY | O_CLOEXEC)
        guard opened >= 0 else { throw SystemError.last }
        self.init(number: opened, isOwned: true)
    }

    /// Creates a file for writing that must not exist yet, readable by all as far as the umask allows.
    init(creating path: FilePath) throws(SystemError) {
        let opened = unsafe open(path.terminated, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, Self.newFileMode)
        guard opened >= 0 else { throw SystemError.last }
        self.init(number: opened, isOwned: true)
    }

    private static let newFileMode: mode_t = 0o666

    deinit { if isOwned { close(number) } }

    /// The size of a regular file in bytes, nil for pipes, terminals and devices.
    func regularSize() -> Int? {
        var facts = stat()
        guard unsafe fstat(number, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(facts.st_size)
    }
}

extension FileDescriptor {
    /// First buffer where the size is not known: the capacity of a pipe.
    private static let unknownSizeBuffer = 64 << 10

    /// Reads up to `limit` bytes, or to the end of the file. A regular file takes one buffer of its size.
    ///
    /// - Throws: what the system said, `EISDIR` for a directory.
    func read(upTo limit: Int) throws(SystemError) -> [UInt8] {
        // One byte more than the size, so that the end shows without a second buffer.
        let expected =
            regularSize().map { $0.addingReportingOverflow(1).partialValue } ?? Self.unknownSizeBuffer
        var bytes: [UInt8] = []
        var capacity = min(max(expected, Self.unknownSizeBuffer), limit)
        while bytes.count < limit {
            let (part, isEnd) = try fill(bytes, capacity: capacity)
            bytes = part
            if isEnd { break }
            capacity = min(capacity.multipliedReportingOverflow(by: 2).partialValue, limit)
        }
        return bytes
    }

    /// `head` and what the file gives after it, up to `capacity` bytes in all.
    private func fill(_ head: [UInt8], capacity: Int) throws(SystemError) -> (bytes: [UInt8], isEnd: Bool) {
        var failure: SystemError?
        var isEnd = false
        // The buffer is filled from its start without gaps, and `count` says how far.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            _ = unsafe buffer.update(fromContentsOf: head)
            count = head.count
            while count < capacity {
                let got = unsafe Glibc.read(number, buffer.baseAddress?.advanced(by: count), capacity - count)
                if got > 0 {
                    count += got
                } else if got == 0 {
                    isEnd = true
                    return
                } else if errno != EINTR {
                    failure = SystemError.last
                    return
                }
            }
        }
        if let failure { throw failure }
        return (bytes, isEnd)
    }
}

extension FileDescriptor {
    /// Opens a file for reading and writing, creating it where it is missing; what it holds stays.
    init(updating path: FilePath) throws(SystemError) {
        let opened = unsafe open(path.terminated, O_RDWR | O_CREAT | O_CLOEXEC, Self.newFileMode)
        guard opened >= 0 else { throw SystemError.last }
        self.init(number: opened, isOwned: true)
    }

    /// One read: what is there, at most `count` bytes; none at the end.
    func readSome(upTo count: Int) throws(SystemError) -> [UInt8] {
        var failure: SystemError?
        // Filled from its start, as far as the system says.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while true {
                let got = unsafe Glibc.read(number, buffer.baseAddress, count)
                if got >= 0 {
                    filled = got
                    return
                } else if errno != EINTR {
                    failure = SystemError.last
                    return
                }
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Whether a read would not have to wait, now or within a time.
    func hasBytes(within milliseconds: Int32) -> Bool {
        var request = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&request, 1, milliseconds) > 0
    }

    /// Goes on at an offset; false where the file has none.
    func seek(to offset: Int) -> Bool { lseek(number, offset, SEEK_SET) >= 0 }

    /// Cuts the file at a length and goes on writing there.
    func truncate(to length: Int) throws(SystemError) {
        guard ftruncate(number, length) == 0, seek(to: length) else { throw SystemError.last }
    }
}
