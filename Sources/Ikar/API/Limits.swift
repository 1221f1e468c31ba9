/// What a page may cost. Each limit stops an attack that was seen in the wild or measured on libxml2; none bites on
/// ordinary pages. Reaching one gives the partial result with the limit in ``Extraction/limitsHit``.
public struct Limits: Sendable, Hashable {
    /// Bytes of a page, decoded. A longer page is cut there. Default 64 MiB: the largest page of the development
    /// corpora has 7 MB, and memory is bounded by a small multiple of this. At most 512 MiB count.
    public var maxBytes: Int = 64 << 20
    /// Nodes of the page tree. Default 4 million; 40 bytes each.
    public var maxNodes: Int = 4_000_000
    /// Nesting depth. Deeper elements are flattened into the last level, so that no text is lost. Default 10,000.
    public var maxDepth: Int = 10_000
    /// Bytes kept of one attribute's value. Default 64 KiB.
    public var maxAttributeBytes: Int = 64 << 10
    /// Attributes kept of one element; a look-up goes through all of them. Default 256.
    public var maxAttributes: Int = 256
    /// Bytes of JSON-LD read for metadata and body fallback. Default 4 MiB.
    public var maxStructuredDataBytes: Int = 4 << 20
    /// Nesting depth of JSON-LD. Default 128.
    public var maxStructuredDataDepth: Int = 128
    /// Milliseconds a page may take, checked cooperatively between and inside the stages; 0 for no limit. Each stage
    /// stops early enough for the later ones to make a result of the part that was read. Writing a result is outside:
    /// it is linear in what was kept. Default 10,000.
    public var maxMilliseconds: Int = 10_000

    /// The defaults.
    public init() {}

    /// The limits as the stages take them: nothing below zero, and no page longer than 32-bit offsets reach with room
    /// to spare.
    var usable: Limits {
        var limits = self
        limits.maxBytes = min(max(maxBytes, 0), Self.mostBytes)
        limits.maxNodes = max(maxNodes, 0)
        limits.maxDepth = max(maxDepth, 0)
        limits.maxAttributeBytes = max(maxAttributeBytes, 0)
        limits.maxAttributes = max(maxAttributes, 0)
        limits.maxStructuredDataBytes = max(maxStructuredDataBytes, 0)
        limits.maxStructuredDataDepth = max(maxStructuredDataDepth, 0)
        return limits
    }

    private static let mostBytes = 512 << 20
}

/// A limit that cut a page short.
public enum Limit: String, Sendable, Hashable, CaseIterable {
    case bytes, nodes, depth, attributeBytes, attributes, structuredData, time, memory
}
