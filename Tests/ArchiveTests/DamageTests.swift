import Testing

@testable import IkarArchive

/// Archives that lie, break off or were damaged: what can be read is read, what was lost is said.
@Suite struct DamageTests {
    let good = (0..<6).map { ArchiveFixture.response($0) }

    @Test("Bytes between records are said to be lost, with their place")
    func garbage() {
        let events = ArchiveFixture.events(good[0] + Array("garbage WARC/ more\n".utf8) + good[1])
        #expect(events.pages == [0, 1])
        let start = good[0].count
        #expect(
            events.losses == [
                Loss(
                    position: ArchivePosition(offset: start), reason: .garbage,
                    wentOn: ArchivePosition(offset: start + 19))
            ])
    }

    @Test("Bytes between gzip members are said to be lost, with their place")
    func packedGarbage() {
        let first = ArchiveFixture.packed(good[0])
        let junk: [UInt8] = [1, 2, 0x1F, 0x8B, 8, 0xFF, 0x1F]
        let events = ArchiveFixture.events(first + junk + ArchiveFixture.packed(good[1]))
        #expect(events.pages == [0, 1])
        #expect(
            events.losses == [
                Loss(
                    position: ArchivePosition(offset: first.count), reason: .garbage,
                    wentOn: ArchivePosition(offset: first.count + junk.count))
            ])
    }

    @Test("A length that is too short cuts its page and nothing else")
    func shortLength() {
        let events = ArchiveFixture.events(good[0] + ArchiveFixture.response(1, length: "50") + good[2])
        #expect(events.pages == [0, 2])
        #expect(events.losses.map(\.reason) == [.garbage])
        #expect(events.losses[0].wentOn == ArchivePosition(offset: good[0].count * 2))
    }

    @Test(
        "A length that is too long swallows nothing",
        arguments: ["100", "500", "1000000", "9223372036854775807"], RecordReaderTests.Packing.allCases)
    func longLength(length: String, packing: RecordReaderTests.Packing) {
        let archive = packing.archive([good[0], ArchiveFixture.response(1, length: length), good[2], good[3]])
        let events = ArchiveFixture.events(archive)
        #expect(events.pages == [0, 2, 3])
        #expect(events.records[1].damage == .badLength)
        #expect(String(decoding: events.records[1].block, as: UTF8.self).contains("<p>Page 1.</p>"))
    }

    @Test("A large record with a wrong length is left where the next one begins, in a file that can go back")
    func longLengthOfLargeRecord() {
        let large = ArchiveFixture.response(1, length: "4000000", filler: 2_000_000)
        let archive = good[0] + large + good[2] + good[3]
        var reader = RecordReader(UnpackedStream(MemorySource(archive)))
        var events: [ArchiveEvent] = []
        while let event = reader.next({ _, _ in .bytes(100_000) }) { events.append(event) }
        #expect(events.pages == [0, 2, 3])
        #expect(events.records[1].damage == .badLength)
    }

    @Test(
        "A record without a length, or with one that is no number, is passed over",
        arguments: ["", "-5", "many", "1e9"])
    func noLength(length: String) {
        let events = ArchiveFixture.events(good[0] + ArchiveFixture.response(1, length: length) + good[2])
        #expect(events.pages == [0, 2])
        #expect(events.losses.map(\.reason) == [.badLength])
        #expect(events.losses[0].position.offset == good[0].count)
    }

    @Test("A header that does not end is passed over")
    func endlessHeader() {
        let endless = Array("WARC/1.0\r\n".utf8) + [UInt8](repeating: UInt8(ascii: "a"), count: 100_000)
        let events = ArchiveFixture.events(good[0] + endless + Array("\r\n\r\n".utf8) + good[1])
        #expect(events.pages == [0, 1])
        #expect(events.losses.map(\.reason) == [.badHeader])
    }

    @Test("A file that breaks off gives what it has", arguments: RecordReaderTests.Packing.allCases)
    func truncated(packing: RecordReaderTests.Packing) {
        let archive = packing.archive(Array(good[0..<3]))
        for end in stride(from: archive.count - 1, to: 0, by: -7) {
            let events = ArchiveFixture.events(Array(archive[..<end]))
            #expect(events.pages == Array(0..<events.pages.count))
            if packing == .recordWise { #expect(!events.losses.isEmpty || isBoundary(end)) }
        }
    }

    private func isBoundary(_ end: Int) -> Bool {
        let members = good[0..<3].map { ArchiveFixture.packed($0).count }
        return [members[0], members[0] + members[1]].contains(end)
    }

    @Test("A damaged gzip member costs its own record only", arguments: 0..<40)
    func bitFlip(step: Int) {
        let members = good.map(ArchiveFixture.packed)
        var archive = members.flatMap { $0 }
        let start = members[0].count + members[1].count
        archive[start + step * members[2].count / 40] ^= 1 << UInt8(step % 8)
        let events = ArchiveFixture.events(archive)
        let pages = events.pages
        #expect(Set(pages).isSuperset(of: [0, 1, 3, 4, 5]))
        // Some bits of gzip's header mean nothing; any other flip is noticed.
        if !pages.contains(2) || events.records.count < 6 { #expect(!events.losses.isEmpty) }
        #expect(events.losses.allSatisfy { $0.position.offset >= start })
    }

    @Test("A large damaged member is passed over, also where it led the reader astray")
    func largeMember() {
        let noise = Noise.bytes(3_000_000)
        let block = ArchiveFixture.block(1) + noise
        var large = ArchiveFixture.packed(ArchiveFixture.record("response", url: "u", block: block))
        for index in stride(from: large.count / 2, to: large.count / 2 + 64, by: 1) { large[index] = 0xA5 }
        let events = ArchiveFixture.events(
            ArchiveFixture.packed(good[0]) + large + ArchiveFixture.packed(good[2]), hold: 8 << 20)
        #expect(events.pages.first == 0)
        #expect(events.pages.last == 2)
        #expect(events.losses.map(\.reason) == [.damagedGzip])
    }

    @Test("Members without content cost nothing", .timeLimit(.minutes(1)))
    func emptyMembers() {
        let empty = [[UInt8]](repeating: ArchiveFixture.packed([]), count: 50_000).flatMap { $0 }
        let events = ArchiveFixture.events(empty + ArchiveFixture.packed(good[0]) + empty)
        #expect(events.pages == [0])
        #expect(events.losses.isEmpty)
    }

    @Test("Any bytes are read to their end without a crash", arguments: 0..<60)
    func anyBytes(seed: Int) {
        var noise = Noise(seed: UInt64(seed))
        var archive = seed.isMultiple(of: 2) ? good.flatMap { $0 } : good.flatMap(ArchiveFixture.packed)
        for _ in 0..<(1 + seed / 4) {
            let at = Int(noise.next() % UInt64(archive.count))
            switch noise.next() % 3 {
            case 0: archive[at] = UInt8(truncatingIfNeeded: noise.next())
            case 1: archive.removeSubrange(at..<min(archive.count, at + Int(noise.next() % 40)))
            default: archive.insert(contentsOf: Noise.bytes(Int(noise.next() % 40)), at: at)
            }
        }
        let events = ArchiveFixture.events(archive, chunk: 1 + seed * 13)
        #expect(events.count < 100)
        #expect(Set(events.pages).count == events.pages.count)
    }
}

/// Numbers that look random and are the same every time.
struct Noise {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }

    /// Bytes that do not compress.
    static func bytes(_ count: Int) -> [UInt8] {
        var noise = Noise(seed: 7)
        return (0..<count).map { _ in UInt8(truncatingIfNeeded: noise.next()) }
    }
}
