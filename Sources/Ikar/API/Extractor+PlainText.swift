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
        let page = try PlainTextPage(bytes, source, self)
        var extraction = try page.extractor.extract(page.markup, from: page.markupSource)
        page.correct(&extraction)
        return extraction
    }
}

/// A page without markup on its way through the stages, which know only markup.
struct PlainTextPage {
    /// The lines as paragraphs, and what is known about them.
    let markup: [UInt8]
    let markupSource: PageSource
    /// The caller's extractor, with room for the markup that the lines got.
    let extractor: Extractor
    private let source: PageSource
    private let decoded: DecodedPage

    init(_ bytes: [UInt8], _ source: PageSource, _ extractor: Extractor) throws(ExtractionError) {
        decoded = try Decoder.decode(bytes, source: source, limits: extractor.options.limits)
        markup = PlainTextLines.markup(of: decoded.utf8)
        self.source = source
        var lines = source
        lines.encoding = "utf-8"
        markupSource = lines
        var options = extractor.options
        // The limit was applied to the text; the markup that lines get must not use it up.
        options.limits.maxBytes = max(options.limits.maxBytes, Int(Int32.max))
        self.extractor = Extractor(options: options, model: extractor.model)
    }

    /// Makes a result say what was known of the text instead of its markup.
    func correct(_ extraction: inout Extraction) {
        extraction.source = source
        extraction.encoding = decoded.encoding
        extraction.encodingEvidence = decoded.evidence
        extraction.malformedSequences = decoded.malformedSequences
        if decoded.isCut { extraction.limitsHit.append(.bytes) }
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
