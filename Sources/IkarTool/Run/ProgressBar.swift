import Glibc

/// A bar on standard error, only where that is a terminal: pages, megabytes, pages a second and the time left.
struct ProgressBar {
    /// What is known about the end of the run.
    enum Goal: Equatable {
        case pages(Int)
        /// Bytes of all inputs; nil where a pipe is among them.
        case bytes(Int?)
    }

    private let goal: Goal
    private let start: Double
    /// Pages and bytes of a run before this one, which say nothing about its speed.
    private var first: (pages: Int, bytes: Int)?
    private var lastDrawn: Double
    private var isVisible = false

    /// Seconds between two drawings: often enough to be seen moving, too seldom to cost anything.
    private static let interval = 0.1
    /// Carriage return and "erase to the end of the line".
    private static let eraseLine = "\r\u{1B}[K"

    /// A bar for a run; nil where nobody would see it.
    init?(goal: Goal) {
        guard Terminal.isTerminal(STDERR_FILENO) else { return nil }
        self.goal = goal
        start = monotonicSeconds()
        lastDrawn = start
    }

    /// Looks at what was done and draws the bar when it is time.
    mutating func advance(done: Counts, passed: Counts) {
        let bytes = done[.inputBytes].addingReportingOverflow(passed[.inputBytes]).partialValue
        let first = self.first ?? (done[.pages] - 1, bytes)
        self.first = first
        let now = monotonicSeconds()
        guard now - lastDrawn >= Self.interval else { return }
        lastDrawn = now
        isVisible = true
        let line =
            switch goal {
            case .pages(let total):
                Self.line(
                    done: done[.pages], total: total, bytes: bytes, seconds: now - start,
                    columns: Terminal.columns)
            case .bytes(let total):
                Self.crawlLine(
                    done, bytes: bytes, total: total, first: first, seconds: now - start,
                    columns: Terminal.columns)
            }
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
            " \(done)/\(total) pages  \(Decimal.tenths(Double(bytes) / bytesPerMegabyte)) MB  \(Int(rate)) pages/s  "
            + "\(clock(left)) left"
        return withBar(facts, done: done, total: total, columns: columns)
    }

    /// The line for archives, whose pages nobody has counted: the bar shows how much of their bytes was read.
    ///
    /// - Parameter first: pages and bytes that were there when the clock began.
    static func crawlLine(
        _ done: Counts, bytes: Int, total: Int?, first: (pages: Int, bytes: Int), seconds: Double,
        columns: Int
    ) -> String {
        let bytesPerMegabyte = 1e6
        let (pages, pageBytes) = (done[.pages], done[.pageBytes])
        let rate = seconds > 0 ? Double(pages - first.pages) / seconds : 0
        let kept = pageBytes > 0 ? Double(done[.keptBytes]) / Double(pageBytes) * 100 : 0
        var facts =
            " \(pages) pages  \(Decimal.tenths(Double(pageBytes) / bytesPerMegabyte)) MB  \(Int(min(rate, 1e9))) pages/s  "
            + "kept \(Decimal.tenths(kept))%  \(done[.failed]) failed"
        guard let total else { return String(facts.dropFirst().prefix(max(0, columns - 1))) }
        let speed = seconds > 0 ? Double(bytes - first.bytes) / seconds : 0
        facts += speed > 0 ? "  \(clock(Double(max(0, total - bytes)) / speed)) left" : ""
        return withBar(facts, done: min(bytes, total), total: total, columns: columns)
    }

    /// Facts with a bar before them, where there is room.
    private static func withBar(_ facts: String, done: Int, total: Int, columns: Int) -> String {
        let (smallestBar, widestBar, frame) = (10, 40, 3)
        let room = min(columns - facts.count - frame, widestBar)
        guard room >= smallestBar else { return String(facts.dropFirst().prefix(max(0, columns - 1))) }
        let share = total > 0 ? Double(done) / Double(total) : 1
        let filled = min(max(Int(share * Double(room)), 0), room)
        return "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: room - filled)
            + "]" + facts
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
