import Testing

@testable import IkarEval

@Suite("The quality gate")
struct GateTests {
    private let folder: TemporaryFolder
    private let corpus: Corpus
    private let gold = (1...1000).map { "w\($0)" }

    init() throws {
        folder = try TemporaryFolder()
        try folder.addPage("en-a", gold: gold.joined(separator: " "))
        try folder.addPage("he-a", type: "forum", language: "he", gold: gold.joined(separator: " "))
        corpus = try Corpus(at: folder.path)
    }

    /// A report in which every page has that many words of its gold, and none that is not in it.
    private func report(words: Int) -> EvalReport {
        EvalReport(
            corpus: corpus.path,
            results: corpus.pages.map { PageResult($0, text: gold.prefix(words).joined(separator: " ")) })
    }

    private func pin(words: Int) throws {
        let verdict = try Gate(corpus).update(report(words: words), allowsRegression: false)
        try #require(verdict.isPassed)
    }

    @Test("without floors it fails and says how to pin them")
    func noFloors() throws {
        let verdict = try Gate(corpus).check(report(words: 900))
        #expect(!verdict.isPassed)
        #expect(verdict.lines.last == "swift run -c release ikar-eval gate \(folder.path) --update")
    }

    @Test("floors hold F1, precision and recall for all, each language and each type of a language")
    func pinned() throws {
        try pin(words: 900)
        let floors = try Floors(contentsOf: "\(folder.path)/floors.json")
        #expect(floors.groups.map(\.name) == ["all", "en", "he", "en/article", "he/forum"])
        #expect(floors.value("he/forum", "recall") == 0.9)
        #expect(floors.value("he/forum", "precision") == 1)
        // 2 × 0.9 / 1.9 = 0.94736…, rounded down.
        #expect(floors.value("all", "f1") == 0.9473)
        #expect(floors.margin == 0.001)
    }

    @Test(
        "a figure may be under its floor by the margin and no more",
        arguments: [
            (901, true), (900, true), (899, true), (898, false),
        ])
    func margin(words: Int, isPassed: Bool) throws {
        try pin(words: 900)
        #expect(try Gate(corpus).check(report(words: words)).isPassed == isPassed)
    }

    @Test("a loss names the group, the figure and its floor, and ends with the command")
    func loss() throws {
        try pin(words: 900)
        let verdict = try Gate(corpus).check(report(words: 500))
        #expect(verdict.lines.contains("he/forum: recall 0.5000, floor 0.9000"))
        #expect(
            verdict.lines.last
                == "swift run -c release ikar-eval gate \(folder.path) --update --allow-regression")
    }

    @Test("a gain passes and asks to be pinned")
    func gain() throws {
        try pin(words: 900)
        let verdict = try Gate(corpus).check(report(words: 950))
        #expect(verdict.isPassed)
        #expect(
            verdict.lines.last
                == "pin the gain with: swift run -c release ikar-eval gate \(folder.path) --update")
    }

    @Test("an update refuses to lower a floor and writes nothing")
    func refusesToLower() throws {
        try pin(words: 900)
        let before = try folder.read("floors.json")
        let verdict = try Gate(corpus).update(report(words: 800), allowsRegression: false)
        #expect(!verdict.isPassed)
        #expect(try folder.read("floors.json") == before)
    }

    @Test("an update lowers a floor when it is allowed to")
    func allowsRegression() throws {
        try pin(words: 900)
        #expect(try Gate(corpus).update(report(words: 800), allowsRegression: true).isPassed)
        #expect(try Floors(contentsOf: "\(folder.path)/floors.json").value("all", "recall") == 0.8)
    }

    @Test("an update inside the margin keeps the higher floor")
    func noDrift() throws {
        try pin(words: 900)
        try pin(words: 899)
        #expect(try Floors(contentsOf: "\(folder.path)/floors.json").value("all", "recall") == 0.9)
    }

    @Test(
        "a changed page, gold or label fails until the floors are pinned anew",
        arguments: [
            "page.html", "gold.txt", "labels.tsv", "meta.json",
        ])
    func changedCorpus(file: String) throws {
        try pin(words: 900)
        var text = String(decoding: try folder.read("en-a/\(file)"), as: UTF8.self)
        text += "\n"
        try folder.write(text, to: "en-a/\(file)")
        let verdict = try Gate(corpus).check(report(words: 1000))
        #expect(!verdict.isPassed)
        #expect(verdict.lines.last?.hasSuffix("--update") == true)
        try pin(words: 1000)
        #expect(try Gate(corpus).check(report(words: 1000)).isPassed)
    }

    @Test("a group whose pages are gone is a loss")
    func missingGroup() throws {
        try pin(words: 900)
        let english = try Corpus(at: folder.path, prefix: "en")
        let fewer = EvalReport(corpus: folder.path, results: [report(words: 900).results[0]])
        let verdict = try Gate(english).update(fewer, allowsRegression: false)
        #expect(verdict.lines.contains("he: f1 gone, floor 0.9473"))
        #expect(!verdict.isPassed)
    }

    @Test("floors may stand elsewhere; the command then says so")
    func floorsElsewhere() throws {
        let path = "\(folder.path)/other.json"
        let verdict = try Gate(corpus, floors: path).check(report(words: 900))
        #expect(
            verdict.lines.last
                == "swift run -c release ikar-eval gate \(folder.path) --floors \(path) --update")
    }
}
