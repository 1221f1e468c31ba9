@testable import IkarArchive

/// What holds for archives and lines, whatever their bytes are. Each check gives the properties that are broken, in
/// words.
enum ArchiveProperties {
    private static let hold = 4096
    private static let longestLine = 512

    /// An archive is read to its end, in order and within its bytes, the same however its bytes arrive; bodies are
    /// unpacked within their limit.
    static func archive(_ bytes: [UInt8]) -> [String] {
        var broken: [String] = []
        let events = ArchiveFixture.events(bytes, hold: hold)
        for chunk in [1, 7, 1000] {
            let again = ArchiveFixture.events(bytes, hold: hold, chunk: chunk)
            if words(again) != words(events) { broken.append("other events from \(chunk) bytes at a time") }
        }
        var last = ArchivePosition(offset: -1)
        for event in events {
            let position =
                switch event {
                case .record(let record): record.position
                case .loss(let loss): loss.position
                }
            if (position.offset, position.inside) < (last.offset, last.inside) {
                broken.append("\(position) after \(last)")
            }
            if position.offset > bytes.count { broken.append("\(position) of \(bytes.count)") }
            last = position
            guard case .record(let record) = event else { continue }
            if record.block.count > hold { broken.append("a block of \(record.block.count) bytes") }
            broken += body(record.block)
        }
        return broken
    }

    /// A packed archive, damaged or not, keeps the same promises.
    static func packedArchive(_ bytes: [UInt8]) -> [String] {
        archive(ArchiveFixture.packed(bytes) + bytes)
    }

    /// Lines are read to the end of the file, none longer than the limit; what is in them is read or refused.
    static func lines(_ bytes: [UInt8]) -> [String] {
        var broken: [String] = []
        var reader = LineReader(UnpackedStream(SlowSource(bytes, chunk: 100)), maxLine: longestLine)
        var length = 0
        while let event = reader.next() {
            guard case .line(let line) = event else { continue }
            length += line.bytes.count
            if line.bytes.count > longestLine { broken.append("a line of \(line.bytes.count) bytes") }
            _ = try? PageLine(line.bytes)
        }
        // What begins like gzip is unpacked.
        if length > bytes.count, !bytes.starts(with: [0x1F, 0x8B]) {
            broken.append("lines of \(length) bytes in \(bytes.count)")
        }
        return broken
    }

    private static func body(_ block: [UInt8]) -> [String] {
        guard let head = HTTPHead(block[...]) else { return [] }
        guard head.size <= block.count else { return ["a head of \(head.size) bytes in \(block.count)"] }
        let body = BodyDecoder.decode(block[head.size...], head: head, limit: hold)
        return body.bytes.count > hold ? ["a body of \(body.bytes.count) bytes"] : []
    }

    /// All that an event says.
    private static func words(_ events: [ArchiveEvent]) -> [String] { events.map { "\($0)" } }
}
