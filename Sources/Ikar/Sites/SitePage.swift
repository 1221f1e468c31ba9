/// What a page tells of its site: fingerprints of its blocks, a few dozen bytes each.
package struct SitePage: Sendable, Hashable {
    /// One text of the page.
    struct Text: Sendable, Hashable {
        var fingerprint: UInt64
        /// Where it stands.
        var place: UInt64
        var words: Int32
        /// Whether it was taken for main content.
        var isKept: Bool
    }

    let host: String
    /// Distinct texts in document order.
    let texts: [Text]

    /// What a result tells; nil where the page's host is not known, or nothing of the page is main content.
    package init?(_ result: Extraction) {
        guard let host = SiteProfiles.host(result.source, result.metadata) else { return nil }
        let page = result.page
        let shapes = SiteShapes(page.tree)
        var seen: Set<UInt64> = []
        var texts: [Text] = []
        for block in 0..<page.blocks.count where page.blocks.landmarks[block] == .none {
            guard texts.count < SiteRule.mostPageBlocks else { break }
            guard let fingerprint = Self.fingerprint(block, page.blocks), seen.insert(fingerprint).inserted
            else { continue }
            texts.append(
                Text(
                    fingerprint: fingerprint, place: shapes.shape(of: Int(page.blocks.elements[block])),
                    words: page.blocks.words[block], isKept: page.decision.kept[block]))
        }
        guard texts.contains(where: \.isKept) else { return nil }
        self.host = host
        self.texts = texts
    }

    /// The fingerprint of a block's text; nil for one of few words.
    static func fingerprint(_ block: Int, _ blocks: BlockTable) -> UInt64? {
        guard blocks.words[block] >= SiteRule.fewestWords else { return nil }
        var hash = SiteHash()
        hash.add(blocks.text, blocks.textRange(block))
        return hash.value
    }
}
