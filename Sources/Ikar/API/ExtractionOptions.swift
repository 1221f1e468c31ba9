/// How pages are read and their main content chosen. A value: two extractors with equal options give equal results.
public struct ExtractionOptions: Sendable, Hashable {
    /// Where the decision stands between keeping little and keeping much.
    public var focus: Focus = .balanced
    /// Kinds of boilerplate that count as content for this caller (``BlockLabel``); their blocks are kept.
    public var keptLabels: Set<BlockLabel> = []
    /// Whether dropped blocks get a label; without, all of them are ``BlockLabel/other``, which saves a few per cent of
    /// the time. Never changes which blocks are kept.
    public var labelsBlocks: Bool = true
    /// Whether tables belong to the output.
    public var includesTables: Bool = true
    /// What sites repeat on their pages; blocks that a page's site repeats are boilerplate. None by default.
    public var siteProfiles = SiteProfiles()
    /// What a page may cost.
    public var limits = Limits()
    /// Whether the page's markup is gone, so that its blocks are lines.
    var isPlainText = false

    /// The defaults: balanced, tables in, nothing extra kept.
    public init() {}
}

/// The trade between precision (little boilerplate) and recall (little content lost).
public enum Focus: String, Sendable, Hashable, CaseIterable {
    case precision, balanced, recall
}

/// How a result is written. Never changes which blocks are kept.
public struct RenderOptions: Sendable, Hashable {
    /// Whether links keep their targets (Markdown, HTML).
    public var includesLinks: Bool = false
    /// Whether images of the kept content are written (Markdown, HTML).
    public var includesImages: Bool = false
    /// Whether title, author, date… stand before the text: a YAML header in text and Markdown, `meta` elements in HTML.
    public var includesMetadata: Bool = false
    /// Whether JSON has the list of all blocks with kind, score, label and direction.
    public var includesBlocks: Bool = false
    /// Whether JSON says where each metadata field came from.
    public var includesProvenance: Bool = false
    /// Whether runs against a line's direction stand between invisible isolates (U+2068, U+2069), so that a terminal
    /// or a plain-text viewer shows them in their places (text only).
    public var isolatesDirections: Bool = false

    /// The defaults: text only.
    public init() {}
}

/// What a page is rendered as.
public enum OutputFormat: String, Sendable, Hashable, CaseIterable {
    /// Plain UTF-8 text, a blank line between blocks.
    case text
    /// CommonMark with tables as GitHub writes them.
    case markdown
    /// HTML rebuilt from an allow-list.
    case html
    /// One JSON object, indented.
    case json
    /// One JSON object on one line.
    case ndjson
}

/// What is known about a page beside its bytes.
public struct PageSource: Sendable, Hashable {
    /// Where the bytes came from, as the caller names it: a path, a record id. Reported, never interpreted.
    public var name: String?
    /// The page's address: base of relative links and last resort for the site's name.
    public var url: String?
    /// An encoding label that overrides all evidence.
    public var encoding: String?
    /// The HTTP `Content-Type` value, e.g. `text/html; charset=windows-1255`.
    public var contentType: String?

    /// A source; everything that is not known stays nil.
    public init(name: String? = nil, url: String? = nil, encoding: String? = nil, contentType: String? = nil)
    {
        self.name = name
        self.url = url
        self.encoding = encoding
        self.contentType = contentType
    }
}
