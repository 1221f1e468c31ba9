/// Author and date as the page shows them: elements marked by class or `rel`, `<time>`, and lines beside the headline
/// such as "By NAME" or a date.
struct VisiblePage {
    /// How many nodes after and before the headline a byline is looked for.
    private static let nodesAfter = 160
    private static let nodesBefore = 60
    /// A longer text is prose.
    private static let maxBylineBytes = 120

    private let facts: StatedFacts
    private let isDayFirst: Bool
    /// Nodes in the order in which a byline is likely there: after the headline, then before it backwards.
    private let vicinity: [Int]

    init(_ facts: StatedFacts, headline: String?, isDayFirst: Bool) {
        self.facts = facts
        self.isDayFirst = isDayFirst
        let heading = Self.heading(facts, headline)
        guard let heading else {
            vicinity = []
            return
        }
        let count = facts.tree.count
        let after = heading..<min(heading + Self.nodesAfter, count)
        let before = max(0, heading - Self.nodesBefore)..<heading
        vicinity = Array(after) + before.reversed()
    }

    /// The h1 that shows the headline, else the first.
    private static func heading(_ facts: StatedFacts, _ headline: String?) -> Int? {
        let key = TitleCleaner.key(headline ?? "")
        let shown = facts.scan.headings.first { node in
            facts.text(of: node).map { TitleCleaner.key($0) == key } ?? false
        }
        return shown ?? facts.scan.headings.first
    }

    /// The author that an element is marked as, or that a line beside the headline names.
    func author() -> String? {
        for node in ordered(facts.scan.bylines) {
            guard let text = facts.text(of: node), text.utf8.count <= Self.maxBylineBytes else { continue }
            if let names = AuthorNames.clean([text]) { return names }
        }
        return announcedAuthor()
    }

    /// "By NAME" in one text, or "By" in one and the name in the next.
    private func announcedAuthor() -> String? {
        var isAnnounced = false
        for node in vicinity.prefix(Self.nodesAfter) where facts.tree.tags[node] == .text {
            guard let text = short(node) else { continue }
            if isAnnounced { return AuthorNames.clean([text]) }
            guard AuthorNames.hasIntroduction(text) else { continue }
            let rest = AuthorNames.withoutIntroduction(text)
            if rest.isEmpty {
                isAnnounced = true
            } else if Self.looksLikeName(rest), let names = AuthorNames.clean([rest]) {
                return names
            }
        }
        return nil
    }

    /// Whether a text begins with a capital or with a letter of a script that has none.
    private static func looksLikeName(_ text: String) -> Bool {
        text.first.map { $0.isLetter && !$0.isLowercase } ?? false
    }

    /// The date in an element marked as one, in a `<time>` or in a line beside the headline; then the only date that
    /// all `<time>` elements give.
    func date() -> CalendarDate? {
        for node in ordered(facts.scan.dates) {
            if let date = date(of: node) { return date }
        }
        for node in vicinity {
            if facts.tree.tags[node] == .time, let date = date(of: node) { return date }
            guard facts.tree.tags[node] == .text, let text = short(node) else { continue }
            if let date = DateParser.find(in: text, isDayFirst: isDayFirst) { return date }
        }
        let days = facts.scan.times.compactMap { date(of: $0) }
        let isOneDay = Set(days.map { [$0.year, $0.month, $0.day] }).count == 1
        return isOneDay ? days[0] : nil
    }

    /// The date that an element's `datetime`, `content` or text gives.
    private func date(of node: Int) -> CalendarDate? {
        let stated =
            facts.tree.attributeString(.datetime, of: node) ?? facts.tree.attributeString(.content, of: node)
        if let date = stated.flatMap({ DateParser.find(in: $0, isDayFirst: isDayFirst) }) { return date }
        return short(node).flatMap { DateParser.find(in: $0, isDayFirst: isDayFirst) }
    }

    /// A node's text if it is as short as a byline.
    private func short(_ node: Int) -> String? {
        facts.tree.textRange(of: node).count <= Self.maxBylineBytes ? facts.text(of: node) : nil
    }

    /// Marked nodes with those after the headline first.
    private func ordered(_ nodes: [Int]) -> [Int] {
        guard let heading = vicinity.first else { return nodes }
        return nodes.filter { $0 >= heading } + nodes.filter { $0 < heading }.reversed()
    }
}
