import Glibc

/// What stands at a path.
enum FileKind: Sendable, Equatable {
    case regular
    /// A directory with what identifies it, whatever the path it was reached by.
    case directory(FileIdentity)
    /// A pipe, a terminal, a device, a socket.
    case special
}

/// Device and inode: the same for every path that leads to the same file.
struct FileIdentity: Hashable, Sendable {
    let device: UInt
    let inode: UInt
}

extension FilePath {
    /// What stands at the path, symbolic links followed; nil when there is nothing or it cannot be reached.
    var kind: FileKind? {
        var facts = stat()
        guard unsafe stat(terminated, &facts) == 0 else { return nil }
        switch facts.st_mode & S_IFMT {
        case S_IFREG: return .regular
        case S_IFDIR:
            return .directory(FileIdentity(device: UInt(facts.st_dev), inode: UInt(facts.st_ino)))
        default: return .special
        }
    }

    /// What identifies the file at the path; nil when there is none.
    var identity: FileIdentity? {
        var facts = stat()
        guard unsafe stat(terminated, &facts) == 0 else { return nil }
        return FileIdentity(device: UInt(facts.st_dev), inode: UInt(facts.st_ino))
    }

    /// The size of the regular file at the path; nil when there is none.
    var size: Int? {
        var facts = stat()
        guard unsafe stat(terminated, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(facts.st_size)
    }

    /// The names in this directory, sorted by their bytes so that the order is the same everywhere; without those that
    /// begin with a dot.
    func visibleEntries() throws(SystemError) -> [[UInt8]] {
        try entries().filter { $0.first != UInt8(ascii: ".") }
    }

    /// The names in this directory, hidden ones and the two that every directory has too, sorted by their bytes.
    func entries() throws(SystemError) -> [[UInt8]] {
        guard let stream = unsafe opendir(terminated) else { throw SystemError.last }
        // The one owner of the stream: closed on every way out.
        defer { unsafe closedir(stream) }
        var names: [[UInt8]] = []
        errno = 0
        while let entry = unsafe readdir(stream) {
            // The name is copied out: the entry is valid until the next call only.
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe Array(bytes.prefix { $0 != 0 })
            }
            names.append(name)
            errno = 0
        }
        guard errno == 0 else { throw SystemError.last }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// Creates this directory and those above it that are missing.
    func createDirectories() throws(SystemError) {
        let allowAll: mode_t = 0o777
        var end = 0
        while end < bytes.count {
            // From slash to slash; the first byte may be the root's own.
            end = bytes[(end + 1)...].firstIndex(of: UInt8(ascii: "/")) ?? bytes.count
            let part = FilePath(bytes: bytes[..<end])
            if unsafe mkdir(part.terminated, allowAll) != 0 {
                let error = SystemError.last
                guard case .directory = part.kind else {
                    throw error.code == EEXIST ? SystemError(code: ENOTDIR) : error
                }
            }
        }
    }

    /// Gives this file another name, replacing what stands there.
    func rename(to other: FilePath) throws(SystemError) {
        guard unsafe Glibc.rename(terminated, other.terminated) == 0 else { throw SystemError.last }
    }

    /// Removes this file; nothing happens when it cannot be.
    func remove() { _ = unsafe unlink(terminated) }
}
