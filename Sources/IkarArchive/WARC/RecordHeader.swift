/// Named fields as WARC and HTTP write them: `Name: value` lines.
package struct NamedFields: Equatable, Sendable {
    /// A field; its name in lower case.
    package struct Field: Equatable, Sendable {
        package var name: String
        package var value: String
    }

    package private(set) var fields: [Field] = []

    /// Fields beyond this are left out: no writer makes as many.
    private static let mostFields = 1000

    /// Reads the lines of a header. A line that begins with white space continues the one before; a line without a colon
    /// is passed over.
    package init(_ lines: ArraySlice<UInt8>) {
        for line in lines.split(separator: UInt8(ascii: "\n")) where fields.count < Self.mostFields {
            let isContinued = line.first.map(Self.isSpace) ?? false
            let line = Self.trimmed(line)
            if isContinued {
                if !line.isEmpty, let last = fields.indices.last {
                    fields[last].value += " " + String(decoding: line, as: UTF8.self)
                }
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                let name = String(decoding: Self.trimmed(line[..<colon]), as: UTF8.self).lowercased()
                let value = String(decoding: Self.trimmed(line[(colon + 1)...]), as: UTF8.self)
                fields.append(Field(name: name, value: value))
            }
        }
    }

    /// The first field of that name, which is given in lower case.
    package subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// The values of all fields of that name, in order.
    package func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let first = bytes.first, isSpace(first) { bytes.removeFirst() }
        while let last = bytes.last, isSpace(last) { bytes.removeLast() }
        return bytes
    }
}

/// What stands before a WARC record's block.
package struct RecordHeader: Equatable, Sendable {
    package let fields: NamedFields

    /// A record's header, its first line ("WARC/1.1") left out.
    package init(fields: NamedFields) { self.fields = fields }

    /// Bytes of the block by the record's own account; nil where it gives none or no number.
    package var contentLength: Int? {
        guard let text = fields["content-length"], let length = Int(text), length >= 0 else { return nil }
        return length
    }

    /// "response", "request", "conversion"…; in lower case, empty where there is none.
    package var type: String { fields["warc-type"]?.lowercased() ?? "" }

    /// The record's own identifier, angle brackets included as they stand.
    package var id: String? { fields["warc-record-id"] }

    /// The page's address. Some writers put it into angle brackets.
    package var targetURI: String? {
        guard let uri = fields["warc-target-uri"] else { return nil }
        return uri.hasPrefix("<") && uri.hasSuffix(">") ? String(uri.dropFirst().dropLast()) : uri
    }

    /// When the page was fetched.
    package var date: String? { fields["warc-date"] }

    /// The media type of the block.
    package var contentType: String? { fields["content-type"] }

    /// Whether the writer itself cut the block short.
    package var isTruncated: Bool { fields["warc-truncated"] != nil }
}
