/// The blocks of a page, in document order, as columns.
///
/// A block is a maximal run of text nodes with no block boundary between them: no start or end of a block-level
/// element and no `<br><br>`. Each text node that shows text belongs to exactly one block.
struct BlockTable: Sendable {
    /// The innermost block-level element around the run.
    var elements: [Int32] = []
    /// First node of the run (a text node).
    var firstNodes: [Int32] = []
    /// Node after the last text node of the run: the run's nodes are `firstNodes[i] ..< endNodes[i]`, inline
    /// elements and their text among them.
    var endNodes: [Int32] = []
    /// What the block is.
    var kinds: [BlockKind] = []
    /// Which landmark the block stands in; blocks in one are dropped before scoring.
    var landmarks: [Landmark] = []
    /// `count + 1` byte offsets into ``text``.
    var textStarts: [Int32] = [0]
    /// The blocks' texts one after the other: UTF-8, white space folded to single spaces and trimmed, `<br>` a
    /// newline; verbatim in code.
    var text: [UInt8] = []
    /// Words of each block: maximal runs of letters, digits and marks.
    var words: [Int32] = []
    /// Characters (code points) that are not white space.
    var characters: [Int32] = []
    /// Those of them inside `a`.
    var linkCharacters: [Int32] = []
    /// Number of `a` elements with text in the block.
    var links: [Int32] = []

    /// Number of blocks.
    var count: Int { kinds.count }

    /// The block's byte range in ``text``.
    @inline(__always) func textRange(_ block: Int) -> Range<Int> {
        Int(textStarts[block])..<Int(textStarts[block + 1])
    }

    /// The block's text.
    func string(_ block: Int) -> String { String(decoding: text[textRange(block)], as: UTF8.self) }

    /// Share of the block's characters that are inside links, 0 to 1.
    @inline(__always) func linkDensity(_ block: Int) -> Float {
        characters[block] == 0 ? 0 : Float(linkCharacters[block]) / Float(characters[block])
    }
}

/// A region of the page that is never main content by HTML's own semantics or its ARIA role.
enum Landmark: UInt8, Sendable {
    case none, navigation, footer, header
}
