import Testing

@testable import Ikar

@Suite("Folding of Hebrew")
struct HebrewFoldingTests {
    private func folded(_ text: String) -> [UInt32] {
        var folder = WordFolder()
        let bytes = Array(text.utf8)
        folder.fold(bytes, 0..<bytes.count)
        return folder.words.prefix(folder.count).map(\.hash)
    }

    @Test(
        "Points, signs of abbreviations and presentation forms do not part words",
        arguments: [
            ("שָׁל֖וֹם", "שלום"), ("\u{FB2A}לום", "שלום"), ("\u{FB2C}לו\u{FB3E}", "שלומ"), ("\u{FB1F}", "י"),
            ("\u{FB21}\u{FB22}\u{FB28}", "אדת"), ("ג׳רוזלם", "גרוזלם"), ("תשפ״ב", "תשפב"), ("עו\"ד", "עוד"),
            ("חו”ל", "חול"), ("בית־ספר", "בית ספר"), ("דו''ח", "דו ח"),
        ])
    func spellings(text: String, plain: String) {
        #expect(folded(text) == folded(plain))
    }

    @Test("Every presentation form folds like the letter in Unicode's name for it")
    func forms() throws {
        for value in UInt32(0xFB1D)...0xFB4E {
            let form = try #require(Unicode.Scalar(value))
            guard let name = form.properties.name, name.hasPrefix("HEBREW LETTER "),
                ![0xFB1F, 0xFB29].contains(value)
            else {
                continue
            }
            // "HEBREW LETTER SHIN WITH DAGESH", "HEBREW LETTER WIDE ALEF", "HEBREW LETTER ALTERNATIVE AYIN".
            let words = name.split(separator: " ").dropFirst(2).filter {
                !["WIDE", "ALTERNATIVE"].contains($0)
            }
            let letterName = words.prefix { $0 != "WITH" }.joined(separator: " ")
            let letter = try #require(
                (UInt32(0x5D0)...0x5EA).compactMap(Unicode.Scalar.init).first {
                    $0.properties.name == "HEBREW LETTER " + letterName
                }, "\(name)")
            #expect(folded(String(form)) == folded(String(letter)), "\(name)")
        }
    }

    @Test("What is written keeps its points and its signs; the text is only composed")
    func kept() throws {
        let text = "בְּרֵאשִׁ֖ית בָּרָ֣א — ארה״ב, ג׳ירפה וצה\"ל"
        let result = try Extractor().extract(
            "<article><p>" + String(repeating: "\(text), ", count: 20) + "\u{FB2A}</p></article>")
        #expect(result.text.contains("ארה״ב, ג׳ירפה וצה\"ל"))
        #expect(result.text.unicodeScalars.contains("\u{5B0}"))
        #expect(result.text.utf8.elementsEqual(Normalization.nfc(Array(result.text.utf8))))
        // NFC writes presentation forms as letter and point.
        #expect(result.text.unicodeScalars.suffix(2).elementsEqual("\u{5E9}\u{5C1}".unicodeScalars))
    }
}
