/// A file's bytes, gzip undone, read through a window: bytes are looked at first and consumed when it is clear what they
/// are.
///
/// The surprise is the break: where packed data is damaged the stream stops, so that nobody takes bytes from before and
/// after the damage for neighbours; ``recover(expecting:)`` goes on behind it.
package struct UnpackedStream {
    /// Why packed data could not be read on.
    package enum Break: Equatable, Sendable {
        /// The file ends inside a gzip member.
        case truncated
        /// A member is not what gzip writes, or its checksum is wrong.
        case damaged
        /// What follows a member is no member.
        case garbage
        case outOfMemory
    }

    /// Where a member begins in the unpacked bytes.
    private struct Mark {
        var unpacked: Int
        var offset: Int
    }

    private var packed: PackedBuffer
    private var inflater: Inflater?
    private let isPacked: Bool
    private var isInMember = false
    private var marks: [Mark] = []

    private var window: [UInt8] = []
    private var start = 0
    /// Unpacked bytes before the window's start.
    private var consumed = 0
    private let firstOffset: Int

    /// Why the stream stopped before the end; nil while it goes on.
    package private(set) var stop: Break?

    /// Unpacked bytes that one step gives at most.
    private static let stepSize = 128 << 10
    /// A window that grew for a large record is given back when it is empty.
    private static let idleWindow = 1 << 20
    /// Members in the window that are told apart; a writer of records makes some hundreds.
    private static let mostMarks = 1 << 16
    private static let magic: [UInt8] = [0x1F, 0x8B, 8]

    /// A stream over a source.
    ///
    /// - Parameter offset: where in the file the source stands: 0, or where a gzip member begins.
    package init(_ source: any ByteSource, offset: Int = 0) {
        firstOffset = offset
        packed = PackedBuffer(source, offset: offset)
        while packed.unread < Self.magic.count, packed.refill(keepFrom: offset) {}
        isPacked = packed.bytes.starts(with: Self.magic)
        inflater = isPacked ? Inflater(.gzip) : nil
        if isPacked, inflater == nil { stop = .outOfMemory }
    }

    // MARK: The window

    /// Bytes that can be looked at without reading more.
    package var available: Int { window.count - start }

    /// Makes at least `count` bytes available, fewer only before the end or a break.
    ///
    /// - Returns: how many are available, as far as `count`.
    package mutating func fill(_ count: Int) -> Int {
        while available < count, produce() {}
        return min(available, count)
    }

    /// The byte at an index from the window's start, which must be available.
    package subscript(index: Int) -> UInt8 { window[start + index] }

    /// Available bytes, counted from the window's start.
    package func bytes(_ range: Range<Int>) -> [UInt8] {
        Array(window[(start + range.lowerBound)..<(start + range.upperBound)])
    }

    /// Available bytes without a copy, for as long as the stream is not changed.
    package func slice(_ range: Range<Int>) -> ArraySlice<UInt8> {
        window[(start + range.lowerBound)..<(start + range.upperBound)]
    }

    /// Passes over available bytes.
    package mutating func consume(_ count: Int) {
        let count = min(count, available)
        start += count
        consumed += count
        if start == window.count {
            window.removeAll(keepingCapacity: window.capacity <= Self.idleWindow)
            start = 0
        } else if start > window.count / 2 {
            window.removeFirst(start)
            start = 0
        }
        let passed = marks.dropFirst().prefix { $0.unpacked <= consumed }.count
        if passed > 0 { marks.removeFirst(passed) }
    }

    /// Where the byte at an index from the window's start is in the file.
    package func position(_ index: Int = 0) -> ArchivePosition {
        let place = consumed + index
        guard isPacked else { return ArchivePosition(offset: firstOffset + place) }
        guard let mark = marks.last(where: { $0.unpacked <= place }) else {
            return ArchivePosition(offset: packed.offset)
        }
        return ArchivePosition(offset: mark.offset, inside: place - mark.unpacked)
    }

    /// The first index after `index` at which a gzip member begins, as far as is known; counted from the window's start.
    package func memberStart(after index: Int) -> Int? {
        marks.first { $0.unpacked > consumed + index }.map { $0.unpacked - consumed }
    }

    /// Offset in the file up to which it was read.
    package var packedOffset: Int { packed.offset }

    /// Why the file itself could not be read to its end.
    package var failure: ReadFailure? { packed.failure }

    // MARK: Reading

    /// Reads one step; false when nothing came.
    private mutating func produce() -> Bool {
        guard stop == nil else { return false }
        guard packed.unread > 0 || packed.refill(keepFrom: keptOffset) else {
            if isInMember { stop = .truncated }
            return false
        }
        guard isPacked, let inflater else {
            window += packed.bytes[packed.next...]
            packed.advance(by: packed.unread)
            return true
        }
        guard isInMember || beginMember(inflater) else { return false }
        let step = inflater.step(packed.bytes, from: packed.next, to: &window, room: Self.stepSize)
        packed.advance(by: step.consumed)
        switch step.status {
        case .more: break
        case .end: isInMember = false
        case .damaged: stop = .damaged
        case .outOfMemory: stop = .outOfMemory
        }
        return true
    }

    /// From where on packed bytes are kept.
    private var keptOffset: Int { isInMember ? marks.last?.offset ?? packed.offset : packed.offset }

    private mutating func beginMember(_ inflater: Inflater) -> Bool {
        while packed.unread < Self.magic.count, packed.refill(keepFrom: packed.offset) {}
        guard packed.bytes[packed.next...].starts(with: Self.magic) else {
            stop = .garbage
            return false
        }
        inflater.reset()
        isInMember = true
        let mark = Mark(unpacked: consumed + available, offset: packed.offset)
        // Members without content, or more of them than any writer makes, leave no marks of their own.
        if marks.last?.unpacked == mark.unpacked || marks.count == Self.mostMarks { marks.removeLast() }
        marks.append(mark)
        return true
    }

    // MARK: Going on after damage

    /// Goes on at the next gzip member that begins with the expected bytes. What is in the window is dropped.
    ///
    /// - Returns: the offset where it goes on; nil when there is no such member.
    package mutating func recover(expecting beginning: [UInt8]) -> Int? {
        let noticed = packed.offset
        consume(available)
        guard isPacked, stop != .outOfMemory, let trial = Inflater(.gzip) else { return nil }
        // The damaged member's own start is no place to go on; any byte after it may be, for a reader that was led
        // astray may have run past the next member.
        if isInMember, let member = marks.last, !packed.move(to: max(member.offset + 1, packed.firstOffset)) {
            _ = packed.move(to: noticed)
        }
        isInMember = false
        while findMagic() {
            let ahead = Self.trialSize
            while packed.unread < ahead, packed.refill(keepFrom: packed.offset) {}
            if Self.isMember(packed, beginning: beginning, trial) {
                stop = nil
                marks.removeAll()
                return packed.offset
            }
            packed.advance(by: 1)
        }
        return nil
    }

    /// Moves to the next bytes that look like a member's; false when there are none.
    private mutating func findMagic() -> Bool {
        while true {
            let unread = packed.bytes[packed.next...]
            guard let found = ByteSearch.first(Self.magic[0], in: unread, from: unread.startIndex) else {
                packed.advance(by: packed.unread)
                guard packed.refill(keepFrom: packed.offset) else { return false }
                continue
            }
            packed.advance(by: found - packed.next)
            while packed.unread < Self.magic.count, packed.refill(keepFrom: packed.offset) {}
            if packed.bytes[packed.next...].starts(with: Self.magic) { return true }
            packed.advance(by: 1)
        }
    }

    /// Packed bytes that must be enough to unpack the first few of a member: its header and deflate's first tables.
    private static let trialSize = 1 << 10

    private static func isMember(_ packed: PackedBuffer, beginning: [UInt8], _ trial: Inflater) -> Bool {
        trial.reset()
        let input = Array(packed.bytes[packed.next...].prefix(trialSize))
        var output: [UInt8] = []
        let step = trial.step(input, from: 0, to: &output, room: max(1, beginning.count))
        return step.status != .damaged && !output.isEmpty && output == beginning
            || beginning.isEmpty && !output.isEmpty
    }

    /// Goes back or on to an offset of a file that is not packed; false where that cannot be done.
    package mutating func move(to offset: Int) -> Bool {
        guard !isPacked, packed.move(to: offset) else { return false }
        window.removeAll()
        start = 0
        consumed = offset - firstOffset
        return true
    }
}

extension UnpackedStream {
    /// Passes over bytes by reading them, to go on where another run ended.
    package mutating func skip(_ count: Int) {
        let part = 64 << 10
        var left = count
        while left > 0, case let found = fill(min(left, part)), found > 0 {
            consume(found)
            left -= found
        }
    }
}
