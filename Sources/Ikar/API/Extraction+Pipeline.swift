extension Extraction {
    /// Gathers what the stages made of a page.
    init(_ reading: Pipeline.Reading, _ decision: Decision, source: PageSource, options: ExtractionOptions) {
        self.source = source
        metadata = reading.metadata
        encoding = reading.decoded.encoding
        encodingEvidence = reading.decoded.evidence
        malformedSequences = reading.decoded.malformedSequences
        confidence = Double(decision.confidence)
        limitsHit =
            (reading.decoded.isCut ? [.bytes] : []) + reading.pruned.limitsHit + reading.tree.limitsHit
        if reading.deadline.wasHit, !limitsHit.contains(.time) { limitsHit.append(.time) }
        page = Page(
            tree: reading.tree, blocks: reading.blocks, decision: decision,
            baseURL: Self.base(reading.tree, source.url),
            substituteText: Substitute.text(for: reading, decision), includesTables: options.includesTables)
        direction = Self.direction(page)
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
        var bytes: [TextDirection: Int] = [:]
        for i in 0..<page.blocks.count where page.decision.kept[i] {
            bytes[page.blocks.direction(i), default: 0] += page.blocks.textRange(i).count
        }
        if let text = page.substituteText {
            let utf8 = Array(text.utf8)
            return TextDirection.base(ofUTF8: utf8, in: 0..<utf8.count) ?? .leftToRight
        }
        if bytes.isEmpty, let root = page.tree.tags.firstIndex(of: .html) {
            return page.tree.attributeString(.dir, of: root)?.lowercased() == "rtl"
                ? .rightToLeft : .leftToRight
        }
        return bytes[.rightToLeft, default: 0] > bytes[.leftToRight, default: 0] ? .rightToLeft : .leftToRight
    }

    private static func emptyReason(_ reading: Pipeline.Reading, _ page: Page) -> EmptyReason? {
        if page.substituteText != nil || page.decision.kept.contains(true) { return nil }
        if reading.decoded.utf8.allSatisfy(ByteClass.isSpace) { return .emptyInput }
        if page.decision.isErrorPage { return .errorPage }
        return reading.blocks.count == 0 ? .scriptShell : .noMainContent
    }
}
