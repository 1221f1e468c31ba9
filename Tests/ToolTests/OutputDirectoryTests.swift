import Ikar
import Testing

@testable import IkarTool

/// One file a page, below a directory.
@Suite struct OutputDirectoryTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("site/a.html", SamplePage.about("The bridge"))
        try folder.write("site/sub/a.html", SamplePage.about("The harbour"))
        try folder.write("site/sub/b.htm", SamplePage.about("The tunnel"))
        try folder.pack("site/sub/b.htm")
    }

    @Test("Each page gets a file; equal names are numbered in input order")
    func flat() throws {
        let result = try Tool.run(["-o", "out/deep", "site"], in: folder)
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
        let files = try folder.files().filter { $0.hasPrefix("./out") }
        #expect(files == ["./out/deep/a-2.txt", "./out/deep/a.txt", "./out/deep/b.txt"])
        #expect(try folder.text("out/deep/a.txt").contains(SamplePage.sentence("The bridge")))
        #expect(try folder.text("out/deep/a-2.txt").contains(SamplePage.sentence("The harbour")))
        #expect(try folder.text("out/deep/b.txt").contains(SamplePage.sentence("The tunnel")))
    }

    @Test("Directories can be kept, and nothing is written outside")
    func directories() throws {
        let result = try Tool.run(
            ["--markdown", "--output-dir", "out", "--keep-dirs", "site", "./site/../site/sub/a.html"],
            in: folder)
        #expect(result.status == 0)
        let files = try folder.files().filter { $0.hasPrefix("./out") }
        #expect(
            files == [
                "./out/site/a.md", "./out/site/site/sub/a.md", "./out/site/sub/a.md", "./out/site/sub/b.md",
            ])
    }

    @Test("A second run replaces the files and leaves no others")
    func again() throws {
        for _ in 0..<2 { #expect(try Tool.run(["--json", "-o", "out", "site"], in: folder).status == 0) }
        let files = try Tool.shell("ls -A out", in: folder).output
        #expect(files == "a-2.json\na.json\nb.json\n")
    }

    @Test("A page that fails makes no file; the others keep their names")
    func failures() throws {
        try folder.write("bad/a.html", SamplePage.image)
        let result = try Tool.run(["--ndjson", "-o", "out", "bad/a.html", "site/a.html"], in: folder)
        #expect(result.status == 1)
        #expect(try Tool.shell("ls -A out", in: folder).output == "a-2.ndjson\n")
    }

    @Test("An input is never replaced")
    func inputs() throws {
        let before = try folder.text("site/a.html")
        let result = try Tool.run(["--html", "-o", "site", "site/a.html"], in: folder)
        #expect(result.status == 74)
        #expect(
            result.errors
                == "ikar: 'site/a.html': is an input and would be replaced; choose another --output-dir\n")
        #expect(try folder.text("site/a.html") == before)
    }

    @Test("A directory that cannot be made ends with 74", arguments: ["site/a.html", "site/a.html/x"])
    func refused(directory: String) throws {
        let result = try Tool.run(["-o", directory, "site/a.html"], in: folder)
        #expect(result.status == 74)
        #expect(
            result.errors
                == "ikar: '\(directory)': cannot be written (not a directory); check the path and the space left\n"
        )
    }

    @Test("Standard input has a name of its own")
    func standardInput() throws {
        let result = try Tool.run(
            ["-o", "out"], in: folder, input: Array(SamplePage.about("The bridge").utf8))
        #expect(result.status == 0)
        #expect(try folder.text("out/stdin.txt").contains(SamplePage.sentence("The bridge")))
    }

    @Test(
        "Names lose a page's extensions only",
        arguments: [
            ("page.html", "page.txt"), ("page.HTML.GZ", "page.txt"), ("a.b.xhtml", "a.b.txt"),
            ("data.gz", "data.txt"),
            ("index.php", "index.php.txt"), (".html", ".html.txt"), ("..", "page.txt"), ("/", "page.txt"),
        ])
    func stems(path: String, expected: String) {
        var names = OutputNames(format: .text, keepsDirectories: false)
        let name = names.next(for: PageInput(place: .file(FilePath(path))))
        #expect(String(decoding: name.file, as: UTF8.self) == expected)
    }

    @Test("A name that is too long is shortened between characters", arguments: 250..<256)
    func longNames(length: Int) {
        var names = OutputNames(format: .ndjson, keepsDirectories: false)
        let path = FilePath(String(repeating: "ש", count: length / 2) + (length.isMultiple(of: 2) ? "" : "x"))
        for _ in 0..<3 {
            let file = names.next(for: PageInput(place: .file(path))).file
            #expect(file.count <= 255)
            #expect(String(validating: file, as: UTF8.self)?.hasSuffix(".ndjson") == true)
        }
    }

    @Test("A number that is taken by another page is passed over")
    func numbers() {
        var names = OutputNames(format: .text, keepsDirectories: false)
        let files = ["a", "a-2", "b/a", "c/a"].map {
            String(
                decoding: names.next(for: PageInput(place: .file(FilePath($0 + ".html")))).file, as: UTF8.self
            )
        }
        #expect(files == ["a.txt", "a-2.txt", "a-3.txt", "a-4.txt"])
    }
}
