#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Files of the repository that tests hold against the code. Paths are relative to its root.
enum RepositoryFile {
    static let root = String(#filePath.dropLast("Tests/IkarTests/API/RepositoryFile.swift".count))

    /// A variable of the environment, nil when it is not set.
    static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// Whether there is such a file or folder.
    static func exists(_ path: String) -> Bool { access(root + path, F_OK) == 0 }

    /// The file's text; nil where it cannot be read.
    static func text(_ path: String) -> String? { bytes(path).map { String(decoding: $0, as: UTF8.self) } }

    /// The file's bytes; nil where it cannot be read.
    static func bytes(_ path: String) -> [UInt8]? {
        guard let file = fopen(root + path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            if count == 0 { return bytes }
            bytes += chunk[..<count]
        }
    }

    /// The Markdown files below a folder, sorted.
    static func markdown(in folder: String) -> [String] {
        guard let directory = opendir(root + folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix(".md") { names.append(folder + "/" + name) }
        }
        return names.sorted()
    }
}
