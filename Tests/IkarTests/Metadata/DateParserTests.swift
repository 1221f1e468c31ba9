import Testing

@testable import Ikar

@Suite("Dates")
struct DateParserTests {
    @Test(
        "Dates are found however they are written",
        arguments: [
            ("2022-03-12", "2022-03-12"), ("2022-03-12T23:56:00+02:00", "2022-03-12T23:56:00+02:00"),
            ("2022-03-12T23:56:01.123Z", "2022-03-12T23:56:01Z"), ("2022-03-12 23:56", "2022-03-12T23:56:00"),
            ("20220312T235600Z", "2022-03-12T23:56:00Z"), ("2022/3/2", "2022-03-02"),
            ("Sat, 12 Mar 2022 23:56:00 -0500", "2022-03-12T23:56:00-05:00"),
            ("Sat Mar 12 23:56:00 UTC 2022", "2022-03-12T23:56:00Z"),
            ("MARCH 12, 2022 23:56", "2022-03-12T23:56:00"), ("Published: Mar. 12th, 2022", "2022-03-12"),
            ("12 March 2022", "2022-03-12"), ("the 12th of March, 2022", "2022-03-12"),
            ("Sept 1, 2021 at 11:56 p.m. EDT", "2021-09-01T23:56:00-04:00"),
            ("12 Mar 2022 12:05 AM", "2022-03-12T00:05:00"), ("12. März 2022", "2022-03-12"),
            ("12 de marzo de 2022", "2022-03-12"), ("1er février 2022 à 10:30", "2022-02-01T10:30:00"),
            ("ב-12 במרץ 2022", "2022-03-12"), ("12 במרץ, 2022 בשעה 23:56", "2022-03-12T23:56:00"),
            ("12.3.22", "2022-03-12"), ("31.12.1999, 08:00", "1999-12-31T08:00:00"),
            ("23:56, 12/13/2022", "2022-12-13T23:56:00"), ("2022年3月12日", "2022-03-12"),
            ("1647122160", "2022-03-12T21:56:00Z"), ("1647122160000", "2022-03-12T21:56:00Z"),
            ("12 марта 2022", "2022-03-12"), ("12/Mar/2022", "2022-03-12"),
        ])
    func found(text: String, iso: String) {
        #expect(DateParser.find(in: text, isDayFirst: false)?.iso == iso)
    }

    @Test(
        "What is no full date is unknown",
        arguments: [
            "", "an hour ago", "לפני שעה", "March 12", "March 2022", "2022-13-01", "2022-02-30", "0000-00-00",
            "1234-01-01", "99999999999999999999999999999", "12:30", "version 1.2.3", "03-7619056",
            "31/31/2022",
        ])
    func unknown(text: String) {
        #expect(DateParser.find(in: text, isDayFirst: false) == nil)
    }

    @Test("The order of day and month in slashed dates follows the page's language")
    func order() {
        #expect(DateParser.find(in: "03/04/2022", isDayFirst: true)?.iso == "2022-04-03")
        #expect(DateParser.find(in: "03/04/2022", isDayFirst: false)?.iso == "2022-03-04")
        #expect(DateParser.find(in: "03.04.2022", isDayFirst: false)?.iso == "2022-04-03")
        #expect(DateParser.find(in: "13/04/2022", isDayFirst: false)?.iso == "2022-04-13")
    }

    @Test("Impossible times and zones are left out, the day stays")
    func impossibleTimes() {
        #expect(DateParser.find(in: "2022-03-12 25:00", isDayFirst: false)?.iso == "2022-03-12")
        #expect(
            DateParser.find(in: "2022-03-12 10:00 - 2022", isDayFirst: false)?.iso == "2022-03-12T10:00:00")
        #expect(
            DateParser.find(in: "March 12, 2022 10:00 - 5 min read", isDayFirst: false)?.iso
                == "2022-03-12T10:00:00")
    }

    @Test(
        "Leap days exist in leap years only",
        arguments: [(2024, true), (2023, false), (1900, false), (2000, true)])
    func leapDays(year: Int, exists: Bool) {
        #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == exists)
    }
}
