import Glibc
import IkarArchive

/// An open file as an archive's reader wants it.
///
/// A pipe is asked whether it has bytes before they are read, so that an interruption is noticed while nothing comes.
final class FileSource: ByteSource {
    private let file: FileDescriptor
    /// Bytes that were looked at and are still to be read.
    private var head: [UInt8] = []
    /// Whether it is a regular file, in which reading may begin anywhere.
    let isRegular: Bool
    /// The file's size where it has one.
    let size: Int?

    /// How long a pipe is waited for before interruptions are looked at.
    private static let patienceMilliseconds: Int32 = 100

    /// Opens a path; standard input for nil.
    init(_ path: FilePath?) throws(SystemError) {
        file = if let path { try FileDescriptor(reading: path) } else { FileDescriptor.standardInput }
        size = file.regularSize()
        isRegular = size != nil
    }

    /// The first bytes, which are read again afterwards: as many as are needed to tell what the file holds.
    func peek() throws(ReadFailure) -> [UInt8] {
        while !Sniffer.isEnough(head) {
            let part = try readFile(upTo: Sniffer.headSize)
            if part.isEmpty { break }
            head += part
        }
        return head
    }

    func read(upTo count: Int) throws(ReadFailure) -> [UInt8] {
        guard head.isEmpty else {
            defer { head.removeFirst(min(count, head.count)) }
            return Array(head.prefix(count))
        }
        return try readFile(upTo: count)
    }

    /// All that is left, at most `limit` bytes.
    func readAll(upTo limit: Int) throws(ReadFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(size ?? 0, limit))
        while bytes.count < limit {
            let part = try read(upTo: min(limit - bytes.count, ByteWriter.blockSize))
            if part.isEmpty { break }
            bytes += part
        }
        // What a pipe brought stands in twice its room, as a rule, for as long as the page is worked on.
        guard bytes.capacity - bytes.count > Self.mostSlack else { return bytes }
        var exact: [UInt8] = []
        exact.reserveCapacity(bytes.count)
        exact += bytes
        return exact
    }

    /// Bytes of unused room that are not worth a copy.
    private static let mostSlack = 1 << 20

    func seek(to offset: Int) -> Bool {
        guard isRegular, file.seek(to: offset) else { return false }
        head.removeAll()
        return true
    }

    /// Passes over bytes at the beginning, by reading them where the file cannot be entered anywhere.
    func skip(to offset: Int) throws(ReadFailure) {
        guard !seek(to: offset) else { return }
        var left = offset
        while left > 0 {
            let part = try read(upTo: min(left, ByteWriter.blockSize))
            if part.isEmpty { return }
            left -= part.count
        }
    }

    private func readFile(upTo count: Int) throws(ReadFailure) -> [UInt8] {
        while !isRegular, !file.hasBytes(within: Self.patienceMilliseconds) {
            if Interruption.signal != nil { return [] }
        }
        do throws(SystemError) {
            return try file.readSome(upTo: count)
        } catch {
            throw ReadFailure(reason: error.reason)
        }
    }
}
