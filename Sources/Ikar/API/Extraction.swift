/// What came of one page. A value: it holds all it needs and refers to nothing outside.
public struct Extraction: Sendable {
    /// What was known about the page beside its bytes.
    public var source: PageSource
    /// What the page says about itself.
    public var metadata: Metadata
    /// The encoding the bytes were read in, by its WHATWG name in lower case.
    public var encoding: String
    /// What told the encoding.
    public var encodingEvidence: EncodingEvidence
    /// The encoding that the transport or the page declares, where the bytes are in another and were read in that; nil
    /// where nothing contradicts.
    public var declaredEncoding: String?
    /// The encoding of parts of the page that are not in ``encoding`` and were read in theirs; nil for none.
    public var mixedEncoding: String?
    /// Byte sequences that had no reading in that encoding and became U+FFFD.
    public var malformedSequences: Int
    /// Base direction of the main content.
    public var direction: TextDirection
    /// Expected word F1 of the result against a reader's judgement, 0 to 1.
    public var confidence: Double
    /// What ``confidence`` is a calibration of; for measuring.
    package var expectedF1 = 0.0
    /// Why there is no main content; nil when there is some.
    public var emptyReason: EmptyReason?
    /// Limits that made the result partial.
    public var limitsHit: [Limit]

    let page: Page

    /// The main content as plain text: logical-order NFC, `\n` line ends, a blank line between blocks, no trailing
    /// spaces, no final newline; empty when there is none. Linear in the page's text.
    public var text: String { TextRenderer.render(page) }

    /// Bytes of the text that was kept, without the lines between blocks.
    package var keptBytes: Int {
        if let substitute = page.substituteText { return substitute.utf8.count }
        return (0..<page.blocks.count).reduce(0) {
            page.decision.kept[$1] ? $0 + page.blocks.textRange($1).count : $0
        }
    }

    /// Number of words of the main content as Unicode cuts them (UAX #29): ארה"ב and don't are one each. Linear.
    public var wordCount: Int { ICUBreaks.count(.words, in: Array(text.utf8)) }

    /// Number of sentences of the main content as Unicode cuts them. Linear.
    public var sentenceCount: Int { ICUBreaks.count(.sentences, in: Array(text.utf8)) }

    /// All blocks of the page in order, kept and dropped. Linear in the page's text.
    public var blocks: [Block] { page.blocks.all(page.decision, page.directions) }

    /// The result written in a format. Linear in the page.
    ///
    /// - Returns: UTF-8 text that ends with one newline, or an empty string for an empty text, Markdown or HTML result.
    public func rendered(as format: OutputFormat, options: RenderOptions = RenderOptions()) -> String {
        switch format {
        case .text: TextRenderer.document(self, options)
        case .markdown: MarkdownRenderer.document(self, options)
        case .html: HTMLRenderer.document(self, options)
        case .json: JSONRenderer.document(self, options, isIndented: true)
        case .ndjson: JSONRenderer.document(self, options, isIndented: false)
        }
    }
}

/// Why a page has no main content.
public enum EmptyReason: String, Sendable, Hashable, CaseIterable {
    /// No bytes, or white space only.
    case emptyInput = "empty-input"
    /// There is markup but no text in it, or no more than the wish that scripts be on: the page is made by its scripts.
    case scriptShell = "script-shell"
    /// The server sent an error page ("404 - page not found") instead of the one that was asked for.
    case errorPage = "error-page"
    /// The page asks its reader to sign in, and shows nothing else.
    case loginWall = "login-wall"
    /// Most of the text leads to other pages.
    case listing
    /// All text is navigation, notices and the like.
    case noMainContent = "no-main-content"
}
