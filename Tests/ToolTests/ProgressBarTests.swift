import Testing

@testable import IkarTool

/// The bar on a terminal.
@Suite struct ProgressBarTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("The bar shows pages, megabytes, speed and the time left")
    func line() {
        let line = ProgressBar.line(done: 25, total: 100, bytes: 12_340_000, seconds: 2.5, columns: 100)
        #expect(
            line == "[##########------------------------------] 25/100 pages  12.3 MB  10 pages/s  0:07 left")
    }

    @Test("The bar fits the terminal and never fails on odd numbers", arguments: [0, 1, 10, 40, 60, 80, 200])
    func widths(columns: Int) {
        for (done, total, seconds) in [(0, 0, 0.0), (0, 5, 0), (5, 5, 1e-9), (1, Int.max, 1e9)] {
            let line = ProgressBar.line(
                done: done, total: total, bytes: Int.max, seconds: seconds, columns: columns)
            #expect(line.count < max(columns, 1))
        }
    }

    @Test("For archives the bar shows what was kept and failed, and how much of the bytes was read")
    func crawlLine() {
        var done = Counts()
        done.add(.pages, 250)
        done.add(.pageBytes, 12_340_000)
        done.add(.keptBytes, 617_000)
        done.fail("not-text")
        let line = { (total: Int?, columns: Int) in
            ProgressBar.crawlLine(
                done, bytes: 3_000_000, total: total, first: (0, 0), seconds: 2.5, columns: columns)
        }
        let facts = "250 pages  12.3 MB  100 pages/s  kept 5.0%  1 failed"
        #expect(line(12_000_000, 110) == "[##########------------------------------] \(facts)  0:07 left")
        #expect(line(nil, 110) == facts)
        #expect([0, 1, 20, 60, 200].allSatisfy { line(1, $0).count < max($0, 1) })
    }

    @Test("On a terminal the bar comes and goes; elsewhere and with --quiet there is none")
    func terminal() throws {
        let body = String(repeating: "<p>Some more text for the page.</p>", count: 200)
        for index in 0..<40 {
            try folder.write("site/\(index).html", SamplePage.about("Number \(index)") + body)
        }
        let onTerminal = { (options: String) in
            try Tool.shell(
                "script -qec '$IKAR \(options) --jobs 1 -o out site' /dev/null < /dev/null", in: folder
            ).output
        }
        let shown = try onTerminal("")
        // `script` comes with util-linux; where it is missing there is no terminal to look at.
        guard try Tool.shell("command -v script", in: folder).status == 0 else { return }
        #expect(shown.contains("/40 pages"))
        #expect(shown.hasSuffix("\r\u{1B}[K"))
        #expect(try onTerminal("--quiet") == "")
        #expect(try Tool.run(["-o", "out", "site"], in: folder).errors.isEmpty)
    }
}
