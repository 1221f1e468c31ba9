import Testing

@testable import Ikar

@Suite("Character references") struct CharacterReferencesTests {
    private static func resolved(_ text: String, _ context: CharacterReferences.Context) -> String {
        var out: [UInt8] = []
        let bytes = Array(text.utf8)
        CharacterReferences.append(bytes, 0..<bytes.count, to: &out, in: context)
        return String(decoding: out, as: UTF8.self)
    }

    @Test(
        "References in text are what the HTML standard says",
        arguments: [
            ("&eacute;", "é"), ("&Eacute;", "É"), ("&eacutex", "éx"), ("&notit;", "¬it;"),
            ("&copy2026;", "©2026;"), ("&notin;", "∉"), ("&nbsp;", "\u{A0}"), ("&copy 2026", "© 2026"),
            ("&hellip;", "…"), ("&hellip", "&hellip"), ("&rarr;", "→"), ("&apos;", "'"),
            ("&NotEqualTilde;", "≂̸"),
            ("&ZeroWidthSpace;", "\u{200B}"), ("&check;", "✓"), ("&Afr;", "𝔄"), ("&unknown;", "&unknown;"),
            ("&#65;", "A"), ("&#x41;", "A"), ("&#X41", "A"), ("&#65B", "AB"), ("&#", "&#"), ("&#;", "&#;"),
            ("&#x;", "&#x;"), ("&#xg", "&#xg"), ("&;", "&;"), ("&", "&"), ("&&#65;", "&A"), ("AT&T", "AT&T"),
            ("&#8364;", "€"), ("&#1488;", "א"), ("&#x1F600;", "😀"),
        ])
    func text(_ source: String, _ expected: String) {
        #expect(Self.resolved(source, .text) == expected)
    }

    @Test("Markup characters are resolved once")
    func markup() {
        #expect(Self.resolved("&lt;&#60;&#x3c;&LT&amp;&#38;&gt;", .text) == "<<<<&&>")
        #expect(Self.resolved("&amp;lt;", .text) == "&lt;")
        #expect(Self.resolved("&lt;&amp;&gt;", .attribute) == "<&>")
    }

    @Test(
        "Numbers from 128 to 159 mean windows-1252",
        arguments: [
            (128, "€"), (145, "‘"), (146, "’"), (147, "“"), (148, "”"), (150, "–"), (151, "—"), (159, "Ÿ"),
        ])
    func windows1252(_ number: Int, _ expected: String) {
        #expect(Self.resolved("&#\(number);", .text) == expected)
        #expect(Self.resolved("&#x\(String(number, radix: 16));", .attribute) == expected)
    }

    @Test(
        "Numbers that stand for no character become the replacement character",
        arguments: ["0", "xD800", "xDFFF", "x110000", "xFFFFFFFFFFFFFFFF", "99999999999999999999", "129"])
    func impossible(_ number: String) {
        #expect(Self.resolved("&#\(number);", .text) == "\u{FFFD}")
    }

    @Test(
        "Addresses keep what only looks like a reference",
        arguments: [
            ("?a=1&copy=2", "?a=1&copy=2"), ("?a&amp;b", "?a&b"), ("?a=1&lang=he", "?a=1&lang=he"),
            ("?x&reg", "?x®"), ("?x&regy", "?x&regy"), ("?x&copyy;", "?x&copyy;"), ("&#38;", "&"),
        ])
    func attribute(_ source: String, _ expected: String) {
        #expect(Self.resolved(source, .attribute) == expected)
    }
}
