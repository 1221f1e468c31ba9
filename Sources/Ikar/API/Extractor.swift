/// Finds the main content of web pages. Immutable and `Sendable`: any number of tasks may share one.
///
/// ```swift
/// let extractor = Extractor()
/// let result = try extractor.extract(bytes, from: PageSource(url: "https://news.example/1"))
/// print(result.text)
/// ```
public struct Extractor: Sendable {
    /// How pages are read and their main content chosen.
    public let options: ExtractionOptions

    /// An extractor with the given options. Constant time.
    public init(options: ExtractionOptions = ExtractionOptions()) {
        self.init(options: options, model: .builtIn, textModel: nil)
    }

    /// An extractor with another model: for cross-validation.
    package init(options: ExtractionOptions, model: TreeModel, textModel: TreeModel?) {
        self.options = options
        self.model = model
        self.textModel = textModel
    }

    let model: TreeModel
    /// For pages whose markup is gone; nil for the built-in one, which is not made before it is needed.
    let textModel: TreeModel?

    /// The same extractor with other profiles: for measuring.
    package func knowing(_ profiles: SiteProfiles) -> Extractor {
        var options = options
        options.siteProfiles = profiles
        return Extractor(options: options, model: model, textModel: textModel)
    }

    /// Extracts one page. A pure function of its arguments and the options; linear in the page's bytes.
    ///
    /// The bytes are let go of once they are read: a caller that gives up its own copy saves that much memory.
    ///
    /// - Parameters:
    ///   - bytes: the page as it came over the wire, content encodings (gzip…) undone.
    ///   - source: what is known beside the bytes.
    /// - Throws: ``ExtractionError`` when the bytes are no text page or the encoding label is unknown; a page
    ///   without main content is a result with ``Extraction/emptyReason``.
    public func extract(_ bytes: consuming [UInt8], from source: PageSource = PageSource())
        throws(ExtractionError) -> Extraction
    {
        try Pipeline.run(consume bytes, source, options, model)
    }

    /// Extracts a page whose bytes the caller lends. One copy is made.
    public func extract(_ bytes: Span<UInt8>, from source: PageSource = PageSource()) throws(ExtractionError)
        -> Extraction
    {
        var copy: [UInt8] = []
        copy.reserveCapacity(bytes.count)
        for i in bytes.indices { copy.append(bytes[i]) }
        return try extract(copy, from: source)
    }

    /// Extracts a page that was decoded already: whatever it declares, it is read as Unicode.
    public func extract(_ html: String, from source: PageSource = PageSource()) throws(ExtractionError)
        -> Extraction
    {
        var source = source
        source.encoding = "utf-8"
        return try extract(Array(html.utf8), from: source)
    }
}
