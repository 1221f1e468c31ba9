/// Chooses a page's metadata from all that states it: JSON-LD, OpenGraph, Twitter, `<meta>`, microdata, then the
/// visible page and the address.
///
/// One pass over the tree notes places (``PageScan``); strings are made of the chosen ones only.
enum MetadataReader {
    /// Reads a page's metadata. Linear in the page; every value is one line, addresses are absolute http or https.
    static func read(_ tree: PageTree, structured: StructuredData, source: PageSource) -> Metadata {
        let facts = StatedFacts(tree, structured, source)
        var metadata = Metadata()
        metadata.url = facts.canonicalAddress()
        metadata.site = facts.siteName()
        metadata.title = Headline(facts, site: metadata.site?.value).read()
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

    init(_ tree: PageTree, _ structured: StructuredData, _ source: PageSource) {
        self.tree = tree
        self.structured = structured
        self.source = source
        scan = PageScan(tree, structured)
        let declared = scan.base.map { String(decoding: tree.attributeText[$0], as: UTF8.self) }
        base = declared.flatMap { URLReference.resolve($0, against: source.url) } ?? source.url
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
    private func address(_ fields: [MetadataField]) -> MetadataField? {
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
    func image() -> MetadataField? { address(candidates(.image, structured.image)) }

    /// The page's own address: `<link rel=canonical>` is made for this and goes before all others.
    func canonicalAddress() -> MetadataField? {
        var fields = candidates(.url, structured.url)
        if let canonical = scan.canonical {
            let value = String(decoding: tree.attributeText[canonical], as: UTF8.self)
            fields.insert(MetadataField(value, from: .markup), at: 0)
        }
        if let url = source.url { fields.append(MetadataField(url, from: .url)) }
        return address(fields)
    }

    /// The site's name as stated, else its host.
    func siteName() -> MetadataField? {
        if let stated = candidates(.site, nil).first(where: { $0.source == .openGraph }) { return stated }
        if let stated = stated(.site, structured.publisher) { return stated }
        return hostName().map { MetadataField($0, from: .url) }
    }

    /// The host that the page stands on, bare.
    func hostName() -> String? { canonicalAddress().flatMap { URLReference.host(of: $0.value) } }

    /// The language that the page declares, as a BCP 47 tag.
    func language() -> MetadataField? {
        if let declared = scan.language.flatMap({ PlainText.line(tree.attributeText[$0]) }).flatMap(
            LanguageTag.init)
        {
            return MetadataField(declared.value, from: .markup)
        }
        for field in candidates(.language, structured.language) {
            if let tag = LanguageTag(field.value) { return MetadataField(tag.value, from: field.source) }
        }
        return nil
    }
}

extension MetadataSource {
    /// Position in the order of trust, 0 the most trusted.
    var trust: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
