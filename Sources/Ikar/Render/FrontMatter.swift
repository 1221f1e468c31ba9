/// What a page says about itself as a YAML header before text and Markdown.
enum FrontMatter {
    /// The fields in the order they are written. One that is not known is left out.
    static func fields(_ extraction: Extraction) -> [(name: String, value: String?)] {
        let metadata = extraction.metadata
        return [
            ("title", metadata.title?.value), ("author", metadata.author?.value),
            ("date", metadata.date?.value),
            ("url", metadata.url?.value ?? extraction.source.url), ("site", metadata.site?.value),
            ("language", metadata.language?.value), ("description", metadata.description?.value),
        ]
    }

    /// The header with a blank line after it. Values are double-quoted: YAML then reads JSON's escapes, and nothing
    /// in a value can end the header or become a tag, an alias or a number.
    static func bytes(_ extraction: Extraction) -> [UInt8] {
        var out = Array("---\n".utf8)
        for (name, value) in fields(extraction) {
            guard let value, !value.isEmpty else { continue }
            out.append(contentsOf: name.utf8)
            out.append(contentsOf: ": ".utf8)
            JSONText.appendString(value, to: &out)
            out.append(Ascii.lineFeed)
        }
        out.append(contentsOf: "---\n\n".utf8)
        return out
    }
}
