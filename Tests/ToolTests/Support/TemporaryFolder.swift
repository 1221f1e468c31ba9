import Glibc
import Testing

/// A folder for one test, removed with all that is in it when the test is over.
final class TemporaryFolder {
    let path: String

    init() throws {
        var template = Array("/tmp/ikar-test-XXXXXX".utf8CString)
        path = try #require(mkdtemp(&template).map { String(cString: $0) })
    }

    deinit {
        _ = try? Tool.spawn(["/bin/rm", "-rf", path], streams: nil)
    }

    /// Writes a file below the folder, making the folders on the way.
    func write(_ name: String, _ bytes: [UInt8]) throws {
        var folder = path
        for part in name.split(separator: "/").dropLast() {
            folder += "/" + part
            mkdir(folder, 0o777)
        }
        let file = try #require(fopen(path + "/" + name, "w"))
        defer { fclose(file) }
        try #require(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    }

    /// Writes a text file.
    func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

    /// Packs a file with gzip; `NAME` becomes `NAME.gz`.
    func pack(_ name: String) throws {
        let result = try Tool.shell("gzip -n '\(name)'", in: self)
        try #require(result.status == 0)
    }

    /// The bytes of a file.
    func bytes(_ name: String) throws -> [UInt8] {
        let file = try #require(fopen(path + "/" + name, "r"))
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&part, 1, part.count, file), count > 0 { bytes += part[..<count] }
        return bytes
    }

    /// The text of a file.
    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    /// The names of all files below the folder, sorted, each with `./` before it.
    func files() throws -> [String] {
        try Tool.shell("find . -type f | LC_ALL=C sort", in: self).output.split(separator: "\n").map(
            String.init)
    }
}
