import Testing

@testable import Ikar

@Suite("Direction controls of the page")
struct BidiControlsTests {
    private func settled(_ text: String) -> String {
        String(decoding: BidiCleanup.settled(Array(text.utf8)), as: UTF8.self)
    }

    @Test(
        "Controls stay where they have an effect and go where they only accumulate",
        arguments: [
            ("שלום", "שלום"),
            // Overrides, and ends and openings without a counterpart.
            ("annexe\u{202E}fdp.exe", "annexefdp.exe"), ("\u{202D}12\u{202C} ab", "12 ab"),
            ("שלום\u{202C} abc", "שלום abc"), ("שלום \u{202A}abc", "שלום abc"), ("א\u{2069}b", "אb"),
            ("א \u{2066}b", "א b"),
            // Pairs around nothing, and pairs in a line that runs their way.
            ("א \u{202A}\u{202C}b", "א b"), ("א \u{2067} \u{2069}b", "א  b"),
            ("\u{202B}שלום 12\u{202C}", "שלום 12"),
            ("\u{2066}hello\u{2069} you", "hello you"),
            // Pairs with an effect.
            ("א \u{202A}b c!\u{202C} ד", "א \u{202A}b c!\u{202C} ד"),
            ("א \u{2068}b c!\u{2069} ד", "א \u{2068}b c!\u{2069} ד"),
            // An embedding that its isolate ends.
            ("א \u{2066}b \u{202B}ג\u{2069} c", "א \u{2066}b ג\u{2069} c"),
            // Marks.
            ("\u{200F}שלום\u{200F} עולם\u{200F}", "שלום עולם"), ("\u{200E}abc\u{200E}\u{200E}", "abc"),
            ("שלום\u{200F}\u{200F}! abc", "שלום\u{200F}! abc"), ("ב-C++\u{200E} וב", "ב-C++\u{200E} וב"),
            ("שלום\u{200F}, עולם abc", "שלום, עולם abc"), ("abc שלום!\u{200F}", "abc שלום!\u{200F}"),
            ("אabc\u{200E}def", "אabcdef"), ("\u{200E}+972-3-5550123", "\u{200E}+972-3-5550123"),
            ("סך 5\u{200F}% ab", "סך 5\u{200F}% ab"), ("\u{61C}مرحبا\u{61C}", "مرحبا"),
            // Deprecated ones, and lines by themselves.
            ("a\u{206A}b", "ab"), ("א\u{202A}b\nc\u{202C}", "אb\nc"),
        ])
    func settle(text: String, expected: String) {
        #expect(settled(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
    }

    /// Lines of letters, numbers, signs and all controls.
    private func line(seed: UInt64) -> String {
        var random = SeededGenerator(seed: seed)
        let pieces =
            ["א", "שלום", "a", "b c", "1", "12", " ", "!", "(", ")"]
            + [
                0x200E, 0x200F, 0x61C, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069,
                0x206B,
            ]
            .compactMap { Unicode.Scalar($0 as UInt32).map(String.init) }
        return (0..<Int.random(in: 1...24, using: &random)).map { _ in
            pieces.randomElement(using: &random) ?? ""
        }.joined()
    }

    /// Whether each end has an opening of its kind and each opening an end.
    static func isBalanced(_ text: String) -> Bool {
        var open: [UInt32] = []
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x202A, 0x202B, 0x202D, 0x202E: open.append(0x202C)
            case 0x2066...0x2068: open.append(0x2069)
            case 0x202C, 0x2069: if open.popLast() != scalar.value { return false }
            default: break
            }
        }
        return open.isEmpty
    }

    @Test("What is left is balanced, has no override, keeps every other character, and settles to itself")
    func properties() {
        for seed in UInt64(0)..<5_000 {
            let text = line(seed: seed)
            let result = settled(text)
            #expect(Self.isBalanced(result), "seed \(seed)")
            #expect(!result.unicodeScalars.contains { [0x202D, 0x202E].contains($0.value) })
            let isControl: (Unicode.Scalar) -> Bool = {
                [0x200E, 0x200F, 0x61C].contains($0.value) || (0x202A...0x202E).contains($0.value)
                    || (0x2066...0x206F).contains($0.value)
            }
            let rest = text.unicodeScalars.filter { !isControl($0) }
            #expect(result.unicodeScalars.filter { !isControl($0) }.elementsEqual(rest), "seed \(seed)")
            #expect(settled(result) == result, "seed \(seed)")
        }
    }

    @Test("Marks that go leave every other character where it was seen")
    func marksWithoutEffect() {
        for seed in UInt64(0)..<5_000 {
            let marks: Set<UInt32> = [0x200E, 0x200F]
            let text =
                "א"
                + line(seed: seed).unicodeScalars.filter {
                    $0.value < 0x202A && $0.value != 0x61C
                }.map(String.init).joined()
            let seen: (String) -> [Unicode.Scalar] = {
                ICUReference.visual($0, base: .rightToLeft).unicodeScalars.filter {
                    !marks.contains($0.value)
                }
            }
            #expect(
                seen(settled(text)) == seen(text),
                "seed \(seed): \(text.unicodeScalars.map { String($0.value, radix: 16) })")
        }
    }

    @Test("A flood of controls costs linear time", arguments: [0x202A, 0x2067, 0x2069, 0x200F] as [UInt32])
    func flood(control: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(control))
        let many = String(repeating: String(scalar), count: 200_000)
        #expect(settled("א" + many + "b") == (control == 0x200F ? "א\u{200F}b" : "אb") || control == 0x200F)
        let nested =
            String(repeating: "\u{202A}", count: 100_000) + String(repeating: "\u{2069}", count: 100_000)
        #expect(settled("א" + nested + "b") == "אb")
    }

    @Test("A page's stray controls are in no format of its result, and a title's override is gone")
    func page() throws {
        let words = String(repeating: "מילים רבות של כתבה שלמה, ", count: 30)
        let html = """
            <title>דוח\u{202E}fdp.exe</title><article><h1>דוח</h1><p>\u{202B}\u{200F}\(words)\u{200F}.</p>
            <p>\(words)<b>\u{202A}abc</b>, סוף\u{200F} דבר<br>\u{202C}ועוד\u{1B}[31m \u{7}קול\u{9B}</p></article>
            """
        let result = try Extractor().extract(html)
        #expect(result.metadata.title?.value == "דוחfdp.exe")
        for format in OutputFormat.allCases {
            let text = result.rendered(as: format)
            #expect(text.contains("מילים רבות"))
            #expect(!text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) }, "\(format)")
            #expect(!text.unicodeScalars.contains { $0.value == 0x200F }, "\(format)")
            #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(format)")
            #expect(!text.unicodeScalars.contains { (0x7F...0x9F).contains($0.value) }, "\(format)")
        }
        #expect(result.blocks.allSatisfy { !$0.text.unicodeScalars.contains("\u{1B}") })
    }
}

@Suite("Control characters")
struct OutputTextTests {
    @Test(
        "Control characters but line feeds and tabs are left out",
        arguments: [
            ("a\u{1B}[31mb", "a[31mb"), ("a\tb\nc", "a\tb\nc"), ("a\u{0}\u{7}\u{8}\rb\u{7F}", "ab"),
            ("a\u{85}b\u{9B}c\u{A0}é", "a bc\u{A0}é"), ("e\u{301}\u{1}", "é"), ("", ""), ("\u{1}", ""),
        ])
    func controls(text: String, expected: String) {
        #expect(OutputText.clean(Array(text.utf8)) == Array(expected.utf8))
    }
}
