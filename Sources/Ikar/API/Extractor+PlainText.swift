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
