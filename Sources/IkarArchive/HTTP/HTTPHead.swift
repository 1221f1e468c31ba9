/// The beginning of an HTTP response as an archive holds it.
package struct HTTPHead: Equatable, Sendable {
    /// The status code; 200 is "OK".
    package let status: Int
    package let fields: NamedFields
    /// Bytes before the body.
    package let size: Int

    /// Reads the head of a response; nil when the bytes begin like no response, or its head does not end in them.
    package init?(_ bytes: ArraySlice<UInt8>) {
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
        guard line.starts(with: "HTTP/".utf8), let size = BlankLine.end(in: bytes) else { return nil }
        let words = line.split { $0 == 0x20 || $0 == 0x0D }
        guard words.count > 1, let status = Int(String(decoding: words[1], as: UTF8.self)) else { return nil }
        self.status = status
        self.size = size
        fields = NamedFields(bytes[line.endIndex..<(bytes.startIndex + size)])
    }

    /// Whether the status says that the body is what was asked for.
    package var isSuccess: Bool { (200..<300).contains(status) }
}

/// Whether bytes are a page.
package enum MediaType {
    private static let pageTypes = ["text/html", "application/xhtml+xml"]

    /// A media type without its parameters, in lower case.
    package static func essence(_ value: String) -> String {
        value.prefix { $0 != ";" && $0 != "," }.filter { $0 != " " && $0 != "\t" }.lowercased()
    }

    /// Whether a body is HTML: by its declared type, or, where there is none, by how it begins.
    package static func isHTML(_ declared: String?, body: ArraySlice<UInt8>) -> Bool {
        if let declared, !essence(declared).isEmpty { return pageTypes.contains(essence(declared)) }
        return beginsLikeHTML(body)
    }

    /// White space and byte-order marks are passed over this far.
    private static let sniffed = 512

    private static func beginsLikeHTML(_ body: ArraySlice<UInt8>) -> Bool {
        let text = body.prefix(sniffed).drop { $0 <= 0x20 || $0 >= 0x80 }
        let lower = String(decoding: text.prefix(16), as: UTF8.self).lowercased()
        return ["<!doctype html", "<html", "<head", "<body", "<!--"].contains { lower.hasPrefix($0) }
    }
}
