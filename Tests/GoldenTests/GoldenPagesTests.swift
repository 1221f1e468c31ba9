import Ikar
import TestCorpus
import Testing

@Suite("Golden pages") struct GoldenPagesTests {
    /// Pages that are recorded in every format: a plain one, tables, code, lazy images, Hebrew, and both directions.
    static let telling = [
        "en-code", "en-news-wire", "en-noscript-lazy", "en-tables", "he-newsletter-contact",
        "mixed-he-en-news",
    ]
    /// File name endings by format.
    static let endings: [(format: OutputFormat, ending: String)] = [
        (.markdown, "md"), (.html, "html"), (.json, "json"),
    ]
    static let textEnding = "txt"

    @Test("A page's text is what was recorded", arguments: CorpusPage.all)
    func text(_ page: CorpusPage) throws {
        let result = try Extractor().extract(page.bytes, from: PageSource(name: page.slug))
        try GoldenFile(name: "\(page.slug).\(Self.textEnding)").check(result.rendered(as: .text))
    }

    @Test("A telling page's other formats are what was recorded", arguments: telling, endings)
    func formats(_ slug: String, _ format: (format: OutputFormat, ending: String)) throws {
        let page = try #require(CorpusPage.named(slug))
        let result = try Extractor().extract(page.bytes, from: PageSource(name: slug))
        var options = RenderOptions()
        options.includesLinks = true
        options.includesImages = true
        options.includesMetadata = true
        options.includesProvenance = true
        let rendered = result.rendered(as: format.format, options: options)
        try GoldenFile(name: "\(slug).\(format.ending)").check(Self.withoutConfidence(rendered))
    }

    /// The confidence moves with each training of the model; it would hide what else changed.
    private static func withoutConfidence(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.contains("\"confidence\":") }.joined(separator: "\n")
    }

    @Test("The corpus has pages, and every recorded result belongs to one")
    func noOrphans() throws {
        #expect(CorpusPage.all.count >= 24)
        let expected = Set(
            CorpusPage.all.map { "\($0.slug).\(Self.textEnding)" }
                + Self.telling.flatMap { slug in Self.endings.map { "\(slug).\($0.ending)" } })
        for name in try GoldenFile.all() where !expected.contains(name) {
            if GoldenFile.isRecording, GoldenFile.mayRecord() { try GoldenFile(name: name).remove() }
            Issue.record("'\(name)' belongs to no page of the corpus; `make update-goldens` removes it")
        }
    }

    @Test(
        "A difference names the first line that differs",
        arguments: [
            ("a\nb", "a\nc", "differs in line 2: was 'b', now 'c'"),
            ("a", "a\nb", "differs in line 2: was the end, now 'b'"),
            ("a\nb", "a", "differs in line 2: was 'b', now the end"),
        ])
    func differences(_ golden: String, _ result: String, _ message: String) {
        #expect(GoldenFile.difference(golden, result).rawValue == message)
    }
}
