import Testing

@testable import IkarEval

@Suite("Reading and writing JSON")
struct JSONTests {
    private func parse(_ text: String) throws(JSONProblem) -> JSONValue {
        try JSONReader.parse(Array(text.utf8))
    }

    @Test(
        "scalars",
        arguments: [
            ("null", JSONValue.null), ("true", .bool(true)), (" -1.5e2 ", .number(-150)),
            (#""a""#, .string("a")),
            ("[]", .array([])), ("{ }", .object([])),
            ("[[], [1]]", .array([.array([]), .array([.number(1)])])),
        ])
    func scalars(text: String, value: JSONValue) throws { #expect(try parse(text) == value) }

    @Test("members by name, nested")
    func members() throws {
        let json = try parse(#"{"a": {"b": ["x", 1, "y"]}, "c": null}"#)
        #expect(json["a"]?["b"]?.strings == ["x", "y"])
        #expect(json["c"] == .null)
        #expect(json["d"] == nil)
    }

    @Test(
        "escapes",
        arguments: [
            (#""\u05d0\"\\\/\n""#, "א\"\\/\n"), (#""\ud83d\ude00""#, "😀"), (#""\ud83dx""#, "\u{FFFD}x"),
        ])
    func escapes(text: String, value: String) throws { #expect(try parse(text).string == value) }

    @Test(
        "what is not JSON is refused",
        arguments: [
            "", "{", "[1", "[1,]", "{\"a\"}", "{\"a\":1,}", "1 2", "nul", "\"a", "\"\\x\"", "\"\\u00g0\"",
            "+1", "{a:1}",
            "\"a\nb\"",
        ])
    func refused(text: String) { #expect(throws: JSONProblem.self) { try parse(text) } }

    @Test("nesting: 256 levels are read, more are refused")
    func depth() throws {
        let nested = { (levels: Int) in
            String(repeating: "[", count: levels) + "1" + String(repeating: "]", count: levels)
        }
        #expect(throws: Never.self) { try parse(nested(256)) }
        #expect(throws: JSONProblem.self) { try parse(nested(257)) }
        #expect(throws: JSONProblem.self) { try parse(nested(100_000)) }
    }

    @Test("what is written reads back")
    func roundTrip() throws {
        let value = JSONValue.object([
            .init("text", .string("\"\\\n\t\r\u{1}א😀")),
            .init("numbers", .array([.number(0.1), .number(-3)])),
            .init("deep", .array([.object([.init("a", .object([.init("b", .bool(false))]))])])),
            .init("none", .null),
        ])
        #expect(try parse(value.text()) == value)
    }
}
