/// What sites repeat on their pages, by host: made by a ``SiteLearner`` or read from a file, and given to an extractor
/// in ``ExtractionOptions/siteProfiles``.
///
/// A page whose host has a profile loses blocks that the site repeats; other pages are not touched. The host is that of
/// ``PageSource/url``, or of the address that the page gives for itself where none is known.
public struct SiteProfiles: Sendable, Hashable {
    /// By host, in small letters, without `www.`.
    var sites: [String: SiteProfile] = [:]

    /// No profiles.
    public init() {}

    init(sites: [String: SiteProfile]) { self.sites = sites }

    /// Number of sites with a profile.
    public var count: Int { sites.count }

    /// Whether no site has a profile.
    public var isEmpty: Bool { sites.isEmpty }

    /// The profile for an address's host; nil when there is none.
    public subscript(url: String) -> SiteProfile? { Self.host(of: url).flatMap { sites[$0] } }

    /// The host that a page belongs to; nil when no address is known.
    static func host(_ source: PageSource, _ metadata: Metadata) -> String? {
        (source.url ?? metadata.url?.value).flatMap(host(of:))
    }

    /// The host of an address as profiles name it; nil when it has none.
    package static func host(of url: String) -> String? {
        URLReference.host(of: url).flatMap { isUsable($0) ? $0 : nil }
    }

    /// Whether a host may stand in a file of profiles.
    static func isUsable(_ host: String) -> Bool {
        !host.isEmpty && host.utf8.count <= SiteRule.mostHostBytes
            && host.utf8.allSatisfy { $0 > Ascii.space && $0 != 0x7F }
    }
}

/// What one site repeats on its pages.
public struct SiteProfile: Sendable, Hashable {
    /// Pages that it was learned from, copies counted once.
    var pages: Int32
    /// By fingerprint of a text in its place: on how many of them it stands.
    var texts: [UInt64: Int32]

    /// Number of pages that it was learned from, copies of a page counted once.
    public var pageCount: Int { Int(pages) }
    /// Number of texts that the site repeats.
    public var textCount: Int { texts.count }

    /// The share of the other pages that a text on so many pages stands on, 0 to 1.
    static func share(_ count: Int32, of pages: Int32) -> Float {
        guard pages > 1, count > 1 else { return 0 }
        return min(Float(count - 1) / Float(pages - 1), 1)
    }
}
