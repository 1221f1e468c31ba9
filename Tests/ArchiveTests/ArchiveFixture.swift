@testable import IkarArchive

/// Archives made for a test.
enum ArchiveFixture {
    /// A record; its length as it is, or as it is said to be.
    static func record(
        _ type: String, url: String? = nil, contentType: String = "application/http; msgtype=response",
        length: String? = nil, block: [UInt8]
    ) -> [UInt8] {
        var head = "WARC/1.0\r\nWARC-Type: \(type)\r\nContent-Type: \(contentType)\r\n"
        if let url { head += "WARC-Target-URI: \(url)\r\nWARC-Record-ID: <urn:test:\(url)>\r\n" }
        if length != "" { head += "Content-Length: \(length ?? String(block.count))\r\n" }
        return Array((head + "\r\n").utf8) + block + Array("\r\n\r\n".utf8)
    }

    /// A response with a page about a number.
    static func response(_ number: Int, length: String? = nil, filler: Int = 0) -> [UInt8] {
        record(
            "response", url: "http://site.example/\(number)", length: length,
            block: block(number, filler: filler))
    }

    /// The block of that response.
    static func block(_ number: Int, filler: Int = 0) -> [UInt8] {
        Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Page \(number).</p>".utf8)
            + [UInt8](repeating: UInt8(ascii: "x"), count: filler)
    }

    /// A gzip member of the bytes.
    static func packed(_ bytes: [UInt8]) -> [UInt8] { GzipPacker.member(bytes) ?? [] }

    /// Everything in an archive, each block whole.
    static func events(
        _ bytes: [UInt8], hold: Int = 1 << 20, chunk: Int = .max
    ) -> [ArchiveEvent] {
        var reader = RecordReader(UnpackedStream(SlowSource(bytes, chunk: chunk)))
        var events: [ArchiveEvent] = []
        while let event = reader.next({ _, _ in .bytes(hold) }) { events.append(event) }
        return events
    }
}

extension [ArchiveEvent] {
    /// The numbers of the pages whose blocks came out whole.
    var pages: [Int] {
        compactMap {
            guard case .record(let record) = $0, record.damage == nil, !record.isCut else { return nil }
            let text = String(decoding: record.block, as: UTF8.self)
            return text.firstMatch(of: /<p>Page ([0-9]+)\.<\/p>/).flatMap { Int($0.output.1) }
        }
    }

    /// The records.
    var records: [ArchiveRecord] {
        compactMap { if case .record(let record) = $0 { record } else { nil } }
    }

    /// The losses.
    var losses: [Loss] { compactMap { if case .loss(let loss) = $0 { loss } else { nil } } }
}

/// A source that gives a few bytes at a time and cannot go back, as a pipe does.
final class SlowSource: ByteSource {
    private let bytes: [UInt8]
    private let chunk: Int
    private var at = 0

    init(_ bytes: [UInt8], chunk: Int) {
        self.bytes = bytes
        self.chunk = chunk
    }

    func read(upTo count: Int) -> [UInt8] {
        let end = min(bytes.count, at + min(count, chunk))
        defer { at = end }
        return Array(bytes[at..<end])
    }

    func seek(to offset: Int) -> Bool { false }
}
