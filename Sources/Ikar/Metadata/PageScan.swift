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

    private(set) var stated: [Stated] = []
    private(set) var marked: [Marked] = []
    /// Values of `<link rel=canonical>`, `<base href>` and `<html lang>` in ``PageTree/attributeText``.
    private(set) var canonical: Range<Int>?
    private(set) var base: Range<Int>?
    private(set) var language: Range<Int>?
    /// The first `<title>` element.
    private(set) var title: Int?
    private(set) var headings: [Int] = []

    private let tree: PageTree

    /// One pass over the nodes; text nodes cost a comparison, elements without attributes two.
    init(_ tree: PageTree) {
        self.tree = tree
        for node in 0..<tree.count {
            let tag = tree.tags[node]
            if tag == .text { continue }
            let hasAttributes = tree.attributeStarts[node] != tree.attributeStarts[node + 1]
            switch tag {
            case .meta: if hasAttributes { readMeta(node) }
            case .title: title = title ?? node
            case .h1: if headings.count < Self.maxPlaces { headings.append(node) }
            case .link: if hasAttributes { readLink(node) }
            case .base: base = base ?? tree.attribute(.href, of: node)
            case .html: language = language ?? tree.attribute(.lang, of: node)
            default: break
            }
            if hasAttributes, tag != .meta { readMicrodata(node) }
        }
    }

    private mutating func readMeta(_ node: Int) {
        guard let value = tree.attribute(.content, of: node), !value.isEmpty else { return }
        let text = tree.attributeText
        if let name = tree.attribute(.property, of: node), let meaning = MetaNames.meta.find(text, name) {
            return stated.append(Stated(meaning: meaning, value: value))
        }
        if let name = tree.attribute(.name, of: node), let meaning = MetaNames.meta.find(text, name) {
            return stated.append(Stated(meaning: meaning, value: value))
        }
        if let name = tree.attribute(.itemprop, of: node), let meaning = MetaNames.microdata.find(text, name)
        {
            return stated.append(Stated(meaning: meaning, value: value))
        }
        if let name = tree.attribute(.httpEquiv, of: node), let meaning = MetaNames.httpEquiv.find(text, name)
        {
            stated.append(Stated(meaning: meaning, value: value))
        }
    }

    private mutating func readLink(_ node: Int) {
        guard let rel = tree.attribute(.rel, of: node), let href = tree.attribute(.href, of: node) else {
            return
        }
        if canonical == nil, Self.canonicalWords.contains(tree.attributeText, rel) { canonical = href }
    }

    private static let canonicalWords = WordTable<Bool>([(true, ["canonical"])])

    private mutating func readMicrodata(_ node: Int) {
        guard marked.count < Self.maxPlaces, let names = tree.attribute(.itemprop, of: node) else { return }
        for name in tree.attributeText.words(in: names) {
            guard let meaning = MetaNames.microdata.find(tree.attributeText, name) else { continue }
            return marked.append(Marked(meaning: meaning, node: node))
        }
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
