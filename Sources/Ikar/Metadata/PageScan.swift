/// What one pass over the page finds that may be metadata: places only, no strings.
struct PageScan {
    /// A fact stated in an attribute.
    struct Stated {
        var meaning: MetaNames.Meaning
        /// Where in ``PageTree/attributeText`` the value stands.
        var value: Range<Int>
    }

    /// A fact stated by an element's contents or attributes.
    struct Marked {
        var meaning: MetaNames.Meaning
        var node: Int
    }

    /// Bound on each list: pages with thousands of article teasers state nothing about themselves with the last ones.
    private static let maxPlaces = 64
    /// Bound on the facts in `<meta>`: a page with a hundred authors is an article of a large laboratory.
    private static let maxStated = 256

    private(set) var stated: [Stated] = []
    private(set) var marked: [Marked] = []
    /// Values of `<link rel=canonical>`, `<base href>` and `<html lang>` in ``PageTree/attributeText``.
    private(set) var canonical: Range<Int>?
    private(set) var base: Range<Int>?
    private(set) var language: Range<Int>?
    /// The first `<title>` element.
    private(set) var title: Int?
    private(set) var headings: [Int] = []
    /// Elements that `rel` or a class marks as an author's name or byline; kept only while none is stated.
    private(set) var bylines: [Int] = []
    /// Elements that a class marks as the date; kept only while none is stated.
    private(set) var dates: [Int] = []
    private(set) var times: [Int] = []
    /// Elements that a class only resembles marking, kept as the above.
    private(set) var likelyBylines: [Int] = []
    private(set) var likelyDates: [Int] = []

    private let tree: PageTree
    private var needsAuthor: Bool
    private var needsDate: Bool

    /// One pass over the nodes; text nodes cost a comparison, elements without attributes two. Classes are read only
    /// where author or date are not stated before them.
    init(_ tree: PageTree, _ structured: StructuredData) {
        self.tree = tree
        // A lone author may turn out to be the site itself.
        needsAuthor = structured.authors.isEmpty || structured.authors == [structured.publisher]
        needsDate = structured.datePublished == nil
        let tags = tree.tags.span
        let lists = tree.attributeLists.span
        // Many nodes share one list, and what marks nothing once marks nothing later either: less and less is needed.
        var isSilent = [Bool](repeating: false, count: tree.attributeListStarts.count - 1)
        for node in tags.indices {
            let tag = tags[node]
            if tag == .text { continue }
            let hasAttributes = lists[node] >= 0
            switch tag {
            case .meta: if hasAttributes { readMeta(node) }
            case .title: title = title ?? node
            case .h1: if headings.count < Self.maxPlaces { headings.append(node) }
            case .link: if hasAttributes { readLink(node) }
            case .base: base = base ?? tree.attribute(.href, of: node)
            case .html: language = language ?? tree.attribute(.lang, of: node)
            case .time: if needsDate, times.count < Self.maxPlaces { times.append(node) }
            default: break
            }
            if hasAttributes, tag != .meta, !isSilent[Int(lists[node])] {
                isSilent[Int(lists[node])] = !readMarks(node)
            }
        }
    }

    private mutating func add(_ fact: Stated) {
        guard stated.count < Self.maxStated else { return }
        stated.append(fact)
        switch fact.meaning.kind {
        // An author's address is no name.
        case .author:
            needsAuthor = needsAuthor && ByteScan.contains("://", in: tree.attributeText, fact.value)
        case .date: needsDate = false
        default: break
        }
    }

    private mutating func readMeta(_ node: Int) {
        guard let value = tree.attribute(.content, of: node), !value.isEmpty else { return }
        let text = tree.attributeText
        if let name = tree.attribute(.property, of: node), let meaning = MetaNames.meta.find(text, name) {
            return add(Stated(meaning: meaning, value: value))
        }
        if let name = tree.attribute(.name, of: node), let meaning = MetaNames.meta.find(text, name) {
            return add(Stated(meaning: meaning, value: value))
        }
        if let name = tree.attribute(.itemprop, of: node), let meaning = MetaNames.microdata.find(text, name)
        {
            return add(Stated(meaning: meaning, value: value))
        }
        if let name = tree.attribute(.httpEquiv, of: node), let meaning = MetaNames.httpEquiv.find(text, name)
        {
            add(Stated(meaning: meaning, value: value))
        }
    }

    private mutating func readLink(_ node: Int) {
        guard let rel = tree.attribute(.rel, of: node), let href = tree.attribute(.href, of: node) else {
            return
        }
        if canonical == nil, Self.canonicalWords.contains(tree.attributeText, rel) { canonical = href }
    }

    private static let canonicalWords = WordTable<Bool>([(true, ["canonical"])])

    /// Reads what marks an element as a fact: `itemprop`, `rel`, class tokens; false for an element that nothing marks.
    private mutating func readMarks(_ node: Int) -> Bool {
        let before = marks
        for i in tree.attributes(of: node) {
            let value = Int(tree.attributeValueStarts[i])..<Int(tree.attributeValueStarts[i + 1])
            switch tree.attributeNames[i] {
            case .itemprop: readMicrodata(node, value)
            case .rel where needsAuthor: readTokens(node, value, MetaNames.relations)
            case .class where needsAuthor || needsDate: readTokens(node, value, MetaNames.classes)
            default: break
            }
        }
        return marks > before
    }

    /// Elements that are marked in any way.
    private var marks: Int {
        marked.count + bylines.count + dates.count + likelyBylines.count + likelyDates.count
    }

    private mutating func readMicrodata(_ node: Int, _ names: Range<Int>) {
        guard marked.count < Self.maxPlaces else { return }
        for name in tree.attributeText.words(in: names) {
            guard let meaning = MetaNames.microdata.find(tree.attributeText, name) else { continue }
            return marked.append(Marked(meaning: meaning, node: node))
        }
    }

    private mutating func readTokens(_ node: Int, _ value: Range<Int>, _ table: WordTable<MetadataKind>) {
        let text = tree.attributeText
        let bytes = text.span
        var at = value.lowerBound
        while at < value.upperBound {
            while at < value.upperBound, bytes[at].isASCIISpace { at += 1 }
            let start = at
            while at < value.upperBound, !bytes[at].isASCIISpace { at += 1 }
            switch table.find(text, start..<at) {
            case .author where needsAuthor && bylines.count < Self.maxPlaces: return bylines.append(node)
            case .date where needsDate && dates.count < Self.maxPlaces: return dates.append(node)
            default: readLikeness(node, start..<at)
            }
        }
    }

    /// Notes class tokens that hold a telling word (`c-hero__authorName_x7`): weaker evidence than the known ones.
    private mutating func readLikeness(_ node: Int, _ token: Range<Int>) {
        let seeksAuthor = needsAuthor && likelyBylines.count < Self.maxPlaces
        let seeksDate = needsDate && likelyDates.count < Self.maxPlaces
        guard seeksAuthor || seeksDate else { return }
        let shortest = 4
        guard token.count >= shortest else { return }
        let text = tree.attributeText
        let bytes = text.span
        for at in token.lowerBound...(token.upperBound - shortest) where Self.beginsLikeness(bytes[at]) {
            switch bytes[at] | 0x20 {
            case UInt8(ascii: "a") where seeksAuthor && holds("author", at, token),
                UInt8(ascii: "b") where seeksAuthor && holds("byline", at, token):
                return Self.note(node, in: &likelyBylines)
            case UInt8(ascii: "d") where seeksDate && holds("date", at, token),
                UInt8(ascii: "p") where seeksDate && holds("publish", at, token):
                return Self.note(node, in: &likelyDates)
            default: break
            }
        }
    }

    /// Whether the byte is one of a, b, d and p, or of their capitals: five low bits, one test.
    @inline(__always) private static func beginsLikeness(_ byte: UInt8) -> Bool {
        let letters: UInt32 = 1 << 1 | 1 << 2 | 1 << 4 | 1 << 16
        return byte >= 0x40 && (letters >> UInt32(byte & 0x1F)) & 1 != 0
    }

    private static func note(_ node: Int, in list: inout [Int]) {
        if list.last != node { list.append(node) }
    }

    private func holds(_ word: StaticString, _ at: Int, _ token: Range<Int>) -> Bool {
        at + word.utf8CodeUnitCount <= token.upperBound
            && ByteScan.matches(word, in: tree.attributeText, at: at)
    }
}

extension [UInt8] {
    /// The ranges of the words that ASCII white space separates.
    func words(in range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var at = range.lowerBound
        while at < range.upperBound {
            while at < range.upperBound, self[at].isASCIISpace { at += 1 }
            let start = at
            while at < range.upperBound, !self[at].isASCIISpace { at += 1 }
            if at > start { words.append(start..<at) }
        }
        return words
    }
}
