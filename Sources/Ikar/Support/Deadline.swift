/// The time that a page may take.
///
/// The stages look at the clock as they go, and each stops at its mark, so that the ones after it still have time to make
/// a result of the part that was read. After the last mark nothing begins whose cost depends on the page but gathering
/// and writing what was found.
struct Deadline: Sendable {
    /// How much of the time is gone when a stage must stop, in hundredths. Parse is half of an ordinary page's time.
    enum Mark: UInt64, Sendable {
        case prune = 30
        case parse = 60
        case blocks = 70
        case metadata = 75
        case facts = 85
        case scores = 95
    }

    /// Whether some stage had to stop.
    private(set) var wasHit = false
    /// The last mark that was found to be over, 0 for none.
    private var passed: UInt64 = 0
    private let start: UInt64
    /// Nanoseconds from start to end, 0 for no limit.
    private let length: UInt64

    /// No limit.
    static let none = Deadline(start: 0, milliseconds: 0)

    /// A deadline so many milliseconds after a reading of ``monotonicNanoseconds()``; 0 for none.
    init(start: UInt64, milliseconds: Int) {
        self.start = start
        let (nanoseconds, overflows) = UInt64(max(milliseconds, 0)).multipliedReportingOverflow(
            by: Self.nanosecondsAMillisecond)
        // Centuries are no limit.
        length = overflows || nanoseconds > Self.longest ? 0 : nanoseconds
    }

    private static let nanosecondsAMillisecond: UInt64 = 1_000_000
    /// What the arithmetic below leaves room for: some 29 years.
    private static let longest = UInt64.max / 100 / 200
    private static let hundredths: UInt64 = 100

    /// The reading of the clock at which the stage must stop, 0 for never.
    func nanoseconds(_ mark: Mark) -> UInt64 {
        length == 0 ? 0 : start &+ length * mark.rawValue / Self.hundredths
    }

    /// Whether the stage must stop. Reads the clock.
    mutating func isOver(_ mark: Mark) -> Bool {
        guard length > 0, monotonicNanoseconds() > nanoseconds(mark) else { return false }
        wasHit = true
        passed = max(passed, mark.rawValue)
        return true
    }

    /// Whether the stage must stop, asked in a loop: reads the clock at every so many steps only.
    @inline(__always) mutating func isOver(_ mark: Mark, at step: Int) -> Bool {
        step & Self.stepMask == 0 ? isOver(mark) : passed >= mark.rawValue
    }

    /// Steps between two readings, less one; a power of two less one.
    private static let stepMask = 255
}
