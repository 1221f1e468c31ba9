/// Computes the feature columns. Everything that needs the whole page was summed up in ``PageFacts``; here each value
/// is a look-up or a subtraction.
struct FeatureExtractor {
    private let facts: PageFacts
    private let tree: PageTree
    private let first: Int
    private let logs = CountLogs.shared

    /// The columns of the candidates in the range. Linear in the range.
    static func features(_ range: Range<Int>, of facts: PageFacts, in tree: PageTree) -> FeatureTable {
        let extractor = FeatureExtractor(facts: facts, tree: tree, first: range.lowerBound)
        var table = FeatureTable(count: range.count)
        for candidate in range {
            extractor.own(candidate, &table)
            extractor.phrases(candidate, &table)
            extractor.containers(candidate, &table)
            extractor.ancestors(candidate, &table)
            extractor.group(candidate, &table)
            extractor.neighbours(candidate, &table)
            extractor.place(candidate, &table)
        }
        extractor.page(&table)
        return table
    }

    /// A value that says "there is none" for distances in blocks.
    private static let noHeading: Float = 99
    /// A value that says "there is none" where 0 would mean something.
    private static let absent: Float = -1

    @inline(__always) private func set(
        _ feature: Feature, _ candidate: Int, _ value: Float, _ table: inout FeatureTable
    ) {
        table.set(feature, candidate - first, value)
    }

    private static func share(_ part: Int32, _ whole: Int32) -> Float {
        whole > 0 ? Float(part) / Float(whole) : 0
    }

    // MARK: The block itself

    private func own(_ i: Int, _ table: inout FeatureTable) {
        let text = facts.texts[i]
        let tag = facts.candidates.tags[i]
        let characters = facts.candidates.characters[i + 1] &- facts.candidates.characters[i]
        set(.tag, i, Self.code(tag), &table)
        set(.headingLevel, i, Self.headingLevel(tag), &table)
        set(.depth, i, Float(tree.depths[Int(facts.candidates.elements[i])]), &table)
        set(.characters, i, logs.of(characters), &table)
        set(.words, i, logs.of(facts.candidates.words(in: i..<i + 1)), &table)
        set(.linkDensity, i, facts.candidates.linkDensity(i..<i + 1), &table)
        set(.uppercaseShare, i, Self.share(text.capitals, text.letters), &table)
        set(.distinctWordShare, i, Self.share(text.distinctWords, text.words), &table)
        set(.endPunctuation, i, text.endPunctuation, &table)
        set(.commas, i, logs.of(text.commas), &table)
        set(.occurrences, i, Float(facts.occurrences[i]), &table)
        set(.titleCoverage, i, Self.share(text.titleWords, Int32(facts.titleWordCount)), &table)
        set(
            .descriptionCoverage, i, Self.share(text.descriptionWords, Int32(facts.descriptionWordCount)),
            &table)
        set(.markedBody, i, markedBody(i), &table)
        set(.addressShare, i, Self.share(text.address, text.words), &table)
        set(.myShare, i, Self.share(text.mine, text.words), &table)
        set(.italicShare, i, facts.italics[i], &table)
    }

    /// Words below which a JSON-LD body is no article's.
    private static let leastBodyWords = 40
    /// Stands for "too short to tell" in ``Feature/markedBody``.
    private static let shortForRuns: Float = -0.5

    private func markedBody(_ i: Int) -> Float {
        let text = facts.texts[i]
        guard facts.bodyWordCount >= Self.leastBodyWords else {
            guard facts.context.articleBodies > 0 else { return Self.absent }
            return facts.context.inside[Int(facts.candidates.elements[i])].contains(.articleBody) ? 1 : 0
        }
        let runs = text.words - Int32(WordRuns.length - 1)
        return runs > 0 ? Self.share(text.bodyRuns, runs) : Self.shortForRuns
    }

    // MARK: Phrases

    private static let cueWindow = 6
    private static let sinceFeatures: [Feature] = [
        .sinceReadAlso, .sinceCommentPrompt, .sinceNewsletter, .sinceTags,
    ]

    /// How strongly a block carries some of the cues.
    private func strength(_ hits: PhraseHits, _ cues: UInt32) -> Float {
        if hits.strongCues & cues != 0 { return Float(max(hits.strength, PhraseStrength.opening)) }
        return hits.cues & cues != 0 ? Float(PhraseStrength.within) : 0
    }

    private func phrases(_ i: Int, _ table: inout FeatureTable) {
        let hits = facts.phrases[i]
        if hits.cues != 0 {
            set(.phraseLegal, i, strength(hits, PhraseCue.legal.bit), &table)
            set(.phraseStrength, i, Float(hits.strength), &table)
            set(.pleaStrength, i, strength(hits, PhraseCue.pleas), &table)
            set(.phraseKinds, i, Float(hits.cues.nonzeroBitCount), &table)
        }
        for (number, feature) in Self.sinceFeatures.enumerated() {
            let last = Int(facts.lastWithCue[number][i])
            set(feature, i, last >= 0 ? min(Float(i - last), Self.noHeading) : Self.noHeading, &table)
        }
        let window = max(0, i - Self.cueWindow)..<min(facts.candidates.count, i + Self.cueWindow + 1)
        set(
            .window6Cues, i, Float(facts.cuesBefore[window.upperBound] - facts.cuesBefore[window.lowerBound]),
            &table)
        set(
            .window6Dates, i,
            Float(facts.datesBefore[window.upperBound] - facts.datesBefore[window.lowerBound]), &table)
    }

    // MARK: Containers

    private func containers(_ i: Int, _ table: inout FeatureTable) {
        let element = Int(facts.candidates.elements[i])
        let around = facts.context.surroundings(of: element, tree)
        for (feature, cue) in Self.cueFeatures {
            set(feature, i, Float(around.cues[cue.rawValue]), &table)
        }
        set(.containerWords, i, around.weight, &table)
        let inside = facts.context.inside[element]
        for (feature, container) in Self.insideFeatures {
            set(feature, i, inside.contains(container) ? 1 : 0, &table)
        }
    }

    // MARK: Ancestors

    private func ancestors(_ i: Int, _ table: inout FeatureTable) {
        let first = facts.context.grown[Int(facts.candidates.elements[i])]
        let second = first >= 0 ? facts.context.grown[Int(first)] : -1
        let third = second >= 0 ? facts.context.grown[Int(second)] : -1
        let none = 0..<0
        let one = first >= 0 ? facts.candidates.range(of: Int(first), tree) : none
        set(.ancestor1Tag, i, first >= 0 ? Self.code(tree.tags[Int(first)]) : Self.absent, &table)
        set(.ancestor1WordsPerBlock, i, perBlock(one), &table)
        set(.ancestor1LinkDensity, i, facts.candidates.linkDensity(one), &table)
        set(.ancestor1ParagraphShare, i, paragraphShare(one), &table)
        let two = second >= 0 ? facts.candidates.range(of: Int(second), tree) : none
        set(.ancestor2ParagraphShare, i, paragraphShare(two), &table)
        set(
            .ancestor2WordShare, i, Float(facts.candidates.words(in: two)) / facts.candidates.pageWords,
            &table)
        set(.ancestor2LinkDensity, i, facts.candidates.linkDensity(two), &table)
        let three = third >= 0 ? facts.candidates.range(of: Int(third), tree) : none
        set(
            .ancestor3HeadingShare, i,
            Self.share(
                facts.candidates.headings[three.upperBound] - facts.candidates.headings[three.lowerBound],
                Int32(three.count)), &table)
        set(.ancestor3Words, i, logs.of(facts.candidates.words(in: three)), &table)
        set(
            .ancestor3WordShare, i, Float(facts.candidates.words(in: three)) / facts.candidates.pageWords,
            &table)
        set(.ancestor3WordsPerBlock, i, perBlock(three), &table)
        set(.ancestor3LinkDensity, i, facts.candidates.linkDensity(three), &table)
    }

    private func perBlock(_ range: Range<Int>) -> Float {
        range.isEmpty ? Self.absent : Float(facts.candidates.words(in: range)) / Float(range.count)
    }

    private func paragraphShare(_ range: Range<Int>) -> Float {
        let paragraphs = facts.candidates.paragraphs
        return Self.share(paragraphs[range.upperBound] - paragraphs[range.lowerBound], Int32(range.count))
    }

    // MARK: Groups

    private func group(_ i: Int, _ table: inout FeatureTable) {
        let group = facts.groups.groups[Int(facts.groups.group[i])]
        set(.groupGoodShare, i, Float(group.good) / facts.candidates.pageGood, &table)
        set(.groupSize, i, logs.of(group.size), &table)
        set(.groupLinkDensity, i, Self.share(group.linkCharacters, group.characters), &table)
        set(.groupCueShare, i, Self.share(facts.groupCues[Int(facts.groups.group[i])], group.size), &table)
        set(.groupWords, i, Float(group.words) / Float(max(group.size, 1)), &table)
        set(.kindSize, i, logs.of(facts.groups.kindSize[i]), &table)
        let element = Int(facts.candidates.elements[i])
        let repeated = facts.context.repeated[element]
        set(.repeatedItemDistance, i, Float(facts.context.repeatedDistance[element]), &table)
        let range = repeated >= 0 ? facts.candidates.range(of: Int(repeated), tree) : 0..<0
        set(
            .repeatedItemWords, i,
            repeated >= 0 ? logs.of(facts.candidates.words(in: range)) : Self.absent, &table)
        set(
            .repeatedItemLinkDensity, i, repeated >= 0 ? facts.candidates.linkDensity(range) : Self.absent,
            &table)
        set(
            .repeatedItemIndex, i, repeated >= 0 ? Float(facts.context.repeatedIndex[element]) : Self.absent,
            &table)
        set(.stepsFromTitle, i, Float(facts.titlePath.stepsFromTitle[element]), &table)
        set(.stepsToTitle, i, Float(facts.titlePath.stepsToTitle[element]), &table)
        set(.stepsToTopContainer, i, Float(facts.top.steps[element]), &table)
        set(.mainPathPosition, i, Float(facts.path.position[element] - (facts.path.length - 1)), &table)
        set(.mainPathDistance, i, Float(facts.path.distance[element]), &table)
    }

    // MARK: Neighbours

    private static let nearWindow = 4
    private static let wideWindow = 10

    private func neighbours(_ i: Int, _ table: inout FeatureTable) {
        let n = facts.candidates.count
        set(.previousTag, i, i > 0 ? Self.code(facts.candidates.tags[i - 1]) : Self.absent, &table)
        set(.nextTag, i, i + 1 < n ? Self.code(facts.candidates.tags[i + 1]) : Self.absent, &table)
        set(
            .nextLinkDensity, i, i + 1 < n ? facts.candidates.linkDensity(i + 1..<i + 2) : Self.absent, &table
        )
        set(
            .previousWords, i, i > 0 ? logs.of(facts.candidates.words(in: i - 1..<i)) : Self.absent,
            &table)
        set(
            .nextWords, i, i + 1 < n ? logs.of(facts.candidates.words(in: i + 1..<i + 2)) : Self.absent,
            &table)
        let near = max(0, i - Self.nearWindow)..<min(n, i + Self.nearWindow + 1)
        set(.window4LinkDensity, i, facts.candidates.linkDensity(near), &table)
        set(.window4Words, i, perBlock(near), &table)
        set(
            .window10LinkDensity, i,
            facts.candidates.linkDensity(max(0, i - Self.wideWindow)..<min(n, i + Self.wideWindow + 1)),
            &table)
        let previous = Int(facts.previousHeading[i])
        set(
            .previousHeadingDistance, i,
            previous >= 0 ? min(Float(i - previous), Self.noHeading) : Self.noHeading, &table)
        set(
            .previousHeadingLevel, i, previous >= 0 ? Self.headingLevel(facts.candidates.tags[previous]) : 0,
            &table)
        set(
            .previousHeadingLinkDensity, i,
            previous >= 0 ? facts.candidates.linkDensity(previous..<previous + 1) : Self.absent, &table)
        let next = Int(facts.nextHeading[i])
        set(.nextHeadingDistance, i, next < n ? min(Float(next - i), Self.noHeading) : Self.noHeading, &table)
    }

    // MARK: Place

    private static let titleDistance: ClosedRange<Float> = -60...200
    private static let noTitleDistance: Float = -99
    private static let noTitleWords: Float = -2

    private func place(_ i: Int, _ table: inout FeatureTable) {
        let before = Float(facts.candidates.words[i])
        set(.index, i, Float(i), &table)
        set(.wordsBefore, i, before, &table)
        set(.position, i, before / facts.candidates.pageWords, &table)
        set(
            .goodWordsAfter, i,
            Float(facts.candidates.good(in: i + 1..<facts.candidates.count)) / facts.candidates.pageGood,
            &table)
        set(.fromFirstGood, i, Float(i - facts.firstGood), &table)
        let title = facts.titleHeading
        guard title >= 0 else {
            set(.fromTitleHeading, i, Self.noTitleDistance, &table)
            set(.wordsFromTitleHeading, i, Self.noTitleWords, &table)
            return
        }
        set(
            .fromTitleHeading, i,
            min(max(Float(i - title), Self.titleDistance.lowerBound), Self.titleDistance.upperBound), &table)
        set(
            .wordsFromTitleHeading, i,
            (before - Float(facts.candidates.words[title])) / facts.candidates.pageWords, &table)
    }

    // MARK: The page

    private func page(_ table: inout FeatureTable) {
        let n = facts.candidates.count
        let all = 0..<n
        table.fill(.pageBlocks, logs.of(n))
        table.fill(.pageWords, logs.of(facts.candidates.words(in: all)))
        table.fill(.pageLongestGood, logs.of(facts.longestGood))
        table.fill(.pageGoodShare, facts.candidates.pageGoodShare)
        table.fill(.pageLinkDensity, facts.candidates.linkDensity(all))
        table.fill(.pageParagraphs, logs.of(facts.candidates.paragraphs[n]))
        table.fill(
            .pageLongBlockShare, Self.share(Int32(facts.longBlocks), Int32(n)))
        table.fill(.pageForms, logs.of(facts.context.forms))
        table.fill(.pageSections, logs.of(facts.context.sections))
        table.fill(.pageArticles, logs.of(facts.context.articles))
        table.fill(.pageNoscripts, logs.of(facts.context.noscripts))
        table.fill(.pagePrices, logs.of(facts.prices))
        table.fill(.pageLargestGroup, logs.of(facts.groups.largest))
        table.fill(.pageTitleWords, Float(facts.titleWordCount))
        let deepest =
            facts.path.deepest >= 0 ? facts.candidates.range(of: Int(facts.path.deepest), tree) : 0..<0
        table.fill(
            .pageMainPathWordShare, Float(facts.candidates.words(in: deepest)) / facts.candidates.pageWords)
        table.fill(.pageMainPathLinkDensity, facts.candidates.linkDensity(deepest))
        table.fill(.pageBodyDataWords, logs.of(facts.bodyWordCount))
        let address = PageAddress(facts.signals.address)
        table.fill(.pageSlugWords, Float(address.slugWords))
        table.fill(.pagePathParts, Float(address.parts))
        table.fill(.pageCommentShare, facts.comments.share)
        table.fill(.pageCommentPosition, facts.comments.position)
        table.fill(.pageIsArticleData, facts.signals.isArticleData ? 1 : 0)
        table.fill(.pageIsProductData, facts.signals.isProductData ? 1 : 0)
        table.fill(.pageIsForumData, facts.signals.isForumData ? 1 : 0)
        table.fill(.pageOpenGraphArticle, facts.signals.isOpenGraphArticle ? 1 : 0)
    }
}
