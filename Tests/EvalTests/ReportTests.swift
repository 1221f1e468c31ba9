import Testing

@testable import IkarEval

@Suite("Reports and comparisons")
struct ReportTests {
    /// A result whose F1 is that of one word in `words` that is right.
    private func result(
        _ name: String, text: String, gold: String? = "a", type: String = "article", language: String = "en"
    ) -> PageResult {
        PageResult(page(name, type: type, language: language, gold: Gold(text: gold)), text: text)
    }

    @Test("groups average their pages: all first, then types, then languages")
    func groups() {
        let report = EvalReport(
            corpus: "c",
            results: [
                result("1", text: "a"), result("2", text: "", type: "forum", language: "he"),
                result("3", text: "a b"),
            ])
        let groups = report.tableGroups()
        #expect(groups.map(\.name) == ["all", "article", "forum", "en", "he"])
        #expect(groups[0].precision == 0.5)
        #expect(abs(groups[0].recall - 2.0 / 3) < 1e-12)
        #expect(abs(groups[1].f1 - 5.0 / 6) < 1e-12)
        #expect(groups[0].emptyCount == 1)
        #expect(report.floorGroups().map(\.name) == ["all", "en", "he", "en/article", "he/forum"])
    }

    @Test("one language needs no rows of its own")
    func oneLanguage() {
        let report = EvalReport(corpus: "c", results: [result("1", text: "a")])
        #expect(report.tableGroups().map(\.name) == ["all", "article"])
    }

    @Test("the table's rows stand under its header")
    func table() {
        let lines = EvalReport(corpus: "c", results: [result("1", text: "a b")]).table().split(
            separator: "\n")
        #expect(
            lines[0] == "               pages        P        R       F1     with  without  empty  failed")
        #expect(
            lines[1] == "all                1   0.5000   1.0000   0.6667    1.000    0.000      0       0")
    }

    @Test("pages with snippets only have a line of their own")
    func snippetLine() {
        var gold = Gold()
        gold.snippets = [Snippet(text: "yes", label: "main"), Snippet(text: "no", label: "other")]
        let report = EvalReport(corpus: "c", results: [PageResult(page(gold: gold), text: "yes no")])
        #expect(
            report.table()
                == "1 pages, 1 must-keep and 1 must-drop snippets: P 0.500 R 1.000 accuracy 0.500 F 0.6667, 0 pages empty"
        )
    }

    @Test("the worst pages come first")
    func worst() {
        let report = EvalReport(
            corpus: "c",
            results: [
                result("good", text: "a"), result("bad", text: "b"), result("middle", text: "a b"),
            ])
        let names = report.worst(2).split(separator: "\n").map { $0.prefix { $0 != " " } }
        #expect(names == ["bad", "middle"])
    }

    @Test("a comparison lists losses and gains by size and counts the rest")
    func comparison() {
        let old = EvalReport(
            corpus: "c",
            results: [
                result("1", text: "a"), result("2", text: "a"), result("3", text: ""), result("4", text: "a"),
                result("gone", text: "a"),
            ])
        let new = EvalReport(
            corpus: "c",
            results: [
                result("1", text: "a b"), result("2", text: ""), result("3", text: "a"),
                result("4", text: "a"),
            ])
        let comparison = Comparison(old: old, new: new)
        #expect(comparison.worse.map(\.name) == ["2", "1"])
        #expect(comparison.better.map(\.name) == ["3"])
        #expect(comparison.unchanged == 1)
        let text = comparison.text(most: 1).split(separator: "\n")
        #expect(
            text[0] == "1 better, 2 worse, 1 unchanged, 1 in one run only; mean 0.7500 -> 0.6667 (-0.0833)")
        #expect(text[1...3].map { $0.prefix(7) } == ["worse:", "  2    ", "  and 1"])
    }

    @Test("a report reads back as it was written")
    func roundTrip() throws {
        let folder = try TemporaryFolder()
        var failed = result("2", text: "", language: "he")
        failed.failure = "not a text page"
        failed.bytes = 12
        failed.seconds = 0.25
        let report = EvalReport(
            corpus: "c", results: [result("1", text: "a b"), failed, result("3", text: "", gold: nil)])
        try report.write(to: "\(folder.path)/r.json")
        #expect(try EvalReport(contentsOf: "\(folder.path)/r.json") == report)
    }

    @Test("what is no report is refused with its path")
    func noReport() throws {
        let folder = try TemporaryFolder()
        try folder.write("{\"pages\": 1}", to: "r.json")
        let path = "\(folder.path)/r.json"
        #expect(throws: EvalError.report(path: path, reason: "no list of pages")) {
            try EvalReport(contentsOf: path)
        }
    }

    @Test(
        "figures are rounded to their digits",
        arguments: [
            (0.12345, 4, "0.1235"), (0.99996, 4, "1.0000"), (12, 0, "12"), (-0.05, 2, "-0.05"),
            (-0.00001, 3, "0.000"),
            (.infinity, 1, "inf"), (1e300, 1, "1e+300"),
        ])
    func fixed(value: Double, digits: Int, text: String) { #expect(value.fixed(digits) == text) }

    @Test("an evaluation answers every page in corpus order")
    func evaluation() async throws {
        let folder = try TemporaryFolder()
        for name in ["c", "a", "b"] { try folder.addPage(name) }
        try folder.write("", to: "b/page.html")
        var seen: [Int] = []
        let report = try await Evaluation(Corpus(at: folder.path)).run(jobs: 2) { seen.append($0) }
        #expect(report.results.map(\.name) == ["a", "b", "c"])
        #expect(report.results[1].isEmpty)
        #expect(report.results[1].words?.f1 == 0)
        #expect(seen == [1, 2, 3])
    }

    @Test("many items come back in order, one worker or many", arguments: [1, 3, 100])
    func ordered(jobs: Int) async throws {
        var results: [Int] = []
        try await mapInOrder(Array(0..<200), jobs: jobs) {
            $0 * 2
        } consume: { _, result in
            results.append(result)
        }
        #expect(results == (0..<200).map { $0 * 2 })
    }
}
