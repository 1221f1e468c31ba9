import Testing

/// Hebrew pages through the program.
@Suite struct HebrewTests {
    let folder: TemporaryFolder
    private let words = String(repeating: "מילים רבות של כתבה שלמה, ", count: 30)

    init() throws { folder = try TemporaryFolder() }

    @Test("Text has isolates around names and telephone numbers when it is asked for")
    func isolates() throws {
        try folder.write("a.html", "<article><p>\(words) אל Google בטלפון +972-3-5550123.</p></article>")
        let plain = try Tool.run(["a.html"], in: folder)
        let isolated = try Tool.run(["--bidi-isolates", "a.html"], in: folder)
        #expect(plain.output.contains("אל Google בטלפון +972-3-5550123."))
        #expect(
            isolated.output.contains("אל \u{2068}Google\u{2069} בטלפון \u{2068}+972-3-5550123\u{2069}."))
        #expect(
            isolated.output.replacing("\u{2068}", with: "").replacing("\u{2069}", with: "") == plain.output)
    }

    @Test(
        "No control character of a page reaches the terminal",
        arguments: ["text", "markdown", "html", "json"])
    func controls(format: String) throws {
        try folder.write("a.html", "<article><p>\(words)\u{1B}[2J\u{9B}31m\u{7}\u{202E}סוף.</p></article>")
        let result = try Tool.run(["--format", format, "--with-metadata", "a.html"], in: folder)
        #expect(result.output.contains("מילים רבות"))
        let controls = result.output.unicodeScalars.filter { scalar in
            scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
                || scalar.value == 0x202E
        }
        #expect(controls.isEmpty)
    }

    @Test("JSON says what was declared, and which other encoding parts of the page are in")
    func encodings() throws {
        // א to ת stand in windows-1255 as they do in Unicode, from 0xE0 on.
        let legacy = "<p>תגובה של קורא</p>".unicodeScalars.map { scalar in
            scalar.isASCII ? UInt8(scalar.value) : UInt8(scalar.value - 0x5D0 + 0xE0)
        }
        let page = "<meta charset=windows-1252><article><p>\(words)</p></article>"
        try folder.write("a.html", Array(page.utf8) + legacy)
        let result = try Tool.run(["--ndjson", "a.html"], in: folder)
        #expect(result.output.contains(#""encoding":"utf-8""#))
        #expect(result.output.contains(#""declaredEncoding":"windows-1252""#))
        #expect(result.output.contains(#""mixedEncoding":"windows-12"#))
        #expect(!result.output.contains("\"malformed\""))
    }
}
