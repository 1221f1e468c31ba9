/// The stages in order; each is a folder of that name and takes the value of the one before.
enum Pipeline {
    /// A page up to its features.
    struct Reading {
        /// Without its text, which nothing reads once the page is pruned.
        var decoded: DecodedPage
        /// Whether the page had no text at all.
        var isBlank: Bool
        /// Without its HTML and its text, which nothing reads once the page is parsed.
        var pruned: PrunedPage
        var tree: PageTree
        var blocks: BlockTable
        var structured: StructuredData
        var metadata: Metadata
        var facts: PageFacts
        var deadline: Deadline
    }

    /// Decode, Prune, Parse, Blocks, Metadata and what the features are computed from, with the words of the model that
    /// is to score them.
    static func read(
        _ bytes: consuming [UInt8], _ source: PageSource, _ options: ExtractionOptions, _ words: WordWeights
    ) throws(ExtractionError) -> Reading {
        let limits = options.limits.usable
        var deadline = Deadline(start: monotonicNanoseconds(), milliseconds: limits.maxMilliseconds)
        var decoded = try Decoder.decode(bytes, source: source, limits: limits)
        // What a stage leaves behind goes as soon as it can: a large page is a large part of the memory.
        bytes = []
        let isBlank = decoded.utf8.allSatisfy(ByteClass.isSpace)
        var pruned = Pruner.prune(decoded.utf8, limits: limits, deadline: &deadline)
        decoded.utf8 = []
        let markup = pruned
        pruned.html = []
        pruned.listedTags = ListedTags()
        pruned.texts = TextRuns()
        var tree = try PageTree(
            parsing: consume markup, limits: limits, deadline: deadline.nanoseconds(.parse))
        var blocks = BlockBuilder.blocks(of: tree, deadline: &deadline)
        // Seldom: only the blocks tell how far a direction control reaches.
        if BidiCleanup.settle(&tree, blocks) { blocks = BlockBuilder.blocks(of: tree, deadline: &deadline) }
        var structured = StructuredData()
        var metadata = Metadata()
        if !deadline.isOver(.metadata) {
            structured = StructuredData(parsing: pruned.jsonLD, limits: limits)
            metadata = MetadataReader.read(tree, structured: structured, source: source)
        }
        let facts = PageFacts(blocks, tree, PageSignals(metadata, structured, tree), words, &deadline)
        return Reading(
            decoded: decoded, isBlank: isBlank, pruned: pruned, tree: tree, blocks: blocks,
            structured: structured, metadata: metadata, facts: facts, deadline: deadline)
    }

    /// The whole way. See ``Extractor/extract(_:from:)-([UInt8],_)``.
    static func run(
        _ bytes: consuming [UInt8], _ source: PageSource, _ options: ExtractionOptions, _ model: TreeModel
    ) throws(ExtractionError) -> Extraction {
        var page = try read(consume bytes, source, options, model.words)
        let scores = Scorer.scores(page.facts, page.tree, model: model, deadline: &page.deadline)
        var options = options
        // Labels are what a result can do without.
        if page.deadline.isOver(.scores) { options.labelsBlocks = false }
        let repeats = SiteRepeats(page, source, options.siteProfiles)
        let decision = Selector.decide(
            scores, page.blocks, page.tree, page.facts, options, siteRepeats: repeats)
        return Extraction(page, decision, source: source, options: options)
    }
}
