/// Says of each dropped block what kind of boilerplate it is: from its phrases, the names of its containers, its
/// landmark, the heading above it and its neighbours in the same box. See ``LabelEvidence`` for what weighs how much.
struct Labeler {
    private let blocks: BlockTable
    private let tree: PageTree
    private let facts: PageFacts
    /// Phrase hits of all blocks, those in landmarks too.
    private let hits: [PhraseHits]
    /// The candidate that a block is, -1 in landmarks.
    private let candidates: [Int32]
    /// How many dropped blocks before an index have strong hits; one longer than the blocks.
    private let cuesBefore: [Int32]
    /// How many strong hits of each meaning so many of those have.
    private let cueSums: [SIMD32<Int32>]
    /// How many words of kept blocks stand before an index; one longer than the blocks.
    private let keptSums: [Int32]
    private let wordSums: [Int32]
    /// How many blocks begin before a node; one longer than the nodes.
    private let before: [Int32]

    /// The labels of all blocks, nil for the kept ones. Linear in the page.
    static func labels(_ kept: [Bool], _ blocks: BlockTable, _ tree: PageTree, _ facts: PageFacts)
        -> [BlockLabel?]
    {
        let labeler = Labeler(kept, blocks, tree, facts)
        return (0..<blocks.count).map { kept[$0] ? nil : labeler.label($0) }
    }

    /// Prepares a page; `kept` says which blocks are main content.
    init(_ kept: [Bool], _ blocks: BlockTable, _ tree: PageTree, _ facts: PageFacts) {
        self.blocks = blocks
        self.tree = tree
        self.facts = facts
        var candidates = [Int32](repeating: -1, count: blocks.count)
        for (candidate, block) in facts.candidates.blocks.enumerated() {
            candidates[Int(block)] = Int32(candidate)
        }
        var matcher = PhraseMatcher()
        let hits = (0..<blocks.count).map { block in
            candidates[block] >= 0
                ? facts.phrases[Int(candidates[block])]
                : matcher.match(blocks.text, blocks.textRange(block), words: Int(blocks.words[block]))
        }
        var cueSums = [SIMD32<Int32>.zero]
        var keptSums: [Int32] = [0]
        var wordSums: [Int32] = [0]
        var cuesBefore: [Int32] = [0]
        for block in 0..<blocks.count {
            var bits = kept[block] ? 0 : hits[block].strongCues
            if bits != 0 {
                var sum = cueSums[cueSums.count - 1]
                while bits != 0 {
                    sum[bits.trailingZeroBitCount] &+= 1
                    bits &= bits - 1
                }
                cueSums.append(sum)
            }
            cuesBefore.append(Int32(cueSums.count - 1))
            keptSums.append(keptSums[block] &+ (kept[block] ? blocks.words[block] : 0))
            wordSums.append(wordSums[block] &+ blocks.words[block])
        }
        self.hits = hits
        self.candidates = candidates
        self.cuesBefore = cuesBefore
        self.cueSums = cueSums
        self.keptSums = keptSums
        self.wordSums = wordSums
        before = Self.countsBefore(blocks.firstNodes, tree.count)
    }

    private static func countsBefore(_ firstNodes: [Int32], _ nodes: Int) -> [Int32] {
        var counts = [Int32](repeating: 0, count: nodes + 1)
        var block = 0
        for node in 0...nodes {
            while block < firstNodes.count, firstNodes[block] < node { block += 1 }
            counts[node] = Int32(block)
        }
        return counts
    }

    /// The label of a block that was dropped.
    func label(_ block: Int) -> BlockLabel {
        var points = LabelEvidence.Points.zero
        points[LabelEvidence.lane(.other)] = LabelEvidence.any
        var places = LabelEvidence.Points.zero
        let box = box(block)
        addPlace(block, &places)
        addContainers(block, box.steps, &places)
        if box.hasArticle { raise(.related, LabelEvidence.otherArticle, &places) }
        addPhrases(block, &points)
        points += places
        if blocks.landmarks[block] != .navigation {
            addLeader(block, box.blocks, &points)
            addCompany(box.blocks, &points)
        }
        if isTitle(block) { points[LabelEvidence.lane(.title)] = LabelEvidence.title }
        var best = 0
        for lane in 1..<LabelEvidence.order.count where points[lane] > points[best] { best = lane }
        return LabelEvidence.order[best]
    }

    private func add(_ label: BlockLabel, _ value: Float, _ points: inout LabelEvidence.Points) {
        points[LabelEvidence.lane(label)] += value
    }

    /// Raises a label's points to a value: several signs of one kind for one label count once.
    private func raise(_ label: BlockLabel, _ value: Float, _ points: inout LabelEvidence.Points) {
        let lane = LabelEvidence.lane(label)
        points[lane] = max(points[lane], value)
    }

    private func addPhrases(_ block: Int, _ points: inout LabelEvidence.Points) {
        let hits = hits[block]
        for cue in PhraseCue.allCases where hits.has(cue) {
            let value =
                hits.hasStrong(cue)
                ? hits.strength == PhraseStrength.whole ? LabelEvidence.whole : LabelEvidence.opening
                : LabelEvidence.within
            raise(LabelEvidence.label(cue), value, &points)
        }
    }

    private func addPlace(_ block: Int, _ points: inout LabelEvidence.Points) {
        if let place = LabelEvidence.landmark(blocks.landmarks[block]) {
            raise(place.label, place.points, &points)
        }
        let inside = facts.context.inside[Int(blocks.elements[block])]
        if blocks.kinds[block] == .caption {
            raise(.caption, LabelEvidence.captionKind, &points)
        } else if inside.contains(.figure) {
            raise(.caption, LabelEvidence.figure, &points)
        }
        if blocks.landmarks[block] == .footer, !hits[block].shapes.isDisjoint(with: [.phone, .email]) {
            raise(.contact, LabelEvidence.channel, &points)
        }
        if blocks.landmarks[block] == .footer, blocks.linkDensity(block) > Self.onlyLink {
            raise(.footer, LabelEvidence.footerLink, &points)
        }
        if blocks.words[block] <= Self.shortBlock, !hits[block].shapes.isDisjoint(with: [.date, .time]) {
            raise(.byline, LabelEvidence.date, &points)
        }
        if isLink(block) {
            // A headline takes more words than a section's name.
            let isMenu =
                keptSums[block] == 0 || blocks.landmarks[block] == .header
                || blocks.words[block] < Self.headlineWords
            raise(isMenu ? .navigation : .related, LabelEvidence.link, &points)
        }
    }

    /// Link density of a block that is nothing but a link.
    private static let onlyLink: Float = 0.9
    /// Words of the shortest headline.
    private static let headlineWords: Int32 = 4
    /// Words of a block in which a date is all there is to say.
    private static let shortBlock: Int32 = 16

    private func isLink(_ block: Int) -> Bool { blocks.linkDensity(block) > Candidates.goodLinkDensity }

    /// The names of the containers around the block, up to the first that has main content in it.
    private func addContainers(_ block: Int, _ steps: Int, _ points: inout LabelEvidence.Points) {
        let element = Int(blocks.elements[block])
        let cues = facts.context.surroundings(of: element, tree).cues
        for cue in ContainerCue.allCases {
            let distance = Int(cues[cue.rawValue])
            guard distance < NodeContext.farCue, distance <= steps,
                let place = LabelEvidence.container(cue)
            else { continue }
            let value = max(0, place.points - LabelEvidence.distance * Float(distance))
            switch cue {
            case .promotion: raise(promotion(element, distance, isLink: isLink(block)), value, &points)
            case .author where !hits[block].shapes.isDisjoint(with: [.date, .time]):
                raise(.byline, value, &points)
            default: raise(place.label, value, &points)
            }
        }
    }

    private static let signUpNames: [StaticString] = [
        "newsletter", "subscri", "signup", "sign-up", "mailing", "optin",
    ]
    private static let advertNames: [StaticString] = [
        "advert", "sponsor", "-ad", "ad-", "ads", "_ad", "ad_", "banner",
    ]
    /// Bytes of a name that are looked at.
    private static let nameBytes = 200

    /// What the element so many steps up promotes, by its names: the newsletter, somebody else's goods, or the site.
    private func promotion(_ element: Int, _ steps: Int, isLink: Bool) -> BlockLabel {
        var node = element
        for _ in 0..<steps where node >= 0 { node = Int(tree.parents[node]) }
        guard node >= 0 else { return .advert }
        if isNamed(node, Self.signUpNames) { return .newsletter }
        return isNamed(node, Self.advertNames) || !isLink ? .advert : .related
    }

    private func isNamed(_ node: Int, _ names: [StaticString]) -> Bool {
        [AttributeName.class, .id, .ariaLabel].contains { attribute in
            guard let range = tree.attribute(attribute, of: node) else { return false }
            let start = range.prefix(Self.nameBytes)
            return names.contains { ByteScan.contains($0, in: tree.attributeText, start) }
                || ByteScan.matches("ad", in: tree.attributeText, at: range.lowerBound) && range.count == 2
        }
    }

    /// Blocks looked back at for one that leads the box.
    private static let leaderBlocks = 24

    /// What the heading above says, or a block before it that is nothing but a phrase.
    private func addLeader(_ block: Int, _ box: Range<Int>, _ points: inout LabelEvidence.Points) {
        for i in (max(box.lowerBound, block - Self.leaderBlocks)..<block).reversed() {
            let isHeading = blocks.kinds[i] == .heading
            let leads =
                hits[i].strongCues & Self.leadingCues != 0
                && (isHeading || hits[i].strength == PhraseStrength.whole)
            if leads {
                for cue in PhraseCue.allCases where hits[i].hasStrong(cue) {
                    add(LabelEvidence.label(cue), LabelEvidence.leader, &points)
                }
            }
            if leads || isHeading { return }
        }
    }

    /// Meanings that tell something of what follows.
    private static let leadingCues: UInt32 = [
        PhraseCue.readAlso, .commentPrompt, .newsletter, .subscribe, .tags, .share, .advert, .contact,
        .consent, .legal, .login,
    ].reduce(0) { $0 | $1.bit }

    /// What the blocks of the same box say.
    private func addCompany(_ box: Range<Int>, _ points: inout LabelEvidence.Points) {
        let sums = cueSums[Int(cuesBefore[box.upperBound])] &- cueSums[Int(cuesBefore[box.lowerBound])]
        let all = sums.wrappedSum()
        guard all > 0 else { return }
        for cue in PhraseCue.allCases where Self.leadingCues & cue.bit != 0 {
            let share = Float(sums[Int(cue.rawValue)]) / Float(all)
            add(LabelEvidence.label(cue), LabelEvidence.company * share, &points)
        }
    }

    /// Words of the largest box.
    private static let boxWords: Int32 = 150
    /// Steps up to it.
    private static let boxSteps = 8

    /// What is around a block.
    private struct Box {
        /// The blocks of the largest container that has no main content in it and is not too long.
        var blocks: Range<Int>
        /// Steps up to the largest container without main content, however long.
        var steps: Int
        /// Whether one of the containers without main content is an article.
        var hasArticle: Bool
    }

    private func box(_ block: Int) -> Box {
        var best = block..<block + 1
        var steps = 0
        var hasArticle = false
        var node = Int(blocks.elements[block])
        while node >= 0, steps <= Self.boxSteps {
            let range = Int(before[node])..<Int(before[Int(tree.ends[node])])
            guard keptSums[range.upperBound] == keptSums[range.lowerBound] else { break }
            if range.contains(block),
                wordSums[range.upperBound] &- wordSums[range.lowerBound] <= Self.boxWords
            {
                best = range
            }
            if tree.tags[node] == .article { hasArticle = true }
            node = Int(tree.parents[node])
            steps += 1
        }
        return Box(blocks: best, steps: max(0, steps - 1), hasArticle: hasArticle)
    }

    /// Share of a heading's words that must be the title's.
    private static let titleShare: Float = 0.6

    private func isTitle(_ block: Int) -> Bool {
        guard blocks.kinds[block] == .heading else { return false }
        let candidate = Int(candidates[block])
        if candidate >= 0 {
            if candidate == facts.titleHeading { return true }
            let text = facts.texts[candidate]
            return text.words > 2 && Float(text.titleWords) >= Self.titleShare * Float(text.words)
        }
        return tree.tags[Int(blocks.elements[block])] == .h1
    }
}
