/// Finds the headline: what a reader sees as the page's title.
///
/// Titles in JSON-LD and `<meta>` are written for search engines and often differ from the page's h1; on the 793
/// articles of WCXB's development split they equal the human-made title 80 % of the time, and 87 % with this rule. So the stated titles say which h1 is the headline, and stand in where none is.
struct Headline {
    /// A longer h1 wraps a whole article or a menu.
    static let maxBytes = 400
    /// Headings that are compared; more of them are teasers of other articles.
    static let maxHeadings = 16
    /// Share of the words of the shorter of two titles that both hold when they name the same thing.
    private static let minSharedWords = 0.5

    private let facts: StatedFacts
    private let cleaner: TitleCleaner
    private let headings: [String]
    /// Stated titles, the most trusted first, `<title>` last.
    private let stated: [MetadataField]

    init(_ facts: StatedFacts, site: String?) {
        self.facts = facts
        var headings: [String] = []
        for node in facts.scan.headings.prefix(Self.maxHeadings)
        where facts.tree.textRange(of: node).count <= Self.maxBytes {
            if let text = facts.text(of: node), !headings.contains(text) { headings.append(text) }
        }
        self.headings = headings
        var stated = facts.candidates(.title, facts.structured.headline)
        if let title = facts.scan.title.flatMap({ facts.text(of: $0) }) {
            stated.append(MetadataField(title, from: .markup))
        }
        self.stated = stated
        let host = facts.host
        let hostWord = host.flatMap { ($0.split(separator: ".") as [Substring]).max { $0.count < $1.count } }
        let names = [site, facts.structured.publisher, host, hostWord.map(String.init)].compactMap { $0 }
        cleaner = TitleCleaner(
            sites: names + facts.candidates(.site, nil).map(\.value), headlines: headings)
    }

    /// The headline without the site's name, nil for a page without any title.
    func read() -> MetadataField? {
        if let heading = heading() { return MetadataField(cleaner.clean(heading), from: .visiblePage) }
        guard let first = stated.first else {
            return headings.first.map { MetadataField($0, from: .visiblePage) }
        }
        return MetadataField(cleaner.clean(first.value), from: first.source)
    }

    /// The h1 that is the headline: the one that agrees best with the stated titles.
    private func heading() -> String? {
        if headings.count == 1, headings[0] == stated.first?.value { return headings[0] }
        let titles = stated.map { Self.words($0.value) }
        var best: (heading: String, agreement: Double)?
        for heading in headings {
            let words = Self.words(heading)
            for title in titles {
                let agreement = Self.agreement(words, title)
                guard agreement > best?.agreement ?? 0, !cleaner.resemblesSite(heading) else { continue }
                best = (heading, agreement)
            }
        }
        return best?.heading
    }

    /// How alike two titles are, 0 to 1: the share of words that both have (Dice), 0 where the shorter has too few of
    /// them in the longer. Both are sorted.
    private static func agreement(_ a: [Int], _ b: [Int]) -> Double {
        var (i, j, shared) = (0, 0, 0)
        while i < a.count, j < b.count {
            if a[i] == b[j] { shared += 1 }
            let isBehind = a[i] <= b[j]
            j += a[i] >= b[j] ? 1 : 0
            i += isBehind ? 1 : 0
        }
        guard shared > 0, Double(shared) >= minSharedWords * Double(min(a.count, b.count)) else { return 0 }
        return 2 * Double(shared) / Double(a.count + b.count)
    }

    /// The hashes of a title's words, sorted, each once. Punctuation at a word's ends does not count.
    private static func words(_ title: String) -> [Int] {
        var hashes: [Int] = []
        for word in title.utf8.split(separator: 0x20) {
            let key = TitleCleaner.key(String(Substring(word)))
            if !key.isEmpty { hashes.append(Int(NameHash.of(key))) }
        }
        hashes.sort()
        return hashes.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
}
