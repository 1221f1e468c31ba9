extension Extraction {
    /// Gathers what the stages made of a page.
    init(_ reading: Pipeline.Reading, _ decision: Decision, source: PageSource, options: ExtractionOptions) {
        self.source = source
        metadata = reading.metadata
        encoding = reading.decoded.encoding
        encodingEvidence = reading.decoded.evidence
        malformedSequences = reading.decoded.malformedSequences
        direction = .leftToRight
        confidence = Double(decision.confidence)
        emptyReason = nil
        limitsHit =
            (reading.decoded.isCut ? [.bytes] : []) + reading.pruned.limitsHit + reading.tree.limitsHit
        page = Page(tree: reading.tree, blocks: reading.blocks, decision: decision, baseURL: source.url)
    }
}
