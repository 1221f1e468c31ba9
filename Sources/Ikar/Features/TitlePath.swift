/// How far an element is from the headline, over the nearest element around both.
struct TitlePath: Sendable {
    /// By node: steps from the headline up to the nearest element around it and the node; -1 without a headline.
    private(set) var stepsFromTitle: [Int16]
    /// By node: steps from the node up to that element.
    private(set) var stepsToTitle: [Int16]

    /// Paths to the headline's element, -1 for none. Linear in the nodes.
    init(to title: Int, _ tree: PageTree) {
        stepsFromTitle = Array(repeating: -1, count: tree.count)
        stepsToTitle = Array(repeating: -1, count: tree.count)
        guard title >= 0 else { return }
        var at = title
        var step: Int16 = 0
        while at >= 0 {
            stepsFromTitle[at] = step
            stepsToTitle[at] = 0
            step = step.next
            at = Int(tree.parents[at])
        }
        for node in 0..<tree.count where stepsFromTitle[node] < 0 {
            let parent = Int(tree.parents[node])
            guard parent >= 0 else { continue }
            stepsFromTitle[node] = stepsFromTitle[parent]
            stepsToTitle[node] = stepsToTitle[parent].next
        }
    }
}

/// Where a page's comments are, if it has any.
struct CommentFacts: Sendable {
    /// Steps from a block up to a container whose words say "comment" that still count.
    private static let nearSteps = 5

    /// Share of the good words that stand in comment containers.
    private(set) var share: Float = 0
    /// Share of the good words before the first block that is in one or begins with a comments prompt; 1 for none.
    private(set) var position: Float = 1

    init(_ candidates: Candidates, _ context: NodeContext, _ tree: PageTree, _ phrases: [PhraseHits]) {
        var inside: Int32 = 0
        var first = -1
        for i in 0..<candidates.count {
            let element = Int(candidates.elements[i])
            let isInside = context.isNear(.comment, element, steps: Self.nearSteps, tree)
            if isInside { inside &+= candidates.good(in: i..<i + 1) }
            if first < 0, isInside || phrases[i].hasStrong(.commentPrompt) { first = i }
        }
        share = Float(inside) / candidates.pageGood
        if first >= 0 { position = Float(candidates.good[first]) / candidates.pageGood }
    }
}
