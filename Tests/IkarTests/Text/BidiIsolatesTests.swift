import Testing

@testable import Ikar

@Suite("Isolates for terminals")
struct BidiIsolatesTests {
    private func isolated(_ text: String, _ base: TextDirection) -> String {
        var out: [UInt8] = []
        let bytes = Array(text.utf8)
        BidiIsolates.append(bytes, bytes.indices, base: base, to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Isolates as brackets that one can read.
    private func shown(_ text: String, _ base: TextDirection) -> String {
        isolated(text, base).replacing("\u{2068}", with: "⟦").replacing("\u{2069}", with: "⟧")
    }

    @Test(
        "In Hebrew, names and telephone numbers are set off with what hangs on them",
        arguments: [
            ("חברת Google הודיעה", "חברת ⟦Google⟧ הודיעה"), ("Google הודיעה", "⟦Google⟧ הודיעה"),
            ("שפת C++ וגם C#", "שפת ⟦C++⟧ וגם ⟦C#⟧"), ("כתבו אל @dana ב-.NET", "כתבו אל ⟦@dana⟧ ב-⟦.NET⟧"),
            ("חייגו +972-3-5550123 או *2421", "חייגו ⟦+972-3-5550123⟧ או ⟦*2421⟧"),
            ("טלפון (03) 555-0123.", "טלפון ⟦(03) 555-0123⟧."), ("טלפון 03 555 0123", "טלפון ⟦03 555 0123⟧"),
            ("פקס 03-5550123", "פקס 03-5550123"), ("בשנת 2022 ב-10:30", "בשנת 2022 ב-10:30"),
            ("מהירות 5G חדשה", "מהירות ⟦5G⟧ חדשה"), ("מערכת Windows 11 יצאה", "מערכת ⟦Windows 11⟧ יצאה"),
            ("אמר \"Hello, world!\" והלך", "אמר \"⟦Hello, world!⟧\" והלך"),
            ("חברת Alphabet (Google) דיווחה", "חברת ⟦Alphabet (Google)⟧ דיווחה"),
            ("(Google) דיווחה", "(⟦Google⟧) דיווחה"), ("Google, Apple ו-Meta.", "⟦Google, Apple⟧ ו-⟦Meta⟧."),
            ("שלום עולם", "שלום עולם"), ("א\nb\nג", "א\n⟦b⟧\nג"), ("", ""), ("03", "03"),
            ("נָבִיא Q ו", "נָבִיא ⟦Q⟧ ו"),
        ])
    func hebrew(text: String, expected: String) {
        #expect(shown(text, .rightToLeft) == expected)
    }

    @Test(
        "In English, Hebrew words are set off with the numbers that hang on them",
        arguments: [
            ("The word שלום means peace", "The word ⟦שלום⟧ means peace"),
            ("He said \"שלום עולם!\" and left", "He said \"⟦שלום עולם!⟧\" and left"),
            ("on ב-2022 it", "on ⟦ב-2022⟧ it"), ("by שלום 5 apples", "by ⟦שלום⟧ 5 apples"),
            ("the צה\"ל spokesman", "the ⟦צה\"ל⟧ spokesman"), ("a שָׁלוֹם b", "a ⟦שָׁלוֹם⟧ b"),
            ("Call +972-3-5550123", "Call +972-3-5550123"),
        ])
    func english(text: String, expected: String) {
        #expect(shown(text, .leftToRight) == expected)
    }

    @Test("What the page set off itself is left alone")
    func settled() {
        let text = "א \u{2066}Google, Meta!\u{2069} ב"
        #expect(isolated(text, .rightToLeft) == text)
    }

    @Test(
        "Isolates always balance and change nothing else",
        arguments: [TextDirection.leftToRight, .rightToLeft])
    func balance(base: TextDirection) {
        for seed in UInt64(0)..<5_000 {
            var lines = MixedLines(seed: seed)
            let text = String(decoding: BidiCleanup.settled(Array(lines.paragraph().utf8)), as: UTF8.self)
            let result = isolated(text, base)
            #expect(BidiControlsTests.isBalanced(result), "seed \(seed)")
            let isIsolate: (Unicode.Scalar) -> Bool = { (0x2066...0x2069).contains($0.value) }
            #expect(
                result.unicodeScalars.filter { !isIsolate($0) }
                    .elementsEqual(text.unicodeScalars.filter { !isIsolate($0) }), "seed \(seed)")
        }
    }

    @Test("A viewer that runs every line left to right shows names in Hebrew as a browser does")
    func seen() {
        let line = "חברת Google (Alphabet) הודיעה +972-3-5550123."
        let seen = ICUReference.visual(isolated(line, .rightToLeft), base: .rightToLeft)
        #expect(seen.contains("Google (Alphabet)"))
        #expect(seen.contains("+972-3-5550123"))
        // Without them the sign goes to the other end of the number.
        #expect(!ICUReference.visual(line, base: .rightToLeft).contains("+972-3-5550123"))
    }

    @Test("Long lines cost linear time", arguments: ["1", "0-", "a ", "א. ", "(", "\"", "+1-", "א 1"])
    func linear(piece: String) {
        let text = String(repeating: piece, count: 100_000)
        for base in [TextDirection.leftToRight, .rightToLeft] {
            #expect(isolated(text, base).utf8.count >= text.utf8.count)
        }
    }

    @Test("The text has them only where they are asked for")
    func option() throws {
        let words = String(repeating: "מילים רבות של כתבה שלמה, ", count: 30)
        let html = "<article><p>\(words) Google Chrome.</p><p>\(words) iPhone.</p></article>"
        let result = try Extractor().extract(html)
        var options = RenderOptions()
        #expect(!result.rendered(as: .text, options: options).unicodeScalars.contains("\u{2068}"))
        options.isolatesDirections = true
        let text = result.rendered(as: .text, options: options)
        #expect(text.contains("\u{2068}Google Chrome\u{2069}."))
        #expect(BidiControlsTests.isBalanced(text))
        #expect(!result.rendered(as: .json, options: options).unicodeScalars.contains("\u{2068}"))
    }
}
