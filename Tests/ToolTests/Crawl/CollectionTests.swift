import Testing

@testable import IkarArchive

/// Archives and NDJSON in.
@Suite struct CollectionTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private let summary =
        /ikar: 3 pages, 0\.[0-9] MB, in [0-9.]+ s \([0-9]+ pages\/s\); 3 written; 0 without main content; 0 failed; kept [0-9.]+%\n/

    @Test(
        "An archive's pages come out in order, from a file and from a pipe, with any number of jobs",
        arguments: [
            "$IKAR --ndjson a.warc", "$IKAR --ndjson a.warc.gz -j 1", "cat a.warc.gz | $IKAR --ndjson -j 3",
        ])
    func pages(command: String) throws {
        let records = SampleArchive.pages(30)
        try folder.write("a.warc", records.flatMap { $0 })
        try folder.write("a.warc.gz", SampleArchive.packed(records))
        let result = try Tool.shell(command, in: folder)
        #expect(result.status == 0)
        #expect(SampleArchive.numbers(result.output) == Array(0..<30))
        #expect(result.output.contains(SamplePage.sentence("Bridge 7")))
        #expect(result.errors.contains(": read as WARC\nikar: 30 pages"))
    }

    @Test("The summary line has what was done; with --quiet there is none")
    func summaryLine() throws {
        try folder.write("a.warc", SampleArchive.pages(3).flatMap { $0 })
        let result = try Tool.run(["--from", "warc", "--ndjson", "a.warc"], in: folder)
        #expect(result.errors.wholeMatch(of: summary) != nil)
        #expect(try Tool.run(["-q", "--ndjson", "a.warc"], in: folder).errors.isEmpty)
    }

    @Test("Records that are no page are passed over and counted, by reason")
    func skipped() throws {
        let page = Array(SamplePage.about("The bridge").utf8)
        let records = [
            SampleArchive.record("warcinfo", "info", [], type: "application/warc-fields"),
            SampleArchive.record("request", "http://a.example/", page, type: "application/http"),
            SampleArchive.response("http://a.example/", page),
            SampleArchive.response("http://a.example/gone", page, status: "404 Not Found"),
            SampleArchive.response("http://a.example/moved", page, status: "301 Moved"),
            SampleArchive.response("http://a.example/image", SamplePage.image, type: "image/png"),
            SampleArchive.record("resource", "http://a.example/file", page, type: "text/html"),
            SampleArchive.record("response", "dns:a.example", page, type: "text/dns"),
        ]
        try folder.write("a.warc", records.flatMap { $0 })
        let result = try Tool.run(["--ndjson", "--summary", "s.json", "a.warc"], in: folder)
        #expect(result.status == 0)
        #expect(result.output.split(separator: "\n").count == 2)
        let json = try folder.text("s.json")
        #expect(
            json.contains(
                #""skipped": {"http-status": 2, "not-html": 1, "not-http": 1, "request": 1, "warcinfo": 1}"#))
        #expect(json.contains("\"records\": 8,"))
        #expect(json.contains("\"pages\": 2,"))
        #expect(json.contains("\"complete\": true,"))
        #expect(result.errors.contains("; 6 records passed over; 0 failed;"))
    }

    @Test("A page has what its record says, and the charset of its HTTP header counts")
    func facts() throws {
        // "שלום" in windows-1255.
        let body = Array("<p>".utf8) + [0xF9, 0xEC, 0xE5, 0xED]
        let record = SampleArchive.response(
            "http://a.example/", body, type: "text/html; charset=windows-1255")
        try folder.write("a.warc.gz", SampleArchive.packed([SampleArchive.page(1), record]))
        let offset = GzipPacker.member(SampleArchive.page(1))?.count ?? 0
        let line = try Tool.run(["--ndjson", "a.warc.gz"], in: folder).output.split(separator: "\n").last
        let text = try #require(line)
        #expect(text.contains("\"encoding\":\"windows-1255\""))
        #expect(text.hasPrefix("{\"source\":\"a.warc.gz\",\"url\":\"http://a.example/\","))
        #expect(
            text.hasSuffix(
                ",\"id\":\"<urn:test:http://a.example/>\",\"target\":\"http://a.example/\","
                    + "\"fetched\":\"2026-03-12T08:15:00Z\",\"at\":\"byte \(offset)\"}"))
        let pretty = try Tool.run(["--json", "a.warc.gz"], in: folder).output
        #expect(pretty.contains(",\n  \"target\": \"http://a.example/\",\n"))
        #expect(pretty.hasPrefix("[\n{\n"))
    }

    @Test("Bodies in chunks and packed ones are unpacked")
    func codings() throws {
        let page = Array(SamplePage.about("Bridge 1").utf8)
        let packed = GzipPacker.member(page) ?? []
        let chunks =
            Array("\(String(packed.count, radix: 16))\r\n".utf8) + packed + Array("\r\n0\r\n\r\n".utf8)
        let record = SampleArchive.response(
            "http://site.example/1", chunks,
            headers: "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n")
        try folder.write("a.warc", record)
        let result = try Tool.run(["a.warc"], in: folder)
        #expect(result.output.contains(SamplePage.sentence("Bridge 1")))
        #expect(result.output.hasPrefix("==> http://site.example/1 <==\n\n"))
    }

    @Test("Archives of texts are read, alone with --from wet")
    func wet() throws {
        let text = Array(SamplePage.sentence("The harbour").utf8) + Array("\n".utf8)
        let records =
            SampleArchive.page(1)
            + SampleArchive.record("conversion", "http://site.example/2", text, type: "text/plain")
        try folder.write("a.wet", records)
        #expect(SampleArchive.numbers(try Tool.run(["--ndjson", "a.wet"], in: folder).output) == [1, 2])
        let wet = try Tool.run(["--ndjson", "--recall", "--from", "wet", "a.wet"], in: folder)
        #expect(SampleArchive.numbers(wet.output) == [2])
        #expect(wet.output.contains(SamplePage.sentence("The harbour")))
    }

    @Test(
        "Lines of NDJSON are pages; a bad line has its error in its place and stops nothing",
        arguments: ["1", "2"])
    func ndjson(jobs: String) throws {
        let html = SamplePage.about("The bridge").utf8.map { $0 }
        let quoted = JSONString.quoted(String(decoding: html, as: UTF8.self))
        let lines = [
            "{\"id\":\"a\",\"url\":\"http://a.example/\",\"html\":\(quoted)}", "{\"id\":\"b\",\"html\":7}",
            "{\"id\":\"c\",\"html\":", "",
            "{\"id\":4,\"html_b64\":\"PHA++ezl7Twvcd4=\",\"charset\":\"windows-1255\"}",
            "{\"id\":\"e\",\"text\":\(JSONString.quoted(SamplePage.sentence("The harbour") + "\nHome\n"))}",
        ]
        try folder.write("in.ndjson", lines.joined(separator: "\n"))
        let result = try Tool.run(["--ndjson", "--jobs", jobs, "in.ndjson"], in: folder)
        #expect(result.status == 1)
        let out = result.output.split(separator: "\n").map(String.init)
        try #require(out.count == 5)
        #expect(out[0].contains(SamplePage.sentence("The bridge")))
        #expect(out[0].contains("\"id\":\"a\",\"target\":\"http://a.example/\",\"at\":\"byte 0\"}"))
        #expect(
            out[1].hasPrefix(
                #"{"source":"in.ndjson","error":"the line has no page; give \"html\", \"html_b64\" or \"text\" as a string","#
                    + #""code":"bad-line","id":"b","at":"byte "#))
        #expect(out[2].contains("\"code\":\"bad-line\",\"at\":"))
        #expect(out[3].contains("\"encoding\":\"windows-1255\""))
        #expect(out[4].contains(",\"id\":\"e\",\"at\":"))
        #expect(result.errors.contains("ikar: 'in.ndjson', byte "))
        #expect(result.errors.contains("; 2 failed; kept "))
    }

    @Test("What was written as NDJSON by others is read from a pipe")
    func ndjsonPipe() throws {
        let line = "{\"html\":\(JSONString.quoted(SamplePage.about("The bridge")))}\n"
        let result = try Tool.run(["--markdown"], in: folder, input: Array((line + line).utf8))
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("<!-- &#45; -->".replacing("&#45;", with: "-")))
        #expect(result.errors.hasPrefix("ikar: standard input: read as NDJSON\nikar: 2 pages"))
    }

    @Test("Text is told from HTML, and can be forced to be one or the other")
    func text() throws {
        let text =
            "Menu\nHome\n\(SamplePage.sentence("The bridge"))\n\(SamplePage.sentence("The harbour"))\na < b & c\n"
        let result = try Tool.run(["--recall"], in: folder, input: Array(text.utf8))
        #expect(result.errors == "ikar: standard input: read as plain text\n")
        #expect(result.output.contains(SamplePage.sentence("The bridge") + "\n\n"))
        let html = try Tool.run(["--recall", "--from", "html"], in: folder, input: Array(text.utf8))
        #expect(html.errors.isEmpty)
        let tags = Array("<p>\(SamplePage.sentence("The bridge"))</p>\n".utf8)
        let forced = try Tool.run(["--recall", "--from", "text"], in: folder, input: tags)
        #expect(forced.output.contains("<p>"))
    }

    @Test("A directory has its archives too, beside its pages, and each keeps its place")
    func directory() throws {
        try folder.write("crawl/b.warc", SampleArchive.pages(2).flatMap { $0 })
        try folder.write("crawl/a.html", SamplePage.about("The bridge"))
        try folder.write("crawl/c.html", SamplePage.about("The harbour"))
        let result = try Tool.run(["--ndjson", "crawl"], in: folder)
        #expect(sources(result.output) == ["crawl/a.html", "crawl/b.warc", "crawl/b.warc", "crawl/c.html"])
    }

    @Test("An archive that is not there fails as a page does", arguments: ["auto", "warc", "ndjson"])
    func missing(kind: String) throws {
        let result = try Tool.run(["--from", kind, "missing.warc"], in: folder)
        #expect(result.status == 66)
        #expect(result.errors == "ikar: 'missing.warc': no such file or directory; check the path\n")
    }

    @Test("A file that is no archive is said to be none")
    func noArchive() throws {
        try folder.write("page.html", SamplePage.about("The bridge"))
        let result = try Tool.run(["--from", "warc", "page.html"], in: folder)
        #expect(result.status == 1)
        #expect(
            result.errors.hasPrefix(
                "ikar: 'page.html', byte 0: bytes that are no record; no record follows\n"))
    }

    @Test("An empty archive is none, and an empty input still an empty page")
    func empty() throws {
        try folder.write("empty.warc", "")
        let archive = try Tool.run(["--from", "warc", "--ndjson", "empty.warc"], in: folder)
        #expect(archive.status == 0)
        #expect(archive.output.isEmpty)
        #expect(
            try Tool.run(["--ndjson", "empty.warc"], in: folder).output.contains(
                "\"emptyReason\":\"empty-input\""))
    }
}
