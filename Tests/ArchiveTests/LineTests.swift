import Testing

@testable import IkarArchive

/// NDJSON: lines, and pages in them.
@Suite struct LineTests {
    private func lines(_ bytes: [UInt8], maxLine: Int = 1 << 20, chunk: Int = .max) -> [LineEvent] {
        var reader = LineReader(UnpackedStream(SlowSource(bytes, chunk: chunk)), maxLine: maxLine)
        var events: [LineEvent] = []
        while let event = reader.next() { events.append(event) }
        return events
    }

    private func texts(_ events: [LineEvent]) -> [String] {
        events.compactMap {
            guard case .line(let line) = $0 else { return nil }
            return String(decoding: line.bytes, as: UTF8.self) + (line.isCut ? "…" : "")
        }
    }

    @Test(
        "Lines are told apart, empty ones left out, packed or not", arguments: [1, 5, Int.max], [false, true])
    func lines(chunk: Int, isPacked: Bool) {
        let text = Array("one\n\n\r\ntwo\r\nthree".utf8)
        let events = lines(isPacked ? ArchiveFixture.packed(text) : text, chunk: chunk)
        #expect(texts(events) == ["one", "two\r", "three"])
    }

    @Test("A line that is too long is cut and the next one is read", arguments: [4, 5, 6])
    func longLine(limit: Int) {
        let cut = limit < 5 ? "12345".prefix(limit) + "…" : "12345"
        #expect(texts(lines(Array("12345\nabc\n".utf8), maxLine: limit)) == [String(cut), "abc"])
    }

    @Test("A packed file that breaks off gives its lines and says so")
    func truncated() throws {
        let packed = ArchiveFixture.packed(Array(String(repeating: "0123456789\n", count: 5000).utf8))
        let events = lines(Array(packed.dropLast(9)))
        #expect(texts(events).prefix(100).allSatisfy { $0 == "0123456789" })
        guard case .loss(let loss) = try #require(events.last) else { return #expect(Bool(false)) }
        #expect(loss.reason == .truncated)
    }

    @Test(
        "A line gives its page",
        arguments: [
            (
                #"{"id":"a","url":"http://a.example/","html":"<p>\u05e9\ud83d\ude00\n\"x\"\/</p>"}"#, "a",
                "<p>ש😀\n\"x\"/</p>"
            ),
            (#"{"html_b64":"PHA+aGk8L3A+","id":17,"charset":"windows-1255"}"#, "17", "<p>hi</p>"),
            (
                #" { "other" : {"a":[1,{"html":"no"}],"b":"}"} , "text" : "plain" , "id" : null } "#, nil,
                "plain"
            ),
            (#"{"html":"first","html":"last"}"#, nil, "last"),
            (#"{"html":"\ud800x"}"#, nil, "\u{FFFD}x"),
            (#"{"html":null,"text":""}"#, nil, ""),
        ] as [(String, String?, String)])
    func page(line: String, id: String?, text: String) throws {
        let page = try PageLine(Array(line.utf8))
        #expect(page.id == id)
        switch page.content {
        case .html(let bytes), .bytes(let bytes), .text(let bytes):
            #expect(String(decoding: bytes, as: UTF8.self) == text)
        }
    }

    @Test(
        "A bad line says what is wrong",
        arguments: [
            ("", "the line is no JSON object: expected '{' at byte 0 of it"),
            ("[]", "the line is no JSON object: expected '{' at byte 0 of it"),
            (#"{"html":"x"#, "the line is no JSON object: expected '\"' at byte 10 of it"),
            (#"{"html":"x"} y"#, "the line is no JSON object: expected the end of the line at byte 13 of it"),
            (#"{"html":tru}"#, "the line is no JSON object: expected a value at byte 8 of it"),
            (#"{"html":"\q"}"#, "the line is no JSON object: expected an escape at byte 11 of it"),
            (
                #"{"html":"\u12"}"#,
                "the line is no JSON object: expected four hexadecimal digits at byte 11 of it"
            ),
            (#"{"a":[1,2"#, "the line is no JSON object: expected a value at byte 9 of it"),
            (#"{"id":"7"}"#, #"the line has no page; give "html", "html_b64" or "text" as a string"#),
            (#"{"html":5}"#, #"the line has no page; give "html", "html_b64" or "text" as a string"#),
            (#"{"html":"a","text":"b"}"#, #"the line has both "html" and "text"; give one"#),
            (#"{"html_b64":"PHA+*"}"#, #""html_b64" is no base64; encode the page again"#),
        ])
    func problems(line: String, message: String) {
        #expect(throws: PageLineProblem.self) { try PageLine(Array(line.utf8)) }
        do throws(PageLineProblem) { _ = try PageLine(Array(line.utf8)) } catch {
            #expect(error.description == message)
        }
    }

    @Test("Any bytes are read without a crash, deep nesting in linear time", arguments: 0..<30)
    func anyBytes(seed: UInt64) {
        var noise = Noise(seed: seed)
        let pieces = [
            #"{"html":"#, #""x""#, "[", "{", "}", "]", ",", ":", "\\", "\\u12", "\"", "1e5", "null", " ",
        ]
        let text = (0..<300).map { _ in pieces[Int(noise.next() % UInt64(pieces.count))] }.joined()
        _ = try? PageLine(Array(text.utf8))
        let deep = #"{"a":"# + String(repeating: "[", count: 200_000)
        #expect(throws: PageLineProblem.self) { try PageLine(Array(deep.utf8)) }
    }

    @Test(
        "Base64 is read in both alphabets, with and without padding",
        arguments: [
            ("", ""), ("Zg==", "f"), ("Zg", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm 9v\nYmFy", "foobar"),
            ("Pz8_Pz8-", "?????>"), ("Pz8/Pz8+", "?????>"),
        ])
    func base64(text: String, decoded: String) {
        #expect(Base64.decode(Array(text.utf8)) == Array(decoded.utf8))
    }

    @Test("What is no base64 is none", arguments: ["Z", "Zm9vY", "Z=g=", "Zg==x", "Zm9v*"])
    func noBase64(text: String) { #expect(Base64.decode(Array(text.utf8)) == nil) }
}
