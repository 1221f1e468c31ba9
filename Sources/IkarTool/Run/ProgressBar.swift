import Glibc

/// A bar on standard error, only where that is a terminal: pages, megabytes, pages a second and the time left.
struct ProgressBar {
    private let total: Int
    private let start: Double
    private var done = 0
    private var bytes = 0
    private var lastDrawn: Double
    private var isVisible = false

    /// Seconds between two drawings: often enough to be seen moving, too seldom to cost anything.
    private static let interval = 0.1
    /// Carriage return and "erase to the end of the line".
    private static let eraseLine = "\r\u{1B}[K"

    /// A bar for a number of pages; nil where nobody would see it.
    init?(total: Int) {
        guard Terminal.isTerminal(STDERR_FILENO) else { return nil }
        self.total = total
        start = monotonicSeconds()
        lastDrawn = start
    }

    /// Counts a page and draws the bar when it is time.
    mutating func advance(bytes count: Int) {
        done += 1
        bytes = bytes.addingReportingOverflow(count).partialValue
        let now = monotonicSeconds()
        guard now - lastDrawn >= Self.interval else { return }
        lastDrawn = now
        isVisible = true
        let line = Self.line(
            done: done, total: total, bytes: bytes, seconds: now - start, columns: Terminal.columns)
        Terminal.writeError(Self.eraseLine + line)
    }

    /// Takes the bar off the screen.
    mutating func erase() {
        guard isVisible else { return }
        isVisible = false
        lastDrawn = 0
        Terminal.writeError(Self.eraseLine)
    }

    /// The line for a state, at most `columns` wide.
    static func line(done: Int, total: Int, bytes: Int, seconds: Double, columns: Int) -> String {
        let bytesPerMegabyte = 1e6
        let rate = seconds > 0 ? Double(done) / seconds : 0
        let left = rate > 0 ? Double(total - done) / rate : 0
        let facts =
            " \(done)/\(total) pages  \(tenths(Double(bytes) / bytesPerMegabyte)) MB  \(Int(rate)) pages/s  "
            + "\(clock(left)) left"
        let (smallestBar, widestBar, frame) = (10, 40, 3)
        let room = min(columns - facts.count - frame, widestBar)
        guard room >= smallestBar else { return String(facts.dropFirst().prefix(max(0, columns - 1))) }
        let filled = total > 0 ? done * room / total : room
        return "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: room - filled)
            + "]" + facts
    }

    /// A number with one digit after the point.
    private static func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    /// Seconds as minutes and seconds, or hours, minutes and seconds.
    private static func clock(_ seconds: Double) -> String {
        let (base, longest) = (60, 359_999.0)
        let whole = Int(min(max(seconds, 0), longest))
        let twoDigits = { (value: Int) in (value < 10 ? "0" : "") + "\(value)" }
        let (hours, minutes) = (whole / (base * base), whole / base % base)
        let rest = twoDigits(whole % base)
        return hours > 0 ? "\(hours):\(twoDigits(minutes)):\(rest)" : "\(minutes):\(rest)"
    }
}
