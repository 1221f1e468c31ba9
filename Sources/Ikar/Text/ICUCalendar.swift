import CIkarICU

/// ICU's Hebrew calendar.
enum ICUCalendar {
    /// A month as ICU counts them, from the new year in autumn.
    enum HebrewMonth: Int32, Sendable {
        case tishri, heshvan, kislev, tevet, shevat
        /// Only in leap years.
        case adarFirst
        /// Adar, in leap years the second.
        case adar
        case nisan, iyar, sivan, tamuz, av, elul
    }

    /// The Gregorian year, month (from 1) and day of a Hebrew day, nil for a day that the year does not have.
    static func gregorian(year: Int, month: HebrewMonth, day: Int) -> (year: Int, month: Int, day: Int)? {
        guard let year = Int32(exactly: year), let day = Int32(exactly: day) else { return nil }
        var (gregorianYear, gregorianMonth, gregorianDay): (Int32, Int32, Int32) = (0, 0, 0)
        // ICU writes three numbers of ours during the call.
        let status = unsafe cikar_hebrew_date(
            year, month.rawValue, day, &gregorianYear, &gregorianMonth, &gregorianDay)
        guard status <= 0 else { return nil }
        return (Int(gregorianYear), Int(gregorianMonth), Int(gregorianDay))
    }
}
