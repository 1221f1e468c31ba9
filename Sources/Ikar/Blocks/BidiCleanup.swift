/// Takes superfluous direction controls out of a page's text, a line of a block at a time.
///
/// They are overwritten with zero-width fillers of the same length, which every reader of the text leaves out: so no
/// index into the text changes.
enum BidiCleanup {
    /// Settles the controls of all blocks; false when there was nothing to do, as on nearly all pages. Linear.
    static func settle(_ tree: inout PageTree, _ blocks: BlockTable) -> Bool {
        guard BidiControls.first(in: tree.text, 0..<tree.text.count) != nil else { return false }
        var superfluous: [Int] = []
        for block in 0..<blocks.count {
            for line in lines(of: block, blocks, tree) {
                superfluous += BidiControls.superfluous(in: tree.text, line: line)
            }
        }
        for at in superfluous { overwrite(&tree.text, at) }
        return !superfluous.isEmpty
    }

    /// The text of a block between `<br>`s; in code, between line ends.
    private static func lines(of block: Int, _ blocks: BlockTable, _ tree: PageTree) -> [Range<Int>] {
        let first = Int(blocks.firstNodes[block])
        let end = Int(blocks.endNodes[block])
        var lines: [Range<Int>] = []
        var start = Int(tree.textStarts[first])
        for node in first..<end where tree.tags[node] == .br {
            lines.append(start..<Int(tree.textStarts[node]))
            start = Int(tree.textStarts[node])
        }
        lines.append(start..<Int(tree.textStarts[end]))
        return blocks.kinds[block] == .code ? lines.flatMap { split(tree.text, $0) } : lines
    }

    private static func split(_ text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = range.lowerBound
        while let feed = ByteScan.find(Ascii.lineFeed, in: text, from: start, to: range.upperBound) {
            lines.append(start..<feed)
            start = feed + 1
        }
        lines.append(start..<range.upperBound)
        return lines
    }

    /// U+200B, zero-width space.
    private static let longFiller: [UInt8] = [0xE2, 0x80, 0x8B]
    /// U+00AD, soft hyphen.
    private static let shortFiller: [UInt8] = [0xC2, 0xAD]

    private static func overwrite(_ text: inout [UInt8], _ at: Int) {
        let filler = text[at] == longFiller[0] ? longFiller : shortFiller
        for (offset, byte) in filler.enumerated() { text[at + offset] = byte }
    }

    /// The text without superfluous controls, each line by itself.
    static func settled(_ text: [UInt8]) -> [UInt8] {
        guard BidiControls.first(in: text, 0..<text.count) != nil else { return text }
        var result: [UInt8] = []
        var copied = 0
        for line in split(text, 0..<text.count) {
            for at in BidiControls.superfluous(in: text, line: line) {
                result.append(contentsOf: text[copied..<at])
                copied = at + BidiControls.length(lead: text[at])
            }
        }
        result.append(contentsOf: text[copied...])
        return result
    }
}
