/// The stages in order; each is a folder of that name and takes the value of the one before.
enum Pipeline {
    /// A page up to its features.
    struct Reading {
        var decoded: DecodedPage
        var pruned: PrunedPage
        var tree: PageTree
        var blocks: BlockTable
        var structured: StructuredData
        var metadata: Metadata
        var facts: PageFacts
    }

    /// Decode, Prune, Parse, Blocks, Metadata and what the features are computed from.
    static func read(_ bytes: [UInt8], _ source: PageSource, _ options: ExtractionOptions)
        throws(ExtractionError)
        -> Reading
    {
        let limits = options.limits
        let deadline =
            limits.maxMilliseconds > 0
            ? monotonicNanoseconds() + UInt64(limits.maxMilliseconds) * 1_000_000 : 0
        let decoded = try Decoder.decode(bytes, source: source, limits: limits)
        let pruned = Pruner.prune(decoded.utf8, limits: limits)
        var tree = try PageTree(parsing: pruned, limits: limits, deadline: deadline)
        var blocks = BlockBuilder.blocks(of: tree)
        // Seldom: only the blocks tell how far a direction control reaches.
        if BidiCleanup.settle(&tree, blocks) { blocks = BlockBuilder.blocks(of: tree) }
        let structured = StructuredData(parsing: pruned.jsonLD, limits: limits)
        let metadata = MetadataReader.read(tree, structured: structured, source: source)
        let facts = PageFacts(blocks, tree, PageSignals(metadata, structured, tree))
        return Reading(
            decoded: decoded, pruned: pruned, tree: tree, blocks: blocks, structured: structured,
            metadata: metadata,
            facts: facts)
    }

    /// The whole way. See ``Extractor/extract(_:from:)-([UInt8],_)``.
    static func run(_ bytes: [UInt8], _ source: PageSource, _ options: ExtractionOptions, _ model: TreeModel)
        throws(ExtractionError) -> Extraction
    {
        let page = try read(bytes, source, options)
        let scores = Scorer.scores(page.facts, page.tree, model: model)
        let decision = Selector.decide(scores, page.blocks, page.tree, page.facts, options)
        return Extraction(page, decision, source: source, options: options)
    }
}
