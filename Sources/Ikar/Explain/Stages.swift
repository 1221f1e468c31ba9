/// One stage of the pipeline, or one way through all of them, to be timed alone.
@_spi(Benchmarks) public enum Stage: String, Sendable, CaseIterable {
    /// A search for each `<` of the page: how fast bytes can be looked at.
    case byteScan = "byte scan"
    case decode
    case prune
    /// Prune, then libxml2 with empty callbacks: the floor of this design.
    case parserEvents = "prune + parser events"
    /// The parse of the pruned page into the page tree.
    case tree
    case blocks
    /// Structured data and what the visible page says about itself.
    case metadata
    /// What the features are computed from.
    case facts
    /// The feature columns of all candidates.
    case features
    /// The scoring loop: feature columns and all trees over them.
    case scores
    case decide
    /// The page's result gathered: direction, base address, what stands in for missing text.
    case result
    case renderText = "render text"
    case renderJSON = "render JSON"
    /// From the page's bytes to plain text.
    case pageToText = "page to text"
    /// From the page's bytes to JSON.
    case pageToJSON = "page to JSON"
}

/// A page with every stage's input at hand, so that each stage can be run by itself, again and again.
///
/// Only benchmarks see this: it is the one place where the stages are reachable from another package.
@_spi(Benchmarks) public struct Stages: Sendable {
    /// The page as given.
    public let bytes: [UInt8]

    private let decoded: DecodedPage
    private let pruned: PrunedPage
    private let read: Pipeline.Reading
    private let scores: [Float]
    private let decision: Decision
    private let extraction: Extraction
    private let extractor = Extractor()
    private let source = PageSource()

    /// Number of blocks that are scored.
    public var candidateCount: Int { read.facts.candidates.count }

    /// Runs the page through all stages once and keeps what each of them gave.
    public init(_ bytes: [UInt8]) throws(ExtractionError) {
        self.bytes = bytes
        let options = extractor.options
        decoded = try Decoder.decode(bytes, source: source, limits: options.limits)
        pruned = Pruner.prune(decoded.utf8, limits: options.limits)
        read = try Pipeline.read(bytes, source, options, extractor.model.words)
        scores = Scorer.scores(read.facts, read.tree, model: extractor.model)
        decision = Selector.decide(scores, read.blocks, read.tree, read.facts, options)
        extraction = Extraction(read, decision, source: source, options: options)
    }

    /// Runs one stage over its input.
    ///
    /// - Returns: a number that depends on the result, so that no part of the work can be left out.
    public func run(_ stage: Stage) throws(ExtractionError) -> Int {
        switch stage {
        case .byteScan, .decode, .prune, .parserEvents, .tree: try runOnMarkup(stage)
        case .pageToText: try extractor.extract(bytes, from: source).rendered(as: .text).utf8.count
        case .pageToJSON: try extractor.extract(bytes, from: source).rendered(as: .json).utf8.count
        default: runOnTree(stage)
        }
    }

    private func runOnMarkup(_ stage: Stage) throws(ExtractionError) -> Int {
        let limits = extractor.options.limits
        switch stage {
        case .byteScan: return countTags()
        case .decode: return try Decoder.decode(bytes, source: source, limits: limits).utf8.count
        case .prune: return Pruner.prune(decoded.utf8, limits: limits).html.count
        case .parserEvents:
            return countParserEvents(Pruner.prune(decoded.utf8, limits: limits).html)
        default: return try PageTree(parsing: pruned, limits: limits, deadline: .max).count
        }
    }

    private func runOnTree(_ stage: Stage) -> Int {
        let options = extractor.options
        switch stage {
        case .blocks: return BlockBuilder.blocks(of: read.tree).count
        case .metadata:
            let structured = StructuredData(parsing: pruned.jsonLD, limits: options.limits)
            return MetadataReader.read(read.tree, structured: structured, source: source).title?.value.count
                ?? 0
        case .facts:
            let signals = PageSignals(read.metadata, read.structured, read.tree)
            var deadline = Deadline.none
            return PageFacts(read.blocks, read.tree, signals, extractor.model.words, &deadline).candidates
                .count
        case .features:
            return FeatureExtractor.features(0..<candidateCount, of: read.facts, in: read.tree).count
        case .scores: return Scorer.scores(read.facts, read.tree, model: extractor.model).count
        case .decide:
            return Selector.decide(scores, read.blocks, read.tree, read.facts, options).kept.count
        case .result:
            return Extraction(read, decision, source: source, options: options).metadata.title?.value.utf8
                .count ?? 0
        case .renderJSON: return extraction.rendered(as: .json).utf8.count
        default: return extraction.rendered(as: .text).utf8.count
        }
    }

    private func countTags() -> Int {
        var count = 0
        var index = 0
        while let found = ByteScan.find(UInt8(ascii: "<"), in: bytes, from: index) {
            count += 1
            index = found + 1
        }
        return count
    }
}
