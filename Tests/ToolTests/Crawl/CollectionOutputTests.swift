import Testing

@testable import IkarArchive

/// What a crawl is written as.
@Suite struct CollectionOutputTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("a.warc.gz", SampleArchive.packed(SampleArchive.pages(5)))
    }

    @Test("An archive of texts can be written and read back, packed or not", arguments: [[], ["--gzip"]])
    func wet(options: [String]) throws {
        let result = try Tool.run(
            options + ["--format", "wet", "--output", "out.wet", "a.warc.gz"], in: folder)
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
        var reader = RecordReader(UnpackedStream(MemorySource(try folder.bytes("out.wet"))))
        var records: [ArchiveRecord] = []
        while case .record(let record)? = reader.next({ _, _ in .bytes(1 << 20) }) { records.append(record) }
        #expect(records.map(\.header.type) == ["warcinfo"] + Array(repeating: "conversion", count: 5))
        let fields = records[3].header.fields
        #expect(fields["warc-refers-to"] == "<urn:test:http://site.example/2>")
        #expect(fields["warc-target-uri"] == "http://site.example/2")
        #expect(fields["warc-date"] == "2026-03-12T08:15:00Z")
        #expect(fields["warc-identified-content-language"] == "eng")
        #expect(String(decoding: records[3].block, as: UTF8.self).contains(SamplePage.sentence("Bridge 2")))
        // Records are packed one by one, so that each can be read without those before it.
        if !options.isEmpty { #expect(records[3].position.inside == 0) }
        let again = try Tool.run(["--ndjson", "--from", "wet", "out.wet"], in: folder)
        #expect(SampleArchive.numbers(again.output) == [0, 1, 2, 3, 4])
    }

    @Test("Packed output is the same output, packed", arguments: ["--ndjson", "--json", "--text"])
    func gzip(format: String) throws {
        let plain = try Tool.run([format, "a.warc.gz"], in: folder).output
        let packed = try Tool.shell("$IKAR \(format) --gzip a.warc.gz | gzip -dc", in: folder)
        #expect(packed.output == plain)
        let file = try Tool.shell("$IKAR \(format) --gzip --output o.gz a.warc.gz; gzip -dc o.gz", in: folder)
        #expect(file.output == plain)
    }

    @Test("Packed output of nothing is still a gzip file")
    func gzipOfNothing() throws {
        try folder.write("empty.html", "")
        let result = try Tool.shell("$IKAR --gzip empty.html | gzip -dc | wc -c", in: folder)
        #expect(result.output == "0\n")
    }

    @Test(
        "Each page of an archive gets a file of its own in a folder with the archive's name",
        arguments: ["1", "2"])
    func files(jobs: String) throws {
        try folder.write("page.html", SamplePage.about("The harbour"))
        let result = try Tool.run(
            ["--markdown", "-j", jobs, "-o", "out", "a.warc.gz", "page.html", "a.warc.gz"], in: folder)
        #expect(result.status == 0)
        let files = try folder.files().filter { $0.hasPrefix("./out/") }
        let names = (1...5).map { "000000/00000000\($0).md" }
        #expect(
            files == names.map { "./out/a-2/\($0)" } + names.map { "./out/a/\($0)" } + ["./out/page.md"])
        #expect(try folder.text("out/a/000000/000000003.md").contains(SamplePage.sentence("Bridge 2")))
    }

    @Test("Files can be packed too")
    func packedFiles() throws {
        let result = try Tool.shell(
            "$IKAR -q --gzip -o out a.warc.gz; gzip -dc out/a/000000/000000001.txt.gz", in: folder)
        #expect(result.output.contains(SamplePage.sentence("Bridge 0")))
    }

    @Test(
        "An output that is an input is refused before anything is lost", arguments: ["--output", "--summary"])
    func sameFile(option: String) throws {
        let before = try folder.bytes("a.warc.gz")
        let result = try Tool.run([option, "./a.warc.gz", "a.warc.gz"], in: folder)
        #expect(result.status == 74)
        #expect(
            result.errors
                == "ikar: './a.warc.gz': is an input and would be replaced; choose another \(option)\n")
        #expect(try folder.bytes("a.warc.gz") == before)
    }

    @Test("An older, longer output is replaced, not continued")
    func replaced() throws {
        try folder.write("o.txt", String(repeating: "old ", count: 10_000))
        _ = try Tool.run(["-q", "--output", "o.txt", "a.warc.gz"], in: folder)
        #expect(try folder.text("o.txt") == Tool.run(["-q", "a.warc.gz"], in: folder).output)
        #expect(try folder.files() == ["./a.warc.gz", "./o.txt"])
    }

    @Test(
        "Options that contradict each other are refused",
        arguments: [
            (["--output", "a", "-o", "b"], "--output and --output-dir contradict each other; give one"),
            (
                ["--resume"],
                "--resume needs an output that can be continued; add --output FILE or -o DIRECTORY"
            ),
            (
                ["--format", "wet", "-o", "b"],
                "--format wet is one file of records; give --output FILE instead of --output-dir"
            ),
        ])
    func contradictions(arguments: [String], message: String) throws {
        let result = try Tool.run(arguments + ["a.warc.gz"], in: folder)
        #expect(result.status == 64)
        #expect(result.errors == "ikar: \(message)\nTry 'ikar --help'.\n")
    }
}
