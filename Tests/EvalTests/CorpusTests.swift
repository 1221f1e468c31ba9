import Foundation
import Testing

@testable import IkarEval

@Suite("Reading a corpus")
struct CorpusTests {
    @Test("a folder a page: type, language, gold and labels come from its files")
    func ownForm() throws {
        let folder = try TemporaryFolder()
        try folder.addPage(
            "b", type: "forum", language: "he", gold: "gold", labels: "main\tone two\nfooter\tthree\n")
        try folder.addPage("a")
        try folder.write("notes", to: "README.md")
        let pages = try Corpus(at: folder.path).pages
        #expect(pages.map(\.name) == ["a", "b"])
        #expect(pages[1].type == "forum")
        #expect(pages[1].language == "he")
        #expect(pages[1].url == "https://b.example/a")
        #expect(pages[1].gold.text == "gold")
        #expect(pages[1].gold.mustKeep == ["one two"])
        #expect(pages[1].gold.mustDrop == ["three"])
        #expect(pages[1].gold.snippets[1].label == "footer")
    }

    @Test("WCXB's form: pages beside their gold, types as an object or a string")
    func benchmarkForm() throws {
        let folder = try TemporaryFolder()
        let truth = #""ground_truth": {"main_content": "text", "with": ["w"], "without": ["x", "y"]}"#
        try folder.write(
            #"{"url": "u", "_internal": {"page_type": {"primary": "category"}}, \#(truth)}"#,
            to: "ground-truth/0001.json")
        try folder.write(#"{"page_type": "forum", "lang": "he", \#(truth)}"#, to: "ground-truth/0002.json")
        try folder.write(#"{\#(truth)}"#, to: "ground-truth/0003.json")
        for name in ["html/0001.html", "html/0002.htm", "text/0003.txt"] {
            try folder.write("<p>a", to: name)
        }
        let pages = try Corpus(at: folder.path + "/").pages
        #expect(pages.map(\.type) == ["collection", "forum", "article"])
        #expect(pages.map(\.language) == ["und", "he", "und"])
        #expect(pages.map(\.isPlainText) == [false, false, true])
        #expect(pages[0].gold.mustDrop == ["x", "y"])
    }

    @Test("gold of snippets only has no text")
    func snippetsOnly() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            #"{"segments_only": true, "ground_truth": {"with": ["a"], "without": []}}"#,
            to: "ground-truth/x.json")
        try folder.write("a", to: "html/x.html")
        #expect(try Corpus(at: folder.path).pages[0].gold.text == nil)
    }

    @Test("packed pages are unpacked whatever their name")
    func packedPage() throws {
        let folder = try TemporaryFolder()
        // printf '<p>packed' | gzip -n | base64
        let packed = try #require(Data(base64Encoded: "H4sIAAAAAAAAA7MpsCtITM5OTQEARH006gkAAAA="))
        try folder.write(#"{"ground_truth": {}}"#, to: "ground-truth/x.json")
        try folder.write(packed, to: "html/x.html.gz")
        #expect(try Corpus(at: folder.path).pages[0].bytes() == Array("<p>packed".utf8))
    }

    @Test("a packed page that is cut short is an error that names the file")
    func cutPackedPage() throws {
        let folder = try TemporaryFolder()
        let packed = try #require(Data(base64Encoded: "H4sIAAAAAAAAA7MpsCtITM5OTQEARH006gkAAAA="))
        try folder.write(#"{"ground_truth": {}}"#, to: "ground-truth/x.json")
        try folder.write(packed.prefix(15), to: "html/x.html.gz")
        let page = try Corpus(at: folder.path).pages[0]
        let error = #expect(throws: EvalError.self) { try page.bytes() }
        #expect(error?.description.contains("x.html.gz': the gzip data is cut short") == true)
    }

    @Test("filters by type and by the start of the name")
    func filters() throws {
        let folder = try TemporaryFolder()
        try folder.addPage("en-a")
        try folder.addPage("en-b", type: "forum")
        try folder.addPage("he-a")
        #expect(try Corpus(at: folder.path, type: "forum").pages.map(\.name) == ["en-b"])
        #expect(try Corpus(at: folder.path, type: "article", prefix: "en").pages.map(\.name) == ["en-a"])
        #expect(throws: EvalError.noPages(path: folder.path)) { try Corpus(at: folder.path, type: "blog") }
    }

    @Test("what is no corpus is an error", arguments: ["", "/missing"])
    func noCorpus(below: String) throws {
        let folder = try TemporaryFolder()
        #expect(throws: EvalError.notACorpus(path: folder.path + below)) {
            try Corpus(at: folder.path + below)
        }
    }

    @Test("a bad label line is named by its number")
    func badLabel() throws {
        let folder = try TemporaryFolder()
        try folder.addPage("a", labels: "main\tone\nfooter two\n")
        #expect(
            throws: EvalError.gold(
                path: "\(folder.path)/a/labels.tsv", reason: "line 2 is not a label, a tab and a snippet")
        ) { try Corpus(at: folder.path) }
    }

    @Test("gold without a page is an error")
    func goldWithoutPage() throws {
        let folder = try TemporaryFolder()
        try folder.write(#"{"ground_truth": {}}"#, to: "ground-truth/x.json")
        #expect(throws: EvalError.self) { try Corpus(at: folder.path) }
    }
}
