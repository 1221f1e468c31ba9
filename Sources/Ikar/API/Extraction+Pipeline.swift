extension Extraction {
    /// Gathers what the stages made of a page.
    init(_ reading: Pipeline.Reading, _ decision: Decision, source: PageSource, options: ExtractionOptions) {
        self.source = source
        metadata = reading.metadata
        encoding = reading.decoded.encoding
        encodingEvidence = reading.decoded.evidence
        declaredEncoding = reading.decoded.declaredEncoding
        mixedEncoding = reading.decoded.mixedEncoding
        malformedSequences = reading.decoded.malformedSequences
        confidence = Double(decision.confidence)
        expectedF1 = Double(decision.expectedF1)
        limitsHit =
            (reading.decoded.isCut ? [.bytes] : []) + reading.pruned.limitsHit + reading.tree.limitsHit
        if reading.deadline.wasHit, !limitsHit.contains(.time) { limitsHit.append(.time) }
        page = Page(
            tree: reading.tree, blocks: reading.blocks, decision: decision,
            baseURL: Self.base(reading.tree, source.url),
            substituteText: Substitute.text(for: reading, decision).map {
                String(decoding: BidiCleanup.settled(Array($0.utf8)), as: UTF8.self)
            }, includesTables: options.includesTables)
        direction = Self.direction(page)
        if let shown = Self.language(of: page, declared: metadata.language) { metadata.language = shown }
        emptyReason = Self.emptyReason(reading, page)
    }

    /// The document's own base where it has one, against the page's address.
    private static func base(_ tree: PageTree, _ url: String?) -> String? {
        guard let node = tree.tags.firstIndex(of: .base), let own = tree.attributeString(.href, of: node)
        else {
            return url
        }
        return URLReference.resolve(own, against: url) ?? url
    }

    /// The direction of most of the kept text; the declared one where nothing is kept.
    private static func direction(_ page: Page) -> TextDirection {
        guard let text = page.substituteText else { return page.directions.page }
        let utf8 = Array(text.utf8)
        return TextDirection.base(ofUTF8: utf8, in: 0..<utf8.count) ?? .leftToRight
    }

    /// The language of the kept text where it is plainly another than the page's, whose menus count in that: an English
    /// article on a Hebrew site. Nil where nothing speaks against it.
    private static func language(of page: Page, declared: MetadataField?) -> MetadataField? {
        var text: [UInt8] = []
        for block in 0..<page.blocks.count where page.decision.kept[block] {
            text += page.blocks.text[page.blocks.textRange(block)]
            text.append(Ascii.space)
            // As much as is looked at.
            if text.count > 2 * ScriptCensus.sampleBytes { break }
        }
        let code = declared.flatMap { LanguageTag($0.value)?.language }
        let shown =
            ScriptCensus.language(of: text, declared: code) ?? CommonWords.language(of: text, declared: code)
        return shown.map { MetadataField($0, from: .text) }
    }

    private static func emptyReason(_ reading: Pipeline.Reading, _ page: Page) -> EmptyReason? {
        if page.substituteText != nil || page.decision.kept.contains(true) { return nil }
        if reading.isBlank { return .emptyInput }
        if let standIn = page.decision.standIn { return standIn }
        if reading.blocks.count == 0 { return .scriptShell }
        return StandInPage.isListing(reading.facts.candidates) ? .listing : .noMainContent
    }
}
