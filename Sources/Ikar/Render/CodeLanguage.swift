/// The programming language that a page gives for a block of code (`class="language-swift"`).
enum CodeLanguage {
    private static let prefixes = ["language-", "lang-"].map { Array($0.utf8) }
    private static let longestName = 32
    /// Nodes after the `pre` in which its `code` is looked for.
    private static let search = 4

    /// The language's name by the `pre` or the `code` in it; empty when the page gives none. Constant time but for the
    /// length of the class attributes.
    static func of(_ pre: Int, in tree: PageTree) -> [UInt8] {
        guard pre >= 0 else { return [] }
        for node in pre..<min(pre + search, Int(tree.ends[pre])) where node == pre || tree.tags[node] == .code
        {
            guard let range = tree.attribute(.class, of: node) else { continue }
            for token in tree.attributeText[range].split(whereSeparator: ByteClass.isSpace) {
                guard let prefix = prefixes.first(where: { token.starts(with: $0) }) else { continue }
                let name = token.dropFirst(prefix.count)
                if !name.isEmpty, name.count <= longestName, name.allSatisfy(isNameByte) {
                    return Array(name)
                }
            }
        }
        return []
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        ByteClass.isWord(byte) || "+-.#".utf8.contains(byte)
    }
}

/// Levels of headings.
enum HeadingLevel {
    /// 1 to 6; 2 for what is no heading element.
    static func of(_ tag: Tag) -> Int {
        TagSet.headings.contains(tag) ? Int(tag.rawValue - Tag.h1.rawValue) + 1 : 2
    }
}
