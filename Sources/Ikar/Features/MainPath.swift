/// Where the running text of a page is: the path down to it, and the container a reader would point at.
struct MainPath: Sendable {
    /// Share of the good words that a child must hold for the path to go on into it.
    private static let leastShare: Int32 = 2  // one in two

    /// The deepest element that holds at least half of the page's good words; -1 for a page without nodes.
    private(set) var deepest: Int32 = -1
    private(set) var length: Int16 = 0
    /// By node: index on the path of the deepest path element that contains it, -1 for none.
    private(set) var position: [Int16]
    /// By node: elements between it and that path element.
    private(set) var distance: [Int16]

    init(_ tree: PageTree, _ candidates: Candidates) {
        position = Array(repeating: -1, count: tree.count)
        distance = Array(repeating: 0, count: tree.count)
        var isOnPath = [Bool](repeating: false, count: tree.count)
        let all = candidates.good[candidates.count]
        var level: Range<Int>? = 0..<tree.count
        while let children = level {
            level = nil
            var child = children.lowerBound
            while child < children.upperBound {
                if tree.tags[child] != .text,
                    candidates.good(in: candidates.range(of: child, tree)) * Self.leastShare >= max(1, all)
                {
                    isOnPath[child] = true
                    deepest = Int32(child)
                    level = child + 1..<Int(tree.ends[child])
                    break
                }
                child = Int(tree.ends[child])
            }
        }
        for node in 0..<tree.count {
            let parent = Int(tree.parents[node])
            if isOnPath[node] {
                position[node] = length
                length = length.next
            } else if parent >= 0 {
                position[node] = position[parent]
                distance[node] = distance[parent].next
            }
        }
    }
}

/// The container that Readability's scoring would choose: running text counts for the elements around it, less with
/// each level (Arc90's rule; the divisors are Readability.js').
struct TopContainer: Sendable {
    /// Steps that stand for "not inside".
    static let outside: UInt8 = 15
    private static let leastCharacters: Int32 = 25
    private static let charactersPerPoint: Float = 100
    private static let mostLengthPoints: Float = 3
    private static let levels = 5
    private static let levelDivisor: Float = 3

    /// The container, -1 for none.
    private(set) var node: Int32 = -1
    /// By node: steps up to the container, ``outside`` when it is not above.
    private(set) var steps: [UInt8]

    init(_ tree: PageTree, _ candidates: Candidates, commas: [Int32]) {
        var scores = [Float](repeating: 0, count: tree.count)
        for i in 0..<candidates.count {
            let characters = candidates.characters[i + 1] &- candidates.characters[i]
            guard characters >= Self.leastCharacters else { continue }
            let length = min(Self.mostLengthPoints, Float(characters) / Self.charactersPerPoint)
            Self.raise(
                &scores, from: Int(tree.parents[Int(candidates.elements[i])]),
                by: 1 + Float(commas[i]) + length, tree)
        }
        var best: Float = 0
        for node in 0..<tree.count where scores[node] > 0 {
            let score = scores[node] * (1 - candidates.linkDensity(candidates.range(of: node, tree)))
            if score > best {
                best = score
                self.node = Int32(node)
            }
        }
        steps = Array(repeating: Self.outside, count: tree.count)
        guard self.node >= 0 else { return }
        let top = Int(self.node)
        for node in top..<Int(tree.ends[top]) {
            steps[node] = node == top ? 0 : min(Self.outside - 1, steps[Int(tree.parents[node])] + 1)
        }
    }

    private static func raise(_ scores: inout [Float], from start: Int, by points: Float, _ tree: PageTree) {
        var at = start
        var level = 0
        while at >= 0, level < levels {
            let divisor: Float = level == 0 ? 1 : level == 1 ? 2 : Float(level) * levelDivisor
            scores[at] += points / divisor
            at = Int(tree.parents[at])
            level += 1
        }
    }
}

extension Int16 {
    /// One more, but never more than there can be: numbers of steps in trees deeper than that stay at it.
    var next: Int16 { self < .max ? self + 1 : self }
}
