import Testing

@testable import Ikar

@Suite("Lines of a page without markup") struct DumpLinesTests {
    /// The lines as `kind chunk text`, the kind by its first letter.
    private static func lines(_ text: String) -> [String] {
        let utf8 = Array(text.utf8)
        return DumpLines(utf8).lines.map { line in
            let text = String(decoding: utf8[line.range], as: UTF8.self).replacing("\n", with: "/")
            return "\("\(line.kind)".prefix(1))\(line.chunk) \(text)"
        }
    }

    @Test(
        "A line is prose by its sentence or its length, and short without",
        arguments: [
            ("Home", ["s0 Home"]), ("", []), (" \n\t\n", []),
            (
                "The harbour board met again on Tuesday to vote.",
                ["p0 The harbour board met again on Tuesday to vote."]
            ),
            (
                "The harbour board met again on Tuesday to vote",
                ["s0 The harbour board met again on Tuesday to vote"]
            ),
            ("It met.", ["s0 It met."]),
            ("  Home \r\n\r\nNews\n", ["s0 Home", "s1 News"]), ("a\nb\n\n\nc", ["s0 a", "s0 b", "s1 c"]),
            ("# The board\n## Votes\n#tag", ["h0 The board", "h0 Votes", "s0 #tag"]),
            ("* one\n- two\n• three\n-four", ["i0 one", "i0 two", "i0 three", "s0 -four"]),
            (
                "המועצה התכנסה שוב ביום שלישי כדי להצביע על הנמל.",
                ["p0 המועצה התכנסה שוב ביום שלישי כדי להצביע על הנמל."]
            ),
        ])
    func kinds(_ text: String, _ expected: [String]) { #expect(Self.lines(text) == expected) }

    @Test(
        "What shows a picture or names its maker is a caption",
        arguments: [
            ("The pier at night, seen from the old town hall tower (photo credit: J. Doe)", ["c"]),
            ("The pier at night, seen from the old town hall tower.\n(photo credit: J. Doe)", ["c", "c"]),
            ("The pier at night, seen from the old town hall tower.\n\n(photo credit: J. Doe)", ["p", "c"]),
            ("Photo: J. Doe", ["c"]), ("צילום: י. כהן", ["c"]),
            ("The tax credit (it is new) helps those who build a new pier at night.", ["p"]),
        ])
    func captions(_ text: String, _ kinds: [String]) {
        #expect(Self.lines(text).map { String($0.prefix(1)) } == kinds)
    }

    @Test("Lines that were broken to fit a width are put together again, others are not")
    func wrapped() {
        let words = (0..<120).map { "word\($0)" }
        var broken = [""]
        for word in words {
            if broken[broken.count - 1].count + word.count + 1 > 72 {
                broken.append(word)
            } else {
                broken[broken.count - 1] += (broken[broken.count - 1].isEmpty ? "" : " ") + word
            }
        }
        let text = "Menu\nNews\n\n" + broken.joined(separator: "\n") + "\n\nEnd"
        let whole = broken.joined(separator: "/")
        #expect(Self.lines(text) == ["s0 Menu", "s0 News", "p1 \(whole)", "s2 End"])
        let list = (0..<30).map { "A headline of some words, number \($0), in a list" }
        #expect(DumpLines(Array(list.joined(separator: "\n").utf8)).lines.count == 30)
    }

    @Test("Any bytes have lines inside them, in order", arguments: 0..<30)
    func hostile(_ seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        let signs = Array("\n\n  #*-(). aé\u{5D0}\u{85}\u{1B}<&".utf8)
        let bytes = (0..<3000).map { _ -> UInt8 in
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return signs[Int(state % UInt64(signs.count))]
        }
        let lines = DumpLines(bytes).lines
        #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
        #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.chunk <= $1.chunk })
        #expect(lines.allSatisfy { (0...bytes.count).contains($0.range.upperBound) })
        // What is in no line is white space or a sign that told a line's kind.
        let inside = lines.reduce(0) { $0 + $1.range.count }
        #expect(inside > 0)
    }
}

@Suite("The title of a page without markup") struct DumpTitleTests {
    private static func title(_ text: String) -> String? {
        let utf8 = Array(text.utf8)
        let lines = DumpLines(utf8).lines
        return DumpTitle.headline(lines, in: utf8).map {
            String(decoding: utf8[lines[$0].range], as: UTF8.self)
        }
    }

    private static let prose = "The harbour board met again on Tuesday to vote on the pier."

    @Test(
        "It is what the first line begins with, or a heading, or the last line before the text that could be one",
        arguments: [
            ("Board votes on pier | The Echo\nHome\nBoard votes on pier\n\(prose)", "Board votes on pier"),
            ("Board votes on pier\nHome\nBoard votes on pier\n\(prose)", "Board votes on pier"),
            ("Home\nNews and more news\n\n# Board votes\n\n\(prose)", "Board votes"),
            (
                "Home\nNews of the day\n\nBoard votes on pier\nBy Dana Levi\n12 March 2022\n\n\(prose)",
                "Board votes on pier"
            ),
            ("דף הבית\n\nהמועצה מצביעה על הרציף\nמאת: דנה לוי\n\n\(prose)", "המועצה מצביעה על הרציף"),
            ("Home\nNews", nil), ("", nil), (prose, nil),
        ] as [(String, String?)])
    func title(_ text: String, _ title: String?) { #expect(Self.title(text) == title) }
}

@Suite("Pages without markup") struct TextDumpTests {
    /// A page as a crawler's text dump has it: menu, article, pleas, most-read list, contacts.
    private static let dump = """
        Board votes on pier | The Echo

        Home
        News
        Sport
        Weather
        Log in

        Board votes on pier

        By Dana Levi
        Published: 12 March 2022

        The harbour board met again on Tuesday to vote on the pier, which has been closed since the storm of last \
        winter took two of its piles and much of its deck.

        “We have waited long enough,” said the chair, Ruth Amar, before the vote. “The town needs its pier, and the \
        boats need a place to land.”

        The pier at dusk. (photo credit: Noa Bar)

        Repairs are to begin in May & cost <b>no more</b> than 2 million, the board said; the ferry will go from the \
        old quay until then, as it did when the pier was built in 1931.

        Subscribe to our daily newsletter
        Enter your e-mail
        By signing up you agree to our terms of use and privacy policy

        Most read
        1
        Ferry late again
        2
        Storm took more than the pier
        3
        New school for the old town

        Contact us
        Telephone: 03-555-0100, Fax: 03-555-0101, e-mail: desk@echo.example
        © 2022 The Echo. All rights reserved.
        """

    @Test("The article is kept, word for word; menu, pleas, lists, caption and contacts are not")
    func article() throws {
        let result = try Extractor().extract(plainText: Array(Self.dump.utf8))
        for kept in ["took two of its piles", "waited long enough", "& cost <b>no more</b> than 2 million"] {
            #expect(result.text.contains(kept))
        }
        for dropped in ["Weather", "newsletter", "Ferry late", "Fax", "All rights", "at dusk", "privacy"] {
            #expect(!result.text.contains(dropped))
        }
        #expect(result.metadata.title?.value == "Board votes on pier")
        #expect(result.metadata.date?.value.hasPrefix("2022-03-12") == true)
    }

    @Test("Each block says what it is, as for HTML")
    func labels() throws {
        let result = try Extractor().extract(plainText: Array(Self.dump.utf8))
        func label(_ start: String) -> BlockLabel? { result.blocks.first { $0.text.hasPrefix(start) }?.label }
        #expect(label("Subscribe to our") == .newsletter)
        #expect(label("The pier at dusk") == .caption)
        #expect(label("The harbour board met") == nil)
    }

    @Test(
        "What is no page gives no text and no crash",
        arguments: ["", "\n\n\n", "Home\nNews\nSport", "\u{FEFF}", String(repeating: "a\n", count: 5000)])
    func empty(_ text: String) throws {
        let result = try Extractor().extract(plainText: Array(text.utf8))
        let letters = { (text: String) in text.unicodeScalars.count { !$0.properties.isWhitespace } }
        #expect(letters(result.text) <= letters(text))
    }
}
