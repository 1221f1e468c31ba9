/// The base direction of each block and of the page.
///
/// A block runs as its first letter does, and beside that as its container says: a Hebrew sentence that begins with an
/// English name still runs right to left. The container has its say where its direction is that of most of the block's
/// letters. What is said for the whole page counts least: half of the wrong `dir` attributes stand there.
struct BlockDirections: Sendable {
    /// The direction of each block.
    private(set) var blocks: [TextDirection] = []
    /// The direction of most of the kept text.
    private(set) var page: TextDirection

    /// Reads the directions of a page. Linear in its nodes and text.
    ///
    /// - Parameter kept: which blocks make up the text that the page's direction is told from.
    init(_ tree: PageTree, _ table: BlockTable, kept: [Bool]) {
        let firsts = (0..<table.count).map { TextDirection.base(ofUTF8: table.text, in: table.textRange($0)) }
        page =
            Self.majority(table, kept.indices.filter { kept[$0] }, firsts)
            ?? Self.declaredForPage(tree) ?? .leftToRight
        var containers = Containers(tree)
        blocks.reserveCapacity(table.count)
        for block in 0..<table.count {
            let context = containers.direction(at: Int(table.firstNodes[block])) ?? page
            guard let first = firsts[block], first != context else {
                blocks.append(context)
                continue
            }
            let letters = TextDirection.letters(table.text, in: table.textRange(block))
            let (own, other) =
                first == .leftToRight
                ? (letters.leftToRight, letters.rightToLeft)
                : (letters.rightToLeft, letters.leftToRight)
            blocks.append(other > own ? context : first)
        }
    }

    /// The direction of most letters in the blocks, nil for a draw.
    private static func majority(_ table: BlockTable, _ chosen: [Int], _ firsts: [TextDirection?])
        -> TextDirection?
    {
        let found = Set(chosen.compactMap { firsts[$0] })
        // Where all blocks begin alike, as on most pages, nothing needs to be counted.
        guard found.count > 1 else { return found.first }
        var (left, right) = (0, 0)
        for block in chosen {
            let letters = TextDirection.letters(table.text, in: table.textRange(block))
            left += letters.leftToRight
            right += letters.rightToLeft
        }
        return left == right ? nil : left > right ? .leftToRight : .rightToLeft
    }

    /// What `html` or `body` declare.
    private static func declaredForPage(_ tree: PageTree) -> TextDirection? {
        for tag in [Tag.body, .html] {
            guard let node = tree.tags.firstIndex(of: tag) else { continue }
            if let declared = Containers.declared(tree, Int(tree.attributeLists[node])) { return declared }
        }
        return nil
    }
}

extension BlockDirections {
    /// What the elements around a node declare, asked for in document order.
    private struct Containers {
        /// An open element that declares a direction.
        private struct Open {
            var end: Int
            /// Nil for `dir=auto`.
            var direction: TextDirection?
        }

        private let tree: PageTree
        /// Lists of attributes with `dir` or `lang` among them.
        private let telling: [Bool]
        private var open: [Open] = []
        private var node = 0

        init(_ tree: PageTree) {
            self.tree = tree
            telling = (0..<max(tree.attributeListStarts.count - 1, 0)).map { list in
                let names = Int(tree.attributeListStarts[list])..<Int(tree.attributeListStarts[list + 1])
                return tree.attributeNames[names].contains { $0 == .dir || $0 == .lang }
            }
        }

        /// The direction that the nearest element around the node declares, nil when none below `body` does.
        mutating func direction(at target: Int) -> TextDirection? {
            while node < target {
                let list = Int(tree.attributeLists[node])
                let tag = tree.tags[node]
                if list >= 0, telling[list], tag != .html, tag != .body {
                    close(before: node)
                    let isAuto = tree.attribute(.dir, of: node).map { $0.count == "auto".utf8.count } ?? false
                    let direction = Self.declared(tree, list)
                    if isAuto || direction != nil {
                        open.append(Open(end: Int(tree.ends[node]), direction: direction))
                    }
                }
                node += 1
            }
            close(before: target)
            return open.last?.direction
        }

        private mutating func close(before node: Int) {
            while let last = open.last, last.end <= node { open.removeLast() }
        }

        /// What a list of attributes says: `dir`, else the direction that its language is written in.
        static func declared(_ tree: PageTree, _ list: Int) -> TextDirection? {
            guard list >= 0 else { return nil }
            let names = Int(tree.attributeListStarts[list])..<Int(tree.attributeListStarts[list + 1])
            var byLanguage: TextDirection?
            for i in names {
                let value = tree.attributeText[
                    Int(tree.attributeValueStarts[i])..<Int(tree.attributeValueStarts[i + 1])]
                switch tree.attributeNames[i] {
                case .dir:
                    let word = String(decoding: value.prefix(4), as: UTF8.self).lowercased()
                    if word == "auto" { return nil }
                    if let direction = TextDirection(rawValue: word) { return direction }
                case .lang: byLanguage = LanguageDirection.of(value)
                default: break
                }
            }
            return byLanguage
        }
    }
}

/// Which way languages are written.
enum LanguageDirection {
    private static let rightToLeft: Set<String> = [
        "he", "iw", "yi", "ji", "ar", "arc", "ckb", "dv", "fa", "nqo", "ps", "sd", "syr", "ug", "ur",
    ]

    /// The direction of a BCP 47 tag's language, nil for what is no tag.
    static func of(_ tag: ArraySlice<UInt8>) -> TextDirection? {
        let letters = tag.prefix { $0.isASCIILetter }
        guard (2...3).contains(letters.count) else { return nil }
        let language = String(decoding: letters.map(\.asciiLowercased), as: UTF8.self)
        return rightToLeft.contains(language) ? .rightToLeft : .leftToRight
    }
}
