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
        let shown = facts.scan.headings.prefix(Headline.maxHeadings).first { node in
            guard facts.tree.textRange(of: node).count <= Headline.maxBytes else { return false }
            return facts.text(of: node).map { TitleCleaner.key($0) == key } ?? false
        }
        return shown ?? facts.scan.headings.first
    }

    /// The author that an element is marked as, or that a line beside the headline names.
    func author() -> String? {
        marked(facts.scan.bylines) ?? announcedAuthor() ?? marked(facts.scan.likelyBylines) ?? linkedAuthor()
            ?? datedAuthor()
    }

    /// The name in a line "NAME | DATE" beside the headline.
    private func datedAuthor() -> String? {
        for node in vicinity where facts.tree.tags[node] == .text {
            let range = facts.tree.textRange(of: node)
            guard range.count <= Self.maxBylineBytes,
                ByteScan.find(
                    UInt8(ascii: "|"), in: facts.tree.text, from: range.lowerBound, to: range.upperBound)
                    != nil,
                let text = facts.text(of: node)
            else { continue }
            let parts = text.split(separator: "|").map { String($0).trimming { $0.isWhitespace } }
            guard parts.count == 2, DateParser.find(in: parts[1], isDayFirst: isDayFirst) != nil,
                DateParser.find(in: parts[0], isDayFirst: isDayFirst) == nil,
                AuthorNames.looksLikePerson(parts[0])
            else { continue }
            return AuthorNames.clean([parts[0]])
        }
        return nil
    }

    private func marked(_ nodes: [Int]) -> String? {
        for node in ordered(nodes) where !isInComments(node) {
            if let names = bylineText(node).flatMap({ AuthorNames.clean([$0]) }) { return names }
        }
        return nil
    }

    /// Whether an element stands among readers' comments, whose writers are marked as authors are.
    private func isInComments(_ node: Int) -> Bool {
        let tree = facts.tree
        var ancestor = Int(tree.parents[node])
        while ancestor >= 0 {
            if Self.commentLists.contains(tree.tags[ancestor]) {
                let names = [tree.attribute(.class, of: ancestor), tree.attribute(.id, of: ancestor)]
                if names.contains(where: {
                    $0.map { ByteScan.contains("comment", in: tree.attributeText, $0) } ?? false
                }) {
                    return true
                }
            }
            ancestor = Int(tree.parents[ancestor])
        }
        return false
    }

    /// What comments stand in; of the others (`body`, `main`, `article`) the names tell only that there are some.
    private static let commentLists = TagSet([.div, .section, .ol, .ul, .li, .aside])

    /// The text of a link beside the headline whose address is an author's page.
    private func linkedAuthor() -> String? {
        for node in vicinity where facts.tree.tags[node] == .a {
            guard let href = facts.tree.attribute(.href, of: node),
                ByteScan.contains("/author", in: facts.tree.attributeText, href),
                let names = bylineText(node).flatMap({ AuthorNames.clean([$0]) })
            else { continue }
            return names
        }
        return nil
    }

    /// An element's text, with a bar where two words of different elements would run together.
    private func bylineText(_ node: Int) -> String? {
        let tree = facts.tree
        guard tree.textRange(of: node).count <= Self.maxBylineBytes else { return nil }
        var bytes: [UInt8] = []
        for inner in node..<Int(tree.ends[node]) where tree.tags[inner] == .text {
            let text = tree.text[tree.textRange(of: inner)]
            guard let first = text.first else { continue }
            let isGlued = bytes.last.map { Self.isWordByte($0) && Self.isWordByte(first) } ?? false
            if isGlued { bytes += Array(" | ".utf8) }
            bytes += text
        }
        return PlainText.line(bytes[...])
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80
    }

    /// "By NAME" in one text, or "By" in one and the name in the next.
    private func announcedAuthor() -> String? {
        var isAnnounced = false
        for node in vicinity where facts.tree.tags[node] == .text {
            let range = facts.tree.textRange(of: node)
            guard range.count <= Self.maxBylineBytes,
                isAnnounced || AuthorNames.mayIntroduce(facts.tree.text, range),
                let text = facts.text(of: node)
            else { continue }
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
    /// all `<time>` elements give. The date of a change stands in where no other is shown.
    func date() -> CalendarDate? {
        var change: CalendarDate?
        let tags = facts.tree.tags
        let near = vicinity.lazy.filter { tags[$0] == .time || tags[$0] == .text }
        for node in ordered(facts.scan.dates) + near + ordered(facts.scan.likelyDates) {
            guard let date = date(of: node) else { continue }
            if !isChange(node) { return date }
            change = change ?? date
        }
        if let change { return change }
        let days = facts.scan.times.compactMap { date(of: $0) }
        let isOneDay = Set(days.map { [$0.year, $0.month, $0.day] }).count == 1
        return isOneDay ? days[0] : nil
    }

    /// The date that an element's `datetime`, `content` or text gives.
    private func date(of node: Int) -> CalendarDate? { statedDate(of: node) ?? shownDate(of: node) }

    private func statedDate(of node: Int) -> CalendarDate? {
        let stated =
            facts.tree.attributeString(.datetime, of: node) ?? facts.tree.attributeString(.content, of: node)
        return stated.flatMap { DateParser.find(in: $0, isDayFirst: isDayFirst) }
    }

    private func shownDate(of node: Int) -> CalendarDate? {
        guard mayShowDate(node) else { return nil }
        return facts.text(of: node).flatMap {
            publication(in: $0) ?? DateParser.find(in: $0, isDayFirst: isDayFirst)
        }
    }

    /// Whether the element's text is short and has a digit or a Hebrew year: most texts are told apart by that, before a
    /// string is made.
    private func mayShowDate(_ node: Int) -> Bool {
        let range = facts.tree.textRange(of: node)
        guard range.count <= Self.maxBylineBytes else { return false }
        let text = facts.tree.text
        return text[range].contains(where: \.isASCIIDigit) || ByteScan.contains("תש", in: text, range)
    }

    /// The date after a word such as "updated" in a line beside the headline or in an element marked as a date.
    func change() -> CalendarDate? {
        let tags = facts.tree.tags
        let near = vicinity.lazy.filter { tags[$0] == .time || tags[$0] == .text }
        for node in near + facts.scan.dates {
            guard tags[node] == .time || mayShowDate(node), isChange(node) || holdsChange(node) else {
                continue
            }
            if let stated = statedDate(of: node) { return stated }
            guard facts.tree.textRange(of: node).count <= Self.maxBylineBytes, let text = facts.text(of: node)
            else { continue }
            let after = Self.split(text, at: Self.changeWords)?.after
            if let date = DateParser.find(in: after ?? text, isDayFirst: isDayFirst) { return date }
        }
        return nil
    }

    /// The date of publication in a text that has one of a change too: the one after a word for publishing, or the one
    /// before the word for the change. Nil for a text without a word for a change.
    private func publication(in text: String) -> CalendarDate? {
        guard let parts = Self.split(text, at: Self.changeWords) else { return nil }
        if let date = DateParser.find(in: parts.before, isDayFirst: isDayFirst) { return date }
        return Self.split(parts.after, at: Self.publicationWords)
            .flatMap { DateParser.find(in: $0.after, isDayFirst: isDayFirst) }
    }

    /// The text before and from the first of the words on, nil when none stands in it.
    private static func split(_ text: String, at words: [StaticString]) -> (before: String, after: String)? {
        let bytes = Array(text.utf8)
        for at in bytes.indices where words.contains(where: { ByteScan.matches($0, in: bytes, at: at) }) {
            return (
                String(decoding: bytes[..<at], as: UTF8.self), String(decoding: bytes[at...], as: UTF8.self)
            )
        }
        return nil
    }

    private func holdsChange(_ node: Int) -> Bool {
        let range = facts.tree.textRange(of: node)
        guard range.count <= Self.maxBylineBytes else { return false }
        return Self.changeWords.contains { ByteScan.contains($0, in: facts.tree.text, range) }
    }

    /// Whether the text of a node, or what stands before it up to another number, says that the date is of a change.
    private func isChange(_ node: Int) -> Bool {
        let tree = facts.tree
        let own = tree.textRange(of: node)
        var start = own.lowerBound
        while start > 0, own.lowerBound - start < Self.labelBytes, !tree.text[start - 1].isASCIIDigit {
            start -= 1
        }
        // "12 March, updated 13 March" has the day of publication, too.
        if own.count <= Self.maxBylineBytes, let text = facts.text(of: node), publication(in: text) != nil {
            return false
        }
        let range = start..<min(own.upperBound, own.lowerBound + Self.maxBylineBytes)
        return Self.changeWords.contains { ByteScan.contains($0, in: tree.text, range) }
    }

    private static let publicationWords: [StaticString] = ["published", "posted", "פורסם", "פורסמה"]
    private static let changeWords: [StaticString] = ["updated", "modified", "עודכן", "עדכון"]
    /// How far from a date its label stands.
    private static let labelBytes = 24

    /// Marked nodes with those after the headline first.
    private func ordered(_ nodes: [Int]) -> [Int] {
        guard let heading = vicinity.first else { return nodes }
        return nodes.filter { $0 >= heading } + nodes.filter { $0 < heading }.reversed()
    }
}
