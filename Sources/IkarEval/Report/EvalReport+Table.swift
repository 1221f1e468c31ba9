extension EvalReport {
    private static let nameWidth = 14
    private static let pageWidth = 28
    private static let bytesPerMegabyte = 1e6

    /// The figures by page type and language, snippets, labels and speed, as text of several lines.
    package func table() -> String {
        var lines: [String] = []
        if !measured.isEmpty {
            lines.append(Self.header)
            lines += tableGroups().map(Self.row)
        }
        lines += [snippetLine, labelLine, speedLine].compactMap { $0 }
        return lines.joined(separator: "\n")
    }

    static let header =
        "".leading(nameWidth) + "pages".trailing(6)
        + ["P", "R", "F1", "with", "without"].map { $0.trailing(9) }.joined() + "empty".trailing(7)
        + "failed".trailing(8)

    static func row(_ group: ResultGroup) -> String {
        group.name.leading(nameWidth) + String(group.results.count).trailing(6)
            + [group.precision, group.recall, group.f1].map { $0.fixed(4).trailing(9) }.joined()
            + [group.keptShare, group.leakedShare].map { $0.fixed(3).trailing(9) }.joined()
            + String(group.emptyCount).trailing(7) + String(group.failureCount).trailing(8)
    }

    private var snippetLine: String? {
        let pages = snippetPages
        guard !pages.isEmpty else { return nil }
        let sum = pages.reduce(SnippetScore()) { $0 + $1.snippets }
        return
            "\(pages.count) pages, \(sum.wanted) must-keep and \(sum.unwanted) must-drop snippets: "
            + "P \(sum.precision.fixed(3)) R \(sum.recall.fixed(3)) accuracy \(sum.accuracy.fixed(3)) "
            + "F \(sum.f1.fixed(4)), \(pages.count(where: \.isEmpty)) pages empty"
    }

    private var labelLine: String? {
        let sum = results.reduce(LabelScore()) { $0 + $1.labels }
        guard sum.total > 0 else { return nil }
        let share = Double(sum.right) / Double(sum.total)
        return "\(sum.right) of \(sum.total) dropped snippets named rightly (\((share * 100).fixed(1)) %)"
    }

    private var speedLine: String? {
        let seconds = results.reduce(0) { $0 + $1.seconds }
        let megabytes = Double(results.reduce(0) { $0 + $1.bytes }) / Self.bytesPerMegabyte
        guard seconds > 0 else { return nil }
        return
            "\((megabytes / seconds).fixed(1)) MB/s, \((Double(results.count) / seconds).fixed(0)) pages/s "
            + "on one core (\(megabytes.fixed(1)) MB, \(seconds.fixed(2)) s of processor time in the library)"
    }

    /// The pages with the lowest F1, the worst first; where only snippets were judged, by their accuracy.
    package func worst(_ count: Int) -> String {
        let sorted = results.sorted { ($0.quality, $0.name) < ($1.quality, $1.name) }
        return sorted.prefix(max(0, count)).map(Self.pageRow).joined(separator: "\n")
    }

    private static func pageRow(_ page: PageResult) -> String {
        let start = page.name.leading(pageWidth) + " " + page.type.leading(nameWidth)
        let notes = page.failure.map { "  failed: \($0)" } ?? (page.isEmpty ? "  empty" : "")
        if let words = page.words {
            return start + " P \(words.precision.fixed(3)) R \(words.recall.fixed(3)) F1 \(words.f1.fixed(3))"
                + notes
        }
        let snippets = page.snippets
        return start
            + " kept \(snippets.kept)/\(snippets.wanted) leaked \(snippets.leaked)/\(snippets.unwanted)"
            + notes
    }
}

extension PageResult {
    /// What pages are compared by.
    var quality: Double { words?.f1 ?? snippets.accuracy }
}
