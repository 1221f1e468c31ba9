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

    /// What went to the parser.
    var html: String { String(decoding: pruned.html, as: UTF8.self) }

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
