import Testing

/// The subcommands that look inside: `explain` and `dump`.
@Suite struct ExplainTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for name in ["page.html", "explain", "dump", "help"] {
            try folder.write(name, SamplePage.about("The bridge"))
        }
        try folder.write("image.html", SamplePage.image)
        try folder.write("empty.html", "")
        try folder.write("a.warc", "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n")
        try folder.write("pages/page.html", SamplePage.about("The bridge"))
    }

    static let sentence = SamplePage.sentence("The bridge")

    @Test("A page is explained from a file and from standard input")
    func explain() throws {
        let file = try Tool.run(["explain", "page.html"], in: folder)
        #expect(file.status == 0 && file.errors.isEmpty)
        #expect(file.output.hasPrefix("page        page.html\ntitle       The bridge opens\nkept        "))
        #expect(file.output.contains("  kept       0."))
        #expect(file.output.contains("inside navigation, which is never scored"))
        let page = Array(SamplePage.about("The bridge").utf8)
        for arguments in [["explain"], ["explain", "-"]] {
            let piped = try Tool.run(arguments, in: folder, input: page)
            #expect(piped.output == file.output.replacing("page        page.html", with: "page        -"))
        }
    }

    @Test("What is explained as kept is what the filter prints")
    func sameText() throws {
        let json = try Tool.shell(
            "$IKAR explain --format json page.html | tr -d '\\n' | grep -o '\"kept\": true' | wc -l",
            in: folder)
        let text = try Tool.shell("$IKAR page.html | grep -c .", in: folder)
        #expect(json.output.filter(\.isNumber) == text.output.filter(\.isNumber))
    }

    @Test("The report is one HTML page")
    func report() throws {
        let result = try Tool.run(["explain", "--format", "html", "page.html"], in: folder)
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("<!DOCTYPE html>\n") && result.output.hasSuffix("</html>\n"))
        #expect(result.output.contains(Self.sentence))
    }

    @Test("As many features are named as --top says", arguments: [0, 2])
    func top(_ count: Int) throws {
        let result = try Tool.run(["explain", "--top", "\(count)", "page.html"], in: folder)
        let lines = result.output.split(separator: "\n").filter { $0.contains("       own ") }
        #expect(!lines.isEmpty)
        for line in lines { #expect(line.count { $0 == "=" } == count + 1) }
    }

    @Test("Focus, labels and limits are those of the filter")
    func options() throws {
        let kept = try Tool.run(["explain", "--keep", "navigation", "page.html"], in: folder)
        #expect(kept.output.contains("kept because blocks labelled 'navigation' were asked for"))
        let precise = try Tool.run(["explain", "--precision", "page.html"], in: folder)
        let recalled = try Tool.run(["explain", "--recall", "page.html"], in: folder)
        #expect(precise.output != recalled.output)
        let cut = try Tool.run(["explain", "--max-bytes", "500", "page.html"], in: folder)
        #expect(
            cut.errors == "ikar: 'page.html': cut at the limit of 500 bytes; raise it with --max-bytes\n")
        #expect(cut.output.contains("note        The page reached a limit"))
        #expect(
            try Tool.run(["dump", "tree", "-q", "--max-bytes", "500", "page.html"], in: folder).errors.isEmpty
        )
    }

    @Test(
        "Each dump has its head and rows",
        arguments: [
            ("features", "block\ttag\t"), ("blocks", "block\telement\ttag\tkind\tlandmark\t"),
            ("tree", "node\tparent\tend\tdepth\ttag\tattributes\ttext\n0\t-1\t"),
        ])
    func dump(_ kind: String, _ head: String) throws {
        let result = try Tool.run(["dump", kind, "page.html"], in: folder)
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(result.output.hasPrefix(head))
        let columns = result.output.split(separator: "\n").map { $0.count { $0 == "\t" } }
        #expect(columns.count > 3 && Set(columns).count == 1)
        let json = try Tool.run(["dump", kind, "--format", "json", "page.html"], in: folder)
        #expect(json.output.hasPrefix("[\n{") && json.output.hasSuffix("}\n]\n"))
    }

    @Test(
        "A file that is called like a subcommand is reached by its path, or behind another argument",
        arguments: [
            ["./explain"], ["./dump"], ["./help"], ["--markdown", "explain"], ["--", "dump"], ["-q", "help"],
        ])
    func files(_ arguments: [String]) throws {
        let result = try Tool.run(arguments, in: folder)
        #expect(result.status == 0)
        #expect(result.output.contains(Self.sentence))
    }

    @Test("The second of two pages may be called like a subcommand", arguments: ["explain", "dump", "help"])
    func secondPage(_ name: String) throws {
        for options in [[], ["--jobs", "1"]] {
            let result = try Tool.run(options + ["page.html", name], in: folder)
            #expect(result.status == 0)
            #expect(result.output.contains("==> \(name) <=="))
        }
    }

    @Test("Help knows the subcommands and they know themselves")
    func help() throws {
        let main = try Tool.run(["--help"], in: folder).output
        #expect(main.contains("SUBCOMMANDS:") && main.contains("\n  explain ") && main.contains("\n  dump "))
        #expect(try Tool.run(["help"], in: folder).output == main)
        for name in ["explain", "dump"] {
            let own = try Tool.run([name, "--help"], in: folder)
            #expect(own.status == 0 && own.output.contains("USAGE: ikar \(name) "))
            #expect(try Tool.run(["help", name], in: folder).output == own.output)
        }
    }

    /// A command line, its exit status and its message.
    struct Failure: CustomTestStringConvertible {
        var arguments: String
        var status: Int32
        var message: String
        var testDescription: String { arguments }
    }

    static let failures = [
        Failure(
            arguments: "explain missing.html", status: 66,
            message: "'missing.html': no such file or directory; check the path"),
        Failure(arguments: "explain pages", status: 66, message: "'pages': is a directory; name one page"),
        Failure(
            arguments: "explain image.html", status: 65,
            message: "'image.html': not a text page (PNG image); give HTML, or unpack it first"),
        Failure(
            arguments: "explain a.warc", status: 65,
            message: "'a.warc': a collection (WARC), not a page; give one page of it"),
        Failure(
            arguments: "explain --top 1001 page.html", status: 64,
            message: "--top 1001 is out of range; give a number from 0 to 1000\nTry 'ikar explain --help'."),
        Failure(
            arguments: "explain page.html b", status: 64,
            message: "unexpected argument 'b'\nTry 'ikar explain --help'."),
        Failure(
            arguments: "dump", status: 64,
            message: "missing expected argument '<features | blocks | tree>'\nTry 'ikar dump --help'."),
        Failure(
            arguments: "dump leaves page.html", status: 64,
            message: "the value 'leaves' is invalid for '<features | blocks | tree>'. "
                + "Please provide one of 'features', 'blocks' or 'tree'.\nTry 'ikar dump --help'."),
        Failure(
            arguments: "explain empty.html", status: 0,
            message: "'empty.html': no main content: the input is empty"),
    ]

    @Test("What goes wrong is said, with the exit status of the filter", arguments: failures)
    func errors(_ failure: Failure) throws {
        let result = try Tool.run(failure.arguments.split(separator: " ").map(String.init), in: folder)
        #expect(result.status == failure.status)
        #expect(result.errors == "ikar: \(failure.message)\n")
    }

    @Test("A page without markup is read as the filter reads it")
    func plainText() throws {
        try folder.write("a.txt", "One line.\nAnother line, 1 < 2, with a few more words in it.\n")
        let blocks = try Tool.run(["dump", "blocks", "a.txt"], in: folder)
        #expect(blocks.errors == "ikar: 'a.txt': read as plain text\n")
        #expect(blocks.output.split(separator: "\n").count == 3)
        let explained = try Tool.run(["explain", "a.txt"], in: folder)
        #expect(explained.output.contains("  Another line, 1 < 2, with a few more words in it.\n"))
        #expect(explained.output.hasPrefix("page        a.txt\n"))
    }

    @Test("A reader who goes away ends it quietly, a full disk does not")
    func output() throws {
        let pipe = try Tool.shell("$IKAR dump tree page.html | head -n 1; echo ${PIPESTATUS[0]}", in: folder)
        #expect(pipe.output == "node\tparent\tend\tdepth\ttag\tattributes\ttext\n0\n" && pipe.errors.isEmpty)
        let full = try Tool.shell("$IKAR explain page.html > /dev/full", in: folder)
        #expect(full.status == 74)
        #expect(full.errors == "ikar: standard output cannot be written (no space left on device)\n")
    }

    @Test("A packed page that broke off is explained as far as it goes")
    func truncated() throws {
        try folder.pack("page.html")
        let result = try Tool.shell("head -c 400 page.html.gz > cut.gz; $IKAR explain cut.gz", in: folder)
        #expect(result.status == 65)
        #expect(result.errors.hasPrefix("ikar: 'cut.gz': the gzip data ends too early; only the first "))
        #expect(result.output.hasPrefix("page        cut.gz\n"))
    }
}
