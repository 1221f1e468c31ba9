/// The numbers of what is learned of sites, each with its unit, range and reason.
enum SiteRule {
    /// Words from which a block counts. "Ingredients" and "What you need" stand on every page of a site and are content.
    static let fewestWords: Int32 = 6
    /// Distinct pages of a site from which there is a profile of it.
    static let fewestPages: Int32 = 3
    /// Distinct pages that a text must stand on.
    static let fewestRepeats: Int32 = 3
    /// Share of the site's other pages, 0 to 1, that a text must stand on. A quotation on two of thirty pages is content.
    static let leastShare: Float = 0.3
    /// Log-odds that a text loses which stands on all of the site's other pages; on half of them it loses half.
    static let textWeight: Float = 6
    /// Share of what stands in a place, 0 to 1, that must be repeated texts for the place to be one for such.
    static let leastPlaceShare: Float = 0.9
    /// Log-odds that any text in such a place loses.
    static let placeWeight: Float = 2
    /// Share of a page's main content, 0 to 1, that must be new for it to count as another page: a print version, or the
    /// same article under another address, teaches nothing.
    static let leastNewShare: Float = 0.2

    // Bounds on memory. What they drop only weakens what is learned.

    /// Bytes of a host's name; longer ones are none by the standard (RFC 1035).
    static let mostHostBytes = 253
    /// Blocks that are looked at on a page.
    static let mostPageBlocks = 4096
    /// Texts of one site while it is learned.
    static let mostSiteTexts = 16384
    /// Texts and places of all sites while they are learned, some 50 bytes each.
    static let mostHeld = 1 << 20
    /// Sites; what comes after is not learned.
    static let mostSites = 65536
    /// Texts of a profile, the most frequent.
    static let mostProfileTexts = 1024
    /// Places of a profile, the most frequent.
    static let mostProfilePlaces = 256
}
