import Testing

@testable import Ikar

/// Random bytes read by ikar and by ICU's converters: no letter may be lost or invented.
@Suite("Decoding against ICU's own converters")
struct ConverterTests {
    /// ICU's name of an encoding, nil where ICU has none of that name.
    private static func icuName(_ charset: Charset) -> String? {
        switch charset.reading {
        case .utf8: "UTF-8"
        case .utf16(let isBigEndian): isBigEndian ? "UTF-16BE" : "UTF-16LE"
        case .singleByte(.icu(let name)), .visualHebrew(.icu(let name)): name
        case .singleByte(.builtIn) where charset.name == "windows-1252": "windows-1252"
        case .singleByte, .visualHebrew: nil
        case .multiByte(let name, _): name
        }
    }

    /// Characters in which the Encoding Standard's tables are not ICU's (see ``SingleByteTable``), on either side.
    private static let differences: Set<UInt32> = [
        0x05BA, 0xAA, 0x045E, 0x040E, 0x255D, 0x256C, 0xFFFD,
    ]

    /// What both sides must agree on: all but what stands for malformed bytes, controls and the known differences.
    private func letters(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { scalar in
            scalar.value >= 0xA0 && !(0xE000...0xF8FF).contains(scalar.value)
                && !Self.differences.contains(scalar.value)
        }
    }

    @Test("Every label reads random bytes as ICU does", arguments: Charset.all)
    func random(charset: Charset) throws {
        guard let name = Self.icuName(charset) else {
            // ICU has no converter: every byte has one reading, and ASCII is itself.
            let table = try #require(MixedEncoding.table(of: charset))
            let all = (UInt8.min...UInt8.max).filter { $0 != 0 }
            let text = String(decoding: table.decode(all, in: all.indices).utf8, as: UTF8.self)
            #expect(text.unicodeScalars.count == all.count)
            #expect(text.unicodeScalars.prefix(127).map(\.value) == (1...127).map { UInt32($0) })
            return
        }
        for (seed, label) in charset.labels.split(separator: " ").enumerated() {
            var random = SeededGenerator(seed: UInt64(seed) + 1)
            // A text head keeps the bytes from looking like a binary file.
            var bytes = [UInt8](repeating: 0x20, count: 4096)
            if case .utf16 = charset.reading { bytes = [] }
            for _ in 0..<2000 { bytes.append(UInt8.random(in: 0x20...0xFF, using: &random)) }
            let page = try decoded(bytes, as: String(label))
            let expected = try #require(ICUReference.decode(bytes, charset: name), "ICU lacks \(name)")
            var text = String(decoding: page.utf8, as: UTF8.self)
            if case .visualHebrew = charset.reading {
                // The order may change, and brackets turn; the letters may not.
                let mirrored: (String) -> [UInt32] = { text in
                    self.letters(text).map { min($0.value, ICUReference.mirror($0.value)) }.sorted()
                }
                #expect(mirrored(text) == mirrored(expected), "\(label)")
                text = expected
            }
            #expect(letters(text) == letters(expected), "\(label)")
            #expect(page.malformedSequences == replacements(in: page.utf8))
        }
    }

    @Test(
        "Lone surrogates in UTF-16 are one U+FFFD each, as the standard counts",
        arguments: ["utf-16le", "utf-16be"])
    func surrogates(label: String) throws {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<200 {
            let units: [UInt16] = (0..<40).map { _ in
                switch Int.random(in: 0..<4, using: &random) {
                case 0: UInt16.random(in: 0xD800...0xDBFF, using: &random)
                case 1: UInt16.random(in: 0xDC00...0xDFFF, using: &random)
                default: UInt16.random(in: 0x5D0...0x5EA, using: &random)
                }
            }
            let bytes = units.flatMap { unit -> [UInt8] in
                let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
                return label == "utf-16le" ? pair : pair.reversed()
            }
            // Swift's own decoder repairs by the same rule.
            let expected = String(decoding: units, as: UTF16.self)
            let page = try decoded(bytes, as: label)
            #expect(String(decoding: page.utf8, as: UTF8.self) == expected)
            #expect(page.malformedSequences == expected.unicodeScalars.count { $0 == "\u{FFFD}" })
        }
    }
}

extension VisualHebrewTests {
    @Test(
        "Generated lines of Hebrew, names, numbers, brackets and quotes come back from visual order",
        arguments: 0..<40)
    func roundTrip(seed: UInt64) throws {
        var lines = MixedLines(seed: seed)
        let logical = (0..<25).map { _ in lines.hebrewLine() }
        let visual = logical.map { ICUReference.visual($0, base: .rightToLeft) }
        let bytes = EvidenceTests.windows1255(
            "<meta charset=iso-8859-8>" + visual.map { "<p>\($0)</p>\n" }.joined())
        let page = try Decoder.decode(bytes, source: PageSource(), limits: Limits())
        let text = String(decoding: page.utf8, as: UTF8.self)
        let found = text.split(separator: "\n").map { line in
            line.replacing("<meta charset=iso-8859-8>", with: "").replacing("<p>", with: "").replacing(
                "</p>", with: "")
        }
        #expect(found.map { String($0) } == logical)
    }

    @Test("Logical lines under a visual label are left as they are", arguments: 0..<40)
    func logicalUnderVisualLabel(seed: UInt64) throws {
        var lines = MixedLines(seed: seed)
        let html =
            "<meta charset=iso-8859-8>" + (0..<10).map { _ in "<p>\(lines.hebrewLine())</p>\n" }.joined()
        let page = try Decoder.decode(EvidenceTests.windows1255(html), source: PageSource(), limits: Limits())
        #expect(String(decoding: page.utf8, as: UTF8.self) == html)
    }
}
