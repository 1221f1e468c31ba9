/// A line of a file.
package struct Line: Sendable, Equatable {
    /// Its bytes without the line end.
    package var bytes: [UInt8]
    package var position: ArchivePosition
    /// Whether it was longer than the limit; the rest was passed over.
    package var isCut = false
}

/// Reads a file line by line, empty lines left out, with memory for one.
package struct LineReader {
    private var stream: UnpackedStream
    private let maxLine: Int
    private var isFinished = false

    private static let chunk = 64 << 10
    private static let lineEnd = UInt8(ascii: "\n")

    /// A reader of lines of at most `maxLine` bytes.
    package init(_ stream: UnpackedStream, maxLine: Int) {
        self.stream = stream
        self.maxLine = max(1, maxLine)
    }

    /// Where the next line begins.
    package var position: ArchivePosition { stream.position() }

    /// Offset in the file up to which it was read.
    package var packedOffset: Int { stream.packedOffset }

    /// What the next line is; nil at the end.
    package mutating func next() -> LineEvent? {
        while !isFinished {
            guard stream.fill(1) > 0 else { return finish() }
            if stream[0] == UInt8(ascii: "\n") || stream[0] == 0x0D {
                stream.consume(1)
            } else {
                return .line(readLine())
            }
        }
        return nil
    }

    private mutating func readLine() -> Line {
        let position = stream.position()
        var looked = 0
        while looked < maxLine {
            let count = stream.fill(min(maxLine, looked + Self.chunk))
            let part = stream.slice(looked..<count)
            if let end = ByteSearch.first(Self.lineEnd, in: part, from: part.startIndex) {
                let size = looked + (end - part.startIndex)
                let bytes = stream.bytes(0..<size)
                stream.consume(size + 1)
                return Line(bytes: bytes, position: position)
            }
            if count == looked { break }
            looked = count
        }
        var line = Line(bytes: stream.bytes(0..<looked), position: position)
        stream.consume(looked)
        line.isCut = looked == maxLine && skipToLineEnd()
        return line
    }

    /// Passes over the rest of a line; says whether there was any.
    private mutating func skipToLineEnd() -> Bool {
        var skipped = 0
        while case let count = stream.fill(Self.chunk), count > 0 {
            let slice = stream.slice(0..<count)
            if let end = ByteSearch.first(Self.lineEnd, in: slice, from: slice.startIndex) {
                let rest = end - slice.startIndex
                stream.consume(rest + 1)
                return skipped + rest > 0
            }
            stream.consume(count)
            skipped += count
        }
        return skipped > 0
    }

    private mutating func finish() -> LineEvent? {
        isFinished = true
        let position = stream.position()
        if let failure = stream.failure {
            return .loss(Loss(position: position, reason: .unreadable, detail: failure.reason))
        }
        switch stream.stop {
        case nil: return nil
        // What follows the packed data and is none is ignored, as gzip does.
        case .garbage: return nil
        case .truncated: return .loss(Loss(position: position, reason: .truncated))
        case .damaged: return .loss(Loss(position: position, reason: .damagedGzip))
        case .outOfMemory: return .loss(Loss(position: position, reason: .outOfMemory))
        }
    }
}

/// What a line reader finds.
package enum LineEvent: Sendable, Equatable {
    case line(Line)
    case loss(Loss)
}
