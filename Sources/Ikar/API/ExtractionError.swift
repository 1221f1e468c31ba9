/// Why a page gave no result at all. Content never throws: a page without main content is a result with
/// ``Extraction/emptyReason``.
public enum ExtractionError: Error, Sendable, Hashable {
    /// The encoding label that the caller gave is not one of the Encoding Standard's.
    case unknownEncoding(String)
    /// The input is not text: an image, an archive, an executable… The string names what its first bytes say it is.
    case notText(String)
    /// Memory ran out before anything could be kept.
    case outOfMemory
}

extension ExtractionError: CustomStringConvertible {
    /// What was wrong and what to do, one line without a full stop.
    public var description: String {
        switch self {
        case .unknownEncoding(let label):
            "unknown encoding '\(label)'; use a label of the WHATWG Encoding Standard, such as utf-8, windows-1255 or iso-8859-8-i"
        case .notText(let kind):
            "not a text page (\(kind)); give HTML, or unpack it first"
        case .outOfMemory:
            "out of memory; lower the page size limit or run fewer jobs"
        }
    }
}
