import Testing

@testable import Ikar

/// A page read by the real stages, for tests of what they make of it.
struct TestPage {
    var pruned: PrunedPage
    var tree: PageTree
    var blocks: BlockTable

    init(_ html: String, limits: Limits = Limits()) throws { try self.init(Array(html.utf8), limits: limits) }

    init(_ bytes: [UInt8], limits: Limits = Limits(), deadline: UInt64 = 0) throws {
        pruned = Pruner.prune(bytes, limits: limits)
        tree = try PageTree(parsing: pruned, limits: limits, deadline: deadline)
        blocks = BlockBuilder.blocks(of: tree)
    }

    /// The blocks' texts, a bar between them.
    var text: String { strings.joined(separator: "|") }

    var strings: [String] { (0..<blocks.count).map { blocks.string($0) } }

    /// What is left of the page, its text in its place again.
    var html: String { String(decoding: pruned.wholeHTML, as: UTF8.self) }

    /// The tags of the element around the first text node with this text, the root first.
    func path(to text: String) -> String? {
        let node = (0..<tree.count).first { node in
            tree.tags[node] == .text
                && String(decoding: tree.text[tree.textRange(of: node)], as: UTF8.self).contains(text)
        }
        guard var at = node else { return nil }
        var tags: [String] = []
        while tree.parents[at] >= 0 {
            at = Int(tree.parents[at])
            tags.insert(String(describing: tree.tags[at]), at: 0)
        }
        return tags.joined(separator: " ")
    }

    /// The value of the first such attribute on the page.
    func attribute(_ name: AttributeName) -> String? {
        (0..<tree.count).lazy.compactMap { self.tree.attributeString(name, of: $0) }.first
    }
}

extension PrunedPage {
    /// The HTML with its text in its place again, as markup.
    var wholeHTML: [UInt8] {
        var whole: [UInt8] = []
        var inTag = false
        var run = 0
        for byte in html {
            switch byte {
            case Ascii.less, Ascii.greater:
                inTag = byte == Ascii.less
                whole.append(byte)
            case _ where inTag || byte == Ascii.space: whole.append(byte)
            case RunNumber.end:
                for byte in texts.bytes[Int(texts.starts[run])..<Int(texts.starts[run + 1])] {
                    switch byte {
                    case Ascii.less: whole += Array("&lt;".utf8)
                    case Ascii.ampersand: whole += Array("&amp;".utf8)
                    default: whole.append(byte)
                    }
                }
                run = 0
            default: run = run << RunNumber.bits | Int(byte - RunNumber.firstDigit)
            }
        }
        return whole
    }
}

extension Pipeline {
    /// Reads a page with the words of the model that ships.
    static func read(_ bytes: [UInt8], _ source: PageSource, _ options: ExtractionOptions)
        throws(ExtractionError) -> Reading
    {
        try read(bytes, source, options, TreeModel.builtIn.words)
    }
}
