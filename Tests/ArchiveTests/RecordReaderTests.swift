import Testing

@testable import IkarArchive

/// Records out of sound archives.
@Suite struct RecordReaderTests {
    let records = (0..<5).map { ArchiveFixture.response($0) }

    /// How the records are packed.
    enum Packing: CaseIterable {
        case plain, recordWise, oneMember

        func archive(_ records: [[UInt8]]) -> [UInt8] {
            switch self {
            case .plain: records.flatMap { $0 }
            case .recordWise: records.flatMap(ArchiveFixture.packed)
            case .oneMember: ArchiveFixture.packed(records.flatMap { $0 })
            }
        }
    }

    @Test(
        "All records are read, however they are packed and however few bytes come at a time",
        arguments: Packing.allCases, [1, 7, 4096, Int.max])
    func sound(packing: Packing, chunk: Int) {
        let events = ArchiveFixture.events(packing.archive(records), chunk: chunk)
        #expect(events.pages == [0, 1, 2, 3, 4])
        #expect(events.losses.isEmpty)
        #expect(events.records.map(\.block) == (0..<5).map { ArchiveFixture.block($0) })
        #expect(events.records[3].header.targetURI == "http://site.example/3")
    }

    @Test("A record's place is its byte, or its gzip member's")
    func positions() {
        let size = records[0].count
        let plain = ArchiveFixture.events(Packing.plain.archive(records)).records
        #expect(plain.map(\.position.offset) == [0, size, 2 * size, 3 * size, 4 * size])
        let members = records.map(ArchiveFixture.packed)
        let packed = ArchiveFixture.events(members.flatMap { $0 }).records
        #expect(packed[2].position == ArchivePosition(offset: members[0].count + members[1].count))
        let single = ArchiveFixture.events(Packing.oneMember.archive(records)).records
        #expect(single[2].position == ArchivePosition(offset: 0, inside: 2 * size))
    }

    @Test(
        "Reading goes on at a record's end another time",
        arguments: Packing.allCases, 0..<5)
    func resume(packing: Packing, stop: Int) throws {
        let archive = packing.archive(records)
        var reader = RecordReader(UnpackedStream(MemorySource(archive)))
        for _ in 0...stop { _ = reader.next { _, _ in .nothing } }
        let position = reader.position
        let source = MemorySource(archive)
        #expect(source.seek(to: position.offset))
        var stream = UnpackedStream(source, offset: position.offset)
        stream.skip(position.inside)
        var later = RecordReader(stream)
        var events: [ArchiveEvent] = []
        while let event = later.next({ _, _ in .bytes(1 << 20) }) { events.append(event) }
        #expect(events.pages == Array((stop + 1)..<5))
        #expect(events.losses.isEmpty)
    }

    @Test(
        "A record that nobody wants is passed over, and its header is shown with the beginning of its block")
    func unwanted() {
        let archive = records[0] + ArchiveFixture.response(1, filler: 3 << 20) + records[2]
        var reader = RecordReader(UnpackedStream(SlowSource(archive, chunk: 1000)))
        var seen: [String] = []
        var blocks: [[UInt8]] = []
        while case .record(let record) = reader.next({ header, preview in
            seen.append(String(decoding: preview.prefix(15), as: UTF8.self))
            return .nothing
        }) {
            blocks.append(record.block)
        }
        #expect(seen == ["HTTP/1.1 200 OK", "HTTP/1.1 200 OK", "HTTP/1.1 200 OK"])
        #expect(blocks == [[], [], []])
    }

    @Test(
        "Of a block that is larger than what is wanted the rest is passed over", arguments: Packing.allCases)
    func large(packing: Packing) {
        let archive = packing.archive([records[0], ArchiveFixture.response(1, filler: 5 << 20), records[2]])
        let events = ArchiveFixture.events(archive, hold: 100_000)
        #expect(events.pages == [0, 2])
        #expect(events.records[1].isCut)
        #expect(events.records[1].block.count == 100_000)
        #expect(events.losses.isEmpty)
    }

    @Test("Records without a block are records")
    func empty() {
        let archive =
            ArchiveFixture.record("metadata", block: []) + ArchiveFixture.record("response", block: [])
        let events = ArchiveFixture.events(archive + records[0])
        #expect(events.records.map(\.block.count) == [0, 0, ArchiveFixture.block(0).count])
        #expect(events.losses.isEmpty)
    }

    @Test("An empty archive has nothing and loses nothing", arguments: [[], Array("\r\n\r\n".utf8)])
    func nothing(archive: [UInt8]) { #expect(ArchiveFixture.events(archive).isEmpty) }

    @Test("Fields are found whatever their case, folded lines are joined")
    func fields() {
        let fields = NamedFields(
            Array("WARC-Type:response\r\nX-Long: one\r\n  two\nbad line\nA:b:c\n".utf8)[...])
        #expect(fields["warc-type"] == "response")
        #expect(fields["x-long"] == "one two")
        #expect(fields["a"] == "b:c")
        #expect(fields.fields.count == 3)
    }

    @Test(
        "Both ways of writing an address are read",
        arguments: ["http://a.example/", "<http://a.example/>"])
    func address(value: String) {
        let header = RecordHeader(fields: NamedFields(Array("WARC-Target-URI: \(value)\r\n".utf8)[...]))
        #expect(header.targetURI == "http://a.example/")
    }
}
