/// One JSON object a page: indented for readers, or on one line for programs that read many.
enum JSONRenderer {
    /// The object with one newline at its end. Keys stand in a fixed order; what is not known is null.
    static func document(_ extraction: Extraction, _ options: RenderOptions, isIndented: Bool) -> String {
        var object = JSONObjectWriter(isIndented: isIndented)
        object.begin()
        addFields(extraction, to: &object)
        addEncoding(extraction, to: &object)
        if options.includesProvenance { addProvenance(extraction.metadata, to: &object) }
        if options.includesBlocks { addBlocks(extraction.blocks, to: &object) }
        object.end()
        return object.finished()
    }

    private static func addFields(_ extraction: Extraction, to object: inout JSONObjectWriter) {
        let metadata = extraction.metadata
        object.add("source", extraction.source.name)
        object.add("url", metadata.url?.value ?? extraction.source.url)
        object.add("title", metadata.title?.value)
        object.add("author", metadata.author?.value)
        object.add("date", metadata.date?.value)
        object.add("modified", metadata.modified?.value)
        object.add("site", metadata.site?.value)
        object.add("section", metadata.section?.value)
        object.add("language", metadata.language?.value)
        object.add("direction", extraction.direction.rawValue)
        object.add("description", metadata.description?.value)
        object.add("image", metadata.image?.value)
        object.add("text", extraction.text)
        object.add("confidence", share: extraction.confidence)
        if let reason = extraction.emptyReason { object.add("emptyReason", reason.rawValue) }
        guard !extraction.limitsHit.isEmpty else { return }
        object.add("limits", extraction.limitsHit.map(\.rawValue))
    }

    private static func addEncoding(_ extraction: Extraction, to object: inout JSONObjectWriter) {
        object.add("encoding", extraction.encoding)
        object.add("encodingEvidence", extraction.encodingEvidence.rawValue)
        if let declared = extraction.declaredEncoding { object.add("declaredEncoding", declared) }
        if let mixed = extraction.mixedEncoding { object.add("mixedEncoding", mixed) }
        if extraction.malformedSequences > 0 { object.add("malformed", extraction.malformedSequences) }
    }

    private static func addProvenance(_ metadata: Metadata, to object: inout JSONObjectWriter) {
        let fields: [(String, MetadataField?)] = [
            ("url", metadata.url), ("title", metadata.title), ("author", metadata.author),
            ("date", metadata.date),
            ("modified", metadata.modified), ("site", metadata.site), ("section", metadata.section),
            ("language", metadata.language),
            ("description", metadata.description), ("image", metadata.image),
        ]
        object.begin("provenance")
        for (name, field) in fields {
            if let field { object.add(name, field.source.rawValue) }
        }
        object.end()
    }

    private static func addBlocks(_ blocks: [Block], to object: inout JSONObjectWriter) {
        object.beginList("blocks")
        for block in blocks {
            object.begin()
            object.add("text", block.text)
            object.add("kind", block.kind.rawValue)
            object.add("kept", block.isKept)
            object.add("score", share: block.score)
            object.add("label", block.label?.rawValue)
            object.add("direction", block.direction.rawValue)
            object.end()
        }
        object.endList()
    }
}

/// Lines of NDJSON that are not results.
public enum NDJSON {
    /// The line for a page that gave no result: `{"source":…,"error":…,"code":…}` and a newline.
    ///
    /// - Parameters:
    ///   - source: the page as the caller names it.
    ///   - message: what was wrong and what to do, for a reader.
    ///   - code: what was wrong, for a program.
    public static func errorLine(source: String?, message: String, code: String? = nil) -> String {
        var object = JSONObjectWriter(isIndented: false)
        object.begin()
        object.add("source", source)
        object.add("error", message)
        if let code { object.add("code", code) }
        object.end()
        return object.finished()
    }
}
