import Glibc
import Ikar

/// A file of site profiles.
enum SiteProfilesFile {
    /// Bytes that are read; what ikar writes is shorter, because learning is bounded.
    private static let maxBytes = 64 << 20

    /// Reads a file.
    ///
    /// - Throws: a message with the file's name, the line where one is damaged, and what to do.
    static func read(_ path: FilePath) throws(UsageError) -> SiteProfiles {
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes = try FileDescriptor(reading: path).read(upTo: maxBytes + 1)
        } catch {
            let advice = error.code == ENOENT ? "; make it with --learn-sites" : ""
            throw UsageError("--site-profiles \(path.quoted): cannot be read (\(error.reason))\(advice)")
        }
        guard bytes.count <= maxBytes else {
            throw UsageError(
                "--site-profiles \(path.quoted): is longer than \(ByteCount(maxBytes)); learn the profiles again"
            )
        }
        do throws(SiteProfilesError) {
            return try SiteProfiles(parsing: bytes)
        } catch {
            throw UsageError("--site-profiles \(path.quoted), \(error.description)")
        }
    }

    /// Writes a file in the place of what it held.
    static func write(_ profiles: SiteProfiles, to path: FilePath) throws(OutputError) {
        do throws(SystemError) {
            let file = try OutputFile(path, length: 0)
            try ByteWriter.write(Array(profiles.text.utf8), to: file.descriptor)
        } catch {
            throw .file(path, error)
        }
    }
}

/// What is wrong with the command line, found only when it is carried out: one line without a full stop.
struct UsageError: Error, Equatable, Sendable, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
