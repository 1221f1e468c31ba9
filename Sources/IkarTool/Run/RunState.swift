import Glibc
import IkarArchive

/// How far a run has come: all that another run needs to go on from there.
struct RunState: Equatable, Sendable {
    /// Whether the run goes on where another one ended.
    var isResumed = false
    /// When the run began, as WARC writes dates.
    var date: String
    /// The next page.
    var point = ResumePoint()
    /// Bytes of output that are good.
    var outputLength = 0
    /// What was passed over.
    var passed = Counts()
    /// What was done with pages.
    var done = Counts()

    /// The record that an archive of texts begins with.
    func information(isPacked: Bool) -> [UInt8] {
        let record = RecordWriter.information(software: "\(Message.program)/\(ikarVersion)", date: date)
        return isPacked ? GzipPacker.member(record) ?? record : record
    }
}

/// The time of day as WARC writes it.
enum UTCDate {
    /// Now, such as "2026-03-12T08:15:00Z".
    static func now() -> String {
        var seconds = time(nil)
        var parts = unsafe tm()
        _ = unsafe gmtime_r(&seconds, &parts)
        // The structure counts as unsafe because of the name of the time zone in it, which is not looked at.
        let (year, month, day) = unsafe (parts.tm_year, parts.tm_mon, parts.tm_mday)
        let (hour, minute, second) = unsafe (parts.tm_hour, parts.tm_min, parts.tm_sec)
        let twoDigits = { (value: Int32) in (value < 10 ? "0" : "") + "\(value)" }
        let (firstYear, firstMonth): (Int32, Int32) = (1900, 1)
        let date = "\(year + firstYear)-\(twoDigits(month + firstMonth))-\(twoDigits(day))"
        return "\(date)T\(twoDigits(hour)):\(twoDigits(minute)):\(twoDigits(second))Z"
    }
}
