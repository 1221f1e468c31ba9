extension Extractor {
    /// Extracts a page whose markup is gone: the text that a browser, a crawler or a converter made of it. Each line is a
    /// block; of what is known about a page's blocks, only what text alone shows is left.
    ///
    /// - Parameters:
    ///   - bytes: the text, in any encoding.
    ///   - source: what is known beside the bytes.
    /// - Throws: as ``extract(_:from:)-([UInt8],_)`` does.
    public func extract(plainText bytes: [UInt8], from source: PageSource = PageSource())
        throws(ExtractionError)
        -> Extraction
    {
        let decoded = try Decoder.decode(bytes, source: source, limits: options.limits)
        var lines = source
        lines.encoding = "utf-8"
        var options = options
        // The limit was applied to the text; the markup that lines get must not use it up.
        options.limits.maxBytes = max(options.limits.maxBytes, Int(Int32.max))
        var extraction = try Extractor(options: options, model: model).extract(
            PlainTextLines.markup(of: decoded.utf8), from: lines)
        extraction.source = source
        extraction.encoding = decoded.encoding
        extraction.encodingEvidence = decoded.evidence
        extraction.malformedSequences = decoded.malformedSequences
        if decoded.isCut { extraction.limitsHit.append(.bytes) }
        return extraction
    }
}

/// Plain text as markup that says nothing but where its lines are.
enum PlainTextLines {
    /// A paragraph for each line that has text. Linear.
    static func markup(of utf8: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(utf8.count + utf8.count / 4)
        for line in utf8.split(separator: Ascii.lineFeed) where !line.allSatisfy(ByteClass.isSpace) {
            out += "<p>".utf8
            for byte in line {
                switch byte {
                case UInt8(ascii: "<"): out += "&lt;".utf8
                case UInt8(ascii: "&"): out += "&amp;".utf8
                default: out.append(byte)
                }
            }
            out += "</p>\n".utf8
        }
        return out
    }
}
