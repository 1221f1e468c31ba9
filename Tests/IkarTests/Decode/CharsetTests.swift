import Testing

@testable import Ikar

/// Decodes with the caller's label, which leaves all other evidence aside.
func decoded(_ bytes: [UInt8], as label: String) throws -> DecodedPage {
    try Decoder.decode(bytes, source: PageSource(encoding: label), limits: Limits())
}

/// Number of U+FFFD in UTF-8.
func replacements(in utf8: [UInt8]) -> Int {
    String(decoding: utf8, as: UTF8.self).unicodeScalars.count { $0 == "\u{FFFD}" }
}

@Suite("Encodings and their labels")
struct CharsetTests {
    /// A text in each encoding, encoded by other software.
    static let samples: [(String, String, [UInt8])] = [
        (
            "iso-8859-2", "Příliš žluťoučký",
            [0x50, 0xF8, 0xED, 0x6C, 0x69, 0xB9, 0x20, 0xBE, 0x6C, 0x75, 0xBB, 0x6F, 0x75, 0xE8, 0x6B, 0xFD]
        ),
        ("iso-8859-3", "Ĉu ĝi", [0xC6, 0x75, 0x20, 0xF8, 0x69]),
        ("iso-8859-4", "Šāda ķēve", [0xA9, 0xE0, 0x64, 0x61, 0x20, 0xF3, 0xBA, 0x76, 0x65]),
        ("iso-8859-5", "Привет", [0xBF, 0xE0, 0xD8, 0xD2, 0xD5, 0xE2]),
        ("iso-8859-6", "مرحبا", [0xE5, 0xD1, 0xCD, 0xC8, 0xC7]),
        ("iso-8859-7", "Καλημέρα", [0xCA, 0xE1, 0xEB, 0xE7, 0xEC, 0xDD, 0xF1, 0xE1]),
        ("iso-8859-8-i", "שלום", [0xF9, 0xEC, 0xE5, 0xED]),
        ("iso-8859-10", "Þetta ŧ", [0xDE, 0x65, 0x74, 0x74, 0x61, 0x20, 0xBB]),
        ("iso-8859-13", "Ąžuolas", [0xC0, 0xFE, 0x75, 0x6F, 0x6C, 0x61, 0x73]),
        ("iso-8859-14", "Ŵy ŷ", [0xD0, 0x79, 0x20, 0xFE]),
        ("iso-8859-15", "Œuvre €", [0xBC, 0x75, 0x76, 0x72, 0x65, 0x20, 0xA4]),
        ("iso-8859-16", "Știință", [0xAA, 0x74, 0x69, 0x69, 0x6E, 0xFE, 0xE3]),
        ("koi8-r", "Привет", [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4]),
        ("koi8-u", "Привіт ґ", [0xF0, 0xD2, 0xC9, 0xD7, 0xA6, 0xD4, 0x20, 0xAD]),
        ("macintosh", "Café ∞", [0x43, 0x61, 0x66, 0x8E, 0x20, 0xB0]),
        ("windows-874", "สวัสดี", [0xCA, 0xC7, 0xD1, 0xCA, 0xB4, 0xD5]),
        ("windows-1250", "Příliš", [0x50, 0xF8, 0xED, 0x6C, 0x69, 0x9A]),
        ("windows-1251", "Привет", [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]),
        (
            "windows-1252", "naïve “quotes” €",
            [0x6E, 0x61, 0xEF, 0x76, 0x65, 0x20, 0x93, 0x71, 0x75, 0x6F, 0x74, 0x65, 0x73, 0x94, 0x20, 0x80]
        ),
        ("windows-1253", "Καλημέρα", [0xCA, 0xE1, 0xEB, 0xE7, 0xEC, 0xDD, 0xF1, 0xE1]),
        ("windows-1254", "Işık ğ", [0x49, 0xFE, 0xFD, 0x6B, 0x20, 0xF0]),
        ("windows-1255", "שָׁלוֹם ₪", [0xF9, 0xC8, 0xD1, 0xEC, 0xE5, 0xC9, 0xED, 0x20, 0xA4]),
        ("windows-1256", "مرحبا پ", [0xE3, 0xD1, 0xCD, 0xC8, 0xC7, 0x20, 0x81]),
        ("windows-1257", "Ąžuolas", [0xC0, 0xFE, 0x75, 0x6F, 0x6C, 0x61, 0x73]),
        ("windows-1258", "Tiê´ng", [0x54, 0x69, 0xEA, 0xB4, 0x6E, 0x67]),
        ("x-mac-cyrillic", "Привет", [0x8F, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]),
        ("ibm866", "Привет", [0x8F, 0xE0, 0xA8, 0xA2, 0xA5, 0xE2]),
        ("gbk", "汉字，你好", [0xBA, 0xBA, 0xD7, 0xD6, 0xA3, 0xAC, 0xC4, 0xE3, 0xBA, 0xC3]),
        ("gb18030", "汉字😀", [0xBA, 0xBA, 0xD7, 0xD6, 0x94, 0x39, 0xFC, 0x36]),
        ("big5", "漢字你好", [0xBA, 0x7E, 0xA6, 0x72, 0xA7, 0x41, 0xA6, 0x6E]),
        ("euc-jp", "日本語テスト", [0xC6, 0xFC, 0xCB, 0xDC, 0xB8, 0xEC, 0xA5, 0xC6, 0xA5, 0xB9, 0xA5, 0xC8]),
        (
            "iso-2022-jp", "日本語テスト",
            [
                0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x38, 0x6C, 0x25, 0x46, 0x25, 0x39, 0x25, 0x48,
                0x1B, 0x28, 0x42,
            ]
        ),
        ("shift_jis", "日本語ﾃｽﾄ", [0x93, 0xFA, 0x96, 0x7B, 0x8C, 0xEA, 0xC3, 0xBD, 0xC4]),
        ("euc-kr", "한국어", [0xC7, 0xD1, 0xB1, 0xB9, 0xBE, 0xEE]),
        (
            "utf-16le", "שלום 😀",
            [0xE9, 0x05, 0xDC, 0x05, 0xD5, 0x05, 0xDD, 0x05, 0x20, 0x00, 0x3D, 0xD8, 0x00, 0xDE]
        ),
        (
            "utf-16be", "שלום 😀",
            [0x05, 0xE9, 0x05, 0xDC, 0x05, 0xD5, 0x05, 0xDD, 0x00, 0x20, 0xD8, 0x3D, 0xDE, 0x00]
        ),
        ("hz-gb-2312", "汉字", [0x7E, 0x7B, 0x3A, 0x3A, 0x57, 0x56, 0x7E, 0x7D]),
        ("iso-2022-kr", "한국어", [0x1B, 0x24, 0x29, 0x43, 0x0E, 0x47, 0x51, 0x31, 0x39, 0x3E, 0x6E, 0x0F]),
        ("ibm862", "שלום", [0x99, 0x8C, 0x85, 0x8D]),
    ]

    @Test("A text comes back from each encoding", arguments: samples)
    func sample(name: String, text: String, bytes: [UInt8]) throws {
        let page = try decoded(bytes, as: name)
        #expect(String(decoding: page.utf8, as: UTF8.self) == text)
        #expect(page.malformedSequences == 0)
        #expect(page.encoding == name)
    }

    @Test("Every label opens its encoding, whatever its case and the space around it", arguments: Charset.all)
    func labels(charset: Charset) throws {
        for label in charset.labels.split(separator: " ") {
            #expect(Charset.named("\t\(label.uppercased()) \n")?.name == charset.name)
        }
        #expect(Charset.named(charset.name)?.name == charset.name)
        // NULs hold no text in any encoding; digits are ASCII in all but UTF-16.
        if case .utf16 = charset.reading { return }
        #expect(try decoded(Array("a1 \0b".utf8), as: charset.name).utf8 == Array("a1 b".utf8))
    }

    @Test("No label belongs to two encodings")
    func uniqueLabels() {
        let labels = Charset.all.flatMap { $0.labels.split(separator: " ") }
        #expect(Set(labels).count == labels.count)
        #expect(labels.count > 220)
    }

    @Test("What is no label is none", arguments: ["", " ", "utf-9", "utf-8;", "windows-1255-i", "\u{5D0}"])
    func noLabel(label: String) {
        #expect(Charset.named(label) == nil)
    }

    @Test("Every byte of every encoding has a reading or counts as malformed", arguments: Charset.all)
    func everyByte(charset: Charset) throws {
        for byte in UInt8.min...UInt8.max {
            let page = try decoded([byte, 0x20, 0x20, 0x61, 0x62, 0x63, 0x64, 0x65], as: charset.name)
            #expect(String(validating: page.utf8, as: UTF8.self) != nil)
            #expect(page.malformedSequences == replacements(in: page.utf8), "byte \(byte)")
        }
    }

    @Test(
        "Where ICU differs from the Encoding Standard, the standard holds",
        arguments: [
            ("windows-1255", 0xCA, 0x05BA), ("windows-1255", 0xD9, 0xFFFD), ("windows-1253", 0xAA, 0xFFFD),
            ("windows-874", 0xDB, 0xFFFD), ("koi8-u", 0xAE, 0x045E), ("koi8-u", 0xBE, 0x040E),
            ("windows-1252", 0x81, 0x0081), ("iso-8859-1", 0x80, 0x20AC), ("x-user-defined", 0x80, 0xF780),
            ("macintosh", 0xDB, 0x20AC), ("iso-8859-7", 0xA4, 0x20AC), ("x-mac-hebrew", 0xE0, 0x05D0),
            ("ibm866", 0x1A, 0x001A), ("ibm862", 0x7F, 0x007F),
        ] as [(String, UInt8, UInt32)])
    func differences(label: String, byte: UInt8, codePoint: UInt32) throws {
        let text = String(decoding: try decoded([byte], as: label).utf8, as: UTF8.self)
        #expect(text.unicodeScalars.map(\.value) == [codePoint])
    }
}

@Suite("Malformed bytes")
struct MalformedTests {
    @Test(
        "UTF-8 has one U+FFFD for each longest beginning of a sequence",
        arguments: [
            ([0xFF], 1), ([0xC0, 0xAF], 2), ([0xE0, 0x80, 0xAF], 3), ([0xED, 0xA0, 0x80], 3),
            ([0xF0, 0x9F, 0x98], 1),
            ([0xF0, 0x9F, 0x98, 0x41], 1), ([0xF4, 0x90, 0x80, 0x80], 4),
            ([0xE2, 0x82, 0xE2, 0x82, 0xAC], 1),
            ([0xF8, 0x88, 0x80, 0x80, 0x80], 5), ([0xC3, 0xC3, 0xA9], 1),
        ] as [([UInt8], Int)])
    func utf8(bytes: [UInt8], count: Int) throws {
        let page = try decoded([0x61] + bytes + [0x62], as: "utf-8")
        #expect(page.malformedSequences == count)
        #expect(page.utf8 == Array(String(decoding: [0x61] + bytes + [0x62], as: UTF8.self).utf8))
    }

    @Test("All are counted when the caller insists on UTF-8", arguments: [1023, 1024, 5000])
    func insisted(count: Int) throws {
        let page = try decoded(
            Array(repeatElement([0xE9, 0x20], count: count).joined()) + [0, 0x61], as: "utf-8")
        #expect(page.malformedSequences == count)
        #expect(replacements(in: page.utf8) == count)
        #expect(!page.utf8.contains(0))
    }

    @Test(
        "A broken lead byte does not swallow the markup after it",
        arguments: ["gbk", "big5", "euc-jp", "shift_jis", "euc-kr", "gb18030"])
    func leadBeforeMarkup(label: String) throws {
        let page = try decoded([0xE5] + Array("<p>x".utf8), as: label)
        #expect(String(decoding: page.utf8, as: UTF8.self).hasSuffix("<p>x"))
        #expect(page.malformedSequences == 1)
    }

    @Test("UTF-16 has one U+FFFD for each lone surrogate and for an odd last byte")
    func utf16() throws {
        let page = try decoded([0x61, 0x00, 0x3D, 0xD8, 0x62, 0x00, 0x00, 0xDE, 0x63], as: "utf-16le")
        #expect(String(decoding: page.utf8, as: UTF8.self) == "a\u{FFFD}b\u{FFFD}\u{FFFD}")
        #expect(page.malformedSequences == 3)
    }

    @Test(
        "A text cut at any byte is valid and loses at most the character that was cut",
        arguments: CharsetTests.samples)
    func truncated(name: String, text: String, bytes: [UInt8]) throws {
        for end in 0...bytes.count {
            let page = try decoded(Array(bytes[..<end]), as: name)
            let part = try #require(String(validating: page.utf8, as: UTF8.self))
            #expect(page.malformedSequences <= 1)
            #expect(page.malformedSequences == replacements(in: page.utf8))
            let good = part.unicodeScalars.prefix { $0 != "\u{FFFD}" }
            #expect(text.unicodeScalars.starts(with: good))
        }
    }

    @Test("Random bytes give valid UTF-8 without NULs in every encoding", arguments: Charset.all)
    func random(charset: Charset) throws {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        for length in [1, 7, 64, 1000, 5000] {
            // A text head keeps the bytes from looking like a binary file.
            var bytes = [UInt8](repeating: 0x20, count: 4096)
            for _ in 0..<length {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes.append(UInt8(truncatingIfNeeded: state >> 33))
            }
            let page = try decoded(bytes, as: charset.name)
            #expect(String(validating: page.utf8, as: UTF8.self) != nil)
            #expect(!page.utf8.contains(0))
            if charset.name != "iso-2022-cn" {
                #expect(page.malformedSequences <= replacements(in: page.utf8))
            }
        }
    }

    @Test("Undeclared random bytes are a page or no text, never a crash", arguments: 0..<64)
    func undeclared(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        var bytes: [UInt8] = []
        for _ in 0..<(seed * 37) {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            bytes.append(UInt8(truncatingIfNeeded: state >> 40) | (seed % 2 == 0 ? 0x80 : 0x40))
        }
        let page = try? Decoder.decode(bytes, source: PageSource(), limits: Limits())
        if let page { #expect(String(validating: page.utf8, as: UTF8.self) != nil) }
    }
}

@Suite("The page size limit")
struct SizeLimitTests {
    @Test(
        "A page is cut at a character boundary within the limit",
        arguments: ["utf-8", "windows-1255", "utf-16le"])
    func cut(label: String) throws {
        let text = "אבגדה abcdef זחטיכ"
        let bytes: [UInt8] =
            switch label {
            case "utf-8": Array(text.utf8)
            case "utf-16le": text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            default: EvidenceTests.windows1255(text)
            }
        for limit in 0...(text.utf8.count + 1) {
            var limits = Limits()
            limits.maxBytes = limit
            let page = try Decoder.decode(bytes, source: PageSource(encoding: label), limits: limits)
            let part = try #require(String(validating: page.utf8, as: UTF8.self))
            #expect(text.hasPrefix(part))
            #expect(page.utf8.count <= limit)
            #expect(page.utf8.count > limit - 2 || !page.isCut)
            #expect(page.isCut == (part != text))
            #expect(page.malformedSequences == 0)
        }
    }

    @Test("Valid UTF-8 is handed on without a copy")
    func noCopy() throws {
        let bytes = Array(String(repeating: "שלום abc ", count: 100).utf8)
        let page = try decoded(bytes, as: "utf-8")
        let isSame = bytes.withUnsafeBufferPointer { a in
            page.utf8.withUnsafeBufferPointer { b in a.baseAddress == b.baseAddress }
        }
        #expect(isSame)
    }
}
