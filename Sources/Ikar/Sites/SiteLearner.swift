/// Learns from a site's pages what it repeats: its newsletter line, its contact details, its notices, even where they
/// read like prose.
///
/// ```swift
/// var learner = SiteLearner()
/// for page in pages { learner.add(try extractor.extract(page.body, from: PageSource(url: page.url))) }
/// var options = ExtractionOptions()
/// options.siteProfiles = learner.profiles
/// ```
///
/// Memory is bounded whatever comes in: some 50 MB for a million texts, of which the rarer ones go first, and 65,536
/// sites. Which pages are added, and in which order, decides what is learned; nothing else does.
public struct SiteLearner: Sendable {
    private var sites: [String: Site] = [:]
    /// Texts of all sites that are held.
    private(set) var textCount = 0

    /// A learner that knows nothing.
    public init() {}

    /// Number of pages that taught something: those of known hosts that are no copies of earlier ones.
    public private(set) var pageCount = 0

    /// Learns from a page. Linear in the page's blocks.
    ///
    /// A page whose host is not known, one without main content, and one whose main content was seen on the site before
    /// teach nothing.
    public mutating func add(_ result: Extraction) {
        if let page = SitePage(result) { add(page) }
    }

    /// Learns from what is left of a page.
    package mutating func add(_ page: SitePage) {
        guard sites.count < SiteRule.mostSites || sites[page.host] != nil else { return }
        let (isNew, change) = sites[page.host, default: Site()].add(page)
        if isNew { pageCount += 1 }
        textCount += change
        if textCount > SiteRule.mostHeld { forget() }
    }

    /// What was learned of each site that has enough pages and repeats something. `n log n` in what is held.
    public var profiles: SiteProfiles {
        SiteProfiles(sites: sites.compactMapValues(\.profile))
    }

    /// Drops what was seen least until half of the room is free.
    private mutating func forget() {
        var level: Int32 = 1
        while textCount > SiteRule.mostHeld / 2 {
            for host in sites.keys { textCount += sites[host]?.forget(upTo: level) ?? 0 }
            level = level.doubled
        }
    }
}

/// What is known of a site while it is learned.
private struct Site: Sendable {
    private var pages: Int32 = 0
    /// By fingerprint: pages that the text stands on.
    private var texts: [UInt64: Int32] = [:]

    /// Adds a page.
    ///
    /// - Returns: whether it counts as another page, and by how much the site has grown.
    mutating func add(_ page: SitePage) -> (isNew: Bool, change: Int) {
        guard isNew(page), pages < .max else { return (false, 0) }
        let before = texts.count
        pages += 1
        for text in page.texts { texts[text.fingerprint, default: 0] += 1 }
        var level: Int32 = 1
        while texts.count > SiteRule.mostSiteTexts {
            _ = forget(upTo: level)
            level = level.doubled
        }
        return (true, texts.count - before)
    }

    /// Whether enough of a page's main content was not seen before.
    private func isNew(_ page: SitePage) -> Bool {
        var kept: Float = 0
        var new: Float = 0
        for text in page.texts where text.isKept {
            kept += Float(text.words)
            if texts[text.fingerprint] == nil { new += Float(text.words) }
        }
        return new > 0 && new >= SiteRule.leastNewShare * kept
    }

    /// Drops what was seen on so few pages.
    ///
    /// - Returns: by how much the site has grown, which is not above zero.
    mutating func forget(upTo level: Int32) -> Int {
        let before = texts.count
        texts = texts.filter { $0.value > level }
        return texts.count - before
    }

    /// What the site repeats; nil with too few pages, or when it repeats nothing.
    var profile: SiteProfile? {
        guard pages >= SiteRule.fewestPages else { return nil }
        let repeated = texts.filter { _, count in
            count >= SiteRule.fewestRepeats && SiteProfile.share(count, of: pages) >= SiteRule.leastShare
        }.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
        guard !repeated.isEmpty else { return nil }
        return SiteProfile(
            pages: pages,
            texts: Dictionary(
                uniqueKeysWithValues: repeated.prefix(SiteRule.mostProfileTexts).map { ($0.key, $0.value) }))
    }
}

extension Int32 {
    /// Twice the number, or the greatest.
    fileprivate var doubled: Int32 { self > .max / 2 ? .max : self * 2 }
}
