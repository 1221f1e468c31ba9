import Testing

@testable import Ikar

/// The folded words' hashes of a text.
private func folded(_ text: String) -> [UInt32] {
    var folder = WordFolder()
    let bytes = Array(text.utf8)
    folder.fold(bytes, 0..<bytes.count)
    return folder.words.prefix(folder.count).map(\.hash)
}

private func shapes(_ text: String) -> TextShapes {
    var folder = WordFolder()
    let bytes = Array(text.utf8)
    folder.fold(bytes, 0..<bytes.count)
    return folder.shapes
}

@Suite("Folding of words") struct FoldingTests {
    @Test(
        "Spellings of the same words fold alike",
        arguments: [
            ("Sign Up", "sign up"), ("SIGN  UP!", "sign up"), ("Don’t", "dont"), ("don't", "dont"),
            ("É, Ü, Ñ, ß", "e u n ss"), ("ÜBER UNS", "uber uns"), ("Читать Ещё", "читать еще"),
            ("ЧИТАЙТЕ", "читайте"), ("e‑mail", "e mail"), ("e-mail", "e mail"), ("»Mehr«", "mehr"),
            ("ארה\"ב", "ארהב"), ("ארה״ב", "ארהב"), ("ארה”ב", "ארהב"), ("צ'ק", "צק"), ("צ׳ק", "צק"),
            ("צ’ק", "צק"),
            ("הִרְשְׁמוּ", "הרשמו"), ("שׁתפו", "שתפו"), ("תנאי־שימוש", "תנאי שימוש"), ("מאשר/ת", "מאשר"),
        ])
    func sameWords(_ text: String, _ plain: String) {
        #expect(folded(text) == folded(plain))
    }

    @Test(
        "Arabic vowels, tatweel and forms of alef fold",
        arguments: [("أَخْبَار", "اخبار"), ("مـشـاركة", "مشاركه")])
    func arabic(_ text: String, _ plain: String) {
        #expect(folded(text) == folded(plain))
    }

    @Test(
        "Different words stay different",
        arguments: [("share", "shares"), ("שתף", "שתפו"), ("read more", "readmore"), ("או \"לא", "אולא")])
    func otherWords(_ text: String, _ other: String) {
        #expect(folded(text) != folded(other))
    }

    @Test("Numbers are one word, whatever their digits")
    func numbers() {
        #expect(folded("12") == folded("2024"))
        #expect(folded("12") != folded("12th"))
    }

    @Test("The buffer ends where it ends", arguments: ["a ", "א ", "é ", "1 ", "字 ", "-"])
    func longTexts(_ unit: String) {
        #expect(folded(String(repeating: unit, count: 1000)).count <= WordFolder.capacity)
    }

    @Test(
        "Phone numbers are recognised",
        arguments: [
            "03-7619056", "*2421", "+972-3-555-0142", "1-800-555-048", "050-555-0187", "01632 960 771",
            "(617) 555-0142",
            "620-555-0118", "+49 30 901820", "08-555-0161", "0375550142", "+44 (0)20 7946 0958", "555-0142",
        ])
    func phones(_ text: String) {
        #expect(shapes("Call " + text).contains(.phone))
        #expect(shapes("חייגו " + text + ".").contains(.phone))
    }

    @Test(
        "Other numbers are no phone numbers",
        arguments: [
            "1,234,567", "2024", "1998-2004", "12.03.2022", "2022-03-12", "10/1/2014", "23:56", "3.14159265",
            "$1,500,000",
            "1914-18", "350 000", "12 000 000", "Mar 12, 2022", "4 5 6", "0.75", "7-1", "2*3456",
        ])
    func otherNumbers(_ text: String) {
        #expect(!shapes(text).contains(.phone))
    }

    @Test("E-mail addresses, handles and links are recognised")
    func channels() {
        #expect(shapes("write to a.b@example.com").contains(.email))
        #expect(shapes("(@someone)").contains(.handle))
        #expect(shapes("@someone").contains(.handle))
        #expect(shapes("see https://example.com").contains(.link))
        #expect(shapes("www.example.com").contains(.link))
        #expect(shapes("5 @ 3 each").isDisjoint(with: .channels))
        #expect(shapes("Time: 5").isDisjoint(with: .channels))
    }

    @Test(
        "E-mail addresses written to hide from harvesters are recognised",
        arguments: [
            "name @ mail.example", "אל: name @ mail.example", "desk (at) paper.example",
            "desk [at] paper [dot] example", "desk(AT)paper.example",
        ])
    func hiddenMail(_ text: String) {
        #expect(shapes(text).contains(.email))
    }

    @Test(
        "Signs and brackets that look like hidden addresses are none",
        arguments: [
            "12 lemons @ 2.50", "met @ the pub", "@ paper.example", "one @", "(at) last", "laughing (at",
            "a (at] b", "see (attached) file", "in (at)",
        ])
    func noMail(_ text: String) {
        #expect(!shapes(text).contains(.email))
    }

    @Test("Dates, times, prices and copyright signs are recognised")
    func others() {
        #expect(shapes("12.03.2022").contains(.date))
        #expect(shapes("2022-03-12").contains(.date))
        #expect(shapes("at 23:56").contains(.time))
        #expect(shapes("£450 or less").contains(.price))
        #expect(shapes("450 ₪").contains(.price))
        #expect(shapes("© 2024").contains(.copyrightFirst))
        #expect(shapes("a © 2024").isSuperset(of: .copyright))
        #expect(!shapes("a © 2024").contains(.copyrightFirst))
        #expect(shapes("version 1.2.3 of 4").isDisjoint(with: [.date, .time, .price]))
    }
}
