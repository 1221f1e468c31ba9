/// Chooses a page's metadata from all that states it: JSON-LD, OpenGraph, Twitter, `<meta>`, microdata, then the
/// visible page and the address.
///
/// One pass over the tree notes places (``PageScan``); strings are made of the chosen ones only.
enum MetadataReader {
    /// Reads a page's metadata. Linear in the page; every value is one line, addresses are absolute http or https.
    static func read(_ tree: PageTree, structured: StructuredData, source: PageSource) -> Metadata {
        let facts = StatedFacts(tree, structured, source)
        var metadata = Metadata()
        metadata.url = facts.address
        metadata.site = facts.siteName()
        metadata.title = Headline(facts, site: metadata.site?.value).read()
        metadata.section = facts.stated(.section, structured.section)
        metadata.description = facts.stated(.description, structured.description)
        metadata.image = facts.image()
        metadata.language = facts.language()
        let byline = Byline(facts, headline: metadata.title?.value, language: metadata.language?.value)
        metadata.author = byline.author()
        metadata.date = byline.published()
        metadata.modified = byline.modified()
        return metadata
    }
}

/// A page's stated facts with what is needed to choose among them.
struct StatedFacts {
    let tree: PageTree
    let structured: StructuredData
    let scan: PageScan
    /// Where the page stands, for relative references: `<base>`, then the address it came from.
    let base: String?
    let source: PageSource
    /// The page's own address, absolute.
    private(set) var address: MetadataField?
    /// The host that the page stands on, bare.
    private(set) var host: String?

    init(_ tree: PageTree, _ structured: StructuredData, _ source: PageSource) {
        self.tree = tree
        self.structured = structured
        self.source = source
        scan = PageScan(tree, structured)
        let declared = scan.base.map { String(decoding: tree.attributeText[$0], as: UTF8.self) }
        base = declared.flatMap { URLReference.resolve($0, against: source.url) } ?? source.url
        address = canonicalAddress()
        host = address.flatMap { URLReference.host(of: $0.value) }
    }

    /// The values of a fact that the page states, the most trusted first; JSON-LD's leads.
    func candidates(_ kind: MetadataKind, _ jsonLD: String?) -> [MetadataField] {
        var fields = jsonLD.map { [MetadataField($0, from: .jsonLD)] } ?? []
        for item in ordered(kind) {
            guard let value = PlainText.markupLine(tree.attributeText[item.value]) else { continue }
            fields.append(MetadataField(value, from: item.meaning.source))
        }
        return fields
    }

    /// The places that state a fact, the most trusted first.
    func ordered(_ kind: MetadataKind) -> [PageScan.Stated] {
        scan.stated.filter { $0.meaning.kind == kind }.enumerated().sorted { a, b in
            (a.element.meaning.source.trust, a.element.meaning.rank, a.offset)
                < (b.element.meaning.source.trust, b.element.meaning.rank, b.offset)
        }.map(\.element)
    }

    /// The most trusted value of a fact.
    func stated(_ kind: MetadataKind, _ jsonLD: String?) -> MetadataField? { candidates(kind, jsonLD).first }

    /// The text of an element on one line.
    func text(of node: Int) -> String? { PlainText.line(tree.text[tree.textRange(of: node)]) }
}

extension StatedFacts {
    /// The first of the values that is a web address once made absolute.
    private func webAddress(_ fields: [MetadataField]) -> MetadataField? {
        for field in fields {
            guard let address = URLReference.resolve(field.value, against: base), URLReference.isWeb(address)
            else {
                continue
            }
            return MetadataField(address, from: field.source)
        }
        return nil
    }

    /// The lead image's address.
    func image() -> MetadataField? { webAddress(candidates(.image, structured.image)) }

    /// The page's own address: `<link rel=canonical>` is made for this and goes before all others.
    private func canonicalAddress() -> MetadataField? {
        var fields = candidates(.url, structured.url)
        if let canonical = scan.canonical {
            let value = String(decoding: tree.attributeText[canonical], as: UTF8.self)
            fields.insert(MetadataField(value, from: .markup), at: 0)
        }
        if let url = source.url { fields.append(MetadataField(url, from: .url)) }
        return webAddress(fields)
    }

    /// The site's name as stated, else the part of `<title>` after the headline that resembles the host, else the host.
    func siteName() -> MetadataField? {
        if let stated = candidates(.site, nil).first(where: { $0.source == .openGraph }) { return stated }
        if let stated = stated(.site, structured.publisher) { return stated }
        guard let host else { return nil }
        if let title = scan.title.flatMap({ text(of: $0) }),
            let tail = TitleCleaner(sites: [host], headlines: []).siteName(in: title)
        {
            return MetadataField(tail, from: .markup)
        }
        return MetadataField(host, from: .url)
    }

    /// The language as a BCP 47 tag: the declared one, unless the text is plainly in another script.
    func language() -> MetadataField? {
        let declared = declaredLanguage()
        let code = declared.flatMap { LanguageTag($0.value)?.language }
        if let shown = ScriptCensus.language(of: tree.text, declared: code)
            ?? CommonWords.language(of: tree.text, declared: code)
        {
            return MetadataField(shown, from: .text)
        }
        return declared
    }

    private func declaredLanguage() -> MetadataField? {
        if let lang = scan.language.flatMap({ PlainText.line(tree.attributeText[$0]) }),
            let tag = LanguageTag(lang)
        {
            return MetadataField(tag.value, from: .markup)
        }
        for field in candidates(.language, structured.language) {
            if let tag = LanguageTag(field.value) { return MetadataField(tag.value, from: field.source) }
        }
        return nil
    }
}

extension MetadataSource {
    /// Position in the order of trust, 0 the most trusted: the order of the cases, without making a list of them.
    var trust: Int {
        switch self {
        case .jsonLD: 0
        case .openGraph: 1
        case .twitter: 2
        case .meta: 3
        case .microdata: 4
        case .visiblePage: 5
        case .url: 6
        case .markup: 7
        case .text: 8
        }
    }
}
