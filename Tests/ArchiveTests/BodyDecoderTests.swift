import Testing

@testable import IkarArchive

/// Bodies for the tests.
enum Body {
    static let page = Array(String(repeating: "The bridge opened on Tuesday morning. ", count: 40).utf8)
    /// The page packed with brotli.
    static let brotli = Base64.decode(Array("G+8F4KWo0JqQQigxDGzAmQQa9Nk+xAHRCnJOLp8wBA==".utf8)) ?? []
    /// zlib's header and the page deflated; the gzip member's own header and trailer left out.
    static let raw = Array(ArchiveFixture.packed(page).dropFirst(10).dropLast(8))

    static func head(_ fields: String) throws -> HTTPHead {
        try #require(HTTPHead(Array("HTTP/1.1 200 OK\r\n\(fields)\r\n".utf8)[...]))
    }

    static func chunked(_ bytes: [UInt8], size: Int = 100) -> [UInt8] {
        var out: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            let part = bytes[start..<min(bytes.count, start + size)]
            out += Array("\(String(part.count, radix: 16));ext=1\r\n".utf8) + part + Array("\r\n".utf8)
        }
        return out + Array("0\r\n\r\n".utf8)
    }

    static func zlib(_ bytes: [UInt8]) -> [UInt8] {
        var (a, b): (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            a = (a + UInt32(byte)) % 65_521
            b = (b + a) % 65_521
        }
        let sum = b << 16 | a
        return [0x78, 0x9C] + raw + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> UInt32($0)) }
    }

    static let codings: [(String, [UInt8])] = [
        ("", page), ("Content-Encoding: gzip\r\n", ArchiveFixture.packed(page)),
        ("Content-Encoding: x-gzip\r\n", ArchiveFixture.packed(page)),
        ("Content-Encoding: deflate\r\n", zlib(page)), ("Content-Encoding: deflate\r\n", raw),
        ("Content-Encoding: br\r\n", brotli), ("CONTENT-ENCODING: Br\r\n", brotli),
        ("Content-Encoding: identity\r\n", page),
        ("Content-Encoding: gzip, gzip\r\n", ArchiveFixture.packed(ArchiveFixture.packed(page))),
        ("Transfer-Encoding: gzip, chunked\r\n", chunked(ArchiveFixture.packed(page))),
    ]
}

/// Bodies as servers send them and as archives keep them.
@Suite struct BodyDecoderTests {
    @Test("Codings are undone, in chunks or not", arguments: Body.codings, [false, true])
    func codings(coding: (fields: String, bytes: [UInt8]), isChunked: Bool) throws {
        let isChunked = isChunked && !coding.fields.contains("chunked")
        let head = try Body.head(coding.fields + (isChunked ? "Transfer-Encoding: chunked\r\n" : ""))
        let body = isChunked ? Body.chunked(coding.bytes) : coding.bytes
        let decoded = BodyDecoder.decode(body[...], head: head, limit: 1 << 20)
        #expect(decoded == DecodedBody(bytes: Body.page))
    }

    @Test(
        "A body that is not what its header says is taken as it stands",
        arguments: ["gzip", "deflate", "br", "gzip, br", "unheard-of"])
    func lies(coding: String) throws {
        let html = Array("<!DOCTYPE html><p>".utf8) + Body.page
        let head = try Body.head("Transfer-Encoding: chunked\r\nContent-Encoding: \(coding)\r\n")
        #expect(BodyDecoder.decode(html[...], head: head, limit: 1 << 20).bytes == html)
    }

    @Test(
        "A body that breaks off gives what it has and says so",
        arguments: Body.codings.filter { $0.1 != Body.page })
    func truncated(coding: (fields: String, bytes: [UInt8])) throws {
        let head = try Body.head(coding.fields)
        for share in [0.3, 0.9] {
            let body = coding.bytes.prefix(Int(Double(coding.bytes.count) * share))
            let decoded = BodyDecoder.decode(body, head: head, limit: 1 << 20)
            #expect(decoded.isDamaged || decoded.bytes == Array(body))
            #expect(decoded.bytes == Array(body) || Body.page.starts(with: decoded.bytes))
        }
    }

    @Test("Chunks that break off give what they have", arguments: [150, 310, 1000])
    func truncatedChunks(end: Int) throws {
        let body = Body.chunked(Body.page).prefix(end)
        let head = try Body.head("Transfer-Encoding: chunked\r\n")
        let decoded = BodyDecoder.decode(body, head: head, limit: 1 << 20)
        #expect(decoded.isDamaged)
        #expect(!decoded.bytes.isEmpty)
        #expect(Body.page.starts(with: decoded.bytes))
    }

    @Test(
        "A chunk's length that is absurd is no more than the rest", arguments: ["7fffffffffffffff", "fffff"])
    func absurdChunk(length: String) throws {
        let body = Array("\(length)\r\n".utf8) + Body.page
        let decoded = BodyDecoder.decode(
            body[...], head: try Body.head("Transfer-Encoding: chunked\r\n"), limit: 1 << 20)
        #expect(decoded == DecodedBody(bytes: Body.page, isDamaged: true))
    }

    @Test("A small body that unpacks to a huge one stops at the limit", arguments: [1, 1000, 1 << 20])
    func bomb(limit: Int) throws {
        let zeros = [UInt8](repeating: 0, count: 20 << 20)
        let twice = ArchiveFixture.packed(ArchiveFixture.packed(zeros))
        let once = BodyDecoder.decode(
            ArchiveFixture.packed(zeros)[...], head: try Body.head("Content-Encoding: gzip\r\n"), limit: limit
        )
        #expect(once == DecodedBody(bytes: Array(zeros.prefix(limit)), isCut: true))
        let nested = BodyDecoder.decode(
            twice[...], head: try Body.head("Content-Encoding: gzip, gzip\r\n"), limit: limit)
        #expect(nested.bytes.count <= limit)
    }

    @Test("A body that just fits is not cut")
    func fits() throws {
        let head = try Body.head("Content-Encoding: gzip\r\n")
        let decoded = BodyDecoder.decode(
            ArchiveFixture.packed(Body.page)[...], head: head, limit: Body.page.count)
        #expect(decoded == DecodedBody(bytes: Body.page))
    }

    @Test(
        "Heads are read as servers write them",
        arguments: [
            ("HTTP/1.1 200 OK\r\nA: b\r\n\r\nbody", 200, "b"), ("HTTP/1.0 404\nA: b\n\nbody", 404, "b"),
            ("HTTP/2 301 \r\nA: b\r\n\r\n", 301, "b"),
        ])
    func heads(text: String, status: Int, value: String) throws {
        let head = try #require(HTTPHead(Array(text.utf8)[...]))
        #expect(head.status == status)
        #expect(head.fields["a"] == value)
        #expect(
            Array(text.utf8).dropFirst(head.size).elementsEqual(
                text.hasSuffix("body") ? "body".utf8 : "".utf8))
    }

    @Test(
        "What is no head is none",
        arguments: ["", "HTTP/1.1 200 OK", "GET / HTTP/1.1\r\n\r\n", "HTTP/1.1 OK\r\n\r\n"])
    func noHead(text: String) { #expect(HTTPHead(Array(text.utf8)[...]) == nil) }

    @Test(
        "Pages are told by their type, and by their beginning where there is none",
        arguments: [
            ("text/html; charset=utf-8", "", true), ("TEXT/HTML", "", true),
            ("application/xhtml+xml", "", true),
            ("image/png", "<html>", false), (nil, " \n<!DOCTYPE HTML>", true), (nil, "\u{FEFF}<html", true),
            (nil, "plain", false), ("", "<head>", true),
        ] as [(String?, String, Bool)])
    func types(declared: String?, body: String, isPage: Bool) {
        #expect(MediaType.isHTML(declared, body: Array(body.utf8)[...]) == isPage)
    }
}
