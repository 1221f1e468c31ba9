import Testing

@testable import Ikar

@Suite("The choice of blocks") struct SelectorTests {
    /// Decides a page whose blocks have the given probabilities.
    private static func decide(
        _ html: String, _ scores: [Float], _ change: (inout ExtractionOptions) -> Void = { _ in }
    ) throws -> Decision {
        var options = ExtractionOptions()
        change(&options)
        let reading = try Pipeline.read(Array(html.utf8), PageSource(), options)
        #expect(reading.facts.candidates.count == scores.count)
        return Selector.decide(scores, reading.blocks, reading.tree, reading.facts, options)
    }

    @Test(
        "A heading stays with what is kept under it and goes without",
        arguments: [
            ("h2 p h2 p", "1 1 1 0", "1 1 0 0"),
            ("h2 h3 p", "1 1 1", "1 1 1"),
            ("h2 h3 p", "1 1 0", "0 0 0"),
            ("h2 h3 p h3 p", "1 1 0 1 1", "1 0 0 1 1"),
            ("h3 h2 p", "1 1 1", "0 1 1"),
            ("h2 p h3", "1 1 1", "1 1 0"),
            ("h2 p p", "1 0 1", "1 0 1"),
            ("h2 p p", "0 1 1", "0 1 1"),
            ("h1 h2 h3 p", "1 0 1 1", "1 0 1 1"),
            ("h2 h2 p", "1 1 1", "0 1 1"),
            ("h2 h3 h2 p", "1 1 1 1", "0 0 1 1"),
            ("h1", "1", "0"),
            ("p", "1", "1"),
        ])
    func headings(_ tags: String, _ before: String, _ after: String) throws {
        let html = tags.split(separator: " ").enumerated().map { "<\($1)>t\($0)</\($1)>" }.joined()
        let reading = try Pipeline.read(Array("<body>\(html)".utf8), PageSource(), ExtractionOptions())
        var kept = before.split(separator: " ").map { $0 == "1" }
        let scores = kept.map { $0 ? Float(0.49) : 0 }
        HeadingRepair.apply(&kept, scores, reading.facts.candidates)
        #expect(kept.map { $0 ? "1" : "0" }.joined(separator: " ") == after)
    }

    @Test(
        "A heading that is content itself needs nothing under it",
        arguments: [(Float(0.49), false), (0.5, true)])
    func titles(_ score: Float, _ isKept: Bool) throws {
        let html = "<body><h3>one</h3><h3>two</h3><h2>three</h2>"
        let reading = try Pipeline.read(Array(html.utf8), PageSource(), ExtractionOptions())
        var kept = [true, true, true]
        HeadingRepair.apply(&kept, [0.9, score, 0.1], reading.facts.candidates)
        #expect(kept == [true, isKept, false])
    }

    @Test(
        "A heading, a term or code beside kept blocks comes back, unless its score is hopeless",
        arguments: [
            ("<p>a</p><h2>b</h2><p>c</p>", [0.9, 0.25, 0.9], "111"),
            ("<p>a</p><pre>b</pre><p>c</p>", [0.9, 0.25, 0.9], "111"),
            ("<dl><dd>a</dd><dt>b</dt><dd>c</dd></dl>", [0.9, 0.25, 0.9], "111"),
            ("<p>a</p><h2>b</h2><p>c</p>", [0.9, 0.1, 0.9], "101"),
            ("<p>a</p><blockquote>b</blockquote><p>c</p>", [0.9, 0.25, 0.9], "101"),
            // At an end, or beside what is dropped, or beside what came back itself, there is no gap.
            ("<h2>b</h2><p>c</p>", [0.25, 0.9], "01"),
            ("<div>a</div><h2>b</h2><p>\(words)</p><div>d</div>", [0.1, 0.25, 0.9, 0.1], "0010"),
            ("<p>a</p><h2>b</h2><h3>c</h3><p>d</p>", [0.9, 0.25, 0.25, 0.9], "1001"),
            // But a heading is part of the section under it, unless it may be the title.
            ("<h2>b</h2><p>c</p><p>d</p>", [0.25, 0.9, 0.9], "111"),
            ("<h1>b</h1><p>c</p><p>d</p>", [0.25, 0.9, 0.9], "011"),
            ("<pre>b</pre><p>c</p><p>d</p>", [0.25, 0.9, 0.9], "011"),
            // Words or links give these away.
            ("<p>a</p><h2>Sign up for our newsletter</h2><p>c</p>", [0.9, 0.25, 0.9], "101"),
            ("<p>a</p><h2><a href=/b>b</a></h2><p>c</p>", [0.9, 0.25, 0.9], "101"),
        ] as [(String, [Float], String)])
    func gaps(html: String, scores: [Float], kept: String) throws {
        let decision = try Self.decide("<body>\(html)", scores)
        #expect(decision.kept.map { $0 ? "1" : "0" }.joined() == kept)
        #expect(decision.steps.contains(.gap) == zip(decision.kept, scores).contains { $0 && $1 < 0.5 })
    }

    private static let sentence = "The harbour board met again on Tuesday to vote"

    @Test(
        "Text in a form goes where the content is elsewhere, and stays where it is the content",
        arguments: [
            ("<p>\(words)</p><form><p>\(few)</p><input></form>", [0.9, 0.9], [true, false]),
            ("<form><p>\(words)</p><p>\(few)</p></form>", [0.9, 0.9], [true, true]),
            ("<form><p>\(words)</p></form><p>\(few)</p>", [0.9, 0.9], [true, true]),
            ("<p>\(words)</p><form><p>\(words) too</p></form>", [0.1, 0.9], [false, true]),
        ] as [(String, [Float], [Bool])])
    func forms(html: String, scores: [Float], kept: [Bool]) throws {
        #expect(try Self.decide(html, scores).kept == kept)
    }

    private static let words = String(repeating: "words of a story that is long enough ", count: 8)
    private static let few = "Remember to tell us what is wrong on this page."

    @Test("A long block that occurs twice is kept once, a short one each time")
    func repeats() throws {
        let long = "<p>\(Self.sentence)</p>"
        #expect(
            try Self.decide("<body>\(long)<p>other words</p>\(long)", [0.9, 0.9, 0.9]).kept == [
                true, true, false,
            ])
        #expect(
            try Self.decide("<body>\(long)<p>other words</p>\(long)", [0.7, 0.9, 0.95]).kept == [
                false, true, true,
            ])
        #expect(
            try Self.decide("<body><p>Yes.</p><p>No.</p><p>Yes.</p>", [0.9, 0.9, 0.9]).kept == [
                true, true, true,
            ])
    }

    @Test(
        "A table of data is kept as a whole when most of it is, a table of layout is not",
        arguments: [
            (figures, [0.9, 0.1, 0.9, 0.9, 0.9, 0.1], Array(repeating: true, count: 6)),
            (figures, [0.9, 0.01, 0.01, 0.01, 0.01, 0.01], [true, false, false, false, false, false]),
            (
                "<table><tr><td>" + "word ".repeated(30)
                    + "</td><td>Menu</td><td>a</td><td>b</td></tr></table>",
                [0.95, 0.01, 0.01, 0.01], [true, false, false, false]
            ),
        ])
    func tables(_ html: String, _ scores: [Float], _ expected: [Bool]) throws {
        let reading = try Pipeline.read(Array("<body>\(html)".utf8), PageSource(), ExtractionOptions())
        var kept = scores.map { $0 > 0.5 }
        TableRepair.apply(&kept, reading.facts, reading.tree)
        #expect(kept == expected)
    }

    private static let figures = """
        <table><tr><th>Route</th><th>Share</th></tr><tr><td>Harbour</td><td>12 of 30</td></tr>
        <tr><td>Station</td><td>4</td></tr></table>
        """

    @Test(
        "A page that stands in for another has no main content, an article about such pages has",
        arguments: [
            ("<title>Page not found | The Echo</title><h1>Sorry</h1><p>It may have moved.", .errorPage),
            ("<title>The Echo</title><body><h1>404 error</h1><p>It may have moved.", .errorPage),
            ("<title>הדף לא נמצא - החדשות</title><body><p>אולי הועבר.", .errorPage),
            ("<title>7 new cases found</title><body><h1>7 new cases found</h1><p>They are well.", nil),
            ("<title>Page not found: a history</title><h1>Page not found</h1><p>\(long)", nil),
            ("<title>Log in | Echo</title><meta name=application-name content=Echo><p>Name", .loginWall),
            ("<title>Echo</title><h1>Log in</h1><p>Name<p>Password<p>Forgot your password?", .loginWall),
            ("<title>The Echo</title><h1>Sign in to continue</h1><p>It is for members.", .loginWall),
            ("<title>התחברות</title><body><h1>התחברות</h1><p>שם", .loginWall),
            ("<title>Sign in to continue: a history</title><h1>Sign in to continue</h1><p>\(long)", nil),
            (
                "<title>Echo</title><body><noscript>You need to enable JavaScript to run it.</noscript>",
                .scriptShell
            ),
            ("<title>Echo</title><p>Enable JavaScript to see the map.<p>\(long)", nil),
            ("<title>Echo</title><body><p>The board met on Tuesday.", nil),
        ] as [(String, EmptyReason?)])
    func standIns(_ html: String, _ reason: EmptyReason?) throws {
        let reading = try Pipeline.read(Array(html.utf8), PageSource(), ExtractionOptions())
        let kept = Array(repeating: true, count: reading.facts.candidates.count)
        #expect(StandInPage.reason(kept, reading.facts) == reason)
    }

    private static let long = "Servers have apologised since 1992 and will go on. ".repeated(20)

    @Test("A page of links of which nothing is kept is a listing, and says so")
    func listing() throws {
        let item = { (i: Int) in "<li><a href=/\(i)>Story number \(i) of the day</a> 1\(i) March</li>" }
        let html = "<title>Echo</title><ul>\((0..<40).map(item).joined())</ul>"
        var reading = try Pipeline.read(Array(html.utf8), PageSource(), ExtractionOptions())
        #expect(StandInPage.isListing(reading.facts.candidates))
        let text = (0..<40).map { "<li>Story number \($0) of the day <a href=/\($0)>read</a></li>" }.joined()
        reading = try Pipeline.read(Array("<ul>\(text)</ul>".utf8), PageSource(), ExtractionOptions())
        #expect(!StandInPage.isListing(reading.facts.candidates))
    }

    @Test("The calibrated confidence never falls where the promise rises, and stays between 0 and 1")
    func calibration() {
        let values = (0...100).map { Calibration.confidence(Float($0) / 100) }
        #expect(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(values.allSatisfy { (0...1).contains($0) })
        #expect(values[100] > values[0])
    }

    @Test("A block counts half by itself and half by its group, weighted by words")
    func smoothing() throws {
        // Words 3 and 1, each with a prior of 0.3: the group's mean is (3.3 × 0.9 + 1.3 × 0.1) / 4.6.
        let decision = try Self.decide("<body><p>one two three</p><p>four</p>", [0.9, 0.1])
        let mean: Float = (3.3 * 0.9 + 1.3 * 0.1) / 4.6
        #expect(abs(decision.scores[0] - (0.45 + mean / 2)) < 1e-5)
        #expect(abs(decision.scores[1] - (0.05 + mean / 2)) < 1e-5)
    }

    @Test("The threshold and the confidence come from the best cut through the ranking")
    func threshold() throws {
        // Alone in their groups: 10.3 words at 0.9, 2.3 at 0.2. The first alone promises 2 × 9.27 / (10.3 + 9.73).
        let html = "<body><p>one two three four five six seven eight nine ten</p><div>five six</div>"
        let decision = try Self.decide(html, [0.9, 0.2])
        let expected: Float = 2 * 9.27 / (10.3 + 9.73)
        #expect(abs(decision.expectedF1 - expected) < 1e-5)
        #expect(abs(decision.threshold - (0.6 * expected - 0.07)) < 1e-5)
        #expect(decision.kept == [true, false])
        #expect(decision.labels[0] == nil && decision.labels[1] != nil)
    }

    @Test(
        "A page that is less than two fifths running text has a lower threshold",
        arguments: [(15, false), (16, true), (200, true)])
    func listThreshold(_ linked: Int, _ isList: Bool) throws {
        let links = Array(repeating: "link", count: linked).joined(separator: " ")
        let text = "one two three four five six seven eight nine ten"
        let decision = try Self.decide("<body><p>\(text)</p><div><a href=/a>\(links)</a></div>", [0.9, 0.5])
        let line = isList ? DecisionRule.listThreshold : DecisionRule.threshold
        #expect(abs(decision.threshold - line.at(decision.expectedF1)) < 1e-5)
    }

    @Test("No page keeps what is hopeless", arguments: [Float(0.19), 0.05])
    func floor(_ score: Float) throws {
        let decision = try Self.decide("<body><p>one two three</p><div>four five six</div>", [score, 0.01])
        #expect(decision.threshold == DecisionRule.floor)
        #expect(decision.kept == [false, false])
    }

    @Test(
        "Precision raises the threshold, recall lowers it",
        arguments: [(Focus.precision, Float(0.15)), (.balanced, 0), (.recall, -0.15)])
    func focus(_ focus: Focus, _ step: Float) throws {
        let html = "<body><p>one two three four</p><div>five six</div>"
        let balanced = try Self.decide(html, [0.9, 0.2])
        let other = try Self.decide(html, [0.9, 0.2]) { $0.focus = focus }
        #expect(abs(other.threshold - (balanced.threshold + step)) < 1e-5)
        #expect(other.confidence == balanced.confidence)
    }

    @Test("Blocks in landmarks are never chosen and have no score")
    func landmarks() throws {
        let decision = try Self.decide("<body><nav><p>menu</p></nav><p>one two</p><footer>end</footer>", [1])
        #expect(decision.kept == [false, true, false])
        #expect(decision.scores == [0, 1, 0])
    }

    @Test("A page without blocks is decided")
    func empty() throws {
        let decision = try Self.decide("<body></body>", [])
        #expect(decision.kept.isEmpty && decision.expectedF1 == 0)
    }
}

extension String {
    fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
