/// Bytes that come from front to back: a file, a pipe, a buffer.
package protocol ByteSource: AnyObject {
    /// The next bytes, at most `count` and perhaps fewer; none at the end.
    func read(upTo count: Int) throws(ReadFailure) -> [UInt8]

    /// Goes on reading at an offset from the beginning.
    ///
    /// - Returns: false, and nothing changed, where the source cannot do that, such as a pipe.
    func seek(to offset: Int) -> Bool
}

/// Why a source gives no more bytes although it has not ended.
package struct ReadFailure: Error, Equatable, Sendable {
    /// What the system said, in lower case: "input/output error".
    package let reason: String

    /// A failure with the system's words.
    package init(reason: String) { self.reason = reason }
}

/// A place in a file that may be packed.
package struct ArchivePosition: Hashable, Sendable {
    /// Offset in the file, packed as it is: of the byte itself, or of the gzip member that it is in.
    package var offset: Int
    /// Unpacked bytes between the start of that member and the place; 0 in a file that is not packed.
    package var inside: Int

    /// A place; the beginning of the file when nothing is said.
    package init(offset: Int = 0, inside: Int = 0) {
        self.offset = offset
        self.inside = inside
    }
}

extension ArchivePosition: CustomStringConvertible {
    /// "byte 1234", or "byte 99, unpacked, of the gzip member at byte 1234".
    package var description: String {
        inside == 0 ? "byte \(offset)" : "byte \(inside), unpacked, of the gzip member at byte \(offset)"
    }
}

/// A source of bytes that stand in memory.
package final class MemorySource: ByteSource {
    private let bytes: [UInt8]
    private var at = 0

    /// A source of these bytes.
    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    package func read(upTo count: Int) -> [UInt8] {
        let end = min(bytes.count, at + max(0, count))
        defer { at = end }
        return Array(bytes[at..<end])
    }

    package func seek(to offset: Int) -> Bool {
        at = min(max(0, offset), bytes.count)
        return true
    }
}
