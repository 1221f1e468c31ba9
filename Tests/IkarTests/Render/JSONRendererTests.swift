import Testing

@testable import Ikar

@Suite("JSON")
struct JSONRendererTests {
    private static let strings: [(String, String)] = [
        ("plain", #""plain""#),
        ("say \"hi\" \\ /", #""say \"hi\" \\ /""#),
        ("\n\r\t", #""\n\r\t""#),
        ("\u{0}\u{1}\u{8}\u{1B}\u{1F}\u{7F}", #""\u0000\u0001\u0008\u001b\u001f\u007f""#),
        ("\u{80}\u{9F}\u{A0}", "\"\\u0080\\u009f\u{A0}\""),
        ("\u{2027}\u{2028}\u{2029}\u{202A}", "\"\u{2027}\\u2028\\u2029\u{202A}\""),
        ("שלום 🙂 é", "\"שלום 🙂 é\""),
        ("", "\"\""),
    ]

    @Test("Strings are escaped as JSON and JavaScript need", arguments: strings)
    func escapes(_ string: String, _ expected: String) {
        var out: [UInt8] = []
        JSONText.appendString(string, to: &out)
        #expect(String(decoding: out, as: UTF8.self) == expected)
    }

    private static let shares: [(Double, String)] = [
        (0, "0"), (1, "1"), (0.5, "0.5"), (0.12345, "0.123"), (0.0004, "0"), (0.0005, "0.001"), (0.9996, "1"),
        (0.05, "0.05"), (.nan, "0"), (.infinity, "1"), (-.infinity, "0"), (2, "1"), (-1, "0"),
    ]

    @Test("Shares have three digits at most and never leave 0 to 1", arguments: shares)
    func share(_ value: Double, _ expected: String) {
        var out: [UInt8] = []
        JSONText.appendShare(value, to: &out)
        #expect(String(decoding: out, as: UTF8.self) == expected)
    }

    @Test("An object has all keys in their order, null for what is not known")
    func object() throws {
        var metadata = Metadata()
        metadata.title = MetadataField("T", from: .openGraph)
        let result = RenderedPage.extraction(
            try RenderedPage.page("<p>a</p>"), metadata: metadata, source: PageSource(name: "p.html"))
        let expected =
            #"{"source":"p.html","url":null,"title":"T","author":null,"date":null,"modified":null,"site":null,"#
            + #""section":null,"language":null,"direction":"ltr","description":null,"image":null,"text":"a","confidence":0.988,"#
            + #""encoding":"utf-8","encodingEvidence":"utf8-validity"}"# + "\n"
        #expect(JSONRenderer.document(result, RenderOptions(), isIndented: false) == expected)
    }

    @Test("What went wrong is in the object only when something did")
    func troubles() throws {
        var result = RenderedPage.extraction(try RenderedPage.page(""))
        result.malformedSequences = 3
        result.emptyReason = .scriptShell
        result.limitsHit = [.bytes, .depth]
        let json = JSONRenderer.document(result, RenderOptions(), isIndented: false)
        #expect(json.contains(#""emptyReason":"script-shell","limits":["bytes","depth"],"#))
        #expect(json.contains(#""malformed":3"#))
    }

    @Test("Blocks and provenance come when asked for")
    func blocksAndProvenance() throws {
        var metadata = Metadata()
        metadata.title = MetadataField("T", from: .jsonLD)
        let page = try RenderedPage.page("<h1>a</h1><p>שלום</p>", dropping: ["שלום": .legal])
        var options = RenderOptions()
        options.includesBlocks = true
        options.includesProvenance = true
        let json = JSONRenderer.document(
            RenderedPage.extraction(page, metadata: metadata), options, isIndented: false)
        #expect(json.contains(#""provenance":{"title":"json-ld"},"blocks":["#))
        #expect(
            json.contains(
                #"[{"text":"a","kind":"heading","kept":true,"score":1,"label":null,"direction":"ltr"},"#
                    + #"{"text":"שלום","kind":"paragraph","kept":false,"score":0,"label":"legal","direction":"rtl"}]"#
            ))
    }

    @Test("The indented form differs from the line in white space alone")
    func indented() throws {
        var options = RenderOptions()
        options.includesBlocks = true
        options.includesProvenance = true
        let result = RenderedPage.extraction(try RenderedPage.page("<p>a</p><p>b</p>"))
        let line = JSONRenderer.document(result, options, isIndented: false)
        let indented = JSONRenderer.document(result, options, isIndented: true)
        #expect(indented.hasPrefix("{\n  \"source\": null,\n"))
        #expect(indented.hasSuffix("\n}\n"))
        // No string here has white space.
        #expect(indented.filter { !$0.isWhitespace } == line.filter { !$0.isWhitespace })
    }

    @Test("A failed page has a line of its own")
    func errorLine() {
        #expect(
            NDJSON.errorLine(source: "a \"b\".html", message: "cannot be read\n", code: "unreadable")
                == #"{"source":"a \"b\".html","error":"cannot be read\n","code":"unreadable"}"# + "\n")
        #expect(NDJSON.errorLine(source: nil, message: "m") == #"{"source":null,"error":"m"}"# + "\n")
    }
}
