/// Finds a day of the Hebrew calendar in a short text: `י"ב באדר ב' תשפ"ב`, `ט״ו בשבט ה'תשפ״ד`, `א' תשרי תשפ"ה`.
///
/// Letters are numerals in it. Quotes, geresh and gershayim are read over, so that every way of writing them counts.
struct HebrewDate {
    /// Words are looked up without their signs; longer ones are no part of a date.
    private static let longestWord = 16
    /// Years are written without their thousands.
    private static let thousands = 5000
    /// Numerals of years that pages give: from 1739 on.
    private static let shortYears = 500...999
    private static let days = 1...30

    /// ת, which years of our time begin with.
    private static let tav: UInt8 = 0xAA

    /// The letters of a word, by the second bytes of their UTF-8.
    private typealias Letters = [UInt8]

    /// The first Hebrew day in the text, nil when there is none. Linear.
    static func find(in text: some Collection<UInt8>) -> CalendarDate? {
        // Most texts are told apart by having no ת, which years begin with.
        guard text.contains(tav) else { return nil }
        let words = words(of: Array(text))
        let shortestDate = 3
        guard words.count >= shortestDate else { return nil }
        for at in 0...(words.count - shortestDate) {
            guard let day = number(words[at]), days.contains(day), let found = month(words, at + 1) else {
                continue
            }
            guard found.next < words.count, let year = year(words[found.next]) else { continue }
            guard let date = ICUCalendar.gregorian(year: year, month: found.month, day: day) else { continue }
            return CalendarDate(year: date.year, month: date.month, day: date.day)
        }
        return nil
    }

    /// The text's words of Hebrew letters; every other word is empty.
    private static func words(of text: [UInt8]) -> [Letters] {
        var words: [Letters] = []
        var word: Letters = []
        var isInWord = false
        var isForeign = false
        func finish() {
            if isInWord { words.append(isForeign || word.count > longestWord ? [] : word) }
            word = []
            isInWord = false
            isForeign = false
        }
        var i = 0
        while i < text.count {
            let next = i + 1 < text.count ? text[i + 1] : 0
            if text[i] == LetterFold.hebrewLead, LetterFold.isHebrewLetter(next) {
                isInWord = true
                word.append(next)
                i += 2
            } else if let length = quoteLength(text, i) {
                i += length
            } else if text[i].isASCIISpace
                || text[i] < 0x80 && !text[i].isASCIILetter && !text[i].isASCIIDigit
            {
                finish()
                i += 1
            } else {
                isInWord = true
                isForeign = true
                i += 1
            }
        }
        finish()
        return words
    }

    /// Bytes of a quote, geresh or gershayim at the index.
    private static func quoteLength(_ text: [UInt8], _ i: Int) -> Int? {
        switch text[i] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): return 1
        case 0xD7: return i + 1 < text.count && (text[i + 1] == 0xB3 || text[i + 1] == 0xB4) ? 2 : nil
        case 0xE2:
            return i + 2 < text.count && text[i + 1] == 0x80 && (0x98...0x9F).contains(text[i + 2]) ? 3 : nil
        default: return nil
        }
    }

    /// What the letters are worth together, nil when one of them is no numeral.
    private static func number(_ letters: Letters) -> Int? {
        guard !letters.isEmpty else { return nil }
        var sum = 0
        for letter in letters {
            guard let value = values[letter] else { return nil }
            sum += value
        }
        return sum
    }

    /// א to ת by their second bytes, final forms as their letters.
    private static let values: [UInt8: Int] = [
        0x90: 1, 0x91: 2, 0x92: 3, 0x93: 4, 0x94: 5, 0x95: 6, 0x96: 7, 0x97: 8, 0x98: 9, 0x99: 10, 0x9B: 20,
        0x9C: 30, 0x9E: 40, 0xA0: 50, 0xA1: 60, 0xA2: 70, 0xA4: 80, 0xA6: 90, 0xA7: 100, 0xA8: 200, 0xA9: 300,
        0xAA: 400, 0x9A: 20, 0x9D: 40, 0x9F: 50, 0xA3: 80, 0xA5: 90,
    ]

    /// A year by its numeral, with or without its thousands (ה).
    private static func year(_ letters: Letters) -> Int? {
        guard let first = letters.first, let all = number(letters) else { return nil }
        let fiveThousand: UInt8 = 0x94
        if first == fiveThousand, letters.count > 1, letters[1] == tav {
            return number(Array(letters.dropFirst())).map { $0 + thousands }
        }
        return first == tav && shortYears.contains(all) ? all + thousands : nil
    }

    /// The month whose name stands at the place, with or without ב before it, and where the year follows.
    private static func month(_ words: [Letters], _ at: Int) -> (month: ICUCalendar.HebrewMonth, next: Int)? {
        guard at < words.count else { return nil }
        let bet: UInt8 = 0x91
        let word = words[at]
        let bare = word.first == bet ? Array(word.dropFirst()) : word
        guard let month = months[word] ?? months[bare] else { return nil }
        guard month == .adar, at + 1 < words.count else { return (month, at + 1) }
        if firstWords.contains(words[at + 1]) { return (.adarFirst, at + 2) }
        return secondWords.contains(words[at + 1]) ? (.adar, at + 2) : (.adar, at + 1)
    }

    private static func letters(_ word: String) -> Letters {
        word.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value - 0x5D0) &+ 0x90 }
    }

    private static let months: [Letters: ICUCalendar.HebrewMonth] = {
        let names: [(ICUCalendar.HebrewMonth, String)] = [
            (.tishri, "תשרי"), (.heshvan, "חשון חשוון מרחשון מרחשוון"), (.kislev, "כסלו כסליו"),
            (.tevet, "טבת"),
            (.shevat, "שבט"), (.adar, "אדר"), (.nisan, "ניסן"), (.iyar, "אייר איר"), (.sivan, "סיון סיוון"),
            (.tamuz, "תמוז"), (.av, "אב"), (.elul, "אלול"),
        ]
        var months: [Letters: ICUCalendar.HebrewMonth] = [:]
        for (month, spellings) in names {
            for name in spellings.split(separator: " ") { months[letters(String(name))] = month }
        }
        return months
    }()
    private static let firstWords = Set(["א", "ראשון"].map(letters))
    private static let secondWords = Set(["ב", "שני"].map(letters))
}
