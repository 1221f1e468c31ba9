/// Cuts out of the bytes what no reader sees, and rewrites what libxml2 would read wrongly: one forward scan.
///
/// Out go script, style, svg, math, comments, iframe, closed templates, form text, attributes that no stage reads,
/// end tags without a start. `noscript` stays (whole forum threads stand in it). JSON-LD is set aside. The result
/// shows the same text as the page does; on news pages two fifths of the bytes are left.
struct Pruner {
    /// Prunes a page of valid UTF-8. Linear in its bytes.
    static func prune(_ html: [UInt8], limits: Limits) -> PrunedPage {
        var deadline = Deadline.none
        return prune(html, limits: limits, deadline: &deadline)
    }

    /// Prunes a page of valid UTF-8 as far as time allows. Linear in its bytes.
    static func prune(_ html: [UInt8], limits: Limits, deadline: inout Deadline) -> PrunedPage {
        var pruner = Pruner(html, limits)
        pruner.scan(&deadline)
        pruner.page.texts.end()
        return pruner.page
    }

    let html: [UInt8]
    let limits: Limits
    var page = PrunedPage()
    private var raw: RawElements
    private var open: OpenElements
    private var memo = TagMemo()
    /// The attributes of the start tag that was scanned last.
    var found: [FoundAttribute] = []
    // Global tables are asked for with a call each time; these are asked for every tag.
    private let tags = NameTable.tags
    let attributeNames = NameTable.attributes
    private let voidTags = TagSet.void
    private var structuredBytes = 0
    private var emptyParagraphs = 0
    /// Length of the markup after the last run of text, and after the last space between tags.
    var runEnd = -1
    var spaceEnd = -1

    private init(_ html: [UInt8], _ limits: Limits) {
        self.html = html
        self.limits = limits
        raw = RawElements(html)
        open = OpenElements(pageBytes: html.count)
        page.html.reserveCapacity(html.count / 4 + Self.slack)
        page.texts.bytes.reserveCapacity(html.count / 8 + Self.slack)
    }

    private static let slack = 1024
    /// `</p>` without a start is an empty paragraph, which separates blocks; so many are kept.
    private static let mostEmptyParagraphs = 1_000

    private mutating func scan(_ deadline: inout Deadline) {
        var i = 0
        var step = 0
        while i < html.count {
            step += 1
            if deadline.isOver(.prune, at: step) { return }
            guard let less = ByteScan.find(Ascii.less, in: html, from: i) else {
                text(i..<html.count)
                return
            }
            if less > i { text(i..<less) }
            i = markup(less)
        }
    }

    /// Handles what begins with the `<` at the index; the index after it.
    private mutating func markup(_ less: Int) -> Int {
        guard less + 1 < html.count else {
            literal("<")
            return less + 1
        }
        let next = html[less + 1]
        if Ascii.isLetter(next) { return startTag(less) }
        switch next {
        case Ascii.slash: return endTag(less)
        case Ascii.bang:
            if ByteScan.matches("<!--", in: html, at: less) { return raw.endOfComment(less) }
            return endOfBogusComment(less)
        case Ascii.question: return endOfBogusComment(less)
        default:
            literal("<")
            return less + 1
        }
    }

    private func endOfBogusComment(_ less: Int) -> Int {
        ByteScan.find(Ascii.greater, in: html, from: less + 1).map { $0 + 1 } ?? html.count
    }

    // MARK: Tags

    private mutating func endTag(_ less: Int) -> Int {
        guard less + 2 < html.count else {
            literal("</")
            return html.count
        }
        guard Ascii.isLetter(html[less + 2]) else { return endOfBogusComment(less) }
        if let end = endOfInnermost(less + 2) { return end }
        let head = TagHead(html, nameAt: less + 2)
        let id = identifier(head)
        if id == Tag.br.rawValue {
            write("<br>")
            return head.end
        }
        if !close(of: id), id == Tag.p.rawValue, emptyParagraphs < Self.mostEmptyParagraphs {
            emptyParagraphs += 1
            write("<p></p>")
        }
        return head.end
    }

    /// Ends the innermost element if the end tag whose name begins at the index is its own, written as its start tag was,
    /// which most are: the index after it. Nil when it takes a closer look.
    private mutating func endOfInnermost(_ name: Int) -> Int? {
        guard let element = open.stack.last else { return nil }
        let end = name + element.name.count
        guard end < html.count, html[end] == Ascii.greater,
            ByteScan.areEqual(html, name, element.name.lowerBound, count: element.name.count),
            element.tag != .body, element.tag != .html
        else { return nil }
        close(1)
        return end + 1
    }

    /// Ends what an end tag ends; false when that is nothing.
    @discardableResult
    private mutating func close(of id: UInt8) -> Bool {
        switch open.closing(id) {
        case .innermost(let count): close(count)
        case .reopening(let count): reopen(close(count).dropLast())
        case .nothing: return false
        }
        return true
    }

    /// Ends so many of the innermost elements and returns them, the innermost first.
    @discardableResult
    private mutating func close(_ count: Int) -> [OpenElements.Element] {
        var closed: [OpenElements.Element] = []
        for _ in 0..<count {
            guard let element = open.pop() else { break }
            guard !element.name.isEmpty else { continue }
            writeEnd(element.name, element.id)
            if count > 1 { closed.append(element) }
        }
        return closed
    }

    /// Opens elements again, without their attributes, the last one outermost.
    private mutating func reopen(_ elements: some BidirectionalCollection<OpenElements.Element>) {
        for element in elements.reversed() {
            writeStart(element.name, element.id)
            open.push(element)
        }
    }

    private mutating func startTag(_ less: Int) -> Int {
        let place = memo.place(html, nameAt: less + 1)
        let known = place.flatMap { memo.find(html, at: $0) }
        let head = known?.head ?? readStartTag(nameAt: less + 1)
        // An unfinished tag at the end of the page shows nothing.
        guard head.isClosed else { return html.count }
        let id = identifier(head)
        let tag = Tag(identifier: id)
        if tag == .input || tag == .textarea, open.isOpen(.select) {
            // A control ends a list of choices; else an unclosed one would take the page's rest along.
            close(of: Tag.select.rawValue)
        }
        switch tag {
        case .script: return script(head)
        case .style: return raw.endOfRawText(head.end, tag)?.end ?? html.count
        case .iframe, .noframes, .textarea: return raw.endOfRawText(head.end, tag)?.end ?? head.end
        case .svg, .math: return head.isSelfClosing ? head.end : raw.endOfNested(head.end, tag) ?? head.end
        case .template:
            // A declarative shadow root is shown: only its tags go.
            if ByteScan.contains("shadowrootmode", in: html, head.attributes) { return head.end }
            return raw.endOfNested(head.end, tag) ?? head.end
        case .title: return title(head)
        case .link: if known == nil, !linkMatters() { return head.end }
        case .input, .param, .track, .col, .wbr: return head.end
        default: break
        }
        close(open.closedByStart(of: tag))
        if open.needsBody(for: tag) {
            // libxml2 would leave elements that HTML 4 did not know in the head it implies.
            write("<body>")
            open.push(.init(id: Tag.body.rawValue, name: 0..<0))
        }
        let kept = known.map { Kept(list: $0.list) } ?? attributes(tag)
        if known == nil, kept.hiddenMail == nil, let place {
            memo.remember(TagMemo.Found(head: head, list: kept.list), at: place)
        }
        writeStart(head.name, id, list: kept.list)
        var end = head.end
        if let hiddenMail = kept.hiddenMail, tag == .a || tag == .span { end = revealMail(hiddenMail, head) }
        switch tag {
        case .html, .body:
            // libxml2 takes a second one's attributes and forgets the tag.
            if !open.isOpen(tag) { open.push(.init(id: id, name: head.name)) }
        case .source:
            // HTML 4 did not know it, and libxml2 would leave it open.
            write("</source>")
        case .xmp, .plaintext:
            let raw = tag == .xmp ? raw.endOfRawText(head.end, tag) : nil
            verbatim(head.end..<(raw?.content ?? html.count))
            writeEnd(head.name, id)
            return raw?.end ?? html.count
        default:
            if !voidTags.contains(tag) { open.push(.init(id: id, name: head.name)) }
        }
        return end
    }

    @inline(__always) private func identifier(_ head: TagHead) -> UInt8 {
        tags.value(head.hash)
            ?? OpenElements.firstUnnamed | UInt8(truncatingIfNeeded: head.hash) & ~OpenElements.firstUnnamed
    }

    private mutating func script(_ head: TagHead) -> Int {
        guard let raw = raw.endOfRawText(head.end, .script) else { return html.count }
        if ByteScan.contains("ld+json", in: html, head.attributes) {
            let content = head.end..<raw.content
            if structuredBytes + content.count <= limits.maxStructuredDataBytes {
                structuredBytes += content.count
                page.jsonLD.append(Array(html[content]))
            } else {
                hit(.structuredData)
            }
        }
        return raw.end
    }

    /// A title's content is text whatever it looks like.
    private mutating func title(_ head: TagHead) -> Int {
        guard let raw = raw.endOfRawText(head.end, .title) else { return head.end }
        write("<title>")
        var i = head.end
        while let less = ByteScan.find(Ascii.less, in: html, from: i, to: raw.content) {
            text(i..<less)
            literal("<")
            i = less + 1
        }
        text(i..<raw.content)
        write("</title>")
        return raw.end
    }

    /// Whether such an element is open.
    func isOpen(_ tag: Tag) -> Bool { open.isOpen(tag) }

    mutating func hit(_ limit: Limit) {
        if !page.limitsHit.contains(limit) { page.limitsHit.append(limit) }
    }
}
