/// What an element's attributes say about its contents, whichever element has them.
struct AttributeFacts: Sendable {
    /// Bits of the cues in them (bit = raw value of ``ContainerCue``).
    private(set) var cues: UInt32 = 0
    /// What they put the element inside of.
    private(set) var inside: NodeContext.Inside = []
    /// Stands for the class; 0 for none.
    private(set) var classHash: UInt32 = 0
    /// Whether they were read.
    private(set) var isRead = false

    /// Facts that were not read.
    init() {}

    /// Reads attributes. Linear in their bytes.
    init(of attributes: Range<Int>, _ tree: borrowing PageTree) {
        isRead = true
        for i in attributes {
            let value = Int(tree.attributeValueStarts[i])..<Int(tree.attributeValueStarts[i + 1])
            switch tree.attributeNames[i] {
            case .class:
                cues |= ContainerCue.bits.cues(in: tree.attributeText, value)
                guard !value.isEmpty else { continue }
                classHash = UInt32(truncatingIfNeeded: ByteScan.hash(tree.attributeText, value) >> 32) | 1
            case .id, .ariaLabel, .dataTestid, .dataComponent:
                cues |= ContainerCue.bits.cues(in: tree.attributeText, value)
            case .role:
                cues |= ContainerCue.bits.cues(in: tree.attributeText, value)
                readRole(tree.attributeText, value)
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
