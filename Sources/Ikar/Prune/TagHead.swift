/// A tag as it stands in the bytes: its name and where its attributes are. Scanned once, forwards.
struct TagHead {
    /// Hash of the lower-case name (see ``NameHash``).
    var hash: UInt32
    /// The name's bytes, as written.
    var name: Range<Int>
    /// The bytes between the name and the closing `>`.
    var attributes: Range<Int>
    /// Index after the `>`; the end of the input when there is none.
    var end: Int
    /// Whether a `/` stands right before the `>`.
    var isSelfClosing: Bool
    /// Whether the closing `>` is there.
    var isClosed: Bool

    /// Scans the tag whose name begins at the index. Quotes hide `>` as the HTML standard's tokeniser has it: only those
    /// that a value begins with.
    init(_ html: [UInt8], nameAt start: Int) {
        self.init(html, nameAt: start) { _ in }
    }

    /// The same, with each attribute on the way.
    @inline(__always) init(
        _ html: [UInt8], nameAt start: Int, eachAttribute: (AttributeScan) -> Void
    ) {
        // All reads stand behind a comparison with the count.
        let bytes = html.span
        var hasher = NameHash()
        var i = start
        while i < bytes.count, !TagByte.endsName(unsafe bytes[unchecked: i]) {
            hasher.add(unsafe bytes[unchecked: i])
            i += 1
        }
        hash = hasher.value
        name = start..<i
        let attributesStart = i
        isClosed = false
        while true {
            while i < bytes.count, TagByte.separates(unsafe bytes[unchecked: i]) { i += 1 }
            if i < bytes.count, unsafe bytes[unchecked: i] == Ascii.greater {
                isClosed = true
                break
            }
            guard let attribute = AttributeScan.next(html, &i, bytes.count) else { break }
            eachAttribute(attribute)
        }
        attributes = attributesStart..<i
        isSelfClosing = isClosed && i > attributesStart && html[i - 1] == Ascii.slash
        end = isClosed ? i + 1 : i
    }

    /// A whole tag that was read before.
    init(name: Range<Int>, hash: UInt32, attributes: Range<Int>, isSelfClosing: Bool) {
        self.hash = hash
        self.name = name
        self.attributes = attributes
        self.isSelfClosing = isSelfClosing
        isClosed = true
        end = attributes.upperBound + 1
    }
}

/// One attribute of a tag.
struct AttributeScan {
    var name: Range<Int>
    var hash: UInt32
    var value: Range<Int>

    /// The attribute that begins at or after the index, and nil at the end of the tag's attributes. Moves the index
    /// behind it.
    @inline(__always) static func next(_ html: [UInt8], _ i: inout Int, _ end: Int) -> AttributeScan? {
        // All reads stand behind a comparison with the end.
        let bytes = html.span
        guard i >= 0, end <= bytes.count else { return nil }
        while i < end, TagByte.separates(unsafe bytes[unchecked: i]) { i += 1 }
        guard i < end else { return nil }
        let nameStart = i
        var hasher = NameHash()
        // A leading `=` is part of the name, as the standard has it.
        repeat {
            hasher.add(unsafe bytes[unchecked: i])
            i += 1
        } while i < end && !TagByte.endsAttributeName(unsafe bytes[unchecked: i])
        let name = nameStart..<i
        while i < end, ByteClass.isSpace(unsafe bytes[unchecked: i]) { i += 1 }
        guard i < end, (unsafe bytes[unchecked: i]) == Ascii.equals else {
            return AttributeScan(name: name, hash: hasher.value, value: i..<i)
        }
        i += 1
        while i < end, ByteClass.isSpace(unsafe bytes[unchecked: i]) { i += 1 }
        guard i < end else { return AttributeScan(name: name, hash: hasher.value, value: end..<end) }
        let quote = unsafe bytes[unchecked: i]
        if quote == Ascii.quote || quote == Ascii.apostrophe {
            let start = i + 1
            let close = ByteScan.find(quote, in: html, from: start, to: end) ?? end
            i = min(close + 1, end)
            return AttributeScan(name: name, hash: hasher.value, value: start..<close)
        }
        let start = i
        while i < end, !TagByte.endsValue(unsafe bytes[unchecked: i]) { i += 1 }
        return AttributeScan(name: name, hash: hasher.value, value: start..<i)
    }
}

/// Where the parts of a tag end, as the HTML standard's tokeniser has it.
private enum TagByte {
    /// Between attributes.
    @inline(__always) static func separates(_ byte: UInt8) -> Bool {
        ByteClass.isSpace(byte) || byte == Ascii.slash
    }

    @inline(__always) static func endsName(_ byte: UInt8) -> Bool {
        separates(byte) || byte == Ascii.greater
    }

    @inline(__always) static func endsAttributeName(_ byte: UInt8) -> Bool {
        endsName(byte) || byte == Ascii.equals
    }

    /// Of a value without quotes.
    @inline(__always) static func endsValue(_ byte: UInt8) -> Bool {
        ByteClass.isSpace(byte) || byte == Ascii.greater
    }
}

/// FNV-1a over a name's bytes, capitals counting as their small letters.
struct NameHash {
    private(set) var value: UInt32 = 2_166_136_261

    @inline(__always) mutating func add(_ byte: UInt8) {
        let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        value = (value ^ UInt32(folded)) &* 16_777_619
    }

    /// The hash of a whole name.
    static func of(_ name: some Sequence<UInt8>) -> UInt32 {
        var hash = NameHash()
        for byte in name { hash.add(byte) }
        return hash.value
    }
}

/// Bytes that mean something to HTML.
enum Ascii {
    static let less = UInt8(ascii: "<")
    static let greater = UInt8(ascii: ">")
    static let slash = UInt8(ascii: "/")
    static let equals = UInt8(ascii: "=")
    static let quote = UInt8(ascii: "\"")
    static let apostrophe = UInt8(ascii: "'")
    static let ampersand = UInt8(ascii: "&")
    static let bang = UInt8(ascii: "!")
    static let question = UInt8(ascii: "?")
    static let hash = UInt8(ascii: "#")
    static let semicolon = UInt8(ascii: ";")
    static let dash = UInt8(ascii: "-")
    static let space = UInt8(ascii: " ")

    @inline(__always) static func isLetter(_ byte: UInt8) -> Bool {
        let letter = byte | 0x20
        return letter >= 0x61 && letter <= 0x7A
    }
    @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
