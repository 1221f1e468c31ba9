// The one file that talks to libxml2's rim: pruned bytes in, a PageTree out. The C page is copied into Swift arrays
// (a few memcpy) and freed before the function returns, so no pointer leaves this file.
import CIkarXML

/// The names the parser knows, made once and never changed.
@safe private struct Vocabulary: @unchecked Sendable {
    let handle: OpaquePointer?

    static let shared = Vocabulary()

    private init() {
        let verbatim: [Tag] = [.pre, .textarea, .listing, .xmp, .plaintext]
        let flags = Tag.allCases.map { UInt8(verbatim.contains($0) ? CIKAR_XML_TAG_VERBATIM : 0) }
        unsafe handle = withCStrings(Tag.names) { tags in
            unsafe cikar_xml_vocabulary_new(tags.baseAddress, flags, Int32(tags.count))
        }
    }
}

/// Calls the body with the strings as C strings, valid during the call.
private func withCStrings<R>(
    _ strings: [String], _ body: (UnsafeBufferPointer<UnsafePointer<CChar>?>) -> R
) -> R {
    let bytes = strings.map { Array($0.utf8CString) }
    let flat = bytes.flatMap { $0 }
    return unsafe flat.withUnsafeBufferPointer { buffer in
        var pointers: [UnsafePointer<CChar>?] = unsafe []
        var offset = 0
        for string in bytes {
            unsafe pointers.append(buffer.baseAddress.map { unsafe $0 + offset })
            offset += string.count
        }
        return unsafe pointers.withUnsafeBufferPointer(body)
    }
}

extension PageTree {
    /// Parses a pruned page. Never fails on content: a limit gives the part that was read, with ``limitsHit`` set.
    ///
    /// - Parameters:
    ///   - pruned: what Prune made of the page.
    ///   - deadline: a reading of ``monotonicNanoseconds()`` after which the parse stops, 0 for none.
    /// - Throws: ``ExtractionError/outOfMemory`` when not even an empty tree could be made.
    init(parsing pruned: consuming PrunedPage, limits: Limits, deadline: UInt64) throws(ExtractionError) {
        var bounds = cikar_xml_limits()
        bounds.max_nodes = Int32(clamping: limits.maxNodes)
        bounds.max_depth = Int32(clamping: limits.maxDepth)
        bounds.deadline_ns = deadline
        let page = unsafe Self.parse(pruned, &bounds)
        guard let page = unsafe page else { throw .outOfMemory }
        defer { unsafe cikar_xml_page_free(page) }
        // Nothing is held twice for longer than it takes to copy it.
        pruned.html = []
        pruned.listedTags = ListedTags()
        pruned.texts = TextRuns()
        let c = unsafe page.pointee
        let nodes = Int(unsafe c.node_count)
        unsafe tags = take(nodes, of: Tag.self, c.tags, of: page)
        unsafe parents = take(nodes, c.parents, of: page)
        unsafe ends = take(nodes, c.ends, of: page)
        unsafe depths = take(nodes, c.depths, of: page)
        unsafe textStarts = take(nodes + 1, c.text_starts, of: page)
        unsafe attributeLists = take(nodes, c.attribute_lists, of: page)
        attributeListStarts = pruned.attributes.starts
        attributeNames = pruned.attributes.names
        attributeValueStarts = pruned.attributes.valueStarts
        attributeText = pruned.attributes.text
        unsafe text = take(Int(textStarts[nodes]), c.text, of: page)
        let hit = unsafe c.limits_hit
        let stopped = unsafe c.stopped_at
        limitsHit = Limit.parserBits.filter { hit & $0.bit != 0 }.map(\.limit)
        stoppedAt = stopped >= 0 ? Int(stopped) : nil
    }

    /// The C page, nil when memory runs out.
    private static func parse(_ pruned: borrowing PrunedPage, _ bounds: inout cikar_xml_limits)
        -> UnsafeMutablePointer<cikar_xml_page>?
    {
        var input = unsafe cikar_xml_input()
        return unsafe pruned.html.withUnsafeBufferPointer { html in
            unsafe input.html = html.baseAddress
            unsafe input.size = html.count
            return unsafe pruned.texts.bytes.withUnsafeBufferPointer { text in
                unsafe input.text = text.baseAddress
                return unsafe pruned.texts.starts.withUnsafeBufferPointer { starts in
                    unsafe input.text_starts = starts.isEmpty ? nil : starts.baseAddress
                    unsafe input.run_count = Int32(max(starts.count - 1, 0))
                    return unsafe pruned.listedTags.ends.withUnsafeBufferPointer { ends in
                        unsafe input.tag_ends = ends.baseAddress
                        unsafe input.tag_count = Int32(ends.count)
                        return unsafe pruned.listedTags.lists.withUnsafeBufferPointer { lists in
                            unsafe input.tag_lists = lists.baseAddress
                            return unsafe cikar_xml_parse(Vocabulary.shared.handle, &input, &bounds)
                        }
                    }
                }
            }
        }
    }
}

extension Limit {
    fileprivate static let parserBits: [(bit: UInt32, limit: Limit)] = [
        (UInt32(CIKAR_XML_LIMIT_NODES), .nodes),
        (UInt32(CIKAR_XML_LIMIT_DEPTH), .depth),
        (UInt32(CIKAR_XML_LIMIT_DEADLINE), .time),
        (UInt32(CIKAR_XML_LIMIT_MEMORY), .memory),
    ]
}

/// A copy of `count` elements of one of the page's arrays, which the page then has no more.
private func take<T: BitwiseCopyable>(
    _ count: Int, _ array: UnsafePointer<T>?, of page: UnsafeMutablePointer<cikar_xml_page>
) -> [T] {
    defer { unsafe cikar_xml_page_drop(page, array) }
    guard count > 0, let array = unsafe array else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: array, count: count))
}

/// The same of an array of identifiers, as the enum whose raw values they are.
private func take<T>(
    _ count: Int, of type: T.Type, _ array: UnsafePointer<UInt8>?,
    of page: UnsafeMutablePointer<cikar_xml_page>
) -> [T] {
    defer { unsafe cikar_xml_page_drop(page, array) }
    guard count > 0, let array = unsafe array else { return [] }
    // The rim writes no identifier beyond the names it was given, which are this enum's cases in order.
    return unsafe array.withMemoryRebound(to: T.self, capacity: count) { cases in
        unsafe Array(UnsafeBufferPointer(start: cases, count: count))
    }
}

/// The clock that deadlines are read on, in nanoseconds.
func monotonicNanoseconds() -> UInt64 { cikar_monotonic_ns() }

/// Number of parser events in a page, nothing being done with them: the floor that benchmarks measure against.
package func countParserEvents(_ html: [UInt8]) -> Int {
    unsafe html.withUnsafeBufferPointer { bytes in
        Int(unsafe cikar_xml_count_events(bytes.baseAddress, bytes.count))
    }
}
