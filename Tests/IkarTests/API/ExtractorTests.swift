import TestCorpus
import Testing

@testable import Ikar

@Suite("The extractor") struct ExtractorTests {
    @Test("Bytes, a span and a string give the same", arguments: CorpusPage.all)
    func inputs(_ page: CorpusPage) throws {
        let extractor = Extractor()
        let fromBytes = try extractor.extract(page.bytes)
        let fromSpan = try extractor.extract(page.bytes.span)
        #expect(fromSpan.rendered(as: .json) == fromBytes.rendered(as: .json))
        let decoded = try Decoder.decode(page.bytes, source: PageSource(), limits: Limits())
        let fromString = try extractor.extract(String(decoding: decoded.utf8, as: UTF8.self))
        #expect(fromString.blocks == fromBytes.blocks)
        #expect(fromString.text == fromBytes.text)
    }

    @Test("A string is read as Unicode whatever it declares")
    func declared() throws {
        let result = try Extractor().extract("<meta charset=windows-1255><p>שלום לכולם</p>")
        #expect(result.encoding == "utf-8")
        #expect(result.blocks.map(\.text) == ["שלום לכולם"])
        #expect(result.blocks.map(\.direction) == [.rightToLeft])
    }

    @Test("An unknown encoding label is an error that says what to do")
    func unknownEncoding() {
        let error = #expect(throws: ExtractionError.self) {
            try Extractor().extract(Array("<p>x".utf8), from: PageSource(encoding: "utf-88"))
        }
        #expect(error == .unknownEncoding("utf-88"))
        #expect(error?.description.contains("'utf-88'") == true)
    }

    @Test(
        "What is no text is an error that names it",
        arguments: [[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0]]
            as [[UInt8]])
    func notText(_ bytes: [UInt8]) {
        let error = #expect(throws: ExtractionError.self) { try Extractor().extract(bytes) }
        guard case .notText(let kind) = error else {
            Issue.record("\(String(describing: error)) is not about text")
            return
        }
        #expect(!kind.isEmpty && error?.description.contains(kind) == true)
    }

    @Test(
        "An empty result says why",
        arguments: [
            ("", EmptyReason.emptyInput), (" \n\t ", .emptyInput),
            ("<html><body></body></html>", .scriptShell),
            ("<div id=app></div><script>start()</script>", .scriptShell), ("<!-- x -->", .scriptShell),
            ("<body><nav><a href=/>Home</a></nav><footer>Imprint</footer>", .noMainContent),
        ])
    func emptyReason(_ html: String, _ reason: EmptyReason) throws {
        let result = try Extractor().extract(html)
        #expect(result.emptyReason == reason)
        #expect(result.text.isEmpty)
        #expect(result.rendered(as: .text).isEmpty)
        #expect(!result.rendered(as: .json).isEmpty)
    }

    @Test("A script shell with a JSON-LD body shows that body")
    func substitute() throws {
        let body = (0..<80).map { "word\($0)" }.joined(separator: " ")
        let html = """
            <head><script type="application/ld+json">
            {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Tide", "articleBody": "\(body)."}
            </script></head><body><div id=root></div><script src=app.js></script>
            """
        let result = try Extractor().extract(html)
        #expect(result.emptyReason == nil)
        #expect(result.text == body + ".")
        #expect(result.metadata.title == MetadataField("Tide", from: .jsonLD))
    }

    @Test("A JSON-LD body of a few words stands in for nothing")
    func shortSubstitute() throws {
        let html = """
            <script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "Only a few words."}</script>
            """
        #expect(try Extractor().extract(html).emptyReason == .scriptShell)
    }

    @Test("A crawler's tasks share one extractor")
    func crawler() async throws {
        // As in the README: pages as they came, texts by address.
        let pages = Dictionary(
            uniqueKeysWithValues: CorpusPage.all.map { ("https://\($0.slug).example/1", $0.bytes) })
        let extractor = Extractor()
        let texts = await withTaskGroup(of: (String, String?).self) { group in
            for (url, bytes) in pages {
                group.addTask { (url, try? extractor.extract(bytes, from: PageSource(url: url)).text) }
            }
            var texts: [String: String] = [:]
            for await (url, text) in group { texts[url] = text }
            return texts
        }
        #expect(texts.count == pages.count)
        for (url, bytes) in pages {
            let alone = try extractor.extract(bytes, from: PageSource(url: url)).text
            #expect(texts[url] == alone)
        }
    }

    @Test("Tables are left out where the caller does not want them")
    func tables() throws {
        let page = try #require(CorpusPage.named("en-tables"))
        var options = ExtractionOptions()
        options.includesTables = false
        let with = try Extractor().extract(page.bytes)
        let without = try Extractor(options: options).extract(page.bytes)
        #expect(without.text.count < with.text.count)
        #expect(without.blocks == with.blocks)
    }
}
