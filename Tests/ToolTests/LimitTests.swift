import Ikar
import Testing

@testable import IkarTool

/// Limits as a user meets them.
@Suite struct LimitTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let body = String(repeating: "<p>Some more text for the page.</p>", count: 200)
        try folder.write("page.html", SamplePage.about("The bridge") + body)
    }

    @Test("A page over the size limit gives its beginning, a note and a flag")
    func bytes() throws {
        let result = try Tool.run(["--ndjson", "--max-bytes", "2000", "page.html"], in: folder)
        #expect(result.status == 0)
        #expect(result.output.contains(SamplePage.sentence("The bridge")))
        #expect(result.output.contains("\"limits\":[\"bytes\"]"))
        #expect(
            result.errors == "ikar: 'page.html': cut at the limit of 2000 bytes; raise it with --max-bytes\n")
    }

    @Test("A page that just fits is not cut")
    func exactFit() throws {
        let size = try folder.bytes("page.html").count
        let fits = try Tool.run(["--ndjson", "--max-bytes", "\(size)", "page.html"], in: folder)
        #expect(fits.errors.isEmpty)
        #expect(!fits.output.contains("\"limits\""))
        let cut = try Tool.run(["--ndjson", "--max-bytes", "\(size - 1)", "page.html"], in: folder)
        #expect(cut.output.contains("\"limits\":[\"bytes\"]"))
    }

    @Test("An endless input ends at the size limit")
    func endless() throws {
        let result = try Tool.shell("yes '<p>One more paragraph.</p>' | $IKAR --max-bytes 64K", in: folder)
        #expect(result.status == 0)
        #expect(result.errors.contains("cut at the limit of 64 KiB; raise it with --max-bytes"))
    }

    @Test("A page over the node limit gives its beginning and a note")
    func nodes() throws {
        let result = try Tool.run(["--recall", "--max-nodes", "60", "page.html"], in: folder)
        #expect(result.status == 0)
        #expect(
            result.errors.contains(
                "ikar: 'page.html': cut at the limit of 60 nodes; raise it with --max-nodes\n"))
    }

    @Test("Deep nesting loses no text")
    func depth() throws {
        let deep = String(repeating: "<div>", count: 5000) + SamplePage.about("The bridge")
        let result = try Tool.run(["--max-depth", "50"], in: folder, input: Array(deep.utf8))
        #expect(result.status == 0)
        #expect(result.output.contains(SamplePage.sentence("The bridge")))
    }

    @Test(
        "Every limit that loses text has a note that names what moves it",
        arguments: [Limit.bytes, .nodes, .time, .memory])
    func notes(limit: Limit) throws {
        #expect(try #require(Notes.limit(limit, Limits())).contains("--"))
    }
}
