import Glibc
import Testing

/// What may be named, and what is read for it.
@Suite struct InputTests {
    let folder: TemporaryFolder
    let bridge = Array(SamplePage.about("The bridge").utf8)

    init() throws { folder = try TemporaryFolder() }

    @Test(
        "Standard input is read when nothing is named and for a hyphen", arguments: [[], ["-"], ["-q", "-"]])
    func standardInput(arguments: [String]) throws {
        let result = try Tool.run(arguments, in: folder, input: bridge)
        #expect(result.status == 0)
        #expect(result.output.contains(SamplePage.sentence("The bridge")))
        #expect(result.errors.isEmpty)
    }

    @Test("A file gives the same with and without the argument parser")
    func file() throws {
        try folder.write("page.html", bridge)
        let plain = try Tool.run(["page.html"], in: folder)
        let parsed = try Tool.run(["--quiet", "page.html"], in: folder)
        #expect(plain.output.contains(SamplePage.sentence("The bridge")))
        #expect(plain.output == parsed.output)
    }

    @Test("After two hyphens a name may begin with one")
    func hyphenName() throws {
        try folder.write("-page.html", bridge)
        let result = try Tool.run(["--", "-page.html"], in: folder)
        #expect(result.output.contains(SamplePage.sentence("The bridge")))
    }

    @Test("A pipe that is named is read to its end")
    func namedPipe() throws {
        try folder.write("page.html", bridge)
        let result = try Tool.shell("$IKAR <(cat page.html)", in: folder)
        #expect(result.output.contains(SamplePage.sentence("The bridge")))
    }

    @Test("A directory stands for its pages, sorted, hidden ones and other files left out")
    func directory() throws {
        for name in ["b.html", "a.HTM", "c/d.xhtml", "c/a.html", ".hidden.html", "note.txt", ".git/x.html"] {
            try folder.write("site/" + name, SamplePage.about(name))
        }
        try folder.pack("site/b.html")
        let result = try Tool.run(["--ndjson", "site/"], in: folder)
        #expect(
            sources(result.output) == ["site/a.HTM", "site/b.html.gz", "site/c/a.html", "site/c/d.xhtml"])
        #expect(result.status == 0)
    }

    @Test("A directory can be named by an option")
    func inputDirectory() throws {
        try folder.write("site/a.html", bridge)
        let result = try Tool.run(["--ndjson", "--input-dir", "site"], in: folder)
        #expect(sources(result.output) == ["site/a.html"])
    }

    @Test("Symbolic links are followed, and links to a parent end")
    func links() throws {
        try folder.write("real/a.html", bridge)
        let links = try Tool.shell(
            "ln -s ../real real/loop; ln -s .. real/up; ln -s a.html real/b.html", in: folder)
        try #require(links.status == 0)
        let result = try Tool.run(["--ndjson", "real"], in: folder)
        #expect(sources(result.output) == ["real/a.html", "real/b.html"])
    }

    @Test("Pages whose names are no UTF-8 are found, named and in directories")
    func foreignNames() throws {
        let made = try Tool.shell("mkdir site; printf '<p>%s' >$'site/caf\\xe9.html'", in: folder)
        try #require(made.status == 0)
        for command in ["$IKAR --ndjson $'site/caf\\xe9.html'", "$IKAR --ndjson site"] {
            let result = try Tool.shell(command, in: folder)
            #expect(result.status == 0)
            #expect(sources(result.output) == ["site/caf\u{FFFD}.html"])
        }
        #expect(try Tool.shell("$IKAR $'site/caf\\xe9.html'", in: folder).status == 0)
    }

    @Test(
        "A content type among the names is taken for one, as Nutch appends it",
        arguments: ["text/html", "TEXT/HTML; charset=utf-8", "application/xhtml+xml"])
    func contentType(type: String) throws {
        let result = try Tool.run([type], in: folder, input: bridge)
        #expect(result.status == 0)
        #expect(result.output.contains(SamplePage.sentence("The bridge")))
    }

    @Test("The charset of a content type among the names counts")
    func contentTypeCharset() throws {
        // "שלום" in windows-1255.
        let page: [UInt8] = Array("<p>".utf8) + [0xF9, 0xEC, 0xE5, 0xED]
        let result = try Tool.run(
            ["--ndjson", "text/html; charset=windows-1255"], in: folder, input: page)
        #expect(result.output.contains("\"encoding\":\"windows-1255\""))
    }

    @Test("A file that is called like a content type is read")
    func contentTypeFile() throws {
        try folder.write("text/html", bridge)
        let result = try Tool.run(["text/html"], in: folder, input: Array("<p>Standard input.".utf8))
        #expect(result.output.contains(SamplePage.sentence("The bridge")))
    }

    @Test("Any bytes are read without a crash", arguments: 0..<12)
    func anyBytes(seed: UInt64) throws {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        let pieces = ["<", ">", "<div ", "</p>", "\"", "<!--", "\u{0}", "<script>", "&#x", "<table>"].map {
            Array($0.utf8)
        }
        var page: [UInt8] = Array("<html><p>".utf8)
        while page.count < 20_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let roll = Int(truncatingIfNeeded: state >> 33)
            if roll.isMultiple(of: 3) {
                page += pieces[roll / 3 % pieces.count]
            } else {
                page.append(UInt8(truncatingIfNeeded: roll >> 4))
            }
        }
        let result = try Tool.run(["--ndjson", "--blocks"], in: folder, input: page)
        #expect([0, 65].contains(result.status))
        #expect(result.output.hasSuffix("}\n"))
    }
}

/// The sources of NDJSON lines, in order.
func sources(_ output: String) -> [String] {
    output.split(separator: "\n").compactMap { line in
        line.split(separator: "\"", maxSplits: 4, omittingEmptySubsequences: false).dropFirst(3).first.map(
            String.init)
    }
}
