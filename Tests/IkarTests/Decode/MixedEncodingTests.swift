import Testing

@testable import Ikar

@Suite("Pages in two encodings")
struct MixedEncodingTests {
    private let body = String(repeating: "<p>זהו משפט ארוך בעברית, ואחריו עוד אחד.</p>\n", count: 6)

    private func decode(_ bytes: [UInt8], contentType: String? = nil, encoding: String? = nil) throws
        -> DecodedPage
    {
        try Decoder.decode(
            bytes, source: PageSource(encoding: encoding, contentType: contentType), limits: Limits())
    }

    private func text(_ page: DecodedPage) -> String { String(decoding: page.utf8, as: UTF8.self) }

    @Test("A windows-1255 comment in a UTF-8 page is read", arguments: [nil, "text/html; charset=utf-8"])
    func legacyInUTF8(contentType: String?) throws {
        let comment = "<div>תגובה של קורא</div>\n"
        let page = try decode(
            Array(body.utf8) + EvidenceTests.windows1255(comment) + Array(body.utf8), contentType: contentType
        )
        #expect(text(page) == body + comment + body)
        #expect(page.encoding == "utf-8")
        #expect(page.mixedEncoding == "windows-1255")
        #expect(page.malformedSequences == 0)
    }

    @Test("A UTF-8 box in a windows-1255 page is read", arguments: ["windows-1255", "iso-8859-8-i", nil])
    func utf8InLegacy(label: String?) throws {
        let box = "<div>תיבה מאתר אחר – “ציטוט”</div>\n"
        let head = label.map { "<meta charset=\($0)>" } ?? ""
        let page = try decode(Array(head.utf8) + EvidenceTests.windows1255(body) + Array(box.utf8))
        #expect(text(page) == head + body + box)
        #expect(page.encoding == label ?? "windows-1255")
        #expect(page.mixedEncoding == "utf-8")
        #expect(page.malformedSequences == 0)
    }

    @Test("UTF-8 in a visual page is read, and the rest is turned")
    func utf8InVisual() throws {
        let visual = "<p>םילכ םינש םיבוט</p>\n"
        let box = "<div>תיבה “ציטוט”</div>"
        let page = try decode(
            EvidenceTests.windows1255("<meta charset=visual>" + visual + visual) + Array(box.utf8))
        #expect(text(page).contains("<p>טובים שנים כלים</p>"))
        #expect(page.mixedEncoding == "utf-8")
    }

    @Test(
        "Stray Western quotes, dashes and letters in UTF-8 are read",
        arguments: [
            ([0x92], "it", "s", "it’s"), ([0x96], "9 ", " 10", "9 – 10"), ([0xE9], "caf", " au", "café au"),
            ([0xA0], "a", "b", "a\u{A0}b"), ([0xF6], "sch", "n", "schön"),
        ] as [([UInt8], String, String, String)])
    func stray(bytes: [UInt8], before: String, after: String, expected: String) throws {
        let page = try decode(Array((body + before).utf8) + bytes + Array(after.utf8))
        #expect(text(page).hasSuffix(expected))
        #expect(page.malformedSequences == 0)
        #expect(page.mixedEncoding == "windows-1252")
    }

    @Test(
        "What no encoding explains becomes one U+FFFD for each sequence, and is counted",
        arguments: [
            ([0xD7], 1), ([0xE2, 0x80], 1), ([0xC3], 1), ([0xFF, 0xFE], 2), ([0xD7, 0xD7], 2),
        ] as [([UInt8], Int)])
    func nothingBetter(bytes: [UInt8], count: Int) throws {
        let page = try decode(Array(body.utf8) + bytes + Array("<p>סוף</p>".utf8))
        #expect(page.malformedSequences == count)
        #expect(replacements(in: page.utf8) == count)
        #expect(page.mixedEncoding == nil)
    }

    @Test("The caller's word is final: nothing is read in two encodings then")
    func override() throws {
        let page = try decode(
            Array(body.utf8) + EvidenceTests.windows1255("<p>תגובה</p>"), encoding: "utf-8")
        #expect(page.malformedSequences == 5)
        #expect(page.mixedEncoding == nil)
        let legacy = try decode(
            EvidenceTests.windows1255(body) + Array("<p>תיבה שלמה</p>".utf8), encoding: "windows-1255")
        #expect(legacy.mixedEncoding == nil)
    }

    @Test(
        "Pieces give valid UTF-8 whatever the bytes", arguments: 0..<200)
    func random(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var bytes = Array(body.utf8) + EvidenceTests.windows1255(body)
        for _ in 0..<200 {
            bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
                in: 0x20...0xFF, using: &random)
        }
        let page = try decode(bytes)
        #expect(String(validating: page.utf8, as: UTF8.self) != nil)
        #expect(page.malformedSequences == replacements(in: page.utf8))
    }
}

@Suite("Declarations that the bytes contradict")
struct ContradictionTests {
    private let body = String(repeating: "<p>זהו משפט ארוך בעברית, ואחריו עוד אחד.</p>\n", count: 6)

    @Test(
        "Both the encoding that was read and the declared one are reported",
        arguments: [
            ("windows-1255", true, "utf-8", "windows-1255"), ("utf-8", false, "windows-1255", "utf-8"),
            ("utf-8", true, "utf-8", nil), ("windows-1255", false, "windows-1255", nil),
            ("iso-8859-1", true, "utf-8", "windows-1252"),
        ] as [(String, Bool, String, String?)])
    func reported(meta: String, isUTF8: Bool, encoding: String, declared: String?) throws {
        let html = "<meta charset=\(meta)>" + body
        let bytes = isUTF8 ? Array(html.utf8) : EvidenceTests.windows1255(html)
        let result = try Extractor().extract(bytes)
        #expect(result.encoding == encoding)
        #expect(result.declaredEncoding == declared)
        #expect(result.malformedSequences == 0)
        let json = result.rendered(as: .ndjson)
        #expect(json.contains("\"declaredEncoding\":") == (declared != nil))
        #expect(result.blocks.first?.text == "זהו משפט ארוך בעברית, ואחריו עוד אחד.")
    }

    @Test("The transport goes before the page, and its word is what is contradicted")
    func transport() throws {
        let bytes = Array(("<meta charset=utf-8>" + body).utf8)
        let source = PageSource(contentType: "text/html; charset=windows-1255")
        let page = try Decoder.decode(bytes, source: source, limits: Limits())
        #expect(page.encoding == "utf-8")
        #expect(page.declaredEncoding == "windows-1255")
    }

    @Test("Numeric references are read in every encoding, those of windows-1252's upper half as browsers do")
    func references() throws {
        let html =
            "<meta charset=windows-1255><p>" + String(repeating: "&#1488;&#x5D1; ", count: 40)
            + "&#147;x&#148;"
        let result = try Extractor().extract(Array(html.utf8))
        #expect(result.blocks.first?.text.hasSuffix("אב “x”") == true)
    }

    @Test("Statistics see the visible text, not the kilobytes of script before it")
    func visibleText() throws {
        let script = "<script>" + String(repeating: "var s = 'été à Noël, façade';", count: 400) + "</script>"
        let western = script.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let page = try Decoder.decode(
            western + EvidenceTests.windows1255(body), source: PageSource(), limits: Limits())
        #expect(page.encoding == "windows-1255")
        #expect(page.evidence == .detection)
    }
}
