/// What a page tells of its site: fingerprints of its blocks, a few dozen bytes each.
package struct SitePage: Sendable, Hashable {
    /// One text of the page.
    struct Text: Sendable, Hashable {
        var fingerprint: UInt64
        var words: Int32
        /// Whether it was taken for main content.
        var isKept: Bool
    }

    let host: String
    /// Texts that stand once on the page, in document order.
    let texts: [Text]

    /// A page of kept texts of equal length: for tests of the bounds.
    init(host: String, fingerprints: [UInt64]) {
        self.host = host
        texts = fingerprints.map { Text(fingerprint: $0, words: SiteRule.fewestWords, isKept: true) }
    }

    /// What a result tells; nil where the page's host is not known, or nothing of the page is main content.
    package init?(_ result: Extraction) {
        guard let host = SiteProfiles.host(result.source, result.metadata) else { return nil }
        let page = result.page
        let texts = SiteFingerprints.all(page.blocks, page.tree).prefix(SiteRule.mostPageBlocks).map {
            block, fingerprint in
            Text(
                fingerprint: fingerprint, words: page.blocks.words[block],
                isKept: page.decision.kept[block])
        }
        guard texts.contains(where: \.isKept) else { return nil }
        self.host = host
        self.texts = texts
    }
}
