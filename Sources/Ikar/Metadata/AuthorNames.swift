/// Cleans what pages write where an author's name belongs: takes off "By" and "מאת", addresses, handles, roles and
/// credentials, separates several names, and drops what is no name.
enum AuthorNames {
    /// A longer part is a sentence.
    private static let maxWords = 6
    private static let maxBytes = 100
    private static let maxNames = 12

    /// The names in the texts, separated by commas; nil when none is left.
    ///
    /// - Parameter isLastFirst: whether `Levi, Dana` is one person, as in citations.
    static func clean(_ texts: [String], isLastFirst: Bool = false) -> String? {
        var names: [String] = []
        var keys: Set<[UInt8]> = []
        if texts.count == 1, isPlainName(texts[0]) { return texts[0] }
        for text in texts {
            for name in separated(text, isLastFirst) where names.count < maxNames {
                guard let name = cleaned(name), keys.insert(TitleCleaner.key(name)).inserted else { continue }
                names.append(name)
            }
        }
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    /// Whether a text is one name and nothing else: two words or more of ASCII letters, none of which means anything
    /// to the other functions here. Most pages have such a one; no string is made for it.
    private static func isPlainName(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count <= maxBytes else { return false }
        let isLettersOnly = bytes.allSatisfy { byte in
            byte.isASCIILetter || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "'")
        }
        let ranges = bytes.words(in: 0..<bytes.count)
        guard isLettersOnly, (2...maxWords).contains(ranges.count) else { return false }
        return !ranges.contains { telling.contains(bytes, $0) }
    }

    private static func separated(_ text: String, _ isLastFirst: Bool) -> [String] {
        let parts = pieces(withoutIntroduction(text))
        if isLastFirst, parts.count == 2, parts.allSatisfy({ words($0).count <= 2 }) {
            return [parts[1] + " " + parts[0]]
        }
        return parts
    }

    /// Cuts at commas, semicolons and slashes, at words that join names, and drops what stands after a bar or dash:
    /// a role, a date, the site.
    private static func pieces(_ text: String) -> [String] {
        var pieces = [""]
        for word in words(text) {
            if ends.contains(word) {
                if pieces == [""] { continue }
                break
            }
            if joints.contains(word.lowercased()) {
                pieces.append("")
                continue
            }
            if isAddress(word) { continue }
            var current = Substring(word)
            while let cut = current.firstIndex(where: { ",;/،".contains($0) }) {
                append(String(current[..<cut]), to: &pieces[pieces.count - 1])
                pieces.append("")
                current = current[current.index(after: cut)...]
            }
            append(String(current), to: &pieces[pieces.count - 1])
        }
        return pieces.filter { !$0.isEmpty }
    }

    /// Whether a word is an address or a handle.
    private static func isAddress(_ word: String) -> Bool {
        word.contains("@") || word.contains("://") || word.lowercased().hasPrefix("www.")
    }

    private static func append(_ word: String, to piece: inout String) {
        if !word.isEmpty { piece += (piece.isEmpty ? "" : " ") + word }
    }

    private static func words(_ text: String) -> [String] {
        text.split(separator: " ", omittingEmptySubsequences: true).map { String($0) }
    }

    /// The text after "By", "Written by:", "מאת" and the like; some pages write two of them.
    static func withoutIntroduction(_ text: String) -> String {
        var rest = words(text)[...]
        var isStripped = true
        while isStripped, let first = rest.first {
            isStripped = false
            if ends.contains(first) {
                rest = rest.dropFirst()
                isStripped = true
                continue
            }
            let bare = first.lowercased().filter { $0 != ":" }
            let pair =
                rest.count > 1 ? bare + " " + rest[rest.startIndex + 1].lowercased().filter { $0 != ":" } : ""
            if introductions.contains(pair) {
                rest = rest.dropFirst(2)
                isStripped = true
            } else if introductions.contains(bare) || first.hasSuffix(":") && labels.contains(bare) {
                rest = rest.dropFirst()
                isStripped = true
            }
        }
        return rest.joined(separator: " ")
    }

    /// Whether the text at `range` begins with the first word of an introduction: a cheap test before
    /// ``hasIntroduction(_:)``.
    static func mayIntroduce(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        while start < range.upperBound, text[start].isASCIISpace { start += 1 }
        var end = start
        while end < range.upperBound, !text[end].isASCIISpace, text[end] != UInt8(ascii: ":") { end += 1 }
        return firstWords.contains(text, start..<end)
    }

    /// Whether a text is a person's name by its looks: two or three words, each with a capital or of a script that has
    /// none, and none a word for a part of a paper.
    static func looksLikePerson(_ text: String) -> Bool {
        let words = words(withoutIntroduction(text))
        let namesOfPerson = 2...3
        guard namesOfPerson.contains(words.count) else { return false }
        return words.allSatisfy { word in
            guard let first = word.first, first.isLetter, !first.isLowercase else { return false }
            return !sections.contains(word.lowercased())
        }
    }

    /// Words for parts of a paper that stand where a name may, "NAME | DATE".
    private static let sections: Set<String> = [
        "חדשות", "החדשות", "ספורט", "כלכלה", "תרבות", "דעות", "דעה", "בארץ", "בעולם", "מקומי", "צרכנות",
        "בריאות",
        "מערכת", "המערכת", "מבזקים", "טכנולוגיה", "פוליטי", "ביטחון", "מזג", "news", "sports", "opinion",
        "world",
        "local", "business", "culture", "team", "desk",
    ]

    /// Whether the text begins with a word that announces a name.
    static func hasIntroduction(_ text: String) -> Bool {
        withoutIntroduction(text).utf8.count < words(text).joined(separator: " ").utf8.count
    }

    /// A name without what is around it, nil when it is no name.
    private static func cleaned(_ piece: String) -> String? {
        var name = piece
        // A remark in parentheses is a role or a handle.
        if let bracket = name.firstIndex(where: { "([".contains($0) }) { name = String(name[..<bracket]) }
        name = name.trimming { " .,:;-–—|•·*\"“”".contains($0) || $0.isWhitespace }
        let count = words(name).count
        guard count > 0, count <= maxWords, name.utf8.count <= maxBytes else { return nil }
        guard name.contains(where: \.isLetter), !name.contains(where: { "{}<>=_#".contains($0) }) else {
            return nil
        }
        // A word of digits is part of a date or of "5 min read".
        if words(name).contains(where: { $0.allSatisfy(\.isNumber) }) { return nil }
        let lower = name.lowercased()
        if nobody.contains(lower) || credentials.contains(lower.filter { $0 != "." }) { return nil }
        return isRole(lower) ? nil : name
    }

    /// Whether a part of a byline is a position: it ends in a word for one, or begins with a Hebrew one.
    private static func isRole(_ lower: String) -> Bool {
        let words = words(lower)
        guard let first = words.first, let last = words.last else { return true }
        return roles.contains(last) || hebrewRoles.contains(last) || hebrewRoles.contains(first)
    }

    private static let ends: Set<String> = [
        "|", "-", "–", "—", "•", "·", "on", "Published", "Updated", "Posted",
    ]
    private static let joints: Set<String> = ["and", "&", "und", "&amp;", "וגם"]
    private static let introductions: Set<String> = [
        "by", "written by", "posted by", "published by", "reviewed by", "story by", "words by", "article by",
        "authored by", "submitted by", "created by", "text by", "report by", "von", "par", "por", "מאת",
        "נכתב על-ידי", "נכתב על־ידי", "נכתב", "נכתבה", "על-ידי", "על־ידי", "ע\"י", "ע״י", "מאת/",
        "נכתב ע\"י", "נכתב ע״י", "על ידי", "author", "authors", "autor", "auteur",
    ]
    private static let labels: Set<String> = [
        "כתב", "כתבה", "כתב/ת", "כתבו", "כותב/ת", "כותב", "כותבת", "מחבר", "מחברת", "writer", "text", "words",
    ]
    /// The first words of ``introductions`` and ``labels``.
    private static let firstWords = WordTable<Bool>(
        introductions.union(labels).compactMap { phrase in
            phrase.split(separator: " ").first.map { (word: String($0), value: true) }
        })
    /// All words of the tables here.
    private static let telling = WordTable<Bool>(
        [introductions, labels, joints, ends, nobody, credentials, roles, hebrewRoles].joined().flatMap {
            phrase in
            phrase.utf8.split(separator: Ascii.space).map { (word: String($0) ?? "", value: true) }
        })
    private static let nobody: Set<String> = [
        "admin", "administrator", "author", "editor", "unknown", "anonymous", "guest", "null", "undefined",
        "none",
        "staff", "user", "webmaster", "root", "n/a", "about", "more", "view profile", "follow", "read more",
        "about the author", "written", "by", "website", "superuser", "test", "all posts", "view all posts",
        "share",
    ]
    private static let credentials: Set<String> = [
        "phd", "md", "rd", "rdn", "ldn", "cpa", "cfp", "mph", "mba", "msc", "bsc", "ms", "ma", "jd", "esq",
        "rn", "do",
        "dds", "cfa", "pe", "edd", "psyd", "lcsw", "np", "bs", "ba", "cissp", "ea", "mscs", "cpt", "inc",
        "llc", "ltd",
    ]
    private static let roles: Set<String> = [
        "contributor", "reporter", "correspondent", "columnist", "writer", "editor", "journalist",
        "photographer",
        "editor-in-chief", "ceo", "cto", "cfo", "coo", "co-founder", "founder", "manager", "director",
        "president",
    ]
    private static let hebrewRoles: Set<String> = [
        "כתב", "כתבת", "עורך", "עורכת", "כתבנו", "כתבתנו", "פרשן", "פרשנית",
    ]
}

extension String {
    /// The string without the characters at its ends that satisfy the predicate.
    func trimming(_ isTrimmed: (Character) -> Bool) -> String {
        guard let first = firstIndex(where: { !isTrimmed($0) }),
            let last = lastIndex(where: { !isTrimmed($0) })
        else { return "" }
        return String(self[first...last])
    }
}
