/// What every element knows from its ancestors: one pass over the nodes in document order, each taking its parent's
/// context a step further.
struct NodeContext: Sendable {
    /// Distance from which a cue counts as absent.
    static let farCue: UInt8 = 9
    /// Distance that stands for "not inside any".
    static let none: UInt8 = 15

    /// Containers that an element may be inside of, as bits.
    struct Inside: OptionSet, Sendable {
        let rawValue: UInt8
        static let dialog = Inside(rawValue: 1)
        static let aside = Inside(rawValue: 2)
        static let form = Inside(rawValue: 4)
        static let main = Inside(rawValue: 8)
        static let figure = Inside(rawValue: 16)
        static let article = Inside(rawValue: 32)
        static let hidden = Inside(rawValue: 64)
        /// Marked up as an article's text by microdata.
        static let articleBody = Inside(rawValue: 128)
    }

    private(set) var inside: [Inside]
    /// Hash of tag and class.
    private(set) var signatures: [UInt32]
    /// The nearest ancestor with more candidates, -1 for none.
    private(set) var grown: [Int32]
    /// The nearest element, itself included, that has at least two siblings of its signature, -1 for none.
    private(set) var repeated: [Int32]
    /// Elements between a node and its repeated one.
    private(set) var repeatedDistance: [UInt8]
    /// Siblings of the same make before the repeated element.
    private(set) var repeatedIndex: [Int32]
    /// Whether an element's text is in italics.
    private(set) var isItalic: [Bool]
    private(set) var articleBodies: Int32 = 0
    private(set) var forms: Int32 = 0
    private(set) var sections: Int32 = 0
    private(set) var articles: Int32 = 0
    private(set) var noscripts: Int32 = 0
    /// What each attribute list says, read when the first node with it is.
    private var lists: [AttributeFacts]

    init(_ tree: PageTree, _ candidates: Candidates, _ learned: WordWeights) {
        let n = tree.count
        inside = Array(repeating: [], count: n)
        signatures = Array(repeating: 0, count: n)
        grown = Array(repeating: -1, count: n)
        repeated = Array(repeating: -1, count: n)
        repeatedDistance = Array(repeating: Self.none, count: n)
        repeatedIndex = Array(repeating: 0, count: n)
        isItalic = Array(repeating: false, count: n)
        lists = Array(repeating: AttributeFacts(), count: tree.attributeListStarts.count - 1)
        var words = WordSums(learned)
        for node in 0..<n where tree.tags[node] != .text {
            inherit(node, tree, candidates, &words)
        }
        findRepeated(tree, candidates)
    }

    private mutating func inherit(
        _ node: Int, _ tree: PageTree, _ candidates: Candidates, _ words: inout WordSums
    ) {
        let tag = tree.tags[node]
        let parent = Int(tree.parents[node])
        count(tag)
        signatures[node] = UInt32(tag.rawValue) &* 0x9E37_79B1
        if parent >= 0 {
            inside[node] = inside[parent]
            isItalic[node] = isItalic[parent]
            let mine = candidates.range(of: node, tree).count
            // What holds no candidate is never asked for.
            guard mine > 0 else { return }
            grown[node] = candidates.range(of: parent, tree).count > mine ? Int32(parent) : grown[parent]
        }
        enter(node, tag)
        if Italics.isItalic(tag) { isItalic[node] = true }
        if tree.attributeLists[node] >= 0 { readAttributes(node, tree, &words) }
    }

    private mutating func count(_ tag: Tag) {
        switch tag {
        case .form: forms += 1
        case .section: sections += 1
        case .article: articles += 1
        case .noscript: noscripts += 1
        default: break
        }
    }

    private mutating func enter(_ node: Int, _ tag: Tag) {
        switch tag {
        case .dialog: inside[node].insert(.dialog)
        case .aside: inside[node].insert(.aside)
        case .form: inside[node].insert(.form)
        case .main: inside[node].insert(.main)
        case .figure: inside[node].insert(.figure)
        case .article: inside[node].insert(.article)
        default: break
        }
    }

    /// Takes over what a node's attributes say. Many nodes share one list.
    private mutating func readAttributes(_ node: Int, _ tree: PageTree, _ words: inout WordSums) {
        let list = Int(tree.attributeLists[node])
        if !lists[list].isRead { lists[list] = AttributeFacts(of: tree.attributes(of: node), tree, &words) }
        let facts = lists[list]
        inside[node].formUnion(facts.inside)
        if facts.inside.contains(.articleBody) { articleBodies += 1 }
        signatures[node] ^= facts.classHash
    }

    /// What the names of the elements around a block tell.
    struct Surroundings {
        /// Distances from the block's element to the nearest one, itself included, that carries each cue, a lane a cue;
        /// ``farCue`` for none near.
        var cues = SIMD32<UInt8>(repeating: NodeContext.farCue)
        /// Sum of the learned weights of the names' words, log-odds; an element's count for less than its child's.
        var weight: Float = 0
    }

    /// What an element's words count for beside those of its child. Of 0.4, 0.7 and 1 the best, held out.
    static let wordDecay: Float = 0.7

    /// What the names of an element and of those around it tell. At most ``farCue`` steps.
    func surroundings(of element: Int, _ tree: PageTree) -> Surroundings {
        var found = Surroundings()
        var seen: UInt32 = 0
        Self.forEachNamed(around: element, tree) { list, distance, share in
            let facts = lists[list]
            found.weight += facts.weight * share
            var new = facts.cues & ~seen
            seen |= new
            while new != 0 {
                found.cues[new.trailingZeroBitCount] = distance
                new &= new - 1
            }
        }
        return found
    }

    /// Whether an element or one around it, at most so many steps out, carries a cue.
    func isNear(_ cue: ContainerCue, _ element: Int, steps: Int, _ tree: PageTree) -> Bool {
        var isFound = false
        Self.forEachNamed(around: element, steps: steps, tree) { list, _, _ in
            isFound = isFound || lists[list].cues & 1 << UInt32(cue.rawValue) != 0
        }
        return isFound
    }

    /// Calls `body` for an element and those around it that have attributes, from the inside, up to so many steps:
    /// with the attribute list, the distance, and the share of its words in the sum.
    @inline(__always) static func forEachNamed(
        around element: Int, steps: Int = Int(farCue) - 1, _ tree: PageTree,
        _ body: (_ list: Int, _ distance: UInt8, _ share: Float) -> Void
    ) {
        var at = element
        var distance: UInt8 = 0
        var share: Float = 1
        while at >= 0, distance <= steps {
            let list = Int(tree.attributeLists[at])
            // The body's classes say what the page is, not what a block is.
            if list >= 0, tree.tags[at] != .body, tree.tags[at] != .html { body(list, distance, share) }
            at = Int(tree.parents[at])
            distance += 1
            share *= wordDecay
        }
    }

    /// Marks the elements that have at least two siblings of their own signature, and what is inside them.
    private mutating func findRepeated(_ tree: PageTree, _ candidates: Candidates) {
        let leastSiblings: Int32 = 3
        // The elements that hold candidates: the others are never asked for.
        var nodes: [Int32] = []
        for node in 0..<tree.count where tree.tags[node] != .text {
            if !candidates.range(of: node, tree).isEmpty { nodes.append(Int32(node)) }
        }
        var counter = PairCounter(capacity: nodes.count)
        let slots = nodes.map { node in
            let parent = UInt64(UInt32(bitPattern: tree.parents[Int(node)]))
            return counter.add(parent << 32 | UInt64(signatures[Int(node)]))
        }
        var seen = [Int32](repeating: 0, count: counter.slotCount)
        for i in nodes.indices {
            let node = Int(nodes[i])
            let parent = Int(tree.parents[node])
            if counter.count(slots[i]) >= leastSiblings {
                repeated[node] = nodes[i]
                repeatedDistance[node] = 0
                repeatedIndex[node] = seen[slots[i]]
                seen[slots[i]] += 1
            } else if parent >= 0, repeated[parent] >= 0 {
                repeated[node] = repeated[parent]
                repeatedDistance[node] = min(repeatedDistance[parent] + 1, Self.none - 1)
                repeatedIndex[node] = repeatedIndex[parent]
            }
        }
    }
}

/// Counts how often 64-bit keys occur; open addressing.
struct PairCounter {
    private var keys: [UInt64]
    private var counts: [Int32]
    private let mask: Int

    /// A counter for at most `capacity` keys.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        counts = Array(repeating: 0, count: size)
        mask = size - 1
    }

    /// Counts the key and returns its slot, which stays the same for the counter's life.
    @inline(__always) mutating func add(_ key: UInt64) -> Int {
        var at = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
        while counts[at] != 0, keys[at] != key { at = (at + 1) & mask }
        keys[at] = key
        counts[at] += 1
        return at
    }

    /// Number of slots: every slot is below it.
    var slotCount: Int { counts.count }

    /// How often the key in the slot was counted.
    @inline(__always) func count(_ slot: Int) -> Int32 { counts[slot] }
}
