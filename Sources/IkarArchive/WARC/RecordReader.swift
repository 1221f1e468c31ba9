/// What an archive reader finds, in the order of the file.
package enum ArchiveEvent: Sendable {
    /// A record, whole or in part.
    case record(ArchiveRecord)
    /// Bytes that are no record.
    case loss(Loss)
}

/// A WARC record.
package struct ArchiveRecord: Sendable {
    package var header: RecordHeader
    /// Where it begins.
    package var position: ArchivePosition
    /// Its block as far as it was asked for; empty for a record that nobody wants.
    package var block: [UInt8]
    /// Whether the block goes on beyond what was kept.
    package var isCut = false
    /// Why the block is not whole.
    package var damage: Loss.Reason?
}

/// Bytes of an archive that could not be read.
package struct Loss: Equatable, Sendable {
    /// Why.
    package enum Reason: String, Equatable, Sendable, CaseIterable {
        case garbage
        case badHeader = "bad-header"
        case badLength = "bad-length"
        case truncated
        case damagedGzip = "damaged-gzip"
        case unreadable
        case outOfMemory = "out-of-memory"
    }

    /// Where they begin.
    package var position: ArchivePosition
    package var reason: Reason
    /// Where reading went on; nil when there was nothing more to read.
    package var wentOn: ArchivePosition?
    /// What the system said of a file that cannot be read on.
    package var detail: String?
}

/// How much of a record is wanted.
package enum Wanted: Equatable, Sendable {
    /// Nothing: it is passed over.
    case nothing
    /// This many bytes of its block.
    case bytes(Int)
}

/// Reads the records of a WARC file, one after the other, with memory for one.
///
/// Lengths are believed only as far as what follows confirms them: a block that is not followed by the next record is
/// searched for one, and a record that a gzip member ends is over. After damage it goes on at the next record.
package struct RecordReader {
    private var stream: UnpackedStream
    private var isFinished = false

    /// Bytes of a record's header at most.
    static let maxHeader = 64 << 10
    /// Bytes of a block that are looked at to tell whether it is wanted: HTTP's header.
    static let preview = 64 << 10
    /// Bytes of an unwanted block that are kept until it is clear that its length is right.
    static let unwantedHold = 1 << 20
    /// What every record begins with.
    package static let beginning = Array("WARC/".utf8)

    /// A reader over a stream that stands at a record.
    package init(_ stream: UnpackedStream) { self.stream = stream }

    /// Where the next record begins, to go on from there another time.
    package var position: ArchivePosition { stream.position() }

    /// Offset in the file up to which it was read.
    package var packedOffset: Int { stream.packedOffset }

    /// The next record or loss; nil at the end.
    ///
    /// - Parameter wanted: what is wanted of a record, by its header and the first bytes of its block.
    package mutating func next(_ wanted: (RecordHeader, ArraySlice<UInt8>) -> Wanted) -> ArchiveEvent? {
        guard !isFinished else { return nil }
        skipNewlines()
        guard stream.fill(1) > 0 else { return passBreak(at: stream.position()) }
        let position = stream.position()
        guard beginsRecord() else { return skipGarbage(from: position) }
        guard let headerSize = headerSize() else { return loseHeader(.badHeader, size: Self.beginning.count) }
        let lines = stream.slice(0..<headerSize)
        let firstLineEnd = lines.firstIndex(of: UInt8(ascii: "\n")) ?? lines.startIndex
        let header = RecordHeader(fields: NamedFields(lines[firstLineEnd...]))
        guard let length = header.contentLength else { return loseHeader(.badLength, size: headerSize) }
        let preview = stream.fill(headerSize + min(length, Self.preview))
        let wish = wanted(header, stream.slice(headerSize..<max(headerSize, preview)))
        return .record(
            readBlock(of: header, at: position, headerSize: headerSize, length: length, wish: wish))
    }

    // MARK: Headers

    private mutating func skipNewlines() {
        while stream.fill(1) > 0, stream[0] == 0x0D || stream[0] == 0x0A { stream.consume(1) }
    }

    private mutating func beginsRecord() -> Bool {
        stream.fill(Self.beginning.count) == Self.beginning.count
            && stream.slice(0..<Self.beginning.count).elementsEqual(Self.beginning)
    }

    /// Bytes of the header that begins here, its closing empty line included; nil where it does not end.
    private mutating func headerSize() -> Int? {
        // What is there is looked at before more is asked for, which a pipe may not have yet.
        var looked = 0
        while true {
            let count = min(stream.available, Self.maxHeader)
            let slice = stream.slice(0..<count)
            if let end = BlankLine.end(
                in: slice, from: slice.startIndex + max(0, looked - Boundary.tailLength))
            {
                return end
            }
            looked = count
            guard count < Self.maxHeader, stream.fill(count + 1) > count else { return nil }
        }
    }

    /// Passes over a header that cannot be used and what follows it.
    private mutating func loseHeader(_ reason: Loss.Reason, size: Int) -> ArchiveEvent {
        let position = stream.position()
        stream.consume(size)
        let wentOn = findRecord()
        return .loss(Loss(position: position, reason: reason, wentOn: wentOn))
    }

    private mutating func skipGarbage(from position: ArchivePosition) -> ArchiveEvent {
        let wentOn = findRecord()
        return .loss(Loss(position: position, reason: .garbage, wentOn: wentOn))
    }

    /// Moves to the next record in the unpacked bytes; nil when there is none before the end or a break.
    private mutating func findRecord() -> ArchivePosition? {
        while true {
            let count = stream.fill(Self.preview)
            if let found = Boundary.firstStart(in: stream.slice(0..<count)) {
                stream.consume(found)
                return stream.position()
            }
            // The last bytes may be the beginning of a record's first line.
            stream.consume(count < Self.preview ? count : count - Boundary.length)
            if count < Self.preview { return nil }
        }
    }

    /// What the end of the bytes means: the end of the archive, or damage to go on behind.
    private mutating func passBreak(at position: ArchivePosition) -> ArchiveEvent? {
        guard let stop = stream.stop else {
            isFinished = true
            return stream.failure.map {
                .loss(Loss(position: position, reason: .unreadable, detail: $0.reason))
            }
        }
        let reason: Loss.Reason =
            switch stop {
            case .truncated: .truncated
            case .damaged: .damagedGzip
            case .garbage: .garbage
            case .outOfMemory: .outOfMemory
            }
        let place = stop == .garbage ? ArchivePosition(offset: stream.packedOffset) : position
        let wentOn = stream.recover(expecting: Self.beginning).map { ArchivePosition(offset: $0) }
        isFinished = wentOn == nil
        return .loss(Loss(position: place, reason: reason, wentOn: wentOn))
    }

    // MARK: Blocks

    /// Reads the block of a record and passes over it.
    private mutating func readBlock(
        of header: RecordHeader, at position: ArchivePosition, headerSize: Int, length: Int, wish: Wanted
    ) -> ArchiveRecord {
        var record = ArchiveRecord(header: header, position: position, block: [])
        let (hold, isWanted) =
            switch wish {
            case .nothing: (Self.unwantedHold, false)
            case .bytes(let count): (max(0, count), true)
            }
        let held = min(length, hold)
        // What follows the block is looked at too.
        let tail = Boundary.tailLength + Self.beginning.count
        let count = stream.fill(headerSize + held + (held == length ? tail : 0))
        var size = min(held, count - headerSize)
        let isWhole = held == length && size == length && Boundary.follows(stream, at: headerSize + length)
        if !isWhole {
            if let end = Boundary.recordStart(in: stream, headerSize..<(headerSize + size)) {
                record.damage = .badLength
                size = end - headerSize
            } else if size < held {
                record.damage = stream.stop == .damaged ? .damagedGzip : .truncated
            }
        }
        if isWanted { record.block = stream.bytes(headerSize..<(headerSize + size)) }
        stream.consume(headerSize + size)
        // The line ends after a whole record belong to it: the next one begins behind them.
        if isWhole {
            var ends = 0
            while ends < min(stream.available, Boundary.tailLength),
                stream[ends] == 0x0D || stream[ends] == 0x0A
            {
                ends += 1
            }
            stream.consume(ends)
        }
        if held < length, record.damage == nil {
            record.isCut = true
            if !skip(length - size) { record.damage = .badLength }
        }
        return record
    }

    /// Passes over the rest of a large block; false when the record did not end where it says, and reading goes on
    /// before that.
    private mutating func skip(_ count: Int) -> Bool {
        var left = count
        /// Where the first record seems to begin inside the block, should its length be wrong.
        var suspect: Int?
        while left > 0 {
            let part = stream.fill(min(left, Self.preview))
            if let member = Boundary.memberStart(in: stream, 0..<part) {
                stream.consume(member)
                return false
            }
            if suspect == nil,
                let found = Boundary.firstStart(in: stream.slice(0..<part), afterBlankLine: true)
            {
                suspect = stream.position(found).offset
            }
            // A record's first line may lie across two parts.
            let step = part < left ? max(1, part - Boundary.length) : part
            guard part > 0 else { break }
            stream.consume(min(step, part))
            left -= min(step, part)
        }
        let tail = Boundary.tailLength + Self.beginning.count
        _ = stream.fill(tail)
        if left == 0, Boundary.follows(stream, at: 0) { return true }
        if let suspect, stream.move(to: suspect) { return false }
        return left == 0
    }
}
