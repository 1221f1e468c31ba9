/// A page as clean UTF-8: valid, without NULs and without a byte-order mark.
struct DecodedPage: Sendable {
    /// The page's bytes.
    var utf8: [UInt8]
    /// The encoding that was read, by its WHATWG name in lower case.
    var encoding: String
    /// What told the encoding.
    var evidence: EncodingEvidence
    /// The encoding that the transport or the page declares, where the bytes are in another; nil where nothing
    /// contradicts.
    var declaredEncoding: String?
    /// The encoding of parts of the page that are not in ``encoding``, nil for none.
    var mixedEncoding: String?
    /// Byte sequences that had no reading and became U+FFFD.
    var malformedSequences: Int
    /// Whether the page was longer than ``Limits/maxBytes`` and was cut.
    var isCut: Bool
}

/// What told a page's encoding, the strongest first (WHATWG HTML, "determining the character encoding").
public enum EncodingEvidence: String, Sendable, Hashable, CaseIterable {
    /// The caller said so.
    case override
    /// A byte-order mark.
    case byteOrderMark = "bom"
    /// The transport's `Content-Type`.
    case contentType = "content-type"
    /// A `<meta>` within the first 1,024 bytes.
    case meta
    /// The bytes are valid UTF-8, whatever was declared.
    case utf8Validity = "utf8-validity"
    /// Statistics over the visible text.
    case detection
    /// Nothing told it: windows-1252.
    case fallback
}
