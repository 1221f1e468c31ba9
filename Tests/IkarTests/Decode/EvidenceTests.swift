import Testing

@testable import Ikar

@Suite("Evidence of a page's encoding")
struct EvidenceTests {
    private let hebrew = "שלום עולם, זה טקסט בעברית"

    /// Hebrew letters as windows-1255 and ISO-8859-8 have them.
    static func windows1255(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { scalar in
            (0x5D0...0x5EA).contains(scalar.value) ? UInt8(scalar.value - 0x5D0 + 0xE0) : UInt8(scalar.value)
        }
    }

    private func decode(
        _ bytes: [UInt8], encoding: String? = nil, contentType: String? = nil
    ) throws -> DecodedPage {
        try Decoder.decode(
            bytes, source: PageSource(encoding: encoding, contentType: contentType), limits: Limits())
    }

    @Test("The caller's label wins over everything")
    func override() throws {
        let bytes = Self.windows1255("<meta charset=utf-8><p>" + hebrew)
        let page = try decode(bytes, encoding: " Windows-1255 ", contentType: "text/html; charset=koi8-r")
        #expect(page.encoding == "windows-1255")
        #expect(page.evidence == .override)
        #expect(String(decoding: page.utf8, as: UTF8.self).hasSuffix(hebrew))
        #expect(page.malformedSequences == 0)
    }

    @Test("An unknown label of the caller is an error that names it")
    func unknownOverride() {
        #expect(throws: ExtractionError.unknownEncoding("utf-9")) { try decode([0x61], encoding: "utf-9") }
    }

    @Test("An unknown label of the header or the page is no evidence")
    func unknownDeclaration() throws {
        let page = try decode(Array("<meta charset=utf-9>é".utf8), contentType: "text/html; charset=x-none")
        #expect(page.evidence == .utf8Validity)
    }

    @Test(
        "A byte-order mark tells the encoding and is removed",
        arguments: [
            ([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], "utf-8"),
            ([0xFF, 0xFE, 0xE9, 0x00], "utf-16le"),
            ([0xFE, 0xFF, 0x00, 0xE9], "utf-16be"),
        ] as [([UInt8], String)])
    func byteOrderMark(bytes: [UInt8], encoding: String) throws {
        let page = try decode(bytes, contentType: "text/html; charset=windows-1252")
        #expect(page.encoding == encoding)
        #expect(page.evidence == .byteOrderMark)
        #expect(page.utf8 == Array("é".utf8))
    }

    @Test("The header's charset stands before the page's")
    func headerBeforeMeta() throws {
        let bytes = Self.windows1255("<meta charset=koi8-r><p>" + hebrew)
        let page = try decode(bytes, contentType: "text/html; charset=\"windows-1255\"")
        #expect(page.encoding == "windows-1255")
        #expect(page.evidence == .contentType)
    }

    @Test("A bare MIME type is no evidence")
    func bareType() throws {
        let bytes = Self.windows1255("<meta charset=windows-1255><p>" + hebrew)
        let page = try decode(bytes, contentType: "text/html")
        #expect(page.evidence == .meta)
    }

    @Test("UTF-8 bytes are read as UTF-8 whatever single-byte encoding is declared")
    func utf8AgainstDeclaration() throws {
        let page = try decode(Array("<meta charset=windows-1255><p>\(hebrew)".utf8))
        #expect(page.encoding == "utf-8")
        #expect(page.evidence == .utf8Validity)
        #expect(String(decoding: page.utf8, as: UTF8.self).hasSuffix(hebrew))
    }

    @Test("A page that says UTF-8 but holds windows-1255 is detected by its visible text")
    func declaredUTF8ButLegacy() throws {
        let sentence =
            "ראש הממשלה אמר היום כי הממשלה תדון בהצעת התקציב בשבוע הבא, לאחר שהשרים ילמדו את הנתונים"
        let page = try decode(
            Self.windows1255("<meta charset=utf-8><script>var a = 1</script><p>" + sentence))
        #expect(page.encoding == "windows-1255")
        #expect(page.evidence == .detection)
        #expect(String(decoding: page.utf8, as: UTF8.self).hasSuffix(sentence))
    }

    @Test("A few bad bytes in a UTF-8 page stay U+FFFD")
    func damagedUTF8() throws {
        let bytes = Array("<meta charset=utf-8>\(hebrew)".utf8) + [0xFF] + Array(hebrew.utf8)
        let page = try decode(bytes)
        #expect(page.encoding == "utf-8")
        #expect(page.malformedSequences == 1)
        #expect(String(decoding: page.utf8, as: UTF8.self).contains("\u{FFFD}"))
    }

    @Test("Empty input is an empty page")
    func empty() throws {
        #expect(try decode([]).utf8.isEmpty)
    }

    @Test(
        "What is no text is named",
        arguments: [
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PNG image"),
            ([0xFF, 0xD8, 0xFF, 0xE0], "JPEG image"),
            (Array("%PDF-1.7".utf8), "PDF document"),
            ([0x1F, 0x8B, 0x08, 0x00], "gzip archive"),
            ([0x01, 0x02, 0x03, 0x04, 0x05, 0x06], "binary data"),
        ] as [([UInt8], String)])
    func notText(bytes: [UInt8], kind: String) {
        #expect(throws: ExtractionError.notText(kind)) { try decode(bytes) }
    }
}
