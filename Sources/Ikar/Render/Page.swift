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
}
