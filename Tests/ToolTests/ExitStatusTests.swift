import Testing

/// What goes wrong, what is said about it, and how the program ends.
@Suite struct ExitStatusTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("page.html", SamplePage.about("The bridge"))
        try folder.write("image.html", SamplePage.image)
        try folder.write("empty.html", "")
        try folder.write("nothing/readme.txt", "no page")
    }

    /// A command line, its exit status and all of its standard error.
    struct Case: CustomTestStringConvertible {
        var arguments: [String]
        var status: Int32
        var errors: String
        var testDescription: String { arguments.joined(separator: " ") }
    }

    static let hint = "\nTry 'ikar --help'.\n"

    static let cases = [
        Case(arguments: ["page.html"], status: 0, errors: ""),
        Case(
            arguments: ["missing.html"], status: 66,
            errors: "ikar: 'missing.html': no such file or directory; check the path\n"),
        Case(
            arguments: ["page.html/x"], status: 66,
            errors: "ikar: 'page.html/x': no such file or directory; check the path\n"),
        Case(
            arguments: ["-q", "dump", "page.html"], status: 1,
            errors: "ikar: 'dump': no such file or directory; as a command it stands before all options\n"),
        Case(
            arguments: ["nothing"], status: 66,
            errors: "ikar: 'nothing': no pages in this directory; "
                + "ikar looks for *.html, *.htm, *.xhtml, *.warc and *.wet, and *.gz of them\n"),
        Case(
            arguments: ["image.html"], status: 65,
            errors: "ikar: 'image.html': not a text page (PNG image); give HTML, or unpack it first\n"),
        Case(
            arguments: ["empty.html"], status: 0,
            errors: "ikar: 'empty.html': no main content: the input is empty\n"),
        Case(
            arguments: ["-"], status: 0, errors: "ikar: standard input: no main content: the input is empty\n"
        ),
        Case(arguments: ["--quiet", "empty.html"], status: 0, errors: ""),
        Case(
            arguments: ["--low-confidence", "exit", "empty.html"], status: 65,
            errors: "ikar: 'empty.html': no main content: the input is empty\n"),
        Case(
            arguments: ["page.html", "missing.html"], status: 1,
            errors:
                "ikar: 'missing.html': no such file or directory; check the path\nikar: 1 of 2 pages failed\n"
        ),
        Case(
            arguments: ["-q", "missing.html", "image.html"], status: 1,
            errors: "ikar: 'missing.html': no such file or directory; check the path\n"
                + "ikar: 'image.html': not a text page (PNG image); give HTML, or unpack it first\n"),
        Case(
            arguments: ["bad\nname\u{1B}[2J"], status: 66,
            errors: "ikar: 'bad\\u{A}name\\u{1B}[2J': no such file or directory; check the path\n"),
        Case(
            arguments: ["--encoding", "klingon", "page.html"], status: 64,
            errors:
                "ikar: unknown encoding 'klingon'; use a label of the WHATWG Encoding Standard, such as utf-8, "
                + "windows-1255 or iso-8859-8-i" + hint),
        Case(
            arguments: ["--keep", "contact,gossip", "page.html"], status: 64,
            errors:
                "ikar: unknown label 'gossip' for --keep; the labels are title, byline, caption, navigation, "
                + "newsletter, contact, footer, legal, share, related, comments, advert, consent, login, tags, other"
                + hint),
        Case(
            arguments: ["--precision", "--focus", "recall", "page.html"], status: 64,
            errors: "ikar: --focus recall and --precision contradict each other; give one" + hint),
        Case(
            arguments: ["--jobs", "0", "page.html"], status: 64,
            errors: "ikar: --jobs 0 is out of range; give a number from 1 to 1024" + hint),
        Case(
            arguments: ["--max-nodes", "0", "page.html"], status: 64,
            errors: "ikar: --max-nodes 0 is out of range; give a number from 1 to 2147483647" + hint),
        Case(
            arguments: ["--min-confidence", "7", "page.html"], status: 64,
            errors: "ikar: --min-confidence 7.0 is no number from 0 to 1; give one such as 0.5" + hint),
        Case(
            arguments: ["--keep-dirs", "page.html"], status: 64,
            errors: "ikar: --keep-dirs says nothing without --output-dir; add -o DIRECTORY" + hint),
    ]

    @Test("Each outcome has its status and its message", arguments: cases)
    func outcome(expected: Case) throws {
        let result = try Tool.run(expected.arguments, in: folder)
        #expect(result.status == expected.status)
        #expect(result.errors == expected.errors)
    }

    @Test(
        "A wrong value names the option and what it takes",
        arguments: ["--format", "--max-bytes", "--deadline"])
    func wrongValue(option: String) throws {
        let result = try Tool.run([option, "many", "page.html"], in: folder)
        #expect(result.status == 64)
        #expect(result.errors.contains("'many'"))
        #expect(result.errors.contains(option))
        #expect(result.output.isEmpty)
    }

    @Test("An unreadable file is said to be one")
    func unreadable() throws {
        // Root may read everything, so the message is seen as another user only.
        let command = "chmod 000 page.html; chmod 755 .; setpriv --reuid 65534 --clear-groups $IKAR page.html"
        let result = try Tool.shell(
            "test $(id -u) = 0 || { chmod 000 page.html; exec $IKAR page.html; }; " + command, in: folder)
        guard result.status != 127, !result.errors.contains("setpriv") else { return }
        #expect(result.status == 66)
        #expect(result.errors == "ikar: 'page.html': permission denied; check that you may read it\n")
    }

    @Test("A full disk ends with 74 and the reason")
    func fullDisk() throws {
        let result = try Tool.shell("$IKAR page.html > /dev/full", in: folder)
        #expect(result.status == 74)
        #expect(result.errors == "ikar: standard output cannot be written (no space left on device)\n")
    }

    @Test("A reader who goes away early ends it quietly, however many pages are left")
    func closedPipe() throws {
        let command = "$IKAR --jobs 2 $(yes page.html | head -n 3000) | head -n 1; echo ${PIPESTATUS[0]}"
        let result = try Tool.shell(command, in: folder)
        #expect(result.output == "==> page.html <==\n0\n")
        #expect(result.errors.isEmpty)
    }

    @Test("Version and help go to standard output")
    func information() throws {
        #expect(try Tool.run(["--version"], in: folder).output == "0.1.0\n")
        let help = try Tool.run(["--help"], in: folder)
        #expect(help.status == 0)
        #expect(help.output.contains("USAGE: ikar [OPTIONS] [FILE | DIRECTORY | -]…"))
        #expect(help.errors.isEmpty)
    }
}
