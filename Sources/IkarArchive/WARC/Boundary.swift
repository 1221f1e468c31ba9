/// Where records begin and end.
enum Boundary {
    /// Line ends that stand between two records at most: CR LF twice.
    static let tailLength = 4
    /// A blank line and the shortest first line of a record, "WARC/1.0".
    static let length = 12

    private static let letter = RecordReader.beginning[0]

    /// Whether a record ends at the index: line ends follow, and then the next record or nothing.
    static func follows(_ stream: UnpackedStream, at index: Int) -> Bool {
        var at = index
        while at < min(stream.available, index + tailLength), stream[at] == 0x0D || stream[at] == 0x0A {
            at += 1
        }
        let next = stream.slice(at..<min(stream.available, at + RecordReader.beginning.count))
        return next.isEmpty || next.elementsEqual(RecordReader.beginning)
    }

    /// Where another record begins inside a block: at a gzip member, or after a blank line.
    static func recordStart(in stream: UnpackedStream, _ range: Range<Int>) -> Int? {
        if let member = memberStart(in: stream, range) { return member }
        let slice = stream.slice(range)
        return firstStart(in: slice, afterBlankLine: true).map { $0 + range.lowerBound }
    }

    /// The first gzip member inside the range that begins a record.
    static func memberStart(in stream: UnpackedStream, _ range: Range<Int>) -> Int? {
        var at = range.lowerBound - 1
        while let start = stream.memberStart(after: at), start < range.upperBound {
            let end = min(stream.available, start + RecordReader.beginning.count)
            if stream.slice(start..<end).elementsEqual(RecordReader.beginning) { return start }
            at = start
        }
        return nil
    }

    /// The first index, counted from the slice's start, at which a line "WARC/1.0" or the like begins.
    ///
    /// - Parameter afterBlankLine: whether a blank line must stand before it, as between records.
    static func firstStart(in slice: ArraySlice<UInt8>, afterBlankLine: Bool = false) -> Int? {
        let nameLength = RecordReader.beginning.count
        let (lineFeed, digits) = (UInt8(ascii: "\n"), UInt8(ascii: "0")...UInt8(ascii: "9"))
        var from = slice.startIndex
        while let found = ByteSearch.first(letter, in: slice, from: from) {
            from = found + 1
            // "1.0" and "0.18" have a digit, a point and a digit.
            guard found + nameLength + 2 < slice.endIndex,
                slice[found..<(found + nameLength)].elementsEqual(RecordReader.beginning),
                digits.contains(slice[found + nameLength]),
                slice[found + nameLength + 1] == UInt8(ascii: "."),
                digits.contains(slice[found + nameLength + 2])
            else { continue }
            let before = slice[..<found]
            let startsLine = before.isEmpty || before.last == lineFeed
            if startsLine, !afterBlankLine || endsWithBlankLine(before) { return found - slice.startIndex }
        }
        return nil
    }

    private static func endsWithBlankLine(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.suffix(tailLength).elementsEqual([0x0D, 0x0A, 0x0D, 0x0A])
            || bytes.suffix(2).elementsEqual([0x0A, 0x0A])
    }
}

/// The empty line after a header.
package enum BlankLine {
    /// The number of bytes up to the end of the first empty line; nil where there is none. Both CR LF and LF end lines.
    ///
    /// - Parameter start: the index to begin at; the slice's own when nothing is said.
    package static func end(in slice: ArraySlice<UInt8>, from start: Int? = nil) -> Int? {
        let lineFeed = UInt8(ascii: "\n")
        var from = start ?? slice.startIndex
        while let found = ByteSearch.first(lineFeed, in: slice, from: from) {
            var next = found + 1
            if next < slice.endIndex, slice[next] == 0x0D { next += 1 }
            if next < slice.endIndex, slice[next] == lineFeed { return next + 1 - slice.startIndex }
            from = found + 1
        }
        return nil
    }
}
