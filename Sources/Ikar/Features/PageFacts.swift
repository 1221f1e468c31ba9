/// What the features know of a page as a whole; everything a block's columns are computed from.
struct PageFacts: Sendable {
    let candidates: Candidates
    let context: NodeContext
    let path: MainPath
    let top: TopContainer
    /// By candidate.
    let texts: [BlockText]
    let groups: BlockGroups
    /// By candidate.
    let phrases: [PhraseHits]
    /// Phrase cues of the page's title.
    let titlePhrases: PhraseHits
    /// By candidate: the last one before it that begins with a cue, a list a cue of ``followedCues``; -1 for none.
    let lastWithCue: [[Int32]]
    /// By candidate: the previous heading (-1 none) and the next (count for none).
    let previousHeading: [Int32]
    let nextHeading: [Int32]
    /// By candidate: how often its text occurs.
    let occurrences: [Int32]
    let titleWordCount: Int
    let descriptionWordCount: Int
    /// The candidate that is the headline, -1 for none.
    let titleHeading: Int
    let titlePath: TitlePath
    let bodyWordCount: Int
    /// By candidate: share of its bytes in italics.
    let italics: [Float]
    /// Candidates before an index that begin with a cue, and that show a date; one longer than the list.
    let cuesBefore: [Int32]
    let datesBefore: [Int32]
    /// By group: candidates that begin with a cue.
    let groupCues: [Int32]
    let comments: CommentFacts
    /// The first block of running text, 0 for none.
    let firstGood: Int
    let signals: PageSignals

    /// Words of the longest block of running text.
    let longestGood: Int32
    /// Candidates of many words, and candidates that show a price.
    let longBlocks: Int
    let prices: Int

    /// What is known of the page. Blocks that there is no time to read count as if they said nothing.
    init(
        _ blocks: BlockTable, _ tree: PageTree, _ signals: PageSignals, _ words: WordWeights,
        _ deadline: inout Deadline
    ) {
        self.signals = signals
        let candidates = Candidates(blocks, tree)
        let n = candidates.count
        var reader = BlockTextReader(
            title: signals.title, description: signals.description, body: signals.body)
        let texts = (0..<n).map { i in
            deadline.isOver(.facts, at: i)
                ? BlockText() : reader.read(blocks.text, blocks.textRange(Int(candidates.blocks[i])))
        }
        titleWordCount = reader.titleCount
        descriptionWordCount = reader.descriptionCount
        bodyWordCount = reader.bodyCount
        var matcher = PhraseMatcher()
        let phrases = (0..<n).map { i in
            if deadline.isOver(.facts, at: i) { return PhraseHits() }
            let block = Int(candidates.blocks[i])
            return matcher.match(blocks.text, blocks.textRange(block), words: Int(blocks.words[block]))
        }
        let title = Array(signals.title.utf8)
        titlePhrases = matcher.match(title, 0..<title.count, words: WordCount.words(title.span))
        lastWithCue = Self.followedCues.map { Self.last($0, phrases) }
        self.phrases = phrases
        let context = NodeContext(tree, candidates, words)
        self.context = context
        path = MainPath(tree, candidates)
        top = TopContainer(tree, candidates, commas: texts.map(\.commas))
        let groups = BlockGroups(tree, candidates, context)
        self.groups = groups
        italics = candidates.blocks.map { block in
            Italics.share(
                Int(blocks.firstNodes[Int(block)])..<Int(blocks.endNodes[Int(block)]), tree, context)
        }
        cuesBefore = Self.countsBefore(phrases) { $0.strongCues != 0 }
        datesBefore = Self.countsBefore(phrases) { !$0.shapes.isDisjoint(with: [.date, .onlyDate]) }
        var groupCues = [Int32](repeating: 0, count: groups.groups.count)
        for i in 0..<n where phrases[i].strongCues != 0 { groupCues[Int(groups.group[i])] += 1 }
        self.groupCues = groupCues
        comments = CommentFacts(candidates, context, tree, phrases)
        (previousHeading, nextHeading) = Self.headings(candidates)
        occurrences = Self.occurrences(texts)
        titleHeading = Self.titleHeading(candidates, texts, titleWordCount)
        titlePath = TitlePath(
            to: titleHeading < 0 ? -1 : Int(candidates.elements[titleHeading]), tree)
        firstGood = candidates.isGood.firstIndex(of: true) ?? 0
        longestGood =
            (0..<n).lazy.filter { candidates.isGood[$0] }
            .map { candidates.words(in: $0..<$0 + 1) }.max() ?? 0
        longBlocks = (0..<n).count { candidates.words(in: $0..<$0 + 1) >= Candidates.longWords }
        prices = texts.count(where: \.hasPrice)
        self.candidates = candidates
        self.texts = texts
    }

    /// Cues whose blocks tell something of what follows them: a list, a comments section, a box.
    static let followedCues: [PhraseCue] = [.readAlso, .commentPrompt, .newsletter, .tags]

    private static func last(_ cue: PhraseCue, _ phrases: [PhraseHits]) -> [Int32] {
        var last: Int32 = -1
        return phrases.indices.map { i in
            defer { if phrases[i].hasStrong(cue) { last = Int32(i) } }
            return last
        }
    }

    private static func headings(_ candidates: Candidates) -> (previous: [Int32], next: [Int32]) {
        let n = candidates.count
        var previous = [Int32](repeating: -1, count: n)
        var next = [Int32](repeating: Int32(n), count: n)
        var last: Int32 = -1
        for i in 0..<n {
            previous[i] = last
            if TagSet.headings.contains(candidates.tags[i]) { last = Int32(i) }
        }
        last = Int32(n)
        for i in stride(from: n - 1, through: 0, by: -1) {
            next[i] = last
            if TagSet.headings.contains(candidates.tags[i]) { last = Int32(i) }
        }
        return (previous, next)
    }

    private static func occurrences(_ texts: [BlockText]) -> [Int32] {
        var counter = PairCounter(capacity: texts.count)
        let slots = texts.map { counter.add($0.hash) }
        return slots.map { counter.count($0) }
    }

    private static func countsBefore(_ phrases: [PhraseHits], _ counts: (PhraseHits) -> Bool) -> [Int32] {
        var sums: [Int32] = [0]
        sums.reserveCapacity(phrases.count + 1)
        for i in phrases.indices { sums.append(sums[i] + (counts(phrases[i]) ? 1 : 0)) }
        return sums
    }

    /// The `h1` that says most of the title's words, the first of equals; without one, another heading that says at
    /// least half of them.
    private static func titleHeading(_ candidates: Candidates, _ texts: [BlockText], _ titleWords: Int) -> Int
    {
        var best = -1
        for i in 0..<candidates.count where candidates.tags[i] == .h1 {
            if best < 0 || texts[i].titleWords > texts[best].titleWords { best = i }
        }
        guard best < 0 else { return best }
        for i in 0..<candidates.count where TagSet.headings.contains(candidates.tags[i]) {
            let isTitle = Int(texts[i].titleWords) * 2 >= max(titleWords, 1)
            if isTitle, best < 0 || texts[i].titleWords > texts[best].titleWords { best = i }
        }
        return best
    }
}

/// Blocks of the same make.
struct BlockGroups: Sendable {
    /// Sums over the blocks of one group.
    struct Group: Sendable {
        var size: Int32 = 0
        var good: Int32 = 0
        var words: Int32 = 0
        var characters: Int32 = 0
        var linkCharacters: Int32 = 0
    }

    /// By candidate: its group (equal tag and class of element, parent and grandparent).
    private(set) var group: [Int32] = []
    private(set) var groups: [Group] = []
    /// By candidate: blocks with the same tag and class.
    private(set) var kindSize: [Int32] = []
    /// Size of the largest group.
    private(set) var largest: Int32 = 0

    init(_ tree: PageTree, _ candidates: Candidates, _ context: NodeContext) {
        // One after the other: each counter takes as much as all that stays of them.
        kindSize = Self.sizes(candidates) { UInt64(context.signatures[$0]) }
        let n = candidates.count
        var counter = PairCounter(capacity: n)
        let slots = candidates.elements.map { element -> Int32 in
            let parent = Int(tree.parents[Int(element)])
            let grandparent = parent >= 0 ? Int(tree.parents[parent]) : -1
            let own = UInt64(context.signatures[Int(element)])
            let outer = parent >= 0 ? UInt64(context.signatures[parent]) : 0
            let outermost = grandparent >= 0 ? UInt64(context.signatures[grandparent]) : 0
            return Int32(counter.add(own | (outer &* 0x9E37_79B1 &+ outermost &* 0x85EB_CA6B) << 32))
        }
        var numbers: [Int32: Int32] = [:]
        group.reserveCapacity(n)
        for i in 0..<n {
            let number = numbers[slots[i]] ?? Int32(groups.count)
            if number == groups.count {
                numbers[slots[i]] = number
                groups.append(Group())
            }
            group.append(number)
            add(i, to: Int(number), candidates)
        }
        largest = groups.map(\.size).max() ?? 0
    }

    /// By candidate: how many have the same key as it has, which the element's index gives.
    private static func sizes(_ candidates: Candidates, _ key: (Int) -> UInt64) -> [Int32] {
        var counter = PairCounter(capacity: candidates.count)
        let slots = candidates.elements.map { Int32(counter.add(key(Int($0)))) }
        return slots.map { counter.count(Int($0)) }
    }

    private mutating func add(_ i: Int, to number: Int, _ candidates: Candidates) {
        groups[number].size += 1
        groups[number].good &+= candidates.good(in: i..<i + 1)
        groups[number].words &+= candidates.words(in: i..<i + 1)
        groups[number].characters &+= candidates.characters[i + 1] &- candidates.characters[i]
        groups[number].linkCharacters &+= candidates.linkCharacters[i + 1] &- candidates.linkCharacters[i]
    }
}

/// What metadata and structured data tell the scorer.
struct PageSignals: Sendable {
    var title = ""
    var description = ""
    /// The longest body of the structured data.
    var body = ""
    /// The page's address, where it says one.
    var address = ""
    var isArticleData = false
    var isProductData = false
    var isForumData = false
    var isOpenGraphArticle = false
}
