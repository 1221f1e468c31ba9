/// An encoding that pages come in.
struct Charset: Sendable {
    /// The WHATWG name in lower case; the usual name for those the standard lacks.
    let name: String
    /// How its bytes are read.
    let reading: Reading
    /// The labels it goes by, lower case, separated by spaces.
    let labels: String

    /// How the bytes of an encoding are read.
    enum Reading: Sendable {
        case utf8
        case utf16(isBigEndian: Bool)
        /// A table of 256 entries.
        case singleByte(TableSource)
        /// A table of Hebrew whose lines may stand in visual order.
        case visualHebrew(TableSource)
        /// One of ICU's converters; `keepsASCII` as in ``ICUConversion``.
        case multiByte(icu: String, keepsASCII: Bool)
    }

    /// Where the table of a single-byte encoding comes from.
    enum TableSource: Sendable {
        /// ICU's converter of that name.
        case icu(String)
        /// The characters of the bytes 0x80 to 0xFF in order, U+FFFD for none.
        case builtIn(String)
        /// The bytes from 0x80 in the private use area from U+F780.
        case userDefined
    }

    init(_ name: String, _ reading: Reading, _ labels: String) {
        self.name = name
        self.reading = reading
        self.labels = labels
    }

    /// The charset that goes by a label, by the standard's rule: ASCII case and white space around it do not count.
    static func named(_ label: String) -> Charset? { named(Array(label.utf8)) }

    /// The charset that goes by a label given as bytes.
    static func named(_ label: some Collection<UInt8>) -> Charset? {
        // Longer than any label: no need to look.
        let longestLabel = 64
        let trimmed = label.drop(while: \.isASCIISpace).prefix(longestLabel)
        var key = trimmed.map(\.asciiLowercased)
        while let last = key.last, last.isASCIISpace { key.removeLast() }
        return all.first { $0.goesBy(key) }
    }

    /// Whether a label is one of this charset's. Linear in its labels, which are few.
    private func goesBy(_ label: [UInt8]) -> Bool {
        var i = 0
        var isSame = true
        for byte in labels.utf8 {
            if byte == Ascii.space {
                if isSame, i == label.count { return true }
                (i, isSame) = (0, true)
            } else {
                isSame = isSame && i < label.count && label[i] == byte
                i += 1
            }
        }
        return isSame && i == label.count
    }

    /// UTF-8, the encoding of all but a few pages.
    static let utf8 = Charset("utf-8", .utf8, "")
    /// The last resort: every byte means something, and most undeclared old pages are Western.
    static let windows1252 = Charset("windows-1252", .singleByte(.builtIn(upperHalfOfWindows1252)), "")
    /// Logical Hebrew, of which ISO-8859-8-I is a part.
    static let windows1255 = Charset("windows-1255", .singleByte(.icu("windows-1255")), "")
    static let utf16LittleEndian = Charset("utf-16le", .utf16(isBigEndian: false), "")
    static let utf16BigEndian = Charset("utf-16be", .utf16(isBigEndian: true), "")
}
