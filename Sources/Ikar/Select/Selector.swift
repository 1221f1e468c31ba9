/// Turns probabilities into a choice: smooth within groups, find the threshold that promises the best F1 for this
/// page, drop repeats, mend the structure, name what was dropped.
struct Selector {
    /// Decides a page. `scores` are by candidate; the decision is by block. `n log n` in the candidates.
    ///
    /// - Parameter siteRepeats: what the page's site repeats; nil where nothing is known of the site.
    static func decide(
        _ scores: [Float], _ blocks: BlockTable, _ tree: PageTree, _ facts: PageFacts,
        _ options: ExtractionOptions, siteRepeats: SiteRepeats? = nil
    ) -> Decision {
        let ownShare = options.isPlainText ? DecisionRule.textOwnShare : DecisionRule.ownShare
        let blended = smoothed(scores, facts, ownShare)
        var smooth = blended
        siteRepeats?.lower(&smooth, own: scores)
        var expected = expectedF1(blended, facts.candidates)
        // Taken before the site's repeats go: they change nothing for the page's other blocks.
        let threshold = self.threshold(expected, facts.candidates, options)
        if siteRepeats != nil { expected = expectedF1(smooth, facts.candidates) }
        var choice = Choice(blended.map { $0 >= threshold })
        choice.apply(.site) { kept in for i in kept.indices { kept[i] = smooth[i] >= threshold } }
        if options.isPlainText { choice.apply(.caption) { dropCaptions(&$0, facts.candidates) } }
        choice.apply(.table) { TableRepair.apply(&$0, facts, tree) }
        choice.apply(.gap) { kept in
            GapRepair.apply(&kept, smooth, facts.candidates) { standsAlone($0, facts) }
        }
        choice.apply(.form) { dropForms(&$0, smooth, facts) }
        choice.apply(.repeats) { dropRepeats(&$0, smooth, facts) }
        choice.apply(.heading) { HeadingRepair.apply(&$0, smooth, facts.candidates) }

        var decision = Decision()
        decision.ownShare = ownShare
        decision.standIn = StandInPage.reason(choice.kept, facts)
        if decision.standIn != nil {
            choice.apply(.standIn) { $0 = Array(repeating: false, count: $0.count) }
        }
        decision.siteRepeats = siteRepeats
        decision.expectedF1 = expected
        decision.threshold = threshold
        decision.scores = Array(repeating: 0, count: blocks.count)
        decision.kept = Array(repeating: false, count: blocks.count)
        decision.steps = Array(repeating: .landmark, count: blocks.count)
        for (candidate, block) in facts.candidates.blocks.enumerated() {
            decision.scores[Int(block)] = smooth[candidate]
            decision.kept[Int(block)] = choice.kept[candidate]
            decision.steps[Int(block)] = choice.steps[candidate]
        }
        guard options.labelsBlocks || !options.keptLabels.isEmpty else {
            decision.labels = decision.kept.map { $0 ? nil : .other }
            return decision
        }
        decision.labels = Labeler.labels(decision.kept, blocks, tree, facts)
        for i in 0..<blocks.count {
            if let label = decision.labels[i], options.keptLabels.contains(label) {
                decision.kept[i] = true
                decision.steps[i] = .label
                decision.requested[i] = label
                decision.labels[i] = nil
            }
        }
        return decision
    }

    /// The block's own probability blended with its group's mean. A block that stands alone is not lifted by its company:
    /// a plea or a teaser among paragraphs of the same make is what its own features are there to tell.
    private static func smoothed(_ scores: [Float], _ facts: PageFacts, _ ownShare: Float) -> [Float] {
        let means = groupMeans(scores, facts)
        return scores.indices.map { i in
            let smooth = blended(scores[i], means[Int(facts.groups.group[i])], ownShare)
            return standsAlone(i, facts) ? min(smooth, scores[i]) : smooth
        }
    }

    /// A block's own probability blended with its group's mean.
    static func blended(_ own: Float, _ mean: Float, _ ownShare: Float) -> Float {
        ownShare * own + (1 - ownShare) * mean
    }

    /// Whether a block begins with a phrase cue, has a plea in it or is mostly links.
    private static func standsAlone(_ i: Int, _ facts: PageFacts) -> Bool {
        facts.phrases[i].strongCues | facts.phrases[i].cues & PhraseCue.pleas != 0
            || facts.candidates.linkDensity(i..<i + 1) > Candidates.goodLinkDensity
    }

    /// The word-weighted mean probability of each group of blocks of the same make.
    static func groupMeans(_ scores: [Float], _ facts: PageFacts) -> [Float] {
        var sums = [Float](repeating: 0, count: facts.groups.groups.count)
        var weights = sums
        for i in scores.indices {
            let group = Int(facts.groups.group[i])
            let weight = weight(i, facts.candidates)
            sums[group] += weight * scores[i]
            weights[group] += weight
        }
        return sums.indices.map { sums[$0] / weights[$0] }
    }

    private static func weight(_ i: Int, _ candidates: Candidates) -> Float {
        Float(candidates.words(in: i..<i + 1)) + DecisionRule.wordPrior
    }

    /// The F1 that the best cut through the ranking promises, taking the probabilities at their word.
    private static func expectedF1(_ scores: [Float], _ candidates: Candidates) -> Float {
        let order = scores.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
        let total = order.reduce(Float(0)) { $0 + weight($1, candidates) * scores[$1] }
        var best: Float = 0
        var hit: Float = 0
        var taken: Float = 0
        for i in order {
            let weight = weight(i, candidates)
            hit += weight * scores[i]
            taken += weight
            best = max(best, 2 * hit / (taken + total))
        }
        return best
    }

    private static func threshold(
        _ expected: Float, _ candidates: Candidates, _ options: ExtractionOptions
    ) -> Float {
        let line =
            if options.isPlainText {
                DecisionRule.textThreshold
            } else if candidates.pageGoodShare < DecisionRule.runningTextShare {
                DecisionRule.listThreshold
            } else {
                DecisionRule.threshold
            }
        let balanced = min(max(line.at(expected), DecisionRule.floor), DecisionRule.ceiling)
        switch options.focus {
        case .balanced: return balanced
        case .precision: return balanced + DecisionRule.focusStep
        case .recall: return max(balanced - DecisionRule.focusStep, DecisionRule.floor / 2)
        }
    }

    /// Drops captions where only their words tell them: too few to learn from, and each has its picture's credit.
    private static func dropCaptions(_ kept: inout [Bool], _ candidates: Candidates) {
        for i in kept.indices where candidates.tags[i] == .figcaption { kept[i] = false }
    }

    /// Drops what stands in forms, unless that is the most of the page's content: some servers put the whole page into
    /// one. What is expected decides and not what is kept, so that a block kept at a higher threshold is kept at a lower
    /// one.
    private static func dropForms(_ kept: inout [Bool], _ scores: [Float], _ facts: PageFacts) {
        guard facts.context.forms > 0 else { return }
        let isInside = scores.indices.map { i in
            facts.context.inside[Int(facts.candidates.elements[i])].contains(.form)
        }
        var (inside, all): (Float, Float) = (0, 0)
        for i in scores.indices {
            let words = Float(facts.candidates.words(in: i..<i + 1)) * scores[i]
            all += words
            if isInside[i] { inside += words }
        }
        guard inside < DecisionRule.formShare * all else { return }
        for i in kept.indices where isInside[i] { kept[i] = false }
    }

    /// Keeps the likeliest of equal blocks, the first of those: which one that is does not depend on the threshold, so a
    /// block kept at a higher one is kept at a lower one.
    private static func dropRepeats(_ kept: inout [Bool], _ scores: [Float], _ facts: PageFacts) {
        var best: [UInt64: Int] = [:]
        for i in kept.indices where kept[i] && facts.occurrences[i] > 1 {
            guard facts.candidates.words(in: i..<i + 1) >= DecisionRule.repeatWords else { continue }
            let other = best.updateValue(i, forKey: facts.texts[i].hash)
            guard let other else { continue }
            if scores[i] > scores[other] {
                kept[other] = false
            } else {
                kept[i] = false
                best[facts.texts[i].hash] = other
            }
        }
    }
}
