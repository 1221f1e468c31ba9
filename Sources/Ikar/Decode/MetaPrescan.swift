/// The encoding that a page declares in its first bytes: the HTML standard's "prescan a byte stream to determine its
/// encoding" (https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding).
struct MetaPrescan {
    /// How far the standard looks.
    static let window = 1024

    private let bytes: ArraySlice<UInt8>
    private var at: Int

    /// The declared encoding, nil when there is none or its label is unknown.
    static func charset(of bytes: [UInt8], from start: Int) -> Charset? {
        let end = min(bytes.count, start + window)
        guard start < end else { return nil }
        let head = bytes[start..<end]
        if head.starts(with: [0x3C, 0x00, 0x3F, 0x00, 0x78, 0x00]) { return .utf16LittleEndian }
        if head.starts(with: [0x00, 0x3C, 0x00, 0x3F, 0x00, 0x78]) { return .utf16BigEndian }
        var scan = MetaPrescan(bytes: head, at: start)
        return scan.run() ?? xmlDeclaration(of: head)
    }

    /// What a label inside a page means: a page that can be read to its label is not UTF-16, and user-defined bytes are
    /// Western text.
    static func declared(_ label: some Collection<UInt8>) -> Charset? {
        guard let charset = Charset.named(label) else { return nil }
        if case .utf16 = charset.reading { return .utf8 }
        return charset.name == "x-user-defined" ? .windows1252 : charset
    }

    private mutating func run() -> Charset? {
        while at < bytes.endIndex {
            if bytes[at] != UInt8(ascii: "<") {
                at += 1
            } else if starts(with: "<!--") {
                // The dashes of the start may be those of the end: `<!-->`.
                at = end(of: "-->", from: at + 2)
            } else if starts(with: "<meta"), let next = byte(at + 5),
                next.isASCIISpace || next == UInt8(ascii: "/")
            {
                at += 5
                if let charset = meta() { return charset }
            } else if isTagStart {
                skipTagName()
                while attribute() != nil {}
                at += 1
            } else if let next = byte(at + 1),
                [UInt8(ascii: "!"), UInt8(ascii: "/"), UInt8(ascii: "?")].contains(next)
            {
                at = end(of: ">", from: at)
            } else {
                at += 1
            }
        }
        return nil
    }

    /// Reads the attributes of a `meta` element.
    private mutating func meta() -> Charset? {
        var seen: Set<[UInt8]> = []
        var gotPragma = false
        var needsPragma: Bool?
        var label: [UInt8]?
        while let (name, value) = attribute() {
            guard seen.insert(name).inserted else { continue }
            if name.elementsEqual("http-equiv".utf8) {
                gotPragma = gotPragma || value.elementsEqual("content-type".utf8)
            } else if name.elementsEqual("content".utf8), label == nil, let found = Self.label(in: value) {
                label = found
                needsPragma = true
            } else if name.elementsEqual("charset".utf8) {
                label = value
                needsPragma = false
            }
        }
        // A tag that the window cuts off says nothing.
        guard at < bytes.endIndex, let label, let needsPragma, !needsPragma || gotPragma else { return nil }
        return Self.declared(label)
    }

    /// "Get an attribute": its name and value in lower case, nil at the tag's end.
    private mutating func attribute() -> (name: [UInt8], value: [UInt8])? {
        while let byte = byte(at), byte.isASCIISpace || byte == UInt8(ascii: "/") { at += 1 }
        guard let first = byte(at), first != UInt8(ascii: ">") else { return nil }
        var name: [UInt8] = []
        while let byte = byte(at) {
            if byte == UInt8(ascii: "="), !name.isEmpty { break }
            if byte.isASCIISpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") { break }
            name.append(byte.asciiLowercased)
            at += 1
        }
        skipSpaces()
        guard byte(at) == UInt8(ascii: "=") else { return (name, []) }
        at += 1
        skipSpaces()
        return (name, value())
    }

    private mutating func value() -> [UInt8] {
        var value: [UInt8] = []
        guard let first = byte(at) else { return value }
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            at += 1
            while let byte = byte(at) {
                at += 1
                if byte == first { break }
                value.append(byte.asciiLowercased)
            }
            return value
        }
        while let byte = byte(at), !byte.isASCIISpace, byte != UInt8(ascii: ">") {
            value.append(byte.asciiLowercased)
            at += 1
        }
        return value
    }

    private func byte(_ index: Int) -> UInt8? { index < bytes.endIndex ? bytes[index] : nil }

    private mutating func skipSpaces() {
        while let byte = byte(at), byte.isASCIISpace { at += 1 }
    }

    private var isTagStart: Bool {
        guard let next = byte(at + 1) else { return false }
        if next.isASCIILetter { return true }
        guard next == UInt8(ascii: "/"), let letter = byte(at + 2) else { return false }
        return letter.isASCIILetter
    }

    private mutating func skipTagName() {
        at += 1
        while let byte = byte(at), !byte.isASCIISpace, byte != UInt8(ascii: ">") { at += 1 }
    }

    private func starts(with lowercase: String) -> Bool {
        bytes[at...].prefix(lowercase.utf8.count).lazy.map(\.asciiLowercased).elementsEqual(lowercase.utf8)
    }

    /// The index after the next occurrence of a mark, or the end.
    private func end(of mark: String, from start: Int) -> Int {
        let mark = Array(mark.utf8)
        var i = start
        while i + mark.count <= bytes.endIndex {
            if bytes[i..<(i + mark.count)].elementsEqual(mark) { return i + mark.count }
            i += 1
        }
        return bytes.endIndex
    }
}
