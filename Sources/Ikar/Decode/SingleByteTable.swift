import Synchronization

/// What each byte of a single-byte encoding is in UTF-8. Immutable, shared by all pages: decoding is one look-up and one
/// store a byte, several times as fast as a converter.
struct SingleByteTable: Sendable {
    /// The UTF-8 of each byte in the low three bytes (no single-byte encoding leaves the basic plane), its length in
    /// the top byte; bytes without a meaning have U+FFFD and ``malformedFlag``.
    private let entries: [UInt32]

    private static let lengthShift: UInt32 = 24
    private static let lengthMask: UInt32 = 3
    private static let malformedFlag: UInt32 = 1 << 31
    private static let replacementCharacter: UInt32 = 0xFFFD
    /// Most bytes of UTF-8 that one byte becomes.
    private static let longest = 3
    private static let wordSize = MemoryLayout<UInt64>.size

    private init(codePoints: [UInt32]) {
        entries = codePoints.map { codePoint in
            let scalar = Unicode.Scalar(codePoint) ?? "\u{FFFD}"
            var entry: UInt32 = 0
            var length: UInt32 = 0
            for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                entry |= UInt32(unit) << (8 * length)
                length += 1
            }
            let isMalformed = codePoint == Self.replacementCharacter
            return entry | length << Self.lengthShift | (isMalformed ? Self.malformedFlag : 0)
        }
    }

    /// Decodes bytes, NULs left out. Linear.
    ///
    /// - Returns: the UTF-8 and how many bytes had no meaning.
    func decode(_ bytes: [UInt8], in range: Range<Int>) -> (utf8: [UInt8], malformedSequences: Int) {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "range beyond the bytes")
        var malformed = 0
        // A word more than the longest result, so that each store may be of a whole word.
        let capacity = range.count * Self.longest + Self.wordSize
        let utf8 = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { room, count in
            guard let start = room.baseAddress else { return }
            count = unsafe fill(UnsafeMutableRawPointer(start), from: bytes.span, in: range, &malformed)
        }
        return (utf8, malformed)
    }

    /// Writes the UTF-8 of a range into room for three bytes a byte and a word; returns its length.
    private func fill(
        _ room: UnsafeMutableRawPointer, from input: borrowing Span<UInt8>, in range: Range<Int>,
        _ malformed: inout Int
    ) -> Int {
        let table = entries.span
        var i = range.lowerBound
        var at = 0
        while i < range.upperBound {
            // ASCII, most of every page's markup, goes over a word at a time.
            if range.upperBound &- i >= Self.wordSize {
                let word = unsafe input.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self)
                if Self.isASCIIWithoutNUL(word) {
                    unsafe room.storeBytes(of: word, toByteOffset: at, as: UInt64.self)
                    at &+= Self.wordSize
                    i &+= Self.wordSize
                    continue
                }
            }
            let stop = min(i &+ Self.wordSize, range.upperBound)
            while i < stop {
                // In bounds: the table has an entry for every byte.
                let byte = unsafe input[unchecked: i]
                let entry = unsafe table[unchecked: Int(byte)]
                unsafe room.storeBytes(of: entry, toByteOffset: at, as: UInt32.self)
                at &+= byte == 0 ? 0 : Int(entry >> Self.lengthShift & Self.lengthMask)
                malformed &+= Int(entry >> 31)
                i &+= 1
            }
        }
        return at
    }

    @inline(__always) private static func isASCIIWithoutNUL(_ word: UInt64) -> Bool {
        // Subtracting one from each byte sets a high bit at a zero.
        (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0
    }
}

extension SingleByteTable {
    /// The tables made so far by charset name. They depend on nothing but the name: a page never sees another's state.
    private static let made = Mutex<[String: SingleByteTable]>([:])

    /// The table of a charset, made on first use. Nil when ICU lacks it.
    static func table(of charset: String, from source: Charset.TableSource) -> SingleByteTable? {
        made.withLock { tables in
            if let table = tables[charset] { return table }
            guard let codePoints = codePoints(of: charset, from: source) else { return nil }
            let table = SingleByteTable(codePoints: codePoints)
            tables[charset] = table
            return table
        }
    }

    private static func codePoints(of charset: String, from source: Charset.TableSource) -> [UInt32]? {
        let ascii = (0..<0x80).map { UInt32($0) }
        switch source {
        case .builtIn(let upperHalf): return ascii + upperHalf.unicodeScalars.map(\.value)
        case .userDefined: return ascii + (0..<0x80).map { 0xF780 + UInt32($0) }
        case .icu(let name):
            guard let all = ICUConversion.codePoints(ofSingleByte: name) else { return nil }
            // Some of IBM's tables exchange a few control characters below 0x80: the standard's do not.
            var codePoints = ascii + all[0x80...]
            for (byte, codePoint) in differences[charset] ?? [:] { codePoints[byte] = codePoint }
            return codePoints
        }
    }

    /// Where the Encoding Standard's index is not ICU's table.
    private static let differences: [String: [Int: UInt32]] = [
        // HEBREW POINT HOLAM HASER FOR VAV, added later.
        "windows-1255": [0xCA: 0x05BA],
        // No feminine ordinal indicator.
        "windows-1253": [0xAA: replacementCharacter],
        // ICU has the private use area for the bytes that mean nothing.
        "windows-874": Dictionary(
            uniqueKeysWithValues: [0xDB, 0xDC, 0xDD, 0xDE, 0xFC, 0xFD, 0xFE, 0xFF].map {
                ($0, replacementCharacter)
            }),
        // The Belarusian letter, as KOI8-RU has it.
        "koi8-u": [0xAE: 0x045E, 0xBE: 0x040E],
    ]
}
