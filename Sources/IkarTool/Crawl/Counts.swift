/// Named numbers that only grow: what a run has done so far. They are what the summary shows and what a journal keeps.
struct Counts: Equatable, Sendable {
    private(set) var values: [String: Int] = [:]

    /// What is counted. Records that are passed over have the reason after ``skippedPrefix``, failures their code after
    /// ``failedPrefix``.
    enum Name: String, CaseIterable, Sendable {
        /// Pages that were worked on.
        case pages
        /// Pages in the output.
        case written
        /// Pages without main content.
        case empty
        /// Pages that an option left out.
        case leftOut = "left-out"
        /// Pages cut short by a limit.
        case partial
        /// Pages of which nothing or only a part could be read, and places in archives that are no record.
        case failed
        /// Of these, places in archives that are no record.
        case lost
        /// Bytes of the pages, unpacked.
        case pageBytes = "page-bytes"
        /// Bytes of the main content that was written.
        case keptBytes = "kept-bytes"
        /// Bytes of the inputs, packed as they are.
        case inputBytes = "input-bytes"
    }

    static let skippedPrefix = "skipped."
    static let failedPrefix = "failed."

    subscript(name: Name) -> Int { values[name.rawValue] ?? 0 }

    /// Counts more of something. Stops at the largest number there is.
    mutating func add(_ name: Name, _ count: Int = 1) { add(name.rawValue, count) }

    /// Counts a record that was passed over for a reason.
    mutating func skip(_ reason: String) { add(Self.skippedPrefix + reason, 1) }

    /// Counts a failure of a kind.
    mutating func fail(_ code: String) {
        add(.failed)
        add(Self.failedPrefix + code, 1)
    }

    /// Counts by the name's text.
    mutating func add(_ name: String, _ count: Int) {
        let (sum, overflows) = (values[name] ?? 0).addingReportingOverflow(count)
        values[name] = overflows ? .max : sum
    }

    /// The sum of two accounts.
    func adding(_ other: Counts) -> Counts {
        var sum = self
        for (name, count) in other.values { sum.add(name, count) }
        return sum
    }

    /// The numbers whose names begin so, the prefix left out, sorted by name.
    func group(_ prefix: String) -> [(name: String, count: Int)] {
        values.filter { $0.key.hasPrefix(prefix) }
            .map { (String($0.key.dropFirst(prefix.count)), $0.value) }
            .sorted { $0.0 < $1.0 }
    }

    /// Records that were passed over.
    var skipped: Int { group(Self.skippedPrefix).reduce(0) { $0 + $1.count } }
}
