/// How much of a block stands in italics: editors' notes and blurbs do as a whole.
enum Italics {
    /// Whether the element sets its text in italics.
    @inline(__always) static func isItalic(_ tag: Tag) -> Bool { tag == .i || tag == .em || tag == .cite }

    /// The share of a block's bytes, 0 to 1. Linear in the block's nodes.
    static func share(_ nodes: Range<Int>, _ tree: PageTree, _ context: NodeContext) -> Float {
        var italic = 0
        var all = 0
        for node in nodes where tree.tags[node] == .text {
            let bytes = tree.textRange(of: node).count
            all += bytes
            let parent = Int(tree.parents[node])
            if parent >= 0, context.isItalic[parent] { italic += bytes }
        }
        return all > 0 ? Float(italic) / Float(all) : 0
    }
}
