import Testing

@testable import IkarArchive

/// Archives that were damaged, disks that are full, readers that go away.
@Suite struct FaultTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("A gzip member that breaks off is reported with its place, and what came before it is there")
    func truncated() throws {
        let records = SampleArchive.pages(4)
        let packed = SampleArchive.packed(records)
        let start = SampleArchive.packed(Array(records[..<3])).count
        try folder.write("cut.warc.gz", Array(packed.dropLast(20)))
        let result = try Tool.run(["--ndjson", "cut.warc.gz"], in: folder)
        #expect(result.status == 1)
        #expect(SampleArchive.numbers(result.output) == [0, 1, 2])
        #expect(
            result.errors.contains(
                "ikar: 'cut.warc.gz', byte \(start) (http://site.example/3): the record ends too early; "
                    + "only a part of the page could be read\n"))
        #expect(result.errors.contains("the gzip data ends too early; no record follows\n"))
        let last = try #require(result.output.split(separator: "\n").last)
        #expect(last.contains("\"code\":\"damaged-archive\""))
    }

    @Test("A record that breaks off before it says what it is counts as lost")
    func truncatedHead() throws {
        let (first, second) = (SampleArchive.page(0), SampleArchive.page(1))
        let cut = (second.firstRange(of: Array("HTTP/1.1".utf8))?.upperBound ?? 0) + 4
        try folder.write("cut.warc", first + second[..<cut])
        let result = try Tool.run(["--ndjson", "--from", "warc", "cut.warc"], in: folder)
        #expect(result.status == 1)
        #expect(
            result.errors.hasPrefix(
                "ikar: 'cut.warc', byte \(first.count) (http://site.example/1): the record ends too early; "
                    + "nothing of it could be used\n"))
        #expect(result.output.split(separator: "\n").count == 2)
    }

    @Test("Flipped bits cost their own record, and are reported", arguments: 0..<12)
    func bitFlips(step: Int) throws {
        let members = SampleArchive.pages(3).map { GzipPacker.member($0) ?? [] }
        var archive = members.flatMap { $0 }
        archive[members[0].count + 10 + step * (members[1].count - 10) / 12] ^= 0x10
        try folder.write("a.warc.gz", archive)
        let result = try Tool.run(["--ndjson", "a.warc.gz"], in: folder)
        #expect(result.status == 1)
        let numbers = SampleArchive.numbers(result.output)
        #expect(numbers.first == 0)
        #expect(numbers.last == 2)
        #expect(
            result.errors.contains("ikar: 'a.warc.gz', byte \(members[0].count)")
                || result.errors.contains("damaged"))
    }

    @Test("A wrong length, in WARC or in HTTP, costs nothing but its own page")
    func wrongLengths() throws {
        let page = Array(SamplePage.about("Bridge 1").utf8)
        let records = [
            SampleArchive.page(0),
            SampleArchive.response("http://site.example/1", page, headers: "Content-Length: 7\r\n"),
            SampleArchive.response("http://site.example/2", page, length: 1 << 40),
            SampleArchive.page(3),
            SampleArchive.response("http://site.example/4", page, length: 200),
            SampleArchive.page(5),
        ]
        try folder.write("a.warc", records.flatMap { $0 })
        let result = try Tool.run(["--ndjson", "a.warc"], in: folder)
        #expect(result.status == 1)
        #expect(SampleArchive.numbers(result.output) == [0, 1, 3, 4, 5])
        #expect(result.output.split(separator: "\n")[1].contains(SamplePage.sentence("Bridge 1")))
        #expect(result.errors.contains("(http://site.example/2): the record's length is wrong; only a part"))
        #expect(result.errors.contains(": bytes that are no record; went on at byte "))
    }

    @Test("Bytes between records are reported with their place")
    func garbage() throws {
        let (first, second) = (SampleArchive.page(0), SampleArchive.page(1))
        try folder.write("a.warc", first + Array("not a record\n".utf8) + second)
        let result = try Tool.run(["--ndjson", "a.warc"], in: folder)
        #expect(result.status == 1)
        #expect(SampleArchive.numbers(result.output) == [0, 1])
        let message = "bytes that are no record; went on at byte \(first.count + 13)"
        #expect(result.errors.contains("ikar: 'a.warc', byte \(first.count): \(message)\n"))
        #expect(
            result.output.contains(
                #"{"source":"a.warc","error":"\#(message)","code":"damaged-archive","at":"byte \#(first.count)"}"#
            ))
    }

    @Test("A record of 200 MB is cut at the limit and not held", arguments: ["cat", "gzip -1c"])
    func hugeRecord(pack: String) throws {
        let size = 200_000_000
        let page = Array(SamplePage.about("Bridge 1").utf8)
        let huge = SampleArchive.response("http://site.example/1", page, length: size)
        let head = huge.dropLast(4)
        let block = head.count - (head.firstRange(of: "\r\n\r\nHTTP".utf8)?.lowerBound ?? 0) - 4
        try folder.write("head", Array(head))
        try folder.write("before", SampleArchive.page(0))
        try folder.write("after", Array("\r\n\r\n".utf8) + SampleArchive.page(2))
        let command = """
            (cat before head; head -c \(size - block) /dev/zero; cat after) | \(pack) > a.warc
            $LIMIT_MEMORY 1500000; $IKAR --ndjson --max-bytes 64K --jobs 2 a.warc
            """
        let result = try Tool.shell(command, in: folder)
        #expect(result.status == 0)
        #expect(SampleArchive.numbers(result.output) == [0, 1, 2])
        #expect(result.output.split(separator: "\n")[1].contains("\"limits\":[\"bytes\"]"))
        #expect(result.errors.contains("; 1 cut short by a limit; 0 failed;"))
    }

    @Test("Records without a block are passed over or empty pages")
    func zeroLength() throws {
        let records = [
            SampleArchive.record("response", "http://a.example/1", [], type: "application/http"),
            SampleArchive.response("http://site.example/2", []),
            SampleArchive.record("conversion", "http://site.example/3", [], type: "text/plain"),
            SampleArchive.page(4),
        ]
        try folder.write("a.warc", records.flatMap { $0 })
        let result = try Tool.run(["--ndjson", "a.warc"], in: folder)
        #expect(result.status == 0)
        #expect(SampleArchive.numbers(result.output) == [2, 3, 4])
        #expect(result.errors.contains("3 written; 2 without main content; 1 records passed over; 0 failed"))
    }

    @Test("A body that the crawler cut short is a page cut short, no damage")
    func truncatedByCrawler() throws {
        let page = Array(SamplePage.about("Bridge 1").utf8)
        let packed = (GzipPacker.member(page) ?? []).dropLast(100)
        let record = SampleArchive.response(
            "http://site.example/1", Array(packed), headers: "Content-Encoding: gzip\r\n")
        let version = Array("WARC/1.1\r\n".utf8)
        try folder.write(
            "a.warc", version + Array("WARC-Truncated: length\r\n".utf8) + record.dropFirst(version.count))
        try folder.write("b.warc", record)
        let cut = try Tool.run(["--ndjson", "a.warc"], in: folder)
        #expect(cut.status == 0)
        #expect(cut.output.contains("\"limits\":[\"bytes\"]"))
        let damaged = try Tool.run(["--ndjson", "b.warc"], in: folder)
        #expect(damaged.status == 1)
        #expect(damaged.output.contains("\"code\":\"damaged-body\""))
        #expect(damaged.output.contains("\"target\":\"http://site.example/1\""))
    }

    @Test("A small body that unpacks to a huge one stops at the limit")
    func bomb() throws {
        let bomb = GzipPacker.member([UInt8](repeating: 0x20, count: 30_000_000)) ?? []
        let record = SampleArchive.response(
            "http://site.example/1", bomb, headers: "Content-Encoding: gzip\r\n")
        try folder.write("a.warc", record + SampleArchive.page(2))
        let result = try Tool.run(["--ndjson", "--max-bytes", "64K", "a.warc"], in: folder)
        #expect(result.status == 0)
        #expect(SampleArchive.numbers(result.output) == [1, 2])
    }

    @Test(
        "A full disk ends with 74 and the reason, whatever is written",
        arguments: ["--ndjson", "--format wet", "--gzip"])
    func fullDisk(options: String) throws {
        try folder.write("a.warc", SampleArchive.pages(3).flatMap { $0 })
        let result = try Tool.shell("$IKAR -q \(options) a.warc > /dev/full", in: folder)
        #expect(result.status == 74)
        #expect(result.errors == "ikar: standard output cannot be written (no space left on device)\n")
        let file = try Tool.shell("$IKAR -q \(options) --output /dev/full a.warc", in: folder)
        #expect(file.status == 74)
        #expect(
            file.errors
                == "ikar: '/dev/full': cannot be written (no space left on device); check the path and the space left\n"
        )
        #expect(try Tool.shell("ls /dev/full*", in: folder).output == "/dev/full\n")
        let resumed = try Tool.shell("$IKAR -q \(options) --output /dev/full --resume a.warc", in: folder)
        #expect(
            resumed.errors
                == "ikar: '/dev/full': is no file that can be cut and continued; leave --resume out\n")
    }

    @Test("A reader who goes away early ends it quietly")
    func closedPipe() throws {
        let pages = SampleArchive.pages(800).flatMap { $0 }
        try folder.write("a.warc", pages)
        let result = try Tool.shell(
            "$IKAR -q --ndjson -j 2 a.warc | head -n 1; echo ${PIPESTATUS[0]}", in: folder)
        #expect(SampleArchive.numbers(result.output) == [0])
        #expect(result.output.hasSuffix("\n0\n"))
        #expect(result.errors.isEmpty)
    }

    @Test("A reader who takes nothing stops the reading, and all is there when he goes on")
    func slowReader() throws {
        let count = 3000
        let page = SampleArchive.page(1)
        try folder.write("a.warc", [[UInt8]](repeating: page, count: count).flatMap { $0 })
        // The position in the input is looked at until it has stood still for a second, past the beginning.
        let script = """
            mkfifo out; (exec 3< out; while [ ! -e go ]; do sleep 0.1; done; wc -l <&3 > lines) & reader=$!
            $IKAR -q --ndjson -j 2 < a.warc > out & run=$!
            last=-1; for i in $(seq 60); do
                sleep 1; at=$(sed -n 's/^pos:[^0-9]*//p' /proc/$run/fdinfo/0)
                [ "$at" != 0 ] && [ "$at" = "$last" ] && break; last=$at
            done
            touch go; wait $run $reader; echo $at $(cat lines)
            """
        let result = try Tool.shell(script, in: folder)
        let numbers = result.output.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
        try #require(numbers.count == 2)
        #expect(numbers[0] > 0)
        #expect(numbers[0] < count * page.count / 2)
        #expect(numbers[1] == count)
        #expect(result.errors.isEmpty)
    }

    @Test("Messages about single records end after a hundred")
    func manyFailures() throws {
        let lines = String(repeating: "no json\n", count: 150)
        let result = try Tool.run(
            ["--ndjson", "--from", "ndjson", "-"], in: folder, input: Array(lines.utf8))
        #expect(result.status == 1)
        #expect(result.output.split(separator: "\n").count == 150)
        #expect(result.errors.split(separator: "\n").count == 102)
        #expect(
            result.errors.contains(
                "ikar: more failures are not shown; the output has each, --summary their number\n"))
    }
}
