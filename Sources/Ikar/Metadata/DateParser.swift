/// Finds the first full date in a short text: ISO 8601, RFC 2822, `March 12, 2022 23:56`, `12. März 2022`,
/// `12/03/2022`, `12.3.22`, `ב-12 במרץ 2022`, `2022年3月12日`, a Unix time stamp, else a day of the Hebrew calendar.
/// Relative dates ("an hour ago") and days without a year are unknown, not guessed.
struct DateParser {
    /// Longer texts are prose; only their beginning is read.
    private static let maxBytes = 400
    private static let maxTokens = 80
    /// Two-digit years from here on belong to the last century.
    private static let lastCenturyFrom = 70

    private struct Token {
        enum Kind { case number, word, mark }
        var kind: Kind
        var range: Range<Int>
        /// A number's value, a mark's byte.
        var value = 0
        var digits: Int { kind == .number ? range.count : 0 }
    }

    private let text: [UInt8]
    private var tokens: [Token] = []
    /// Whether 3/4/2022 is in April.
    private let isDayFirst: Bool

    /// The first date in the text, nil when there is none. Linear in the text's first ``maxBytes`` bytes.
    static func find(in text: String, isDayFirst: Bool) -> CalendarDate? {
        DateParser(text, isDayFirst: isDayFirst).find() ?? HebrewDate.find(in: text.utf8.prefix(maxBytes))
    }

    private init(_ text: String, isDayFirst: Bool) {
        self.text = Array(text.utf8.prefix(Self.maxBytes))
        self.isDayFirst = isDayFirst
        tokenise()
    }

    private func find() -> CalendarDate? {
        if tokens.count == 1, let stamp = timeStamp(tokens[0]) { return stamp }
        for start in tokens.indices {
            guard let match = date(at: start) else { continue }
            var date = match.date
            if !readTime(at: match.next, into: &date) { readTime(before: start, into: &date) }
            return date
        }
        return nil
    }

    private func timeStamp(_ token: Token) -> CalendarDate? {
        switch token.digits {
        case 10: CalendarDate(unixSeconds: token.value)
        case 13: CalendarDate(unixSeconds: token.value / 1000)
        default: nil
        }
    }
}

// Tokens: runs of digits, runs of letters, single marks; white space separates and is not kept.
extension DateParser {
    private mutating func tokenise() {
        var at = 0
        while at < text.count, tokens.count < Self.maxTokens {
            let start = at
            if text[at].isASCIIDigit {
                var value = 0
                while at < text.count, text[at].isASCIIDigit {
                    // Longer numbers mean nothing here; the wrapped value is never looked at.
                    value = value &* 10 &+ Int(text[at] & 15)
                    at += 1
                }
                tokens.append(Token(kind: .number, range: start..<at, value: value))
            } else if isLetter(at) {
                while at < text.count, isLetter(at) { at += 1 }
                tokens.append(Token(kind: .word, range: start..<at))
            } else if text[at].isASCIISpace {
                at += 1
            } else {
                let mark = text[at]
                at += 1
                while at < text.count, text[at] & 0xC0 == 0x80 { at += 1 }
                tokens.append(Token(kind: .mark, range: start..<at, value: Int(mark)))
            }
        }
    }

    /// Whether the byte belongs to a word: ASCII letters, and beyond ASCII all but dashes, quotes and the maqaf.
    private func isLetter(_ at: Int) -> Bool {
        let byte = text[at]
        if byte < 0x80 { return byte.isASCIILetter }
        let next = at + 1 < text.count ? text[at + 1] : 0
        if byte == 0xE2 || byte == 0xC2 && next < 0xBA { return false }
        return !(byte == 0xD6 && next == 0xBE)
    }

    private func isMark(_ at: Int, _ marks: String) -> Bool {
        guard tokens.indices.contains(at), tokens[at].kind == .mark else { return false }
        return marks.utf8.contains { Int($0) == tokens[at].value }
    }

    private func isWord(_ at: Int, in table: WordTable<Bool>) -> Bool {
        tokens.indices.contains(at) && tokens[at].kind == .word && table.contains(text, tokens[at].range)
    }

    private func number(_ at: Int, digits: ClosedRange<Int>) -> Int? {
        guard tokens.indices.contains(at), digits.contains(tokens[at].digits) else { return nil }
        return tokens[at].value
    }

    private func month(_ at: Int) -> Int? {
        guard tokens.indices.contains(at), tokens[at].kind == .word else { return nil }
        let range = tokens[at].range
        if let month = DateWords.months.find(text, range) { return month }
        guard text[range].starts(with: DateWords.hebrewIn) else { return nil }
        return DateWords.months.find(text, (range.lowerBound + DateWords.hebrewIn.count)..<range.upperBound)
    }
}

// Dates.
extension DateParser {
    private typealias Match = (date: CalendarDate, next: Int)

    private func date(at start: Int) -> Match? {
        switch tokens[start].kind {
        case .mark: nil
        case .word: monthFirst(start)
        case .number: yearFirst(start) ?? compact(start) ?? numeric(start) ?? dayThenMonth(start)
        }
    }

    private func match(_ year: Int, _ month: Int, _ day: Int, _ next: Int) -> Match? {
        CalendarDate(year: year, month: month, day: day).map { ($0, next) }
    }

    /// `2022-03-12`, `2022/3/12`, `2022 March 12`, `2022年3月12日`.
    private func yearFirst(_ at: Int) -> Match? {
        guard let year = number(at, digits: 4...4) else { return nil }
        if isMark(at + 1, "-/."), isMark(at + 3, "-/."), let day = number(at + 4, digits: 1...2) {
            guard let month = number(at + 2, digits: 1...2) ?? month(at + 2) else { return nil }
            return match(year, month, day, at + 5)
        }
        if isWord(at + 1, in: DateWords.yearMarks), isWord(at + 3, in: DateWords.monthMarks),
            let month = number(at + 2, digits: 1...2), let day = number(at + 4, digits: 1...2)
        {
            return match(year, month, day, at + 6)
        }
        guard let month = month(at + 1), let day = number(at + 2, digits: 1...2) else { return nil }
        return match(year, month, day, at + 3)
    }

    /// `20220312`, at the beginning only: elsewhere eight digits are a telephone number.
    private func compact(_ at: Int) -> Match? {
        guard at == 0, let digits = number(at, digits: 8...8) else { return nil }
        return match(digits / 10_000, digits / 100 % 100, digits % 100, at + 1)
    }

    /// `12/03/2022`, `12.3.22`, `3/12/2022`.
    private func numeric(_ at: Int) -> Match? {
        guard let first = number(at, digits: 1...2), isMark(at + 1, "./-"), isMark(at + 3, "./-"),
            tokens[at + 1].value == tokens[at + 3].value,
            let second = number(at + 2, digits: 1...2), let year = year(at + 4)
        else { return nil }
        // Month-first dates are written with slashes or hyphens, never with dots.
        let isDayFirst = self.isDayFirst || isMark(at + 1, ".")
        let (day, month) = isDayFirst ? (first, second) : (second, first)
        return match(year, month, day, at + 5) ?? match(year, day, month, at + 5)
    }

    /// A year of four digits, or of two.
    private func year(_ at: Int) -> Int? {
        if let year = number(at, digits: 4...4) { return year }
        return number(at, digits: 2...2).map { $0 < Self.lastCenturyFrom ? 2000 + $0 : 1900 + $0 }
    }

    /// `12 March 2022`, `12. März 2022`, `12th of March, 2022`, `12 de marzo de 2022`, `12-Mar-22`.
    private func dayThenMonth(_ at: Int) -> Match? {
        guard let day = number(at, digits: 1...2) else { return nil }
        let monthAt = skipLinks(at + 1)
        guard let month = month(monthAt) else { return nil }
        let yearAt = skipLinks(monthAt + 1)
        if let year = number(yearAt, digits: 4...4) { return match(year, month, day, yearAt + 1) }
        guard isMark(yearAt - 1, "-'"), let year = year(yearAt) else { return nil }
        return match(year, month, day, yearAt + 1)
    }

    /// `March 12, 2022`, `Mar. 12th 2022`, `Mar 12 23:56:00 UTC 2022`.
    private func monthFirst(_ at: Int) -> Match? {
        guard let month = month(at) else { return nil }
        let dayAt = skipLinks(at + 1)
        guard let day = number(dayAt, digits: 1...2) else { return nil }
        let yearAt = skipLinks(dayAt + 1)
        if let year = number(yearAt, digits: 4...4) { return match(year, month, day, yearAt + 1) }
        // The clock stands between day and year; reading goes on at the clock.
        for later in [dayAt + 6, dayAt + 7] where isMark(dayAt + 2, ":") {
            if let year = number(later, digits: 4...4) { return match(year, month, day, dayAt + 1) }
        }
        return nil
    }

    private func skipLinks(_ start: Int) -> Int {
        let maxLinks = 2
        var at = start
        while at < start + maxLinks, isMark(at, ",.-/'") || isWord(at, in: DateWords.links) { at += 1 }
        return at
    }
}

// Times.
extension DateParser {
    /// Reads the time that follows a date; false when none does.
    private func readTime(at start: Int, into date: inout CalendarDate) -> Bool {
        let maxLinks = 3
        var at = start
        while at < start + maxLinks, tokens.indices.contains(at),
            tokens[at].kind == .mark && !isMark(at, ":") || isWord(at, in: DateWords.timeLinks)
        {
            at += 1
        }
        if let digits = number(at, digits: 6...6), isMarkedCompact(at) {
            date.setTime(hour: digits / 10_000, minute: digits / 100 % 100, second: digits % 100)
            readZone(at + 1, into: &date)
            return date.seconds != nil
        }
        return readClock(at, into: &date)
    }

    /// Whether the number follows a `T`, as in `20220312T235600`.
    private func isMarkedCompact(_ at: Int) -> Bool {
        at > 0 && tokens[at - 1].kind == .word
            && tokens[at - 1].range.upperBound == tokens[at].range.lowerBound
    }

    private func readClock(_ start: Int, into date: inout CalendarDate) -> Bool {
        guard var hour = number(start, digits: 1...2), isMark(start + 1, ":"),
            let minute = number(start + 2, digits: 2...2)
        else { return false }
        var at = start + 3
        var second = 0
        if isMark(at, ":"), let value = number(at + 1, digits: 2...2) {
            second = value
            at += 2
            if isMark(at, ".,"), number(at + 1, digits: 1...9) != nil { at += 2 }
        }
        if let half = halfDay(&at) {
            guard (1...12).contains(hour) else { return false }
            hour = hour % 12 + half
        }
        date.setTime(hour: hour, minute: minute, second: second)
        readZone(at, into: &date)
        return date.seconds != nil
    }

    /// The hours that `AM`, `p.m.` and the like add, and the place after it.
    private func halfDay(_ at: inout Int) -> Int? {
        guard tokens.indices.contains(at), tokens[at].kind == .word else { return nil }
        let word = text[tokens[at].range].map(\.asciiLowercased)
        guard let letter = word.first, letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") else {
            return nil
        }
        let hours = letter == UInt8(ascii: "p") ? 12 : 0
        if word.count == 2, word[1] == UInt8(ascii: "m") {
            at += 1
            return hours
        }
        guard word.count == 1, isMark(at + 1, "."), tokens.indices.contains(at + 2),
            text[tokens[at + 2].range].map(\.asciiLowercased) == [UInt8(ascii: "m")]
        else { return nil }
        at += isMark(at + 3, ".") ? 4 : 3
        return hours
    }

    /// Reads `Z`, `UTC`, `+02:00`, `+0200`, `+02`.
    private func readZone(_ start: Int, into date: inout CalendarDate) {
        var at = start
        if tokens.indices.contains(at), tokens[at].kind == .word {
            guard let offset = DateWords.zones.find(text, tokens[at].range) else { return }
            date.setOffset(minutes: offset)
            at += 1
        }
        guard isMark(at, "+-"), tokens.indices.contains(at + 1) else { return }
        let sign = isMark(at, "-") ? -1 : 1
        if let digits = number(at + 1, digits: 4...4) {
            if digits % 100 < 60 { date.setOffset(minutes: sign * (digits / 100 * 60 + digits % 100)) }
        } else if let hours = number(at + 1, digits: 2...2) {
            // With space around it the hyphen is a dash before something else.
            guard tokens[at].range.upperBound == tokens[at + 1].range.lowerBound else { return }
            let minutes = isMark(at + 2, ":") ? number(at + 3, digits: 2...2) ?? 0 : 0
            date.setOffset(minutes: sign * (hours * 60 + minutes))
        }
    }

    /// Reads a clock that stands before the date: `23:56, 12 March 2022`.
    private func readTime(before start: Int, into date: inout CalendarDate) {
        let maxLinks = 2
        var at = start - 1
        while at >= start - maxLinks, isMark(at, ",|-") || isWord(at, in: DateWords.links) { at -= 1 }
        guard let minute = number(at, digits: 2...2), isMark(at - 1, ":"),
            let hour = number(at - 2, digits: 1...2)
        else { return }
        date.setTime(hour: hour, minute: minute, second: 0)
    }
}
