/// A page after selection: everything a renderer may read.
struct Page: Sendable {
    var tree: PageTree
    var blocks: BlockTable
    var decision: Decision
    /// The page's address, base of relative links (the document's own `base href` already applied).
    var baseURL: String?
    /// Body text from structured data that stands in for a page whose own text is missing, paragraphs separated by
    /// blank lines; nil where the page's blocks are the text.
    var substituteText: String?
    /// Whether tables belong to the output.
    var includesTables = true
    /// The base directions of the page and of its blocks.
    let directions: BlockDirections

    init(
        tree: PageTree, blocks: BlockTable, decision: Decision, baseURL: String?,
        substituteText: String? = nil,
        includesTables: Bool = true
    ) {
        self.tree = tree
        self.blocks = blocks
        self.decision = decision
        self.baseURL = baseURL
        self.substituteText = substituteText
        self.includesTables = includesTables
        directions = BlockDirections(tree, blocks, kept: decision.kept)
    }
}
