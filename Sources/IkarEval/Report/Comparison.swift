/// What changed between two runs over a corpus.
package struct Comparison {
    /// Smaller changes of a page's F1 are no changes: less than a word in most texts.
    private static let smallestChange = 0.0005

    /// A page in both runs.
    struct Change: Equatable {
        var name: String
        var type: String
        var before: Double
        var after: Double
        var difference: Double { after - before }
    }

    /// Pages of both runs that changed, the greatest loss first.
    private(set) var worse: [Change] = []
    /// Pages of both runs that changed, the greatest gain first.
    private(set) var better: [Change] = []
    private(set) var unchanged = 0
    /// Pages in one run only.
    private(set) var unmatched = 0
    private var meanBefore = 0.0
    private var meanAfter = 0.0

    /// Compares by page name.
    package init(old: EvalReport, new: EvalReport) {
        let before = Dictionary(old.results.map { ($0.name, $0) }) { first, _ in first }
        var changes: [Change] = []
        for page in new.results {
            guard let earlier = before[page.name] else { continue }
            changes.append(
                Change(name: page.name, type: page.type, before: earlier.quality, after: page.quality))
        }
        unmatched = old.results.count + new.results.count - 2 * changes.count
        let pages = Double(max(1, changes.count))
        meanBefore = changes.reduce(0) { $0 + $1.before } / pages
        meanAfter = changes.reduce(0) { $0 + $1.after } / pages
        let sorted = changes.sorted { ($0.difference, $0.name) < ($1.difference, $1.name) }
        worse = sorted.filter { $0.difference < -Self.smallestChange }
        better = sorted.reversed().filter { $0.difference > Self.smallestChange }
        unchanged = changes.count - worse.count - better.count
    }

    /// The comparison as text of several lines, with at most so many pages each way.
    package func text(most: Int) -> String {
        var lines = [
            "\(better.count) better, \(worse.count) worse, \(unchanged) unchanged"
                + (unmatched > 0 ? ", \(unmatched) in one run only" : "")
                + "; mean \(meanBefore.fixed(4)) -> \(meanAfter.fixed(4)) (\((meanAfter - meanBefore).signed(4)))"
        ]
        lines += Self.list("worse:", worse, most)
        lines += Self.list("better:", better, most)
        return lines.joined(separator: "\n")
    }

    private static func list(_ title: String, _ changes: [Change], _ most: Int) -> [String] {
        guard !changes.isEmpty, most > 0 else { return [] }
        let pageWidth = 28
        let typeWidth = 14
        var lines = [title]
        for change in changes.prefix(most) {
            lines.append(
                "  " + change.name.leading(pageWidth) + change.type.leading(typeWidth)
                    + "\(change.before.fixed(3)) -> \(change.after.fixed(3)) (\(change.difference.signed(3)))"
            )
        }
        if changes.count > most { lines.append("  and \(changes.count - most) more") }
        return lines
    }
}
