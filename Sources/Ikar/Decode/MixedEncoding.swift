/// Pages whose parts are in two encodings: a template in one, an article or a comment pasted in another.
///
/// The page is looked at in pieces, the text between two tags or line ends: what was pasted seldom ends inside one. A
/// piece that only the other encoding explains is read in that.
struct MixedEncoding {
    /// A page read in two encodings.
    struct Reading {
        var utf8: [UInt8]
        var malformedSequences: Int
        /// The encoding of the smaller part.
        var other: String
    }

    /// How a piece is read.
    private enum PieceReading: Equatable { case main, other, mended }

    /// UTF-8 sequences in a piece of legacy text that cannot be chance: one in the text of a page may be.
    private static let sequencesInPiece = 2
    /// Sequences in all such pieces of a page, before any is read as UTF-8.
    private static let sequencesInPage = 4
    /// Bytes in a piece of UTF-8 that only a legacy encoding explains, at the least.
    private static let strayBytes = 3
    /// Such bytes for each well-formed sequence beside them.
    private static let strayPerSequence = 4

    private let bytes: [UInt8]
    private let range: Range<Int>

    /// The reading of a page that is mostly UTF-8 and has malformed sequences; nil when no other reading of those is
    /// better. Linear.
    ///
    /// - Parameter declared: the single-byte encoding that the page declares, if it does.
    static func mending(utf8 bytes: [UInt8], in range: Range<Int>, declared: Charset?) -> Reading? {
        let mixed = MixedEncoding(bytes: bytes, range: range)
        var sample: [UInt8] = []
        var hasMended = false
        mixed.forEachPiece { piece, census in
            switch reading(ofUTF8: bytes, piece, census) {
            case .main: break
            case .other: sample.append(contentsOf: bytes[piece])
            case .mended: hasMended = true
            }
        }
        guard !sample.isEmpty || hasMended else { return nil }
        let charset = sample.isEmpty ? Charset.windows1252 : legacy(sample, bytes, range, declared)
        guard let table = table(of: charset), let punctuation = Self.table(of: .windows1252) else {
            return nil
        }
        var result = Reading(utf8: [], malformedSequences: 0, other: charset.name)
        result.utf8.reserveCapacity(range.count)
        mixed.forEachPiece { piece, census in
            switch reading(ofUTF8: bytes, piece, census) {
            case .main: result.append(bytes, piece, census)
            case .other: result.append(table, bytes, piece)
            case .mended: result.append(mending: bytes, piece, with: punctuation)
            }
        }
        return result
    }

    /// The reading of a page in a single-byte encoding with pieces of UTF-8 in it; nil when there are none. Linear.
    static func withUTF8(in bytes: [UInt8], _ range: Range<Int>, table: SingleByteTable) -> Reading? {
        let mixed = MixedEncoding(bytes: bytes, range: range)
        var sequences = 0
        mixed.forEachPiece { _, census in if isUTF8(census) { sequences += census.sequences } }
        guard sequences >= sequencesInPage else { return nil }
        var result = Reading(utf8: [], malformedSequences: 0, other: Charset.utf8.name)
        result.utf8.reserveCapacity(range.count)
        mixed.forEachPiece { piece, census in
            if isUTF8(census) {
                result.append(bytes, piece, census)
            } else {
                result.append(table, bytes, piece)
            }
        }
        return result
    }

    private static func isUTF8(_ census: UTF8Scan.Census) -> Bool {
        census.malformed == 0 && census.sequences >= sequencesInPiece
    }

    /// The table of a single-byte encoding, nil for the others.
    static func table(of charset: Charset) -> SingleByteTable? {
        switch charset.reading {
        case .singleByte(let source), .visualHebrew(let source):
            SingleByteTable.table(of: charset.name, from: source)
        default: nil
        }
    }
}

extension MixedEncoding {
    /// Tells the pieces in order, with what each holds read as UTF-8. A piece ends before a `<`, after a `>` and after
    /// a line feed.
    private func forEachPiece(_ body: (Range<Int>, UTF8Scan.Census) -> Void) {
        var start = range.lowerBound
        var i = start
        while i < range.upperBound {
            let byte = bytes[i]
            let isEnd = byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == 0x0A
            let end = byte == UInt8(ascii: "<") ? i : i + 1
            if isEnd, end > start {
                body(start..<end, UTF8Scan.census(bytes, in: start..<end))
                start = end
            }
            i += 1
        }
        if start < range.upperBound {
            body(start..<range.upperBound, UTF8Scan.census(bytes, in: start..<range.upperBound))
        }
    }

    /// How a piece of a page in UTF-8 is read.
    private static func reading(ofUTF8 bytes: [UInt8], _ piece: Range<Int>, _ census: UTF8Scan.Census)
        -> PieceReading
    {
        if census.malformed == 0 { return .main }
        if census.malformed >= strayBytes, census.malformed >= strayPerSequence * census.sequences {
            return .other
        }
        let hasStray = piece.contains { bytes[$0] >= 0x80 && isStray(bytes, $0, piece) }
        return hasStray ? .mended : .main
    }

    /// Whether a byte beyond ASCII stands alone and is what Western text has between ASCII characters: a quote or dash
    /// (0x80 to 0x9F), a no-break space, an accented small letter inside or at the end of a word. The lead bytes of
    /// what else is cut off by careless software (Â, Ã, â) are left alone.
    fileprivate static func isStray(_ bytes: [UInt8], _ i: Int, _ piece: Range<Int>) -> Bool {
        let before = i > piece.lowerBound ? bytes[i - 1] : 0x20
        let after = i + 1 < piece.upperBound ? bytes[i + 1] : 0x20
        guard before < 0x80, after < 0x80 else { return false }
        switch bytes[i] {
        case 0x85, 0x91...0x97, 0x99, 0xA0: return true
        case 0xE0, 0xE1, 0xE3...0xF6, 0xF8...0xFF:
            return before.isASCIILetter && (after.isASCIILetter || after == 0x20)
        default: return false
        }
    }

    /// The encoding of what is not UTF-8: the declared one, Hebrew where the rest of the page is, else by statistics.
    private static func legacy(
        _ sample: [UInt8], _ bytes: [UInt8], _ range: Range<Int>, _ declared: Charset?
    ) -> Charset {
        if let declared, table(of: declared) != nil { return declared }
        let high = sample.count { $0 >= 0x80 }
        // The letters of windows-1255.
        let hebrew = sample.count { (0xE0...0xFA).contains($0) }
        let hebrewLead: UInt8 = 0xD7
        let leads = bytes[range].count { $0 == hebrewLead }
        let fewestLeads = 16
        if 3 * hebrew >= 2 * high, leads >= fewestLeads { return .windows1255 }
        guard let found = CharsetDetection.charset(ofText: sample), table(of: found) != nil else {
            return .windows1252
        }
        return found
    }
}

extension MixedEncoding.Reading {
    /// Appends a piece of UTF-8.
    fileprivate mutating func append(_ bytes: [UInt8], _ piece: Range<Int>, _ census: UTF8Scan.Census) {
        malformedSequences += census.malformed
        if census.malformed == 0, !census.hasNUL {
            utf8.append(contentsOf: bytes[piece])
        } else {
            utf8.append(contentsOf: UTF8Repair.clean(bytes, in: piece))
        }
    }

    /// Appends a piece in a single-byte encoding.
    fileprivate mutating func append(_ table: SingleByteTable, _ bytes: [UInt8], _ piece: Range<Int>) {
        let decoded = table.decode(bytes, in: piece)
        utf8.append(contentsOf: decoded.utf8)
        malformedSequences += decoded.malformedSequences
    }

    /// Appends a piece of UTF-8 with stray bytes of Western text in it.
    fileprivate mutating func append(
        mending bytes: [UInt8], _ piece: Range<Int>, with table: SingleByteTable
    ) {
        var start = piece.lowerBound
        for i in piece where bytes[i] >= 0x80 && MixedEncoding.isStray(bytes, i, piece) {
            append(bytes, start..<i, UTF8Scan.census(bytes, in: start..<i))
            append(table, bytes, i..<(i + 1))
            start = i + 1
        }
        append(bytes, start..<piece.upperBound, UTF8Scan.census(bytes, in: start..<piece.upperBound))
    }
}
