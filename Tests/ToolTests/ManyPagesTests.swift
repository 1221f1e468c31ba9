import Testing

@testable import IkarTool

/// Many pages at once.
@Suite struct ManyPagesTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("Pages come out in input order, however many jobs run", arguments: ["1", "2", "7"])
    func order(jobs: String) throws {
        // Long and short pages take turns, so that later ones are ready first.
        let names = (0..<60).map { "page-\($0).html" }
        for (index, name) in names.enumerated() {
            let filler = String(
                repeating: "<p>More of the same text, again and again.</p>",
                count: index.isMultiple(of: 5) ? 300 : 1)
            try folder.write(name, SamplePage.about("Number \(index)") + filler)
        }
        let result = try Tool.run(["--ndjson", "--jobs", jobs] + names, in: folder)
        #expect(result.status == 0)
        #expect(sources(result.output) == names)
        for (index, line) in result.output.split(separator: "\n").enumerated() {
            #expect(line.contains(SamplePage.sentence("Number \(index)")))
        }
    }

    @Test(
        "The number of jobs does not change a byte",
        arguments: [["--json"], ["--text"], ["--html", "--recall"]])
    func sameBytes(arguments: [String]) throws {
        for index in 0..<20 { try folder.write("site/\(index).html", SamplePage.about("Number \(index)")) }
        let alone = try Tool.run(arguments + ["--jobs", "1", "site"], in: folder)
        let together = try Tool.run(arguments + ["--parallel", "4", "site"], in: folder)
        #expect(alone.output == together.output)
        #expect(!alone.output.isEmpty)
    }

    @Test("A page that fails does not stop the others and leaves its error in its place")
    func failures() throws {
        try folder.write("a.html", SamplePage.about("The bridge"))
        try folder.write("image.html", SamplePage.image)
        try folder.write("b.html", SamplePage.about("The harbour"))
        let result = try Tool.run(["--ndjson", "a.html", "image.html", "missing", "b.html"], in: folder)
        #expect(result.status == 1)
        let lines = result.output.split(separator: "\n").map(String.init)
        try #require(lines.count == 4)
        #expect(lines[0].contains(SamplePage.sentence("The bridge")))
        #expect(
            lines[1]
                == "{\"source\":\"image.html\",\"error\":\"not a text page (PNG image); give HTML, or unpack it first\","
                + "\"code\":\"not-text\"}")
        #expect(
            lines[2]
                == "{\"source\":\"missing\",\"error\":\"no such file or directory; check the path\",\"code\":\"not-found\"}"
        )
        #expect(lines[3].contains(SamplePage.sentence("The harbour")))
    }

    @Test(
        "A single page that fails still has its line in NDJSON and its object in JSON",
        arguments: ["--ndjson", "--json"])
    func singleFailure(flag: String) throws {
        let result = try Tool.run([flag, "missing"], in: folder)
        #expect(result.status == 66)
        #expect(result.output.hasPrefix("{\"source\":\"missing\",\"error\":\""))
    }

    @Test(
        "No more than the window's width is in flight, nor more than the budget, and results keep their order",
        arguments: [1, 2, 5], [6, 100])
    func window(threads: Int, width: Int) {
        let (count, budget, cost) = (200, 60, 10)
        let given = Monitor(0)
        let next: @Sendable () -> Int? = {
            given.wait { given in
                guard given < count else { return .some(nil) }
                given += 1
                return given - 1
            }
        }
        let window = OrderedWindow<Int, Int>(width: width, budget: budget, cost: { _ in cost }, source: next)
        let crew = WindowCrew(window, count: threads) { $0 * 2 }
        #expect(crew != nil)
        for index in 0..<count {
            // One more may have been taken and not yet counted.
            let begun = given.wait { $0 }
            #expect(begun <= index + min(width, budget / cost) + 1)
            let result = window.next()
            #expect(result?.item == index)
            #expect(result?.result == index * 2)
        }
        #expect(window.next() == nil)
        crew?.join()
    }

    @Test("An item that costs more than the budget is worked on alone")
    func largeItem() {
        let left = Monitor(3)
        let next: @Sendable () -> Int? = {
            left.wait { left in
                guard left > 0 else { return .some(nil) }
                left -= 1
                return left
            }
        }
        let window = OrderedWindow<Int, Int>(width: 8, budget: 10, cost: { _ in 1000 }, source: next)
        let crew = WindowCrew(window, count: 2) { $0 }
        #expect([2, 1, 0] == (0..<3).compactMap { _ in window.next()?.result })
        #expect(window.next() == nil)
        crew?.join()
    }

    @Test("A window that is closed gives its threads back")
    func closed() {
        let window = OrderedWindow<Int, Int>(width: 4, budget: 10, cost: { _ in 1 }, source: { 1 })
        let workers = (0..<3).compactMap { _ in Worker { window.work { $0 } } }
        window.close()
        window.read()
        for worker in workers { worker.join() }
        #expect(window.next() == nil)
    }
}
