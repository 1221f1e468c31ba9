import Testing

@testable import IkarArchive

/// Records that are written.
@Suite struct WriterTests {
    @Test(
        "Digests are SHA-1 in base32",
        arguments: [
            ("", "3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ"), ("abc", "VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5"),
            (String(repeating: "a", count: 1_000_000), "GSVJOPGUYTNKJ5Q65MV5XLJHGFSTIALP"),
        ])
    func digests(text: String, digest: String) {
        #expect(Base32.encode(SHA1.digest(Array(text.utf8))) == digest)
    }

    @Test("Digests are right at every length around a block's end", arguments: 54...66)
    func blockEnds(count: Int) {
        // A message and the same with one byte more never share a digest, and the digest has 20 bytes.
        let message = [UInt8](repeating: 0x61, count: count)
        #expect(SHA1.digest(message).count == 20)
        #expect(SHA1.digest(message) != SHA1.digest(message + [0x61]))
    }

    private func record(_ text: String) -> ConversionRecord {
        var record = ConversionRecord(
            origin: "a.warc 1", date: "2026-03-12T08:15:00Z", text: Array(text.utf8))
        record.targetURI = "http://a.example/\r\nWARC-Type: evil"
        record.refersTo = "<urn:uuid:1>"
        record.language = "heb"
        record.isTruncated = true
        return record
    }

    @Test("What is written is read back")
    func roundTrip() throws {
        let bytes = RecordWriter.bytes(of: record("שלום\n")) + RecordWriter.bytes(of: record("two\n"))
        let events = ArchiveFixture.events(
            RecordWriter.information(software: "test", date: "2026-03-12T08:15:00Z") + bytes)
        #expect(events.losses.isEmpty)
        let records = events.records
        #expect(records.map(\.header.type) == ["warcinfo", "conversion", "conversion"])
        #expect(records[1].block == Array("שלום\n".utf8))
        #expect(records[1].header.targetURI == "http://a.example/  WARC-Type: evil")
        let fields = records[1].header.fields
        #expect(fields["warc-refers-to"] == "<urn:uuid:1>")
        #expect(fields["warc-identified-content-language"] == "heb")
        #expect(fields["warc-truncated"] == "length")
        #expect(fields["warc-block-digest"] == "sha1:" + Base32.encode(SHA1.digest(records[1].block)))
        #expect(records[1].header.id != records[2].header.id)
        #expect(
            records[1].header.id?.wholeMatch(of: /<urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}>/)
                != nil)
    }

    @Test("The same record is written the same")
    func deterministic() {
        #expect(RecordWriter.bytes(of: record("x")) == RecordWriter.bytes(of: record("x")))
        #expect(GzipPacker.member(Array("x".utf8)) == GzipPacker.member(Array("x".utf8)))
    }

    @Test(
        "Languages are written as ISO 639-3",
        arguments: [
            ("he", "heb"), ("he-IL", "heb"), ("iw", "heb"), ("EN_us", "eng"), ("de", "deu"),
            ("zh-Hant", "zho"),
            ("ces", "ces"), ("zu", "zul"), ("aa", "aar"), ("xx", nil), ("", nil), ("x-default", nil),
        ] as [(String, String?)])
    func languages(tag: String, code: String?) { #expect(LanguageCode.iso639Part3(tag) == code) }

    @Test("Strings are quoted as JSON wants them")
    func quoted() {
        #expect(JSONString.quoted("a\"\\\n\u{1}\u{2028}ש") == "\"a\\\"\\\\\\n\\u0001\\u2028ש\"")
    }
}
