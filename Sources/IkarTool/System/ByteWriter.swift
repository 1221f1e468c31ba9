import Glibc

/// Gathers output and hands it to the system in large blocks.
struct ByteWriter {
    /// Bytes gathered before they are written: large enough that system calls do not count.
    static let blockSize = 256 << 10

    private let descriptor: Int32
    private let writesAtOnce: Bool
    private var pending: [UInt8] = []

    /// A writer to an open file.
    ///
    /// - Parameter writesAtOnce: whether every ``append(_:)`` is written at once, for a reader who watches.
    init(descriptor: Int32, writesAtOnce: Bool = false) {
        self.descriptor = descriptor
        self.writesAtOnce = writesAtOnce
    }

    /// Adds a text; writes when a block is full.
    mutating func append(_ text: String) throws(SystemError) {
        pending.append(contentsOf: text.utf8)
        if writesAtOnce || pending.count >= Self.blockSize { try flush() }
    }

    /// Writes what was gathered.
    mutating func flush() throws(SystemError) {
        defer { pending.removeAll(keepingCapacity: true) }
        try Self.write(pending, to: descriptor)
    }

    /// Writes all bytes, however many calls it takes.
    static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
        var failure: SystemError?
        // The pointer stays inside the buffer: `written` never passes its count.
        unsafe bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = unsafe Glibc.write(
                    descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                if count >= 0 {
                    written += count
                } else if errno == EAGAIN {
                    waitUntilWritable(descriptor)
                } else if errno != EINTR {
                    failure = SystemError.last
                    return
                }
            }
        }
        if let failure { throw failure }
    }

    /// Waits for a pipe or terminal that another process made non-blocking.
    private static func waitUntilWritable(_ descriptor: Int32) {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        let forever: Int32 = -1
        _ = unsafe poll(&request, 1, forever)
    }
}
