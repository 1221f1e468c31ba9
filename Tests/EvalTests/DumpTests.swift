import Testing

@testable import Ikar
@testable import IkarEval

@Suite("The training dump")
struct DumpTests {
    @Test(
        "the registered name of a host",
        arguments: [
            ("https://www.news.example/a.b/c", "news.example"), ("http://news.example", "news.example"),
            ("https://a.b.walla.co.il/x", "walla.co.il"), ("https://www.city.muni.il", "city.muni.il"),
            ("//user@sub.site.org:8080?q", "site.org"), ("https://127.0.0.1/x", "127.0.0.1"),
            ("localhost", "localhost"),
            ("https://co.il/x", "co.il"), ("", ""), ("HTTPS://WWW.Example.COM/", "example.com"),
        ])
    func domains(url: String, domain: String) { #expect(Domain.registered(in: url) == domain) }

    @Test("a NumPy header has its length, the shape and a line end at a multiple of 64 bytes")
    func header() {
        let header = NumpyFile.header(rows: 12_345_678, columns: 106)
        #expect(header.count == 128)
        #expect(Array(header[0..<10]) == [0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59, 1, 0, 118, 0])
        #expect(header.last == UInt8(ascii: "\n"))
        let text = String(decoding: header[10...], as: UTF8.self)
        #expect(text.hasPrefix("{'descr': '<f4', 'fortran_order': False, 'shape': (12345678, 106), }  "))
    }

    @Test("rows follow each other, each value in four bytes, the lowest first")
    func matrix() throws {
        let folder = try TemporaryFolder()
        var file = try NumpyFile("\(folder.path)/m.npy", columns: 2)
        try file.append(columns: [[1, 2], [0.5, -1]])
        try file.append(columns: [[], []])
        try file.append(columns: [[3], [4]])
        try file.finish()
        let bytes = try folder.read("m.npy")
        #expect(Array(bytes[..<128]) == NumpyFile.header(rows: 3, columns: 2))
        let values = stride(from: 128, to: bytes.count, by: 4).map { start in
            Float(bitPattern: bytes[start..<(start + 4)].reversed().reduce(0) { $0 << 8 | UInt32($1) })
        }
        #expect(values == [1, 0.5, 2, -1, 3, 4])
    }

    @Test("each word is a line, and each time that it counts a row with the block's number")
    func words() throws {
        let folder = try TemporaryFolder()
        var files = try WordFiles("\(folder.path)/words")
        try files.append([[NearbyWord(word: "entry", share: 1), NearbyWord(word: "box", share: 0.5)], []])
        try files.append([[NearbyWord(word: "box", share: 1)]])
        try files.finish()
        #expect(String(decoding: try folder.read("words.txt"), as: UTF8.self) == "entry\nbox\n")
        let bytes = try folder.read("words.npy")
        let values = stride(from: 128, to: bytes.count, by: 4).map { start in
            Float(bitPattern: bytes[start..<(start + 4)].reversed().reduce(0) { $0 << 8 | UInt32($1) })
        }
        #expect(values == [0, 0, 1, 0, 1, 0.5, 2, 1, 1])
    }

    @Test("a line a block and a name a feature, pages in order")
    func files() async throws {
        let folder = try TemporaryFolder()
        let output = try TemporaryFolder()
        let text = "A sentence of the article that is long enough to be read."
        for name in ["b", "a"] {
            try folder.addPage(
                name, html: "<body><p class=entryText>\(text)</p><p>Click\there</p></body>", gold: text)
        }
        let summary = try await FeatureDump(Corpus(at: folder.path))
            .write(to: "\(output.path)/new/dump", jobs: 2) { _ in }
        #expect(summary.pages == 2)
        #expect(summary.blocks == 4)
        let lines = String(decoding: try output.read("new/dump/blocks.tsv"), as: UTF8.self).split(
            separator: "\n")
        #expect(lines.count == 5)
        #expect(
            lines[0] == "page\tdomain\ttype\tlanguage\tblock\twords\taligned_words\tgold_words\tgroup\ttext")
        #expect(lines[1].hasPrefix("a\ta.example\tarticle\ten\t0\t12\t12\t12\t"))
        #expect(lines[4].hasPrefix("b\tb.example\tarticle\ten\t1\t2\t0\t12\t"))
        #expect(lines[4].hasSuffix("\tClick here"))
        let names = String(decoding: try output.read("new/dump/features.txt"), as: UTF8.self).split(
            separator: "\n")
        #expect(names.count == summary.features)
        #expect(try output.read("new/dump/features.npy").count == 128 + 4 * 4 * names.count)
        // Of what the model that ships has learned there is no trace.
        let words = try #require(names.firstIndex { $0.hasPrefix("containerWords\t") })
        let matrix = try output.read("new/dump/features.npy")
        for row in 0..<4 {
            let start = 128 + (row * names.count + words) * 4
            #expect(matrix[start..<start + 4].allSatisfy { $0 == 0 })
        }
        #expect(String(decoding: try output.read("new/dump/words.txt"), as: UTF8.self) == "entry\ntext\n")
        #expect(try output.read("new/dump/words.npy").count == 128 + 4 * 3 * 4)
    }
}
