import Glibc
import IkarArchive

/// Gathers output and hands it to the system in large blocks.
struct ByteWriter {
    /// Bytes gathered before they are written: large enough that system calls do not count.
    static let blockSize = 256 << 10

    private let descriptor: Int32
    private let writesAtOnce: Bool
    private let isPacked: Bool
    private var pending: [UInt8] = []
    /// Bytes that were written, packed as they are.
    private(set) var written: Int

    /// A writer to an open file.
    ///
    /// - Parameters:
    ///   - writesAtOnce: whether every ``append(_:)`` is written at once, for a reader who watches.
    ///   - isPacked: whether each block becomes a gzip member of its own, so that the file can be cut after any of them.
    ///   - written: bytes that the file has already.
    init(descriptor: Int32, writesAtOnce: Bool = false, isPacked: Bool = false, written: Int = 0) {
        self.descriptor = descriptor
        self.writesAtOnce = writesAtOnce && !isPacked
        self.isPacked = isPacked
        self.written = written
    }

    /// Adds a text; writes when a block is full.
    mutating func append(_ text: String) throws(SystemError) { try append(Array(text.utf8)) }

    /// Adds bytes; writes when a block is full.
    mutating func append(_ bytes: [UInt8]) throws(SystemError) {
        pending += bytes
        if writesAtOnce || pending.count >= Self.blockSize { try flush() }
    }

    /// Writes what was gathered.
    mutating func flush() throws(SystemError) {
        defer { pending.removeAll(keepingCapacity: true) }
        guard !pending.isEmpty else { return }
        try writeBlock()
    }

    /// Writes what was gathered and ends the file: one that is packed has at least one member.
    mutating func finish() throws(SystemError) {
        if !pending.isEmpty { return try flush() }
        if isPacked, written == 0 { try writeBlock() }
    }

    private mutating func writeBlock() throws(SystemError) {
        var block = pending
        if isPacked {
            guard let member = GzipPacker.member(pending) else { throw SystemError(code: ENOMEM) }
            block = member
        }
        try Self.write(block, to: descriptor)
        written += block.count
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
