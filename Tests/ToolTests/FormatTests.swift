import Testing

/// The formats, and how several pages are kept apart in each.
@Suite struct FormatTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("a.html", SamplePage.about("The bridge"))
        try folder.write("b.html", SamplePage.about("The harbour"))
    }

    @Test(
        "A format can be asked for in several ways",
        arguments: [
            ["--ndjson"], ["--format", "ndjson"], ["--format=NDJSON"], ["--output-format", "ndjson"],
            ["--format", "jsonl"],
            ["--ndjson", "--format", "ndjson"],
        ])
    func names(arguments: [String]) throws {
        let result = try Tool.run(arguments + ["a.html"], in: folder)
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("{\"source\":\"a.html\","))
    }

    @Test("One page stands by itself", arguments: ["text", "markdown", "html", "json", "ndjson"])
    func onePage(format: String) throws {
        let result = try Tool.run(["--format", format, "a.html"], in: folder)
        #expect(!result.output.contains("==>"))
        #expect(!result.output.hasPrefix("["))
        #expect(result.output.contains(SamplePage.sentence("The bridge")))
        #expect(result.output.hasSuffix("\n"))
        #expect(!result.output.hasSuffix("\n\n"))
    }

    @Test("Pages of text have a line with the source before them")
    func text() throws {
        let result = try Tool.run(["a.html", "b.html"], in: folder)
        #expect(result.output.hasPrefix("==> a.html <==\n\n"))
        #expect(result.output.contains("\n\n==> b.html <==\n\n"))
    }

    @Test(
        "Pages of Markdown and HTML have a comment with the source before them",
        arguments: ["--markdown", "--html"])
    func comments(flag: String) throws {
        try folder.write("x--><b>.html", SamplePage.about("The tunnel"))
        let result = try Tool.run([flag, "a.html", "x--><b>.html"], in: folder)
        #expect(result.output.hasPrefix("<!-- a.html -->\n\n"))
        #expect(result.output.contains("\n\n<!-- x-&#45;&gt;&lt;b&gt;.html -->\n\n"))
    }

    @Test("JSON of several pages is one array, also when a page fails or the directory has one page")
    func array() throws {
        let result = try Tool.run(["--json", "a.html", "missing", "b.html"], in: folder)
        #expect(result.output.hasPrefix("[\n{\n"))
        #expect(result.output.contains("},\n{\"source\":\"missing\",\"error\":"))
        #expect(result.output.contains("},\n{\n"))
        #expect(result.output.hasSuffix("}\n]\n"))
        try folder.write("one/a.html", SamplePage.about("The bridge"))
        #expect(try Tool.run(["--json", "one"], in: folder).output.hasPrefix("[\n{\n"))
        #expect(try Tool.run(["--json", "--only-with-metadata", "-q", "one"], in: folder).output == "[]\n")
    }

    @Test("Contradicting formats are refused")
    func contradiction() throws {
        let result = try Tool.run(["--json", "--format", "text", "a.html"], in: folder)
        #expect(result.status == 64)
        #expect(
            result.errors
                == "ikar: --format text and --json contradict each other; give one\nTry 'ikar --help'.\n")
    }
}
