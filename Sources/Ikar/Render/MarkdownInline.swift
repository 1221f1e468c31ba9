/// The text of one block as Markdown: emphasis, links, code and images among escaped text.
///
/// Elements open before a block (a link around a heading and a paragraph) begin again in every block, and are
/// written only when text comes, so that no mark stands beside white space.
struct MarkdownInline {
    private enum Kind { case strong, emphasis, link, code }

    private struct Element {
        var kind: Kind
        var node: Int
        /// A link's target.
        var target: [UInt8] = []
        var isWritten = false
        /// The number of a written pair of marks.
        var pair = 0
    }

    private let includesLinks: Bool
    private let page: Page
    /// Open elements from the outside in, at most one of a kind.
    private var open: [Element] = []
    private var place = MarkdownEscape.Place.paragraph
    private var folder = InlineFolder()
    private var emphasis = MarkdownEmphasis()
    private var text: [UInt8] = []
    private var code: [UInt8] = []
    private var piece: [UInt8] = []
    private var isCaption = false

    /// Whether the block has shown anything so far.
    var isEmpty: Bool { text.isEmpty && code.isEmpty }

    init(_ page: Page, _ options: RenderOptions) {
        self.page = page
        includesLinks = options.includesLinks
    }

    private static let word = [UInt8(ascii: "x")]

    // MARK: Elements

    /// Notes an inline element; others are passed over.
    mutating func enter(_ node: Int, _ tag: Tag) {
        guard let kind = Self.kind(tag), !open.contains(where: { $0.kind == kind || $0.kind == .code }) else {
            return
        }
        var element = Element(kind: kind, node: node)
        if kind == .link {
            guard includesLinks, let range = page.tree.attribute(.href, of: node),
                let target = SafeLink.address(
                    page.tree.attributeText, range, base: page.baseURL, allowing: SafeLink.link)
            else { return }
            element.target = target
        }
        open.append(element)
    }

    private static func kind(_ tag: Tag) -> Kind? {
        switch tag {
        case .b, .strong: .strong
        case .i, .em: .emphasis
        case .a: .link
        case .code, .kbd, .samp, .tt: .code
        default: nil
        }
    }

    mutating func leave(_ node: Int) {
        guard let last = open.last, last.node == node else { return }
        close(last)
        open.removeLast()
    }

    private mutating func close(_ element: Element) {
        guard element.isWritten else { return }
        switch element.kind {
        case .strong, .emphasis: emphasis.close(element.pair, at: text.count)
        case .link:
            text += "](".utf8
            MarkdownEscape.appendTarget(element.target, to: &text)
            text.append(UInt8(ascii: ")"))
        case .code:
            // Two spans side by side would share a fence: the second is plain text.
            if text.last == Ascii.backtick {
                MarkdownEscape.append(code, to: &text, place)
            } else if !code.isEmpty {
                MarkdownEscape.appendCode(code, to: &text, place)
            }
            code.removeAll(keepingCapacity: true)
        }
    }

    private mutating func writeOpen() {
        for i in open.indices where !open[i].isWritten {
            switch open[i].kind {
            case .strong, .emphasis:
                // A heading is strong already.
                if place == .heading, open[i].kind == .strong { continue }
                open[i].pair = emphasis.open(at: text.count, width: open[i].kind == .strong ? 2 : 1)
            case .link: text.append(UInt8(ascii: "["))
            case .code: break
            }
            open[i].isWritten = true
        }
    }

    // MARK: Content

    /// Begins a block.
    mutating func begin(_ place: MarkdownEscape.Place, isCaption: Bool = false) {
        self.place = place
        self.isCaption = isCaption
        folder.begin()
        text.removeAll(keepingCapacity: true)
        emphasis = MarkdownEmphasis()
    }

    mutating func lineBreak() { folder.lineBreak() }

    mutating func append(_ source: [UInt8], _ range: Range<Int>) {
        let gap = folder.fold(source, range, into: &piece)
        guard !piece.isEmpty else { return }
        if code.isEmpty { write(gap) } else if gap != .none { code.append(Ascii.space) }
        writeOpen()
        if open.last?.kind == .code { code += piece } else { MarkdownEscape.append(piece, to: &text, place) }
    }

    private mutating func write(_ gap: InlineFolder.Gap) {
        switch gap {
        case .none: break
        case .space: text.append(Ascii.space)
        case .line where place == .paragraph: text += "\\\n".utf8
        case .line: text.append(Ascii.space)
        }
    }

    /// Appends an image; inside code it is left out.
    mutating func append(_ image: PageImage) {
        guard open.last?.kind != .code else { return }
        // An image takes part in white space like a word.
        write(folder.fold(Self.word, 0..<Self.word.count, into: &piece))
        writeOpen()
        text += "![".utf8
        if let alternative = image.alternative {
            var alternativeFolder = InlineFolder()
            _ = alternativeFolder.fold(page.tree.attributeText, alternative, into: &piece)
            MarkdownEscape.append(piece, to: &text, place)
        }
        text += "](".utf8
        MarkdownEscape.appendTarget(image.address, to: &text)
        text.append(UInt8(ascii: ")"))
    }

    /// Ends the block and appends it.
    ///
    /// - Parameter prefix: what stands before every line but the first.
    mutating func end(into out: inout [UInt8], prefix: [UInt8]) {
        for i in open.indices.reversed() {
            close(open[i])
            open[i].isWritten = false
        }
        var marks = emphasis.marks(in: text)
        if isCaption, marks.isEmpty { marks = [(0, 1), (text.count, 1)] }
        var nextMark = 0
        var lineStart = 0
        while true {
            let lineEnd = ByteScan.find(Ascii.lineFeed, in: text, from: lineStart) ?? text.count
            let escape = place == .paragraph ? MarkdownEscape.lineStart(text, lineStart..<lineEnd) : nil
            var i = lineStart
            while i <= lineEnd {
                while nextMark < marks.count, marks[nextMark].offset == i {
                    for _ in 0..<marks[nextMark].width { out.append(UInt8(ascii: "*")) }
                    nextMark += 1
                }
                if i == escape { out.append(Ascii.backslash) }
                let stop = min(lineEnd, nextStop(marks, nextMark, escape, after: i))
                if i == lineEnd { break }
                out += text[i..<stop]
                i = stop
            }
            guard lineEnd < text.count else { break }
            out.append(Ascii.lineFeed)
            out += prefix
            lineStart = lineEnd + 1
        }
        text.removeAll(keepingCapacity: true)
    }

    private func nextStop(_ marks: [(offset: Int, width: Int)], _ next: Int, _ escape: Int?, after i: Int)
        -> Int
    {
        var stop = next < marks.count ? marks[next].offset : Int.max
        if let escape, escape > i { stop = min(stop, escape) }
        return stop
    }
}
