extension Extraction {
    /// Gathers what the stages made of a page.
    init(
        decoded: DecodedPage, pruned: PrunedPage, tree: PageTree, blocks: BlockTable, decision: Decision,
        metadata: Metadata, structured: StructuredData, source: PageSource, options: ExtractionOptions
    ) {
        self.source = source
        self.metadata = metadata
        encoding = decoded.encoding
        encodingEvidence = decoded.evidence
        malformedSequences = decoded.malformedSequences
        direction = .leftToRight
        confidence = Double(decision.confidence)
        emptyReason = nil
        limitsHit = (decoded.isCut ? [.bytes] : []) + pruned.limitsHit + tree.limitsHit
        page = Page(tree: tree, blocks: blocks, decision: decision, baseURL: source.url)
    }
}
