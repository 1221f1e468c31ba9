import Testing

@testable import IkarTool

@Suite("What is read as plain text") struct PlainTextSniffTests {
    @Test(
        "Lines without tags are, lines with hardly any too; markup and a single line are not",
        arguments: [
            ("Home\nNews\n", true), ("\u{FEFF}Home\nNews\n", true), ("a < b\nc <3 d\n", true),
            (String(repeating: "A line of words\n", count: 20) + "Write <title> first\n", true),
            ("Write <title> first\nand then the rest\n", false), ("Home", false), ("", false),
            ("<p>Home\n", false), (" \n<!DOCTYPE html>\n" + String(repeating: "words\n", count: 90), false),
            ("\u{FEFF}<html>\n" + String(repeating: "words\n", count: 90), false),
            ("Warning: no file\n<html><body>\n<p>a</p>\n<p>b</p>\n", false),
            ("Home\n\0News\n", false),
        ])
    func sniff(_ page: String, _ isText: Bool) { #expect(Sniffer.isPlainText(Array(page.utf8)) == isText) }
}
