import Testing

@testable import Ikar

@Suite("Detection of undeclared encodings")
struct DetectionTests {
    private static let noise =
        "<!doctype html><html><head><script>var caf\u{E9} = '<p>' + 1; /* \u{E9}\u{E9}\u{E9} */</script>"
        + "<style>.a::before { content: '\u{BB}' }</style></head><body class=\"x>y\"><!-- \u{E9} --><p>"

    static let sentences: [(String, String)] = [
        (
            "windows-1255",
            "ראש הממשלה אמר היום כי הממשלה תדון בהצעת התקציב בשבוע הבא, לאחר שהשרים ילמדו את הנתונים"
        ),
        (
            "windows-1251",
            "Правительство сообщило, что новый закон будет рассмотрен на следующей неделе после обсуждения"
        ),
        (
            "koi8-r",
            "Правительство сообщило, что новый закон будет рассмотрен на следующей неделе после обсуждения"
        ),
        (
            "windows-1252",
            "Après l'été, les élèves français retournèrent à l'école où ils étudièrent la géographie"
        ),
        (
            "iso-8859-7",
            "Η κυβέρνηση ανακοίνωσε σήμερα ότι ο νέος νόμος θα συζητηθεί την επόμενη εβδομάδα στη Βουλή"
        ),
        (
            "windows-1256",
            "قال رئيس الوزراء اليوم إن الحكومة ستناقش مشروع الميزانية في الأسبوع المقبل بعد دراسة البيانات"
        ),
    ]

    /// A text in a single-byte encoding, by looking each character up in the encoding's own table.
    private func encoded(_ text: String, in name: String) throws -> [UInt8] {
        var byteOf: [Character: UInt8] = [:]
        for byte in UInt8.min...UInt8.max {
            guard let character = String(decoding: try decoded([byte], as: name).utf8, as: UTF8.self).first
            else { continue }
            byteOf[character] = byteOf[character] ?? byte
        }
        return text.compactMap { byteOf[$0] }
    }

    @Test("A sentence tells its encoding among scripts and styles", arguments: sentences)
    func sentence(name: String, text: String) throws {
        let head = Self.noise.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let page = try Decoder.decode(
            try head + encoded(text, in: name), source: PageSource(), limits: Limits())
        #expect(String(decoding: page.utf8, as: UTF8.self).hasSuffix(text))
        #expect(page.evidence == .detection)
    }

    @Test("Too little to tell is read as windows-1252")
    func fallback() throws {
        let page = try Decoder.decode([0x63, 0x61, 0x66, 0xE9], source: PageSource(), limits: Limits())
        #expect(String(decoding: page.utf8, as: UTF8.self) == "café")
        #expect(page.encoding == "windows-1252")
    }

    @Test("UTF-16 without a byte-order mark is told by its NULs", arguments: [false, true])
    func utf16(isBigEndian: Bool) throws {
        let html = "<html><body><p>שלום לכולם"
        let bytes = html.utf16.flatMap { unit in
            isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        }
        let page = try Decoder.decode(bytes, source: PageSource(), limits: Limits())
        #expect(String(decoding: page.utf8, as: UTF8.self) == html)
        #expect(page.encoding == (isBigEndian ? "utf-16be" : "utf-16le"))
    }

    @Test("A header that says UTF-16 over UTF-8 bytes is not believed")
    func falseUTF16() throws {
        let source = PageSource(contentType: "text/html; charset=utf-16")
        let page = try Decoder.decode(Array("<p>שלום".utf8), source: source, limits: Limits())
        #expect(page.encoding == "utf-8")
    }

    @Test("A multi-byte declaration is believed for a few characters that are UTF-8 by chance")
    func chance() throws {
        // Two GBK characters whose four bytes are also two characters of UTF-8.
        let bytes = Array("<meta charset=gbk>".utf8) + [0xC1 + 1, 0xAA, 0xCD, 0xA8]
        #expect(try Decoder.decode(bytes, source: PageSource(), limits: Limits()).encoding == "gbk")
    }

    @Test(
        "Markup made to be slow is decoded in linear time",
        arguments: ["<", "<!--", "<script ", "<a '", "&", "\u{E9}<b>"])
    func hostile(unit: String) throws {
        let pattern = unit.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let growth = try Growth(size: 10_000) {
            [0xE9] + Array(repeatElement(pattern, count: $0).joined())
        } work: { bytes in
            for label in [nil, "visual"] {
                _ = try Decoder.decode(bytes, source: PageSource(encoding: label), limits: Limits())
            }
        }
        #expect(growth.isLinear, "\(growth)")
    }

    @Test("Many tasks share the tables")
    func concurrent() async {
        let pages = await withTaskGroup(of: [UInt8].self) { group in
            for i in 0..<32 {
                group.addTask {
                    let label = i % 2 == 0 ? "koi8-r" : "windows-1251"
                    return (try? decoded([0xC1, 0xC2], as: label).utf8) ?? []
                }
            }
            return await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
        }
        #expect(pages == [Array("аб".utf8), Array("БВ".utf8)])
    }
}
