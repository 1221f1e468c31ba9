/// A page's text as WET archives have it: a WARC record of type "conversion".
package struct ConversionRecord: Equatable, Sendable {
    /// The page's address.
    package var targetURI: String?
    /// When the page was fetched; the run's own time where nobody says.
    package var date: String
    /// The identifier of the record that the page came from.
    package var refersTo: String?
    /// The page's language as ISO 639-3, such as "heb".
    package var language: String?
    /// Whether a limit cut the page short.
    package var isTruncated = false
    /// What makes the record's identifier its own where several records have the same text and address: where in which
    /// input the page stood.
    package var origin: String
    /// UTF-8.
    package var text: [UInt8]

    /// A record; what is not known stays nil.
    package init(origin: String, date: String, text: [UInt8]) {
        self.origin = origin
        self.date = date
        self.text = text
    }
}

/// Writes WARC 1.1 records. The same record is always written the same.
package enum RecordWriter {
    /// The record's bytes.
    package static func bytes(of record: ConversionRecord) -> [UInt8] {
        let digest = "sha1:" + Base32.encode(SHA1.digest(record.text))
        var fields = [("WARC-Type", "conversion")]
        if let uri = record.targetURI { fields.append(("WARC-Target-URI", uri)) }
        fields.append(("WARC-Date", record.date))
        let name = [record.origin, record.refersTo ?? "", record.targetURI ?? "", digest].joined(
            separator: "\n")
        fields.append(("WARC-Record-ID", identifier(name)))
        if let source = record.refersTo { fields.append(("WARC-Refers-To", source)) }
        fields.append(("WARC-Block-Digest", digest))
        if let language = record.language {
            fields.append(("WARC-Identified-Content-Language", language))
        }
        if record.isTruncated { fields.append(("WARC-Truncated", "length")) }
        return bytes(fields, contentType: "text/plain; charset=utf-8", block: record.text)
    }

    /// The record that an archive begins with: who wrote it, when and in which format.
    package static func information(software: String, date: String) -> [UInt8] {
        let block = Array("software: \(software)\r\nformat: WARC File Format 1.1\r\n".utf8)
        let fields = [
            ("WARC-Type", "warcinfo"), ("WARC-Date", date),
            ("WARC-Record-ID", identifier(software + "\n" + date)),
        ]
        return bytes(fields, contentType: "application/warc-fields", block: block)
    }

    private static func bytes(_ fields: [(String, String)], contentType: String, block: [UInt8]) -> [UInt8] {
        var out = Array("WARC/1.1\r\n".utf8)
        for (name, value) in fields + [("Content-Type", contentType), ("Content-Length", "\(block.count)")] {
            out += name.utf8
            out += ": ".utf8
            // A line end in a value would begin a field of the page's own making.
            out += value.utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }
            out += "\r\n".utf8
        }
        out += "\r\n".utf8
        out += block
        out += "\r\n\r\n".utf8
        return out
    }

    /// An identifier made from a name (RFC 9562, version 5), so that a run that is repeated writes the same records.
    private static func identifier(_ name: String) -> String {
        var bytes = Array(SHA1.digest(Array("ikar\n\(name)".utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        var text = ""
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text += "-" }
            text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        return "<urn:uuid:\(text)>"
    }
}
