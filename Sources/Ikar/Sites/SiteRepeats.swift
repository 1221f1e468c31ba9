#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The blocks of a page that its site repeats, and what that takes from their scores.
struct SiteRepeats: Sendable {
    /// What is known of one candidate.
    struct Repeat: Sendable, Hashable {
        /// Pages of the site that it stands on.
        var pages: Int32
        /// What the block's log-odds lose.
        var loss: Float
    }

    /// Pages that the profile was learned from.
    let sitePages: Int32
    /// By candidate.
    private(set) var repeats: [Int: Repeat] = [:]

    /// The repeats on a page; nil when its site has no profile. Linear in the page.
    init?(_ reading: Pipeline.Reading, _ source: PageSource, _ profiles: SiteProfiles) {
        guard !profiles.isEmpty, let host = SiteProfiles.host(source, reading.metadata),
            let profile = profiles.sites[host]
        else { return nil }
        sitePages = profile.pages
        let blocks = reading.facts.candidates.blocks
        var candidate = 0
        for (block, fingerprint) in SiteFingerprints.all(reading.blocks, reading.tree) {
            // Both are in document order, and every block with a fingerprint is a candidate.
            while candidate < blocks.count, blocks[candidate] < block { candidate += 1 }
            // The headline is the page's own, whatever other pages say.
            if candidate == reading.facts.titleHeading { continue }
            guard let pages = profile.texts[fingerprint] else { continue }
            let share = SiteProfile.share(pages, of: profile.pages)
            guard share >= SiteRule.leastShare else { continue }
            repeats[candidate] = Repeat(pages: pages, loss: SiteRule.textWeight * share)
        }
    }

    /// Lowers the smoothed scores of what the site repeats. Its own score has to carry such a block: the paragraphs among
    /// which it stands do not lift it, and it does not draw them down.
    func lower(_ smooth: inout [Float], own: [Float]) {
        for (candidate, found) in repeats {
            smooth[candidate] = min(smooth[candidate], Self.lowered(own[candidate], by: found.loss))
        }
    }

    /// A probability whose log-odds are lowered.
    static func lowered(_ probability: Float, by loss: Float) -> Float {
        let odds = expf(-loss) * probability / max(1 - probability, .ulpOfOne)
        return odds / (1 + odds)
    }
}
