/// The stages in order; each is a folder of that name and takes the value of the one before.
enum Pipeline {
    /// Runs one page. See ``Extractor/extract(_:from:)-([UInt8],_)``.
    static func run(_ bytes: [UInt8], _ source: PageSource, _ options: ExtractionOptions) throws(ExtractionError)
        -> Extraction
    {
        let limits = options.limits
        let deadline = limits.maxMilliseconds > 0
            ? monotonicNanoseconds() + UInt64(limits.maxMilliseconds) * 1_000_000 : 0

        let decoded = try Decoder.decode(bytes, source: source, limits: limits)
        let pruned = Pruner.prune(decoded.utf8, limits: limits)
        let tree = try PageTree(parsing: pruned.html, limits: limits, deadline: deadline)
        let blocks = BlockBuilder.blocks(of: tree)
        let structured = StructuredData(parsing: pruned.jsonLD, limits: limits)
        let metadata = MetadataReader.read(tree, structured: structured, source: source)
        let features = FeatureExtractor.features(of: blocks, in: tree, metadata: metadata, structured: structured)
        let scores = Scorer.scores(features)
        let decision = Selector.decide(scores, blocks, tree, features, options)
        return Extraction(
            decoded: decoded, pruned: pruned, tree: tree, blocks: blocks, decision: decision, metadata: metadata,
            structured: structured, source: source, options: options)
    }
}
