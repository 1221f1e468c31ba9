@testable import Ikar

/// What holds for every page, whatever its bytes are. Each check gives the properties that are broken, in words; the
/// tests and the fuzzing program share them.
enum PageProperties {
    /// What the tree promises to the stages after it.
    static func broken(_ tree: PageTree) -> [String] {
        let n = tree.count
        guard tree.parents.count == n, tree.ends.count == n, tree.depths.count == n,
            tree.textStarts.count == n + 1,
            tree.attributeLists.count == n, Int(tree.textStarts[n]) == tree.text.count
        else { return ["columns of the tree differ in length"] }
        var broken: [String] = []
        for node in 0..<n {
            let parent = Int(tree.parents[node])
            let end = Int(tree.ends[node])
            if parent >= node || end <= node || end > n {
                broken.append("node \(node): parent \(parent), end \(end)")
            }
            if parent >= 0, parent < node {
                if end > Int(tree.ends[parent]) { broken.append("node \(node) ends after its parent") }
                if tree.depths[node] != tree.depths[parent] + 1 { broken.append("node \(node): depth") }
                if tree.tags[parent] == .text { broken.append("node \(node) is inside text") }
            }
            if tree.textStarts[node] > tree.textStarts[node + 1] {
                broken.append("node \(node): text goes backwards")
            }
            if tree.tags[node] == .text, end != node + 1 { broken.append("text \(node) has content") }
            if Int(tree.attributeLists[node]) >= tree.attributeListStarts.count - 1 {
                broken.append("node \(node): attribute list \(tree.attributeLists[node])")
            }
        }
        if String(validating: tree.text, as: UTF8.self) == nil {
            broken.append("the tree's text is no UTF-8")
        }
        if String(validating: tree.attributeText, as: UTF8.self) == nil {
            broken.append("attributes are no UTF-8")
        }
        return broken
    }

    /// What the blocks promise: document order, no text node twice, and no text but that of their own nodes.
    static func broken(_ blocks: BlockTable, _ tree: PageTree) -> [String] {
        var broken: [String] = []
        var lastEnd: Int32 = 0
        for i in 0..<blocks.count {
            let (first, end) = (blocks.firstNodes[i], blocks.endNodes[i])
            guard first >= lastEnd, first < end, Int(end) <= tree.count else {
                return ["block \(i): nodes \(first)..<\(end) after \(lastEnd)"]
            }
            lastEnd = end
            if Int(blocks.elements[i]) >= tree.count {
                broken.append("block \(i): element \(blocks.elements[i])")
            }
            if blocks.linkCharacters[i] > blocks.characters[i] {
                broken.append("block \(i): link characters")
            }
            let shown = letters(Array(blocks.text[blocks.textRange(i)]))
            let own = letters(
                Array(tree.text[Int(tree.textStarts[Int(first)])..<Int(tree.textStarts[Int(end)])]))
            // What is skipped inside a block (a select between words) is in the tree's text only.
            if !isSubsequence(shown, of: own) { broken.append("block \(i) shows what its nodes have not") }
        }
        return broken
    }

    /// What a result promises beside the stages: text in document order, once, and the same in every format.
    static func broken(_ result: Extraction) -> [String] {
        var broken: [String] = []
        let blocks = result.blocks
        if !(0...1).contains(result.confidence) { broken.append("confidence \(result.confidence)") }
        if result.text.isEmpty != (result.emptyReason != nil) {
            broken.append(
                "text of \(result.text.utf8.count) bytes, empty reason \(String(describing: result.emptyReason))"
            )
        }
        if blocks.contains(where: { $0.isKept != ($0.label == nil) }) {
            broken.append("a kept block has a label")
        }
        for line in result.text.split(separator: "\n", omittingEmptySubsequences: false)
        where line.hasSuffix(" ") {
            broken.append("a line ends in a space: '\(line)'")
        }
        broken += self.broken(result.page.tree) + self.broken(result.page.blocks, result.page.tree)
        return broken + FormatProperties.broken(result)
    }

    /// The text without white space, control characters and the zero-width fillers that blocks leave out, in NFC.
    static func letters(_ text: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            let isFiller =
                scalar == "\u{AD}" || scalar == "\u{200B}" || scalar == "\u{FEFF}" || scalar == "\u{A0}"
            if scalar.value > 0x20, !(0x7F...0x9F).contains(scalar.value), !isFiller {
                out += UTF8.encode(scalar).map { Array($0) } ?? []
            }
        }
        // Last, because marks that a control character kept apart change places without it.
        return Normalization.nfc(out)
    }

    /// Whether the bytes stand in the others in this order, perhaps with more between.
    static func isSubsequence(_ part: [UInt8], of whole: [UInt8]) -> Bool {
        var at = part.startIndex
        for byte in whole where at < part.endIndex && byte == part[at] { at += 1 }
        return at == part.endIndex
    }
}
