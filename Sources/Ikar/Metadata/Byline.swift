/// Chooses author and dates: what is stated first, then what the page shows, then its address.
struct Byline {
    private let facts: StatedFacts
    private let isDayFirst: Bool
    private let visible: VisiblePage

    init(_ facts: StatedFacts, headline: String?, language: String?) {
        self.facts = facts
        isDayFirst = Self.isDayFirst(language)
        visible = VisiblePage(facts, headline: headline, isDayFirst: isDayFirst)
    }

    /// The authors' names, separated by commas. A stated author that is the site itself gives way to a person whom
    /// the page names.
    func author() -> MetadataField? {
        let inData = AuthorNames.clean(facts.structured.authors).map { MetadataField($0, from: .jsonLD) }
        let stated = inData ?? statedAuthor()
        if let stated, !isSite(stated.value) { return stated }
        let shown = markedAuthor() ?? visible.author().map { MetadataField($0, from: .visiblePage) }
        return shown ?? stated
    }

    private func isSite(_ name: String) -> Bool {
        let names = [facts.structured.publisher].compactMap { $0 } + facts.candidates(.site, nil).map(\.value)
        let key = TitleCleaner.key(name)
        return names.contains { TitleCleaner.key($0) == key }
    }

    /// When the page was published.
    func published() -> MetadataField? {
        if let stated = statedDate(.date, facts.structured.datePublished) { return stated }
        if let marked = markedDate(.date) { return marked }
        if let date = visible.date() { return MetadataField(date.iso, from: .visiblePage) }
        return addressDate().map { MetadataField($0.iso, from: .url) }
    }

    /// When the page was last changed.
    func modified() -> MetadataField? {
        statedDate(.modified, facts.structured.dateModified) ?? markedDate(.modified)
            ?? visible.change().map { MetadataField($0.iso, from: .visiblePage) }
    }

    /// Languages write the day first, but for English as the United States do.
    private static func isDayFirst(_ language: String?) -> Bool {
        guard let language else { return false }
        guard language == "en" || language.hasPrefix("en-") else { return true }
        return ["en-GB", "en-AU", "en-NZ", "en-IE", "en-IN", "en-ZA"].contains(language)
    }

    /// All values of the most trusted name that states authors: citations give one name each.
    private func statedAuthor() -> MetadataField? {
        let stated = facts.ordered(.author)
        for (index, first) in stated.enumerated() {
            if index > 0, stated[index - 1].meaning.isSame(as: first.meaning) { continue }
            let values = stated.filter { $0.meaning.isSame(as: first.meaning) }
                .compactMap { PlainText.markupLine(facts.tree.attributeText[$0.value]) }
                .filter { !$0.contains("://") }
            if let names = AuthorNames.clean(values, isLastFirst: true) {
                return MetadataField(names, from: first.meaning.source)
            }
        }
        return nil
    }

    private func statedDate(_ kind: MetadataKind, _ jsonLD: String?) -> MetadataField? {
        for field in facts.candidates(kind, jsonLD) {
            if let date = DateParser.find(in: field.value, isDayFirst: isDayFirst) {
                return MetadataField(date.iso, from: field.source)
            }
        }
        return nil
    }

    private func markedAuthor() -> MetadataField? {
        var values: [String] = []
        for mark in facts.scan.marked where mark.meaning.kind == .author {
            // Comments and teasers have authors too: those of the first marked place count, with its neighbours.
            if let text = nameText(of: mark.node) { values.append(text) }
            if !values.isEmpty { break }
        }
        return AuthorNames.clean(values).map { MetadataField($0, from: .microdata) }
    }

    /// The text of the `itemprop=name` inside an author, else of all of it.
    private func nameText(of node: Int) -> String? {
        let tree = facts.tree
        if let content = tree.attributeString(.content, of: node) { return content }
        for inner in node..<Int(tree.ends[node]) where tree.tags[inner] != .text {
            guard let name = tree.attribute(.itemprop, of: inner),
                tree.attributeText[name].elementsEqual("name".utf8)
            else { continue }
            return tree.attributeString(.content, of: inner) ?? facts.text(of: inner)
        }
        return facts.text(of: node)
    }

    private func markedDate(_ kind: MetadataKind) -> MetadataField? {
        for mark in facts.scan.marked where mark.meaning.kind == kind {
            let tree = facts.tree
            let stated =
                tree.attributeString(.datetime, of: mark.node) ?? tree.attributeString(
                    .content, of: mark.node)
                ?? facts.text(of: mark.node)
            if let date = stated.flatMap({ DateParser.find(in: $0, isDayFirst: isDayFirst) }) {
                return MetadataField(date.iso, from: .microdata)
            }
        }
        return nil
    }

    /// The day in an address such as `/2022/03/12/`, `/2022-03-12-` or `/20220312/`.
    private func addressDate() -> CalendarDate? {
        guard let address = facts.address?.value else { return nil }
        let segments = URLReference.path(of: address).split(separator: UInt8(ascii: "/"))
        let texts = segments.map { String(decoding: $0, as: UTF8.self) }
        for start in texts.indices {
            let isYear = texts[start].utf8.count == 4 && texts[start].utf8.allSatisfy(\.isASCIIDigit)
            if isYear, texts.count - start >= 3 {
                let joined = texts[start] + "-" + texts[start + 1] + "-" + texts[start + 2]
                if let date = day(joined) { return date }
            } else if texts[start].utf8.prefix(8).count(where: \.isASCIIDigit) >= 6,
                let date = day(texts[start])
            {
                return date
            }
        }
        return nil
    }

    /// The day that a text begins with, without a time.
    private func day(_ text: String) -> CalendarDate? {
        guard text.utf8.first?.isASCIIDigit == true, text.utf8.prefix(5).filter(\.isASCIIDigit).count >= 4,
            let date = DateParser.find(in: text, isDayFirst: false)
        else { return nil }
        return CalendarDate(year: date.year, month: date.month, day: date.day)
    }
}

extension MetaNames.Meaning {
    /// Whether two values were stated under the same name.
    func isSame(as other: Self) -> Bool { kind == other.kind && source == other.source && rank == other.rank }
}
