/// What an explanation is made from: the page up to its features, and the scorer's own numbers.
struct ScoringEvidence: Sendable {
    let reading: Pipeline.Reading
    /// The trees' probabilities by candidate.
    let ownScores: [Float]
    /// Mean probabilities by group.
    let groupMeans: [Float]
    let paths: TreePaths
    /// Features named for each block.
    let strongest: Int
    /// Candidates whose features are held at a time.
    private static let chunk = 4096

    fileprivate init(_ reading: Pipeline.Reading, _ model: TreeModel, strongest: Int) {
        self.reading = reading
        self.strongest = max(0, strongest)
        ownScores = Scorer.scores(reading.facts, reading.tree, model: model)
        groupMeans = Selector.groupMeans(ownScores, reading.facts)
        paths = TreePaths(model)
    }

    /// The mean of a candidate's group.
    func groupMean(_ candidate: Int) -> Float { groupMeans[Int(reading.facts.groups.group[candidate])] }

    /// The features of the chunk that a candidate begins.
    fileprivate func features(from candidate: Int) -> FeatureTable {
        let end = min(candidate + Self.chunk, reading.facts.candidates.count)
        return FeatureExtractor.features(candidate..<end, of: reading.facts, in: reading.tree)
    }

    /// How the trees came to a candidate's log-odds.
    fileprivate func scoring(_ candidate: Int, _ table: FeatureTable, _ row: Int) -> BlockScoring {
        var effects = [Double](repeating: 0, count: Feature.allCases.count)
        let logOdds = paths.walk(table, row, adding: &effects)
        let moved = Feature.allCases.filter { effects[$0.rawValue] != 0 }.sorted {
            (-effects[$0.rawValue].magnitude, $0.rawValue) < (-effects[$1.rawValue].magnitude, $1.rawValue)
        }
        let contributions = moved.prefix(strongest).map { feature in
            Contribution(
                feature: feature.name, value: Double(table.value(feature, row)),
                effect: effects[feature.rawValue])
        }
        let hits = reading.facts.phrases[candidate]
        return BlockScoring(
            logOdds: Double(logOdds), ownScore: Double(ownScores[candidate]),
            groupMean: Double(groupMean(candidate)),
            cues: PhraseCue.allCases.filter { cue in
                hits.hasStrong(cue) || hits.cues & PhraseCue.pleas & cue.bit != 0
            }.map { String(describing: $0) },
            contributions: contributions,
            otherEffect: moved.dropFirst(strongest).reduce(0) { $0 + effects[$1.rawValue] })
    }
}

extension Explanation {
    /// Decides a page and gathers what speaks for the decision.
    init(
        _ reading: Pipeline.Reading, model: TreeModel, source: PageSource, options: ExtractionOptions,
        strongest: Int
    ) {
        let evidence = ScoringEvidence(reading, model, strongest: strongest)
        let decision = Selector.decide(
            evidence.ownScores, reading.blocks, reading.tree, reading.facts, options,
            siteRepeats: SiteRepeats(reading, source, options.siteProfiles))
        self.evidence = evidence
        result = Extraction(reading, decision, source: source, options: options)
        threshold = Double(decision.threshold)
        base = evidence.paths.base
        candidateCount = reading.facts.candidates.count
    }

    var decision: Decision { result.page.decision }

    /// Calls `body` with every block in order. Linear; memory for one block and one chunk of features.
    func forEachBlock<Failure: Error>(
        _ body: (ExplainedBlock) throws(Failure) -> Void
    ) throws(Failure) {
        let table = evidence.reading.blocks
        let candidates = evidence.reading.facts.candidates.blocks
        var features = FeatureTable(count: 0)
        var chunkStart = 0
        var next = 0
        for index in 0..<table.count {
            guard next < candidates.count, Int(candidates[next]) == index else {
                try body(explained(index, candidate: nil, scoring: nil))
                continue
            }
            if next == chunkStart + features.count {
                chunkStart = next
                features = evidence.features(from: next)
            }
            let scoring = evidence.scoring(next, features, next - chunkStart)
            try body(explained(index, candidate: next, scoring: scoring))
            next += 1
        }
    }

    private func explained(_ index: Int, candidate: Int?, scoring: BlockScoring?) -> ExplainedBlock {
        let reason = reason(index, candidate)
        let block = evidence.reading.blocks.block(index, decision, result.page.directions)
        return ExplainedBlock(
            index: index, block: block, reason: reason,
            sentence: DecisionSentence(
                explanation: self, index: index, candidate: candidate, scoring: scoring
            ).text(reason),
            scoring: scoring)
    }

    /// The step that had the last word; the score's is told apart by what the group did to it.
    private func reason(_ index: Int, _ candidate: Int?) -> DecisionReason {
        // The last step of all: whatever chose the block, its text is not the result's.
        if decision.kept[index], result.page.substituteText != nil { return .substitute }
        switch decision.steps[index] {
        case .landmark: return .landmark
        case .table: return .wholeTable
        case .gap: return .besideKept
        case .form: return .form
        case .repeats: return .repeated
        case .heading: return .emptyHeading
        case .standIn: return .standIn
        case .caption: return .caption
        case .label: return .keptLabel
        case .site: return .siteRepeat
        case .score: break
        }
        guard let candidate else { return .landmark }
        let own = evidence.ownScores[candidate]
        let isKept = decision.kept[index]
        if (own >= decision.threshold) != isKept { return .group }
        let blended = Selector.blended(own, evidence.groupMean(candidate), decision.ownShare)
        // Only a block that stands alone has a score under the blend.
        return isKept || blended < decision.threshold ? .score : .standsAlone
    }
}
