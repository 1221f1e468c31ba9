/// How a text stands in its block: in bold, in italics, in a link that leads somewhere telling.
struct InlineTraits: OptionSet, Sendable {
    let rawValue: UInt16
    static let bold = InlineTraits(rawValue: 1 << 8)
    static let italic = InlineTraits(rawValue: 1 << 9)

    /// Bytes of a link's address that are read.
    private static let mostAddressBytes = 160

    /// What an element itself adds for the text inside it.
    @inline(__always) static func own(_ node: Int, _ tag: Tag, _ tree: PageTree) -> InlineTraits {
        switch tag {
        case .b, .strong: .bold
        case .i, .em, .cite: .italic
        case .a: link(node, tree)
        default: []
        }
    }

    /// The cues of a link's address and `rel`; the bits are ``LinkCue``'s.
    private static func link(_ node: Int, _ tree: PageTree) -> InlineTraits {
        var bits: UInt32 = 0
        for i in tree.attributes(of: node) {
            let start = Int(tree.attributeValueStarts[i])
            let end = min(Int(tree.attributeValueStarts[i + 1]), start + mostAddressBytes)
            switch tree.attributeNames[i] {
            case .href:
                if start < end, tree.attributeText[start] == UInt8(ascii: "#") { bits |= LinkCue.fragment.bit }
                bits |= LinkCue.bits.cues(in: tree.attributeText, start..<end)
            case .rel: bits |= LinkCue.bits.cues(in: tree.attributeText, start..<end)
            default: break
            }
        }
        return InlineTraits(rawValue: UInt16(truncatingIfNeeded: bits))
    }

    /// Number of traits.
    static let count = 10

    /// Share of a block's bytes that each trait holds for, a lane a bit. Linear in the block's nodes.
    static func shares(
        _ nodes: Range<Int>, _ tree: PageTree, _ context: NodeContext
    ) -> SIMD16<Float> {
        var sums = SIMD16<Float>(repeating: 0)
        var all: Float = 0
        for node in nodes where tree.tags[node] == .text {
            let bytes = Float(tree.textRange(of: node).count)
            all += bytes
            let parent = Int(tree.parents[node])
            var bits = parent >= 0 ? context.traits[parent].rawValue : 0
            while bits != 0 {
                sums[bits.trailingZeroBitCount] += bytes
                bits &= bits - 1
            }
        }
        return all > 0 ? sums / all : sums
    }
}
