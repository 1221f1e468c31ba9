/// The numbers of what is learned of sites, each with its unit, range and reason.
enum SiteRule {
    /// Words from which a block counts. "Ingredients" and "What you need" stand on every page of a site and are content.
    /// On wcxb-dev, held out, 4 was better than 6 and 8, and as good as 1.
    static let fewestWords: Int32 = 4
    /// Elements that tell a text's place: its own, and those around it.
    static let structureLevels = 2
    /// Distinct pages of a site from which there is a profile of it.
    static let fewestPages: Int32 = 3
    /// Distinct pages that a text must stand on.
    static let fewestRepeats: Int32 = 3
    /// Share of the site's other pages, 0 to 1, that a text must stand on. A quotation on two of thirty pages is content.
    /// With 0.3 recall on lists was lower, with 0.75 little was dropped.
    static let leastShare: Float = 0.5
    /// Log-odds that a text loses which stands on all of the site's other pages; on half of them it loses half. From 3 to
    /// 8 the figures were the same within 0.001; 6 is enough for a paragraph that the model is all but sure of.
    static let textWeight: Float = 6
    /// Share of a page's main content, 0 to 1, that must be new for it to count as another page: a print version, or the
    /// same article under another address, teaches nothing.
    static let leastNewShare: Float = 0.2

    // Bounds on memory. What they drop only weakens what is learned.

    /// Bytes of a host's name; longer ones are none by the standard (RFC 1035).
    static let mostHostBytes = 253
    /// Bytes of an element's classes that count.
    static let mostClassBytes = 256
    /// Blocks that are looked at on a page.
    static let mostPageBlocks = 4096
    /// Texts of one site while it is learned.
    static let mostSiteTexts = 16384
    /// Texts of all sites while they are learned, some 50 bytes each.
    static let mostHeld = 1 << 20
    /// Sites; what comes after is not learned.
    static let mostSites = 65536
    /// Texts of a profile, the most frequent.
    static let mostProfileTexts = 1024
}
