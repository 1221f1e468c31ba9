import Foundation
import Testing

@testable import Ikar

@Suite("Features") struct FeatureTests {
    private static func table(_ html: String) throws -> FeatureTable {
        let reading = try Pipeline.read(Array(html.utf8), PageSource(), ExtractionOptions())
        return FeatureExtractor.features(
            0..<reading.facts.candidates.count, of: reading.facts, in: reading.tree)
    }

    /// A value as the trees see it.
    private static func rounded(_ value: Float) -> Float { FeatureTable.value(FeatureTable.code(value)) }

    private static func log1(_ count: Float) -> Float { log1pf(count) }

    /// Three candidates: a heading of 3 words, a paragraph of 10 (40 characters), one of 5 (15 characters, 7 linked).
    private static let small = """
        <html><head><title>Budget vote passes</title></head><body><main class="content"><h1>Budget vote passes</h1>
        <p>One two three four five six seven eight nine ten.</p><p>Go to <a href="/x">the page</a>, now</p></main>
        <nav><p>Menu item</p></nav></body></html>
        """

    private static let expected: [(feature: Feature, values: [Float])] = [
        (.tag, [3, 1, 1]), (.headingLevel, [1, 0, 0]), (.depth, [3, 3, 3]),
        (.characters, [log1(16), log1(40), log1(15)]), (.words, [log1(3), log1(10), log1(5)]),
        (.linkDensity, [0, 0, 7.0 / 15]), (.uppercaseShare, [1.0 / 16, 1.0 / 39, 1.0 / 14]),
        (.distinctWordShare, [1, 1, 1]), (.endPunctuation, [0, 1, 0]), (.commas, [0, 0, log1(1)]),
        (.occurrences, [1, 1, 1]), (.titleCoverage, [1, 0, 0]),
        (.sinceNewsletter, [99, 99, 99]),
        (.nearContent, [1, 1, 1]), (.nearComment, [9, 9, 9]), (.inMain, [1, 1, 1]), (.inArticle, [0, 0, 0]),
        (.markedBody, [-1, -1, -1]), (.addressShare, [0, 0, 0]), (.italicShare, [0, 0, 0]),
        (.stepsFromTitle, [0, 1, 1]), (.stepsToTitle, [0, 1, 1]), (.groupWords, [3, 7.5, 7.5]),
        (.groupCueShare, [0, 0, 0]), (.repeatedItemIndex, [-1, -1, -1]),
        (.previousHeadingLinkDensity, [-1, 0, 0]), (.pageSlugWords, [-1, -1, -1]),
        (.pagePathParts, [-1, -1, -1]), (.pageCommentShare, [0, 0, 0]), (.pageCommentPosition, [1, 1, 1]),
        (.pageBodyDataWords, [0, 0, 0]), (.window6Cues, [0, 0, 0]), (.window6Dates, [0, 0, 0]),
        (.ancestor1Tag, [25, 25, 25]), (.ancestor1WordsPerBlock, [6, 6, 6]),
        (.ancestor1LinkDensity, [7.0 / 71, 7.0 / 71, 7.0 / 71]),
        (.ancestor1ParagraphShare, [2.0 / 3, 2.0 / 3, 2.0 / 3]), (.ancestor2WordShare, [0, 0, 0]),
        (.groupSize, [log1(1), log1(2), log1(2)]), (.groupGoodShare, [0, 1, 1]),
        (.groupLinkDensity, [0, 7.0 / 55, 7.0 / 55]), (.kindSize, [log1(1), log1(2), log1(2)]),
        (.previousTag, [-1, 3, 1]), (.nextTag, [1, 1, -1]), (.nextLinkDensity, [0, 7.0 / 15, -1]),
        (.previousWords, [-1, log1(3), log1(10)]), (.nextWords, [log1(10), log1(5), -1]),
        (.window4Words, [6, 6, 6]),
        (.previousHeadingDistance, [99, 1, 2]), (.previousHeadingLevel, [0, 1, 1]),
        (.nextHeadingDistance, [99, 99, 99]),
        (.index, [0, 1, 2]), (.wordsBefore, [0, 3, 13]), (.position, [0, 3.0 / 18, 13.0 / 18]),
        (.goodWordsAfter, [1, 0, 0]), (.fromFirstGood, [-1, 0, 1]), (.fromTitleHeading, [0, 1, 2]),
        (.wordsFromTitleHeading, [0, 3.0 / 18, 13.0 / 18]),
        (.pageBlocks, [log1(3), log1(3), log1(3)]), (.pageWords, [log1(18), log1(18), log1(18)]),
        (.pageGoodShare, [10.0 / 18, 10.0 / 18, 10.0 / 18]),
        (.pageLinkDensity, [7.0 / 71, 7.0 / 71, 7.0 / 71]),
        (.pageParagraphs, [log1(2), log1(2), log1(2)]),
        (.pageTitleWords, [3, 3, 3]),
        (.pageIsArticleData, [0, 0, 0]),
    ]

    @Test("A small page's features are what a hand computes", arguments: expected)
    func small(_ expected: (feature: Feature, values: [Float])) throws {
        let table = try Self.table(Self.small)
        #expect(table.count == 3)
        #expect(table.column(expected.feature) == expected.values.map(Self.rounded))
    }

    @Test("The distance to a container's cue is counted in elements")
    func cueDistances() throws {
        let table = try Self.table(
            "<body><div class=related><section><p>a</p></section><p class=share>b</p></div><p>c</p>")
        #expect(table.column(.nearRelated) == [2, 1, 9])
        #expect(table.column(.nearShare) == [9, 0, 9])
    }

    @Test("Equal blocks are counted, in landmarks not")
    func occurrences() throws {
        let table = try Self.table("<body><p>a b</p><p>a b</p><p>c</p><nav><p>c</p></nav>")
        #expect(table.column(.occurrences) == [2, 2, 1])
    }

    @Test("Phrase cues tell their strength and what follows them")
    func phrases() throws {
        let table = try Self.table(
            "<body><p>The council met on Tuesday.</p><p>Sign up for our newsletter</p><p>It was late.</p><p>Read more: Harbour</p>"
        )
        #expect(table.column(.pleaStrength).map { $0 >= 2 } == [false, true, false, true])
        #expect(table.column(.phraseStrength).map { $0 >= 2 } == [false, true, false, true])
        #expect(table.column(.phraseKinds).map { $0 > 0 } == [false, true, false, true])
        #expect(table.column(.window6Cues) == [2, 2, 2, 2])
        #expect(table.column(.sinceNewsletter) == [99, 99, 1, 2])
    }

    @Test(
        "What the page marks as its article is told from the rest",
        arguments: [
            (
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + body
                    + "\"}</script>",
                [Float(1), 0, -0.5]
            ),
            ("", [-1, -1, -1]),
        ])
    func markedBody(_ data: String, _ expected: [Float]) throws {
        let table = try Self.table(
            "<head>\(data)</head><body><p>\(Self.body)</p><p>More stories from the harbour for you</p><p>So it</p>"
        )
        #expect(table.column(.markedBody) == expected.map(Self.rounded))
    }

    private static let body = (0..<60).map { "word\($0)" }.joined(separator: " ")

    @Test("Microdata marks an article's body where there is no JSON-LD")
    func markedByMicrodata() throws {
        let table = try Self.table(
            "<body><div itemprop=articleBody><p>The bridge opened.</p></div><p>Follow us</p></body>")
        #expect(table.column(.markedBody) == [1, 0])
    }

    @Test("Words to the reader, words about oneself and italics are shares of the block")
    func voices() throws {
        let table = try Self.table(
            "<body><p>You need our help</p><p>I saw it</p><p><em>אתם שלנו כאן</em></p><p>a <i>b</i></p></body>"
        )
        #expect(table.column(.addressShare) == [0.5, 0, Self.rounded(2.0 / 3), 0])
        #expect(table.column(.myShare) == [0, Self.rounded(1.0 / 3), 0, 0])
        #expect(table.column(.italicShare)[2] == 1 && table.column(.italicShare)[0] == 0)
    }

    @Test(
        "An address tells of its path",
        arguments: [
            ("https://a.test/2024/05/council-votes-on-bridge?x=1", 4, 3), ("https://a.test/", 0, 0),
            ("https://a.test", 0, 0), ("", -1, -1), ("https://a.test/news/", 1, 1),
        ])
    func addresses(_ address: String, _ words: Int, _ parts: Int) {
        let read = PageAddress(address)
        #expect(read.slugWords == words)
        #expect(read.parts == parts)
    }

    @Test("Comments are counted in their containers, and where they begin")
    func comments() throws {
        let text = (0..<12).map { "word\($0)" }.joined(separator: " ")
        let table = try Self.table("<body><p>\(text)</p><div class=comments><p>\(text)</p></div></body>")
        #expect(table.column(.pageCommentShare) == [0.5, 0.5])
        #expect(table.column(.pageCommentPosition) == [0.5, 0.5])
    }

    @Test("The table of features names each in the order of its column, once")
    func notes() {
        #expect(Feature.notes.map(\.name) == Feature.allCases.map { String(describing: $0) })
        #expect(Feature.notes.allSatisfy { !$0.meaning.isEmpty && !$0.unit.isEmpty && !$0.range.isEmpty })
    }

    @Test("A page without blocks has a table without rows")
    func empty() throws {
        #expect(try Self.table("<body></body>").count == 0)
        #expect(try Self.table("").count == 0)
    }

    // MARK: The table

    @Test(
        "A code stands for its value rounded down to eight significant bits",
        arguments: [
            (Float(0), Float(0)), (1, 1), (255, 255), (256, 256), (257, 256), (258, 258), (-1, -1.0078124),
            (0.5, 0.5), (1.99, 1.984375),
            (-60, -60.249996), (99, 99), (511, 510),
        ])
    func rounding(_ value: Float, _ rounded: Float) {
        #expect(Self.rounded(value) == rounded)
    }

    @Test("Codes grow with their values, and a value never lies below its code's")
    func monotone() {
        var random = SeededGenerator(seed: 7)
        let values = (0..<5_000).map { _ in
            Float.random(in: -1e5...1e5, using: &random) * Float.random(in: 0...1, using: &random)
        }
        .sorted()
        for (low, high) in zip(values, values.dropFirst()) {
            #expect(FeatureTable.code(low) <= FeatureTable.code(high))
        }
        for value in values { #expect(Self.rounded(value) <= value) }
        #expect(values.allSatisfy { Self.rounded(Self.rounded($0)) == Self.rounded($0) })
    }

    @Test("A page's features do not depend on the chunk they are computed in")
    func chunks() throws {
        let html = (0..<50).map { "<p class=c\($0 % 3)>word \($0) <a>link</a></p>" }.joined()
        let reading = try Pipeline.read(Array(html.utf8), PageSource(), ExtractionOptions())
        let whole = FeatureExtractor.features(0..<50, of: reading.facts, in: reading.tree)
        let part = FeatureExtractor.features(20..<37, of: reading.facts, in: reading.tree)
        for feature in Feature.allCases {
            #expect(part.column(feature) == Array(whole.column(feature)[20..<37]), "\(feature)")
        }
    }
}
