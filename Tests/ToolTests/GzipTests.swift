import Testing

@testable import IkarTool

/// Pages packed with gzip.
@Suite struct GzipTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("page.html", SamplePage.about("The bridge"))
        try folder.write("other.html", SamplePage.about("The harbour"))
    }

    @Test(
        "A packed page is told by its bytes, whatever its name",
        arguments: ["page.html.gz", "page.html", "page"])
    func names(name: String) throws {
        let packed = try Tool.shell("gzip -c page.html > packed; mv packed \(name)", in: folder)
        try #require(packed.status == 0)
        let result = try Tool.run([name], in: folder)
        #expect(result.status == 0)
        #expect(result.output.contains(SamplePage.sentence("The bridge")))
    }

    @Test("All members of a file are read as one page, and what follows them is ignored")
    func members() throws {
        let command = "(gzip -c page.html; gzip -c other.html; printf 'trailing bytes') | $IKAR --recall"
        let result = try Tool.shell(command, in: folder)
        #expect(result.status == 0)
        #expect(result.output.contains(SamplePage.sentence("The bridge")))
        #expect(result.output.contains(SamplePage.sentence("The harbour")))
    }

    @Test("A truncated page gives what could be read, a message and status 65")
    func truncated() throws {
        try folder.write("long.html", SamplePage.about("The bridge") + noise(60_000))
        let cut = try Tool.shell("gzip -c long.html | head -c 20000 > cut.gz", in: folder)
        try #require(cut.status == 0)
        let result = try Tool.run(["cut.gz"], in: folder)
        #expect(result.status == 65)
        #expect(result.output.contains(SamplePage.sentence("The bridge")))
        #expect(result.errors.hasPrefix("ikar: 'cut.gz': the gzip data ends too early; only the first "))
        #expect(result.errors.hasSuffix(" bytes of the page could be read; fetch it again\n"))
        let line = try Tool.run(["--ndjson", "cut.gz"], in: folder).output
        #expect(line.contains("\"error\":\"the gzip data ends too early;"))
        #expect(line.contains(SamplePage.sentence("The bridge")))
        #expect(line.hasSuffix("\"code\":\"damaged-gzip\"}\n"))
    }

    @Test("Damaged data that gives nothing fails with a message and status 65")
    func damaged() throws {
        try folder.write("bad.gz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + Array(repeating: 0xFF, count: 64))
        let result = try Tool.run(["bad.gz"], in: folder)
        #expect(result.status == 65)
        #expect(result.output.isEmpty)
        #expect(
            result.errors
                == "ikar: 'bad.gz': the gzip data is damaged; nothing could be read; fetch it again\n")
    }

    @Test("A wrong checksum is noticed")
    func checksum() throws {
        try folder.pack("page.html")
        var bytes = try folder.bytes("page.html.gz")
        let checksum = bytes.count - 8
        bytes[checksum] ^= 0xFF
        #expect(Gunzip.unpack(bytes, upTo: 1 << 20).problem == .damaged)
        #expect(Gunzip.unpack(bytes, upTo: 1 << 20).bytes == Array(SamplePage.about("The bridge").utf8))
    }

    @Test("A small file that unpacks to a huge one stops at the size limit")
    func bomb() throws {
        let made = try Tool.shell(
            "(cat page.html; head -c 300000000 /dev/zero) | gzip -1 > bomb.gz", in: folder)
        try #require(made.status == 0)
        let result = try Tool.shell("$LIMIT_MEMORY 2000000; $IKAR --max-bytes 64K bomb.gz", in: folder)
        #expect(result.status == 0)
        #expect(result.output.contains(SamplePage.sentence("The bridge")))
        #expect(result.errors == "ikar: 'bomb.gz': cut at the limit of 64 KiB; raise it with --max-bytes\n")
    }

    @Test(
        "Unpacking stops exactly at the limit, wherever it lies",
        arguments: [1, 4095, 4096, 4097, 65_536, 99_999])
    func limit(limit: Int) throws {
        let bytes = Array(noise(100_000).utf8)
        try folder.write("noise", bytes)
        try folder.pack("noise")
        let unpacked = Gunzip.unpack(try folder.bytes("noise.gz"), upTo: limit)
        #expect(unpacked == Unpacked(bytes: Array(bytes[..<limit]), problem: nil))
    }

    /// Text that does not compress well.
    private func noise(_ count: Int) -> String {
        var state: UInt64 = 88_172_645_463_325_252
        let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .")
        return String(
            (0..<count).map { _ in
                state ^= state << 13
                state ^= state >> 7
                state ^= state << 17
                return letters[Int(state % UInt64(letters.count))]
            })
    }
}
