#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Computes the feature columns. Everything that needs the whole page was summed up in ``PageFacts``; here each value
/// is a look-up or a subtraction.
struct FeatureExtractor {
    private let facts: PageFacts
    private let tree: PageTree
    private var table: FeatureTable
    private let first: Int

    /// The columns of the candidates in the range. Linear in the range.
    static func features(_ range: Range<Int>, of facts: PageFacts, in tree: PageTree) -> FeatureTable {
        var extractor = FeatureExtractor(
            facts: facts, tree: tree, table: FeatureTable(count: range.count), first: range.lowerBound)
        for candidate in range {
            extractor.own(candidate)
            extractor.containers(candidate)
            extractor.ancestors(candidate)
            extractor.group(candidate)
            extractor.neighbours(candidate)
            extractor.place(candidate)
        }
        extractor.page()
        return extractor.table
    }

    /// A value that says "there is none" for distances in blocks.
    private static let noHeading: Float = 99
    /// A value that says "there is none" where 0 would mean something.
    private static let absent: Float = -1

    private mutating func set(_ feature: Feature, _ candidate: Int, _ value: Float) {
        table[feature, candidate - first] = value
    }

    private static func share(_ part: Int32, _ whole: Int32) -> Float {
        whole > 0 ? Float(part) / Float(whole) : 0
    }

    // MARK: The block itself

    private mutating func own(_ i: Int) {
        let candidates = facts.candidates
        let text = facts.texts[i]
        let tag = candidates.tags[i]
        let characters = candidates.characters[i + 1] &- candidates.characters[i]
        set(.tag, i, Self.code(tag))
        set(.headingLevel, i, Self.headingLevel(tag))
        set(.depth, i, Float(tree.depths[Int(candidates.elements[i])]))
        set(.characters, i, log1pf(Float(characters)))
        set(.words, i, log1pf(Float(candidates.words(in: i..<i + 1))))
        set(.linkDensity, i, candidates.linkDensity(i..<i + 1))
        set(.uppercaseShare, i, Self.share(text.capitals, text.letters))
        set(.distinctWordShare, i, Self.share(text.distinctWords, text.words))
        set(.endPunctuation, i, text.endPunctuation)
        set(.commas, i, log1pf(Float(text.commas)))
        set(.digitsShare, i, Self.share(text.digits, max(1, characters)))
        set(.occurrences, i, Float(facts.occurrences[i]))
        set(.titleCoverage, i, Self.share(text.titleWords, Int32(facts.titleWordCount)))
        set(.descriptionCoverage, i, Self.share(text.descriptionWords, Int32(facts.descriptionWordCount)))
    }

    static func headingLevel(_ tag: Tag) -> Float {
        TagSet.headings.contains(tag) ? Float(tag.rawValue - Tag.h1.rawValue + 1) : 0
    }

    /// Order in which the trees see element names: alike ones lie beside each other.
    static func code(_ tag: Tag) -> Float {
        switch tag {
        case .p: 1
        case .li: 2
        case .h1, .h2, .h3, .h4, .h5, .h6: 2 + headingLevel(tag)
        case .td: 9
        case .th: 10
        case .pre, .listing, .xmp: 11
        case .blockquote: 12
        case .dt: 13
        case .dd: 14
        case .figcaption, .caption: 15
        case .div: 16
        case .section: 17
        case .article: 18
        case .button: 19
        case .label, .legend: 20
        case .summary: 21
        case .address: 22
        case .header: 23
        case .aside: 24
        case .main: 25
        case .body: 26
        case .form: 27
        case .unknown: 0
        default: 28
        }
    }

    // MARK: Containers

    private static let cueFeatures: [(Feature, ContainerCue)] = [
        (.nearComment, .comment), (.nearPopup, .popup), (.nearNavigation, .navigation),
        (.nearHidden, .hidden),
        (.nearSection, .section), (.nearFooter, .footer), (.nearRelated, .related), (.nearReview, .review),
        (.nearContent, .content), (.nearPromotion, .promotion), (.nearGrid, .grid), (.nearPost, .post),
        (.nearSpecification, .specification), (.nearCaption, .caption), (.nearByline, .byline),
        (.nearProduct, .product), (.nearShare, .share), (.nearAuthor, .author), (.nearTags, .tags),
        (.nearWidget, .widget),
    ]

    private static let insideFeatures: [(Feature, NodeContext.Inside)] = [
        (.inDialog, .dialog), (.inAside, .aside), (.inForm, .form), (.inMain, .main), (.inFigure, .figure),
        (.inArticle, .article), (.isHidden, .hidden),
    ]

    private mutating func containers(_ i: Int) {
        let element = Int(facts.candidates.elements[i])
        let cues = facts.context.cues[element]
        for (feature, cue) in Self.cueFeatures { set(feature, i, Float(cues[cue.rawValue])) }
        let inside = facts.context.inside[element]
        for (feature, container) in Self.insideFeatures {
            set(feature, i, inside.contains(container) ? 1 : 0)
        }
        set(.listDepth, i, Float(facts.context.listDepth[element]))
    }

    // MARK: Ancestors

    private mutating func ancestors(_ i: Int) {
        let candidates = facts.candidates
        let first = facts.context.grown[Int(candidates.elements[i])]
        let second = first >= 0 ? facts.context.grown[Int(first)] : -1
        let third = second >= 0 ? facts.context.grown[Int(second)] : -1
        let none = 0..<0
        let one = first >= 0 ? candidates.range(of: Int(first), tree) : none
        set(.ancestor1Tag, i, first >= 0 ? Self.code(tree.tags[Int(first)]) : Self.absent)
        set(.ancestor1WordsPerBlock, i, perBlock(one))
        set(.ancestor1LinkDensity, i, candidates.linkDensity(one))
        set(.ancestor1ParagraphShare, i, paragraphShare(one))
        let two = second >= 0 ? candidates.range(of: Int(second), tree) : none
        set(.ancestor2ParagraphShare, i, paragraphShare(two))
        set(.ancestor2WordShare, i, Float(candidates.words(in: two)) / candidates.pageWords)
        set(.ancestor2LinkDensity, i, candidates.linkDensity(two))
        let three = third >= 0 ? candidates.range(of: Int(third), tree) : none
        set(
            .ancestor3HeadingShare, i,
            Self.share(
                candidates.headings[three.upperBound] - candidates.headings[three.lowerBound],
                Int32(three.count)))
        set(.ancestor3Words, i, log1pf(Float(candidates.words(in: three))))
        set(.ancestor3WordShare, i, Float(candidates.words(in: three)) / candidates.pageWords)
        set(.ancestor3WordsPerBlock, i, perBlock(three))
        set(.ancestor3LinkDensity, i, candidates.linkDensity(three))
    }

    private func perBlock(_ range: Range<Int>) -> Float {
        range.isEmpty ? Self.absent : Float(facts.candidates.words(in: range)) / Float(range.count)
    }

    private func paragraphShare(_ range: Range<Int>) -> Float {
        let paragraphs = facts.candidates.paragraphs
        return Self.share(paragraphs[range.upperBound] - paragraphs[range.lowerBound], Int32(range.count))
    }

    // MARK: Groups

    private mutating func group(_ i: Int) {
        let candidates = facts.candidates
        let group = facts.groups.groups[Int(facts.groups.group[i])]
        set(.groupGoodShare, i, Float(group.good) / candidates.pageGood)
        set(.groupSize, i, log1pf(Float(group.size)))
        set(.groupLinkDensity, i, Self.share(group.linkCharacters, group.characters))
        set(.kindSize, i, log1pf(Float(facts.groups.kindSize[i])))
        let element = Int(candidates.elements[i])
        let repeated = facts.context.repeated[element]
        set(.repeatedItemDistance, i, Float(facts.context.repeatedDistance[element]))
        let range = repeated >= 0 ? candidates.range(of: Int(repeated), tree) : 0..<0
        set(.repeatedItemWords, i, repeated >= 0 ? log1pf(Float(candidates.words(in: range))) : Self.absent)
        set(.repeatedItemLinkDensity, i, repeated >= 0 ? candidates.linkDensity(range) : Self.absent)
        set(.stepsToTopContainer, i, Float(facts.top.steps[element]))
        set(.mainPathPosition, i, Float(facts.path.position[element] - (facts.path.length - 1)))
        set(.mainPathDistance, i, Float(facts.path.distance[element]))
    }

    // MARK: Neighbours

    private static let nearWindow = 4
    private static let wideWindow = 10

    private mutating func neighbours(_ i: Int) {
        let candidates = facts.candidates
        let n = candidates.count
        set(.previousTag, i, i > 0 ? Self.code(candidates.tags[i - 1]) : Self.absent)
        set(.nextTag, i, i + 1 < n ? Self.code(candidates.tags[i + 1]) : Self.absent)
        set(.nextLinkDensity, i, i + 1 < n ? candidates.linkDensity(i + 1..<i + 2) : Self.absent)
        set(.previousWords, i, i > 0 ? log1pf(Float(candidates.words(in: i - 1..<i))) : Self.absent)
        set(.nextWords, i, i + 1 < n ? log1pf(Float(candidates.words(in: i + 1..<i + 2))) : Self.absent)
        let near = max(0, i - Self.nearWindow)..<min(n, i + Self.nearWindow + 1)
        set(.window4LinkDensity, i, candidates.linkDensity(near))
        set(.window4Words, i, perBlock(near))
        set(
            .window10LinkDensity, i,
            candidates.linkDensity(max(0, i - Self.wideWindow)..<min(n, i + Self.wideWindow + 1)))
        let previous = Int(facts.previousHeading[i])
        set(
            .previousHeadingDistance, i,
            previous >= 0 ? min(Float(i - previous), Self.noHeading) : Self.noHeading)
        set(.previousHeadingLevel, i, previous >= 0 ? Self.headingLevel(candidates.tags[previous]) : 0)
        let next = Int(facts.nextHeading[i])
        set(.nextHeadingDistance, i, next < n ? min(Float(next - i), Self.noHeading) : Self.noHeading)
    }

    // MARK: Place

    private static let titleDistance: ClosedRange<Float> = -60...200
    private static let noTitleDistance: Float = -99
    private static let noTitleWords: Float = -2

    private mutating func place(_ i: Int) {
        let candidates = facts.candidates
        let before = Float(candidates.words[i])
        set(.index, i, Float(i))
        set(.wordsBefore, i, before)
        set(.position, i, before / candidates.pageWords)
        set(.goodWordsAfter, i, Float(candidates.good(in: i + 1..<candidates.count)) / candidates.pageGood)
        set(.fromFirstGood, i, Float(i - facts.firstGood))
        let title = facts.titleHeading
        guard title >= 0 else {
            set(.fromTitleHeading, i, Self.noTitleDistance)
            set(.wordsFromTitleHeading, i, Self.noTitleWords)
            return
        }
        set(
            .fromTitleHeading, i,
            min(max(Float(i - title), Self.titleDistance.lowerBound), Self.titleDistance.upperBound))
        set(.wordsFromTitleHeading, i, (before - Float(candidates.words[title])) / candidates.pageWords)
    }

    // MARK: The page

    private mutating func page() {
        let candidates = facts.candidates
        let n = candidates.count
        let all = 0..<n
        let sizes = (0..<n).map { candidates.words(in: $0..<$0 + 1) }
        let longestGood = (0..<n).map { candidates.isGood[$0] ? sizes[$0] : 0 }.max() ?? 0
        table.fill(.pageBlocks, log1pf(Float(n)))
        table.fill(.pageWords, log1pf(Float(candidates.words(in: all))))
        table.fill(.pageLongestGood, log1pf(Float(longestGood)))
        table.fill(.pageGoodShare, Float(candidates.good(in: all)) / candidates.pageWords)
        table.fill(.pageLinkDensity, candidates.linkDensity(all))
        table.fill(.pageParagraphs, log1pf(Float(candidates.paragraphs[n])))
        table.fill(
            .pageLongBlockShare, Self.share(Int32(sizes.count { $0 >= Candidates.longWords }), Int32(n)))
        table.fill(.pageForms, log1pf(Float(facts.context.forms)))
        table.fill(.pageSections, log1pf(Float(facts.context.sections)))
        table.fill(.pageArticles, log1pf(Float(facts.context.articles)))
        table.fill(.pageNoscripts, log1pf(Float(facts.context.noscripts)))
        table.fill(.pageHasMain, facts.context.mains > 0 ? 1 : 0)
        table.fill(.pagePrices, log1pf(Float(facts.texts.count(where: \.hasPrice))))
        table.fill(.pageLargestGroup, log1pf(Float(facts.groups.largest)))
        table.fill(.pageTitleWords, Float(facts.titleWordCount))
        let deepest = facts.path.deepest >= 0 ? candidates.range(of: Int(facts.path.deepest), tree) : 0..<0
        table.fill(.pageMainPathWordShare, Float(candidates.words(in: deepest)) / candidates.pageWords)
        table.fill(.pageMainPathLinkDensity, candidates.linkDensity(deepest))
        table.fill(.pageIsArticleData, facts.signals.isArticleData ? 1 : 0)
        table.fill(.pageIsProductData, facts.signals.isProductData ? 1 : 0)
        table.fill(.pageIsForumData, facts.signals.isForumData ? 1 : 0)
        table.fill(.pageOpenGraphArticle, facts.signals.isOpenGraphArticle ? 1 : 0)
        table.fill(.pageOpenGraphProduct, facts.signals.isOpenGraphProduct ? 1 : 0)
    }
}
