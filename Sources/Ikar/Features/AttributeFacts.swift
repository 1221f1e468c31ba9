/// What an element's attributes say about its contents, whichever element has them.
struct AttributeFacts: Sendable {
    /// Bits of the cues in them (bit = raw value of ``ContainerCue``).
    private(set) var cues: UInt32 = 0
    /// Sum of the learned weights of their distinct words (``TreeModel/words``), log-odds.
    private(set) var weight: Float = 0
    /// Stands for the class; 0 for none.
    private(set) var classHash: UInt32 = 0
    /// What they put the element inside of.
    private(set) var inside: NodeContext.Inside = []
    /// Whether they were read.
    private(set) var isRead = false

    /// Facts that were not read.
    init() {}

    /// Whether an attribute's words are looked up: those of a name that a page's author gave.
    static func isName(_ attribute: AttributeName) -> Bool {
        switch attribute {
        case .class, .id, .role, .ariaLabel, .dataTestid, .dataComponent: true
        default: false
        }
    }

    /// Reads attributes. Linear in their bytes.
    init(of attributes: Range<Int>, _ tree: borrowing PageTree, _ words: inout WordSums) {
        isRead = true
        words.begin()
        for i in attributes {
            let value = Int(tree.attributeValueStarts[i])..<Int(tree.attributeValueStarts[i + 1])
            let name = tree.attributeNames[i]
            if Self.isName(name) {
                NameWords.forEach(in: tree.attributeText, value) { hash, _ in
                    cues |= ContainerCue.bits.of(hash)
                    weight += words.weight(hash)
                }
            }
            switch name {
            case .class where !value.isEmpty:
                classHash = UInt32(truncatingIfNeeded: ByteScan.hash(tree.attributeText, value) >> 32) | 1
            case .role: readRole(tree.attributeText, value)
            case .itemprop:
                if ByteScan.matches("articlebody", in: tree.attributeText, at: value.lowerBound) {
                    inside.insert(.articleBody)
                }
            case .ariaHidden:
                if ByteScan.matches("true", in: tree.attributeText, at: value.lowerBound), value.count == 4 {
                    inside.insert(.hidden)
                }
            case .hidden: inside.insert(.hidden)
            case .style: if Self.hides(tree.attributeText, value) { inside.insert(.hidden) }
            default: break
            }
        }
    }

    private mutating func readRole(_ text: [UInt8], _ value: Range<Int>) {
        switch value.count {
        case 4 where ByteScan.matches("main", in: text, at: value.lowerBound): inside.insert(.main)
        case 6 where ByteScan.matches("dialog", in: text, at: value.lowerBound): inside.insert(.dialog)
        case 13 where ByteScan.matches("complementary", in: text, at: value.lowerBound):
            inside.insert(.aside)
        default: break
        }
    }

    /// Whether an inline style takes its element off the page. Prune lets only styles with `none` or `hidden` through.
    private static func hides(_ text: [UInt8], _ value: Range<Int>) -> Bool {
        ByteScan.contains("display:none", in: text, value)
            || ByteScan.contains("display: none", in: text, value)
            || ByteScan.contains("visibility:hidden", in: text, value)
            || ByteScan.contains("visibility: hidden", in: text, value)
    }
}

/// Sums up the weights of words, each word of one sum once.
struct WordSums {
    private let weights: WordWeights
    /// By slot of the weights: the last sum that the word was in.
    private var last: [Int32]
    private var sum: Int32 = 0

    init(_ weights: WordWeights) {
        self.weights = weights
        last = Array(repeating: 0, count: weights.slotCount)
    }

    /// Begins a sum.
    mutating func begin() { sum += 1 }

    /// What the word adds to the sum: nothing when it is in it already, or has no weight.
    @inline(__always) mutating func weight(_ hash: UInt32) -> Float {
        guard let slot = weights.slot(hash), last[slot] != sum else { return 0 }
        last[slot] = sum
        return weights.weight(slot)
    }
}
