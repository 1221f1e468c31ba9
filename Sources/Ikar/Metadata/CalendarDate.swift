/// A day, perhaps with a time, as a page gives it.
struct CalendarDate: Sendable, Hashable {
    var year: Int
    var month: Int
    var day: Int
    /// Seconds after midnight, nil when no time is given.
    var seconds: Int?
    /// Minutes east of Greenwich, nil when no zone is given.
    var offset: Int?

    /// Years that a page may give for itself: print archives begin in the 19th century.
    static let years = 1800...2100
    private static let maxOffset = 14 * 60

    /// Nil for a day that no calendar has.
    init?(year: Int, month: Int, day: Int) {
        guard Self.years.contains(year), (1...12).contains(month), day >= 1 else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard day <= lengths[month - 1] else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The day and time of a Unix time stamp in UTC.
    init?(unixSeconds: Int) {
        let secondsADay = 86_400
        guard unixSeconds >= 0 else { return nil }
        // Days from 0000-03-01, so that the leap day is a year's last (Howard Hinnant, "chrono-compatible low-level
        // date algorithms").
        let daysToEpoch = 719_468
        let (daysAnEra, daysACentury, daysAQuad) = (146_097, 36_524, 1_460)
        let days = unixSeconds / secondsADay + daysToEpoch
        let era = days / daysAnEra
        let dayOfEra = days % daysAnEra
        let yearOfEra =
            (dayOfEra - dayOfEra / daysAQuad + dayOfEra / daysACentury - dayOfEra / (daysAnEra - 1)) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        self.init(year: year, month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
        seconds = unixSeconds % secondsADay
        offset = 0
    }

    /// Sets the time if there is such a time of day.
    mutating func setTime(hour: Int, minute: Int, second: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second) else { return }
        seconds = hour * 3600 + minute * 60 + min(second, 59)
    }

    /// Sets the zone if there is such a zone.
    mutating func setOffset(minutes: Int) {
        if seconds != nil, abs(minutes) <= Self.maxOffset { offset = minutes }
    }

    /// ISO 8601: `2022-03-12`, `2022-03-12T23:56:00`, `2022-03-12T23:56:00+02:00` or `…Z`.
    var iso: String {
        var text = Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
        guard let seconds else { return text }
        text += "T" + Self.padded(seconds / 3600, 2) + ":" + Self.padded(seconds / 60 % 60, 2)
        text += ":" + Self.padded(seconds % 60, 2)
        guard let offset else { return text }
        if offset == 0 { return text + "Z" }
        let minutes = abs(offset)
        return text + (offset < 0 ? "-" : "+") + Self.padded(minutes / 60, 2) + ":"
            + Self.padded(minutes % 60, 2)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
