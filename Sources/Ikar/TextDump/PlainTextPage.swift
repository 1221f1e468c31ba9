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
        markup = DumpMarkup.html(of: decoded.utf8)
        self.source = source
        var lines = source
        lines.encoding = "utf-8"
        markupSource = lines
        var options = extractor.options
        // The limit was applied to the text; the markup that lines get must not use it up.
        options.limits.maxBytes = max(options.limits.maxBytes, Int(Int32.max))
        options.isPlainText = true
        self.extractor = Extractor(
            options: options, model: extractor.textModel ?? .builtInForText, textModel: extractor.textModel)
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
