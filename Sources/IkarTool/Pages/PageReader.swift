import Glibc
import Ikar

/// The bytes of a page as they were found.
struct PageBytes: Sendable {
    /// The page, unpacked.
    var bytes: [UInt8]
    /// Bytes that were read to get it.
    var bytesRead: Int
    /// Whether there was more than the limit allows.
    var isCut = false
    /// Why the bytes are not all, when a packed page broke off.
    var damage: PageFailure?
}

/// Reads pages: files and standard input, plain or gzip by their first bytes.
struct PageReader: Sendable {
    /// Bytes of a page that are read; what comes after is left.
    let maxBytes: Int

    /// What is read and unpacked beyond the limit, so that a page that is too long can be told from one that just fits.
    private static let slack = 1
    /// Bytes by which gzip data may be longer than the page in it: its header and trailer, and one part in a thousand
    /// where the page does not compress at all.
    private static let packedOverhead = (fixed: 64 << 10, pageBytesPerByte: 1000)

    /// Bytes that are read of a file, which may be packed.
    var packedLimit: Int {
        maxBytes + Self.packedOverhead.fixed + maxBytes / Self.packedOverhead.pageBytesPerByte
    }

    /// Reads a page.
    func read(_ input: PageInput) throws(PageFailure) -> PageBytes {
        switch input.place {
        case .failed(_, let failure): throw failure
        case .standardInput: try page(in: Self.bytes(of: nil, packedLimit))
        case .file(let path): try page(in: Self.bytes(of: path, packedLimit))
        }
    }

    /// The page in bytes that were read, gzip undone.
    func page(in raw: [UInt8]) throws(PageFailure) -> PageBytes {
        guard Gunzip.matches(raw) else {
            return PageBytes(
                bytes: raw.count > maxBytes ? Array(raw.prefix(maxBytes)) : raw, bytesRead: raw.count,
                isCut: raw.count > maxBytes)
        }
        return try unpack(raw, isWhole: raw.count < packedLimit)
    }

    private func unpack(_ raw: [UInt8], isWhole: Bool) throws(PageFailure) -> PageBytes {
        let unpacked = Gunzip.unpack(raw, upTo: maxBytes + Self.slack)
        var page = PageBytes(bytes: unpacked.bytes, bytesRead: raw.count)
        page.isCut = page.bytes.count > maxBytes || !isWhole
        if page.isCut {
            page.bytes.removeLast(max(0, page.bytes.count - maxBytes))
        } else if let problem = unpacked.problem {
            page.damage = Self.failure(problem, unpackedBytes: page.bytes.count)
        }
        if let damage = page.damage, page.bytes.isEmpty { throw damage }
        return page
    }

    /// A file's bytes; standard input's for a nil path.
    private static func bytes(of path: FilePath?, _ limit: Int) throws(PageFailure) -> [UInt8] {
        do throws(SystemError) {
            let file = if let path { try FileDescriptor(reading: path) } else { FileDescriptor.standardInput }
            return try file.read(upTo: limit)
        } catch {
            throw failure(error, path)
        }
    }

    private static func isCommand(_ path: FilePath) -> Bool {
        Subcommand(rawValue: String(decoding: path.bytes, as: UTF8.self)) != nil
    }

    private static func failure(_ error: SystemError, _ path: FilePath?) -> PageFailure {
        switch error.code {
        case ENOENT where path.map(Self.isCommand) == true:
            PageFailure(.notFound, "no such file or directory; as a command it stands before all options")
        case ENOENT, ENOTDIR: PageFailure(.notFound, "no such file or directory; check the path")
        case EACCES, EPERM: PageFailure(.unreadable, "permission denied; check that you may read it")
        case EISDIR:
            PageFailure(.unreadable, "is a directory; name it as an argument to read the pages in it")
        default: PageFailure(.unreadable, "cannot be read (\(error.reason))")
        }
    }

    private static func failure(_ problem: GunzipProblem, unpackedBytes: Int) -> PageFailure {
        let rest =
            unpackedBytes == 0
            ? "nothing could be read; fetch it again"
            : "only the first \(unpackedBytes) bytes of the page could be read; fetch it again"
        return switch problem {
        case .truncated: PageFailure(.damagedGzip, "the gzip data ends too early; \(rest)")
        case .damaged: PageFailure(.damagedGzip, "the gzip data is damaged; \(rest)")
        case .outOfMemory: PageFailure(ExtractionError.outOfMemory)
        }
    }
}
