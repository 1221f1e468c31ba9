import Testing

@testable import IkarArchive

/// The same properties that the fuzzing program checks, over archives made of pieces.
@Suite("What holds whatever the archive is") struct ArchivePropertyTests {
    enum Property: CaseIterable {
        case archive, packedArchive, lines

        func broken(_ bytes: [UInt8]) -> [String] {
            switch self {
            case .archive: ArchiveProperties.archive(bytes)
            case .packedArchive: ArchiveProperties.packedArchive(bytes)
            case .lines: ArchiveProperties.lines(bytes)
            }
        }
    }

    private static let pieces: [[UInt8]] =
        [
            "WARC/1.0\r\n", "WARC/1.1\r\n", "WARC-Type: response\r\n", "Content-Length: 40\r\n",
            "Content-Length: 9223372036854775807\r\n", "\r\n", "\r\n\r\n", "\n", "HTTP/1.1 200 OK\r\n",
            "Content-Encoding: gzip\r\n", "Content-Encoding: br, deflate\r\n",
            "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nffffffffffffffff\r\n",
            "{\"html\":\"a\\u05d0\"}\n",
            "{\"url\":\"", "\\ud800", "<p>text</p>", "\u{1F}\u{8B}",
        ].map { Array($0.utf8) } + [
            ArchiveFixture.packed(Array("inner".utf8)), [0x1F, 0x8B, 8, 4], [0xFF, 0],
        ]

    @Test(
        "Archives made of pieces keep their promises", arguments: Property.allCases, 0..<60 as Range<UInt64>)
    func pieces(_ property: Property, seed: UInt64) {
        var noise = Noise(seed: seed)
        var bytes = ArchiveFixture.response(1)
        for _ in 0..<20 { bytes += Self.pieces[Int(noise.next() % UInt64(Self.pieces.count))] }
        bytes += ArchiveFixture.response(2)
        #expect(property.broken(bytes) == [])
    }
}
