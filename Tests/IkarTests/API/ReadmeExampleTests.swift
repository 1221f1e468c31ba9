import Ikar
import Testing

// README: the crawler's example begins
/// Cleans the pages as they come, a few at a time, and prints one line of JSON for each.
func clean(_ pages: some AsyncSequence<(url: String, body: [UInt8]), any Error>) async throws {
    let extractor = Extractor()  // immutable: all tasks share it
    try await withThrowingTaskGroup(of: String.self) { group in
        var running = 0
        for try await page in pages {
            if running == 8, let line = try await group.next() {
                print(line, terminator: "")
                running -= 1
            }
            group.addTask {
                do throws(ExtractionError) {
                    let result = try extractor.extract(
                        page.body, from: PageSource(name: page.url, url: page.url))
                    return result.rendered(as: .ndjson)
                } catch {
                    return NDJSON.errorLine(source: page.url, message: error.description)
                }
            }
            running += 1
        }
        for try await line in group { print(line, terminator: "") }
    }
}
// README: the crawler's example ends

/// The code that the README shows compiles, runs, and is the code above.
@Suite struct ReadmeExampleTests {
    @Test("The README's example is the one that is compiled here")
    func sameCode() throws {
        let readme = try #require(RepositoryFile.text("README.md"))
        let source = try #require(RepositoryFile.text("Tests/IkarTests/API/ReadmeExampleTests.swift"))
        let begin = try #require(source.firstRange(of: "example begins\n"))
        let end = try #require(source.firstRange(of: "// README: the crawler's example ends\n"))
        let example = source[begin.upperBound..<end.lowerBound]
        #expect(example.contains("withThrowingTaskGroup"))
        #expect(readme.contains("```swift\nimport Ikar\n\n\(example)```\n"))
    }

    @Test("The example takes good pages, bad bytes and no pages at all")
    func runs() async throws {
        let pages = AsyncThrowingStream<(url: String, body: [UInt8]), any Error> { continuation in
            for number in 1...20 {
                let body = Array("<p>Page \(number).</p>".utf8)
                continuation.yield((url: "https://news.example/\(number)", body: body))
            }
            continuation.yield(
                (url: "https://news.example/picture", body: [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13]))
            continuation.finish()
        }
        try await clean(pages)
        try await clean(AsyncThrowingStream { $0.finish() })
    }

    @Test("The README's short example gives the text and the facts of a page")
    func shortExample() throws {
        let html = """
            <html lang="en"><title>Night buses return</title><body><nav><a href="/">Home</a></nav>
            <article><h1>Night buses return</h1><p>The council voted on Wednesday evening to restore a network of four
            night routes, which will leave the bridge hourly from midnight until five in the morning.</p></article>
            """
        let result = try Extractor().extract(html, from: PageSource(url: "https://news.example/night-buses"))
        #expect(result.text.hasPrefix("The council voted on Wednesday"))
        #expect(result.metadata.title?.value == "Night buses return")
        #expect(result.emptyReason == nil)
    }

    @Test(
        "What the README shows of a page is what comes out",
        arguments: [
            ("en-contact-prose", OutputFormat.markdown, "ikar --markdown Corpus/en-contact-prose/page.html"),
            ("he-news-flash", .text, "ikar Corpus/he-news-flash/page.html"),
        ])
    func shownOutput(page: String, format: OutputFormat, command: String) throws {
        let readme = try #require(RepositoryFile.text("README.md"))
        let afterCommand = try #require(readme.firstRange(of: "$ " + command)).upperBound
        let shown = readme[afterCommand...].split(separator: "\n", omittingEmptySubsequences: false)
            .dropFirst().prefix { $0 != "```" }
        #expect(shown.count > 2)
        let bytes = try #require(RepositoryFile.bytes("Corpus/\(page)/page.html"))
        let lines = try Extractor().extract(bytes).rendered(as: format).split(separator: "\n")
        // Long lines are cut in the README.
        let unlike = shown.filter { line in !line.isEmpty && !lines.contains { $0.hasPrefix(line) } }
        #expect(unlike.isEmpty)
    }
}
