import IkarArchive

/// What a run came to.
struct Summary {
    /// What was done and passed over, before an interruption too.
    var counts: Counts
    /// How long this run took.
    var seconds: Double
    var isComplete: Bool
    var isResumed: Bool
    /// Pages that were done before this run.
    var pagesBefore: Int
    var inputs: Int

    private static let bytesPerMegabyte = 1e6

    /// Pages a second in this run.
    private var rate: Double {
        seconds > 0 ? Double(counts[.pages] - pagesBefore) / seconds : 0
    }

    /// Bytes of main content for each byte of the pages.
    private var keptShare: Double {
        counts[.pageBytes] > 0 ? Double(counts[.keptBytes]) / Double(counts[.pageBytes]) : 0
    }

    /// One line for people.
    var line: String {
        var parts = [
            "\(counts[.pages]) pages, \(Decimal.tenths(Double(counts[.pageBytes]) / Self.bytesPerMegabyte)) MB, in "
                + "\(Decimal.tenths(seconds)) s (\(Int(rate)) pages/s)",
            "\(counts[.written]) written", "\(counts[.empty]) without main content",
        ]
        for (count, words) in [
            (counts[.leftOut], "left out"), (counts[.partial], "cut short by a limit"),
            (counts.skipped, "records passed over"),
        ] where count > 0 {
            parts.append("\(count) \(words)")
        }
        parts.append("\(counts[.failed]) failed")
        return parts.joined(separator: "; ") + "; kept \(Decimal.tenths(keptShare * 100))%"
    }

    /// One JSON object for programs, indented.
    var json: String {
        var members: [(String, String)] = [
            ("program", JSONString.quoted(Message.program)), ("version", JSONString.quoted(ikarVersion)),
            ("complete", "\(isComplete)"), ("resumed", "\(isResumed)"), ("inputs", "\(inputs)"),
        ]
        let records = counts[.pages] + counts.skipped
        members.append(("records", "\(records)"))
        for name in Counts.Name.allCases { members.append((camelCase(name.rawValue), "\(counts[name])")) }
        members.append(("failures", object(counts.group(Counts.failedPrefix))))
        members.append(("skipped", object(counts.group(Counts.skippedPrefix))))
        members.append(("seconds", Decimal.tenths(seconds)))
        members.append(("pagesPerSecond", Decimal.tenths(rate)))
        members.append(("keptPercent", Decimal.tenths(keptShare * 100)))
        let lines = members.map { "  \(JSONString.quoted($0.0)): \($0.1)" }
        return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
    }

    private func object(_ counts: [(name: String, count: Int)]) -> String {
        let members = counts.map { "\(JSONString.quoted($0.name)): \($0.count)" }
        return "{" + members.joined(separator: ", ") + "}"
    }

    /// "page-bytes" as JSON's members are written: "pageBytes".
    private func camelCase(_ name: String) -> String {
        let words = name.split(separator: "-")
        return (words.prefix(1) + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() })
            .joined()
    }
}

/// Numbers for people.
enum Decimal {
    /// A number that is not negative, with one digit after the point.
    static func tenths(_ value: Double) -> String {
        let largest = 1e15
        let tenths = value.isFinite ? Int((min(max(value, 0), largest) * 10).rounded()) : 0
        return "\(tenths / 10).\(tenths % 10)"
    }
}
