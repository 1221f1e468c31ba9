/// A fact about a page and where it was found.
public struct MetadataField: Sendable, Hashable {
    /// The value, white space folded; dates as ISO 8601.
    public var value: String
    /// Where it came from.
    public var source: MetadataSource

    /// A value with its provenance.
    public init(_ value: String, from source: MetadataSource) {
        self.value = value
        self.source = source
    }
}

/// Where a metadata field was found, the most trusted first.
public enum MetadataSource: String, Sendable, Hashable, CaseIterable {
    case jsonLD = "json-ld"
    case openGraph = "opengraph"
    case twitter
    case meta
    case microdata
    case visiblePage = "visible-page"
    case url
    case markup
    case text
}

/// What a page says about itself. A field that was not found is nil.
public struct Metadata: Sendable, Hashable {
    /// The headline without the site's name.
    public var title: MetadataField?
    /// The author or authors, separated by commas.
    public var author: MetadataField?
    /// Publication date as ISO 8601: `2026-03-12` or `2026-03-12T23:56:00+02:00`.
    public var date: MetadataField?
    /// Last change as ISO 8601.
    public var modified: MetadataField?
    /// The site's or publisher's name.
    public var site: MetadataField?
    /// The part of the site that the page stands in, as it is called there.
    public var section: MetadataField?
    /// The summary that the page gives of itself.
    public var description: MetadataField?
    /// Address of the lead image, absolute where a base is known.
    public var image: MetadataField?
    /// Canonical address.
    public var url: MetadataField?
    /// BCP 47 language tag.
    public var language: MetadataField?

    /// Nothing known.
    public init() {}
}
