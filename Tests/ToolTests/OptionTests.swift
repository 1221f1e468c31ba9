import Ikar
import Testing

@testable import IkarTool

/// Options and their values.
@Suite struct OptionTests {
    @Test(
        "Sizes are read as the GNU tools write them",
        arguments: [
            ("1", 1), ("500000", 500_000), ("500b", 500), ("1k", 1024), ("20M", 20 << 20),
            ("20MB", 20_000_000),
            ("64MiB", 64 << 20), ("1g", 1 << 30), ("2GB", 2_000_000_000),
        ])
    func sizes(text: String, bytes: Int) { #expect(ByteCount(parsing: text)?.bytes == bytes) }

    @Test(
        "What is no size is refused",
        arguments: [
            "", "0", "-1", "M", "1.5M", "20 M", "1T", "1MM", "1Mi", "9999999999999999999", "9999999999999G",
            "٣",
        ])
    func wrongSizes(text: String) { #expect(ByteCount(parsing: text) == nil) }

    @Test(
        "Sizes are written in the largest unit that divides them",
        arguments: [
            (64 << 20, "64 MiB"), (1000, "1000 bytes"), (1024, "1 KiB"), (3 << 30, "3 GiB"),
            (20_000_000, "20000000 bytes"),
        ])
    func writtenSizes(bytes: Int, text: String) { #expect(ByteCount(bytes).description == text) }

    @Test(
        "Times are milliseconds unless they say seconds",
        arguments: [("500", 500), ("500ms", 500), ("2s", 2000), ("0", 0)])
    func times(text: String, count: Int) { #expect(Milliseconds(argument: text)?.count == count) }

    @Test(
        "What is no time is refused",
        arguments: ["", "s", "-5", "1.5s", "2m", "9999999999999999999s", "9223372036854775807s"])
    func wrongTimes(text: String) { #expect(Milliseconds(argument: text) == nil) }

    @Test(
        "Without options the settings are those that the parser gives",
        arguments: [[], ["-"], ["a.html", "b"]])
    func withoutOptions(arguments: [String]) throws {
        let parsed = try IkarCommand.parse(arguments).settings()
        #expect(Settings(withoutOptions: arguments.map { FilePath($0) }) == parsed)
    }

    @Test(
        "With an option the parser is asked", arguments: [["-q"], ["a", "--json"], ["--", "a"], ["--help"]])
    func withOptions(arguments: [String]) {
        #expect(Settings(withoutOptions: arguments.map { FilePath($0) }) == nil)
    }

    @Test("Every option arrives where it belongs")
    func allOptions() throws {
        let command = try IkarCommand.parse([
            "--url", "https://a.example/", "--encoding", "windows-1255", "--content-type", "text/html",
            "--markdown",
            "-o", "out", "--keep-dirs", "--with-metadata", "--with-provenance", "--blocks", "--links",
            "--images",
            "--recall", "--keep", "contact, legal", "--keep", "share", "--comments", "--no-tables",
            "--only-with-metadata", "--target-language", "he-IL", "-l", "skip", "--min-confidence", "0.7",
            "--max-bytes", "20M", "--max-nodes", "7", "--max-depth", "8", "--timeout", "2s", "--parallel",
            "3", "-q",
            "--input-dir", "site", "page.html",
        ])
        var expected = Settings()
        expected.paths = [FilePath("site"), FilePath("page.html")]
        expected.source = PageSource(
            url: "https://a.example/", encoding: "windows-1255", contentType: "text/html")
        expected.extraction.focus = .recall
        expected.extraction.keptLabels = [.contact, .legal, .share, .comments]
        expected.extraction.includesTables = false
        expected.extraction.limits.maxBytes = 20 << 20
        expected.extraction.limits.maxNodes = 7
        expected.extraction.limits.maxDepth = 8
        expected.extraction.limits.maxMilliseconds = 2000
        expected.filter = PageFilter(
            lowConfidence: .skip, minimumConfidence: 0.7, requiresMetadata: true, language: "he")
        expected.format = .markdown
        expected.rendering = RenderOptions()
        expected.rendering.includesMetadata = true
        expected.rendering.includesProvenance = true
        expected.rendering.includesBlocks = true
        expected.rendering.includesLinks = true
        expected.rendering.includesImages = true
        expected.outputDirectory = FilePath("out")
        expected.keepsDirectories = true
        expected.jobs = 3
        expected.isQuiet = true
        #expect(try command.settings() == expected)
    }

    @Test(
        "Names of other extractors' options are accepted and change nothing",
        arguments: ["-f", "--fast", "--formatting", "--no-comments"])
    func tolerated(flag: String) throws {
        #expect(try IkarCommand.parse([flag, "a"]).settings() == IkarCommand.parse(["a"]).settings())
    }
}
