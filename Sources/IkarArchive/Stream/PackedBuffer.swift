/// The bytes of a source as they come, with some of those that were read already: after damage the search for where to
/// go on begins behind the member's start, not where the damage was noticed.
struct PackedBuffer {
    private let source: any ByteSource
    private(set) var bytes: [UInt8] = []
    /// Index of the next byte to read.
    private(set) var next = 0
    /// Offset in the source of the first byte that is kept.
    private(set) var firstOffset: Int
    /// Whether the source has no more.
    private(set) var isAtEnd = false
    /// Why the source broke off, if it did.
    private(set) var failure: ReadFailure?

    /// Bytes asked of the source at once: large enough that system calls do not count.
    private static let chunkSize = 256 << 10
    /// Bytes kept of what was read, from the member's start on. A damaged member that is longer is searched from here.
    private static let historySize = 4 << 20

    /// A buffer over a source that stands at an offset.
    init(_ source: any ByteSource, offset: Int) {
        self.source = source
        firstOffset = offset
    }

    /// Offset in the source of the next byte.
    var offset: Int { firstOffset + next }

    /// Bytes that are there and were not read.
    var unread: Int { bytes.count - next }

    /// Passes over bytes that are there.
    mutating func advance(by count: Int) { next += min(count, unread) }

    /// Gets more bytes.
    ///
    /// - Parameter keepFrom: an offset in the source from which bytes that were read stay, as far as there is room.
    /// - Returns: whether any came.
    mutating func refill(keepFrom: Int) -> Bool {
        guard !isAtEnd else { return false }
        let kept = max(keepFrom - firstOffset, next - Self.historySize, 0)
        // Moving half of the bytes at a time keeps the whole linear.
        if kept > bytes.count / 2 {
            let dropped = min(kept, next)
            bytes.removeFirst(dropped)
            firstOffset += dropped
            next -= dropped
        }
        do throws(ReadFailure) {
            let chunk = try source.read(upTo: Self.chunkSize)
            bytes += chunk
            isAtEnd = chunk.isEmpty
        } catch {
            failure = error
            isAtEnd = true
        }
        return !isAtEnd
    }

    /// Goes on at an offset, in the bytes that are kept or, where the source can, anywhere.
    mutating func move(to offset: Int) -> Bool {
        if offset >= firstOffset, offset - firstOffset <= bytes.count {
            next = offset - firstOffset
            return true
        }
        guard source.seek(to: offset) else { return false }
        bytes.removeAll()
        (next, firstOffset, isAtEnd, failure) = (0, offset, false, nil)
        return true
    }
}
