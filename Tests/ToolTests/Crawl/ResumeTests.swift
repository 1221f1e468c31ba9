import Testing

@testable import IkarArchive
@testable import IkarTool

/// Runs that are interrupted and go on: no page is lost, none is doubled.
@Suite struct ResumeTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Kills runs at random points, seventeen for each kind of output, fifty-one in all. Whenever a run comes to its end,
    /// its output must be that of a run that was left alone. A run that comes to its end shortens the next ones' time, so
    /// that there are enough kills on a machine of any speed.
    @Test(
        "Killed at any point, a run goes on without a page lost or doubled",
        arguments: [
            "--ndjson --output out a.warc.gz b.html c.warc", "--ndjson --gzip --output out a.warc.gz c.warc",
            "--markdown -o out a.warc.gz b.html c.warc",
        ])
    func killed(arguments: String) throws {
        try folder.write("a.warc.gz", SampleArchive.packed(SampleArchive.pages(200)))
        try folder.write("b.html", SamplePage.about("The harbour"))
        try folder.write("c.warc", (200..<300).flatMap(SampleArchive.page) + Array("no record".utf8))
        let script = """
            RANDOM=11
            start=$(date +%s%N); $IKAR -q -j 2 \(arguments) 2>/dev/null; all=$(( ($(date +%s%N) - start) / 1000000 ))
            mv out clean
            kills=0
            for try in $(seq 400); do
                delay=$((RANDOM % (all + 5)))
                timeout --foreground --preserve-status -s KILL $((delay / 1000)).$(printf %03d $((delay % 1000))) \\
                    $IKAR -q -j 2 --resume \(arguments) 2>/dev/null
                case $? in
                    137) kills=$((kills + 1)); [ $kills = 17 ] && break;;
                    1) all=$((all * 9 / 10)); diff -r clean out >/dev/null || echo different; rm -rf out;;
                    *) echo "status $?";;
                esac
            done
            $IKAR -q -j 2 --resume \(arguments) 2>/dev/null; echo "last $?"
            diff -r clean out && echo same; ls -A . | tr '\\n' ' '; echo "$kills kills"
            """
        let result = try Tool.shell(script, in: folder)
        #expect(result.output == "last 1\nsame\na.warc.gz b.html c.warc clean out 17 kills\n")
    }

    @Test(
        "An interrupted run says where it goes on, and goes on there",
        arguments: [("INT", 130), ("TERM", 143)])
    func interrupted(signal: String, status: Int32) throws {
        let records = SampleArchive.pages(20)
        try folder.write("a.warc", records.flatMap { $0 })
        let starts = records.indices.map { records[..<$0].reduce(0) { $0 + $1.count } }
        // The second half never comes, so the run waits when the signal arrives.
        let script = """
            set -m; mkfifo pipe; (head -c \(starts[10] + 30) a.warc; exec sleep 60) > pipe & writer=$!
            $IKAR --ndjson -j 2 --output out --summary s.json < pipe & run=$!
            for i in $(seq 400); do [ -e out.journal ] && break; sleep 0.05; done
            sleep 0.5; kill -\(signal) $run; wait $run; echo $?; kill $writer
            """
        let result = try Tool.shell(script, in: folder)
        #expect(result.output == "\(status)\n")
        let done = SampleArchive.numbers(try folder.text("out"))
        #expect(done == Array(0..<done.count))
        #expect(done.count <= 10)
        #expect(
            result.errors.contains(
                "ikar: interrupted at byte \(starts[done.count]) of standard input; "
                    + "the same command with --resume goes on from there\n"))
        #expect(try folder.text("s.json").contains("\"complete\": false"))
        let rest = try Tool.shell("$IKAR -q --ndjson --output out --resume < a.warc; ls -A", in: folder)
        #expect(rest.status == 0)
        #expect(SampleArchive.numbers(try folder.text("out")) == Array(0..<20))
        #expect(!rest.output.contains("journal"))
    }

    @Test("Without an output file an interrupted run says what it would take to go on")
    func noOutputFile() throws {
        // Enough pages for a block of output, which tells that the run has begun.
        try folder.write("a.warc", SampleArchive.pages(800).flatMap { $0 })
        let script =
            "mkfifo pipe; (cat a.warc; exec sleep 60) > pipe & writer=$!; $IKAR --ndjson < pipe > seen & run=$!; "
            + "for i in $(seq 800); do [ -s seen ] && break; sleep 0.05; done; "
            + "kill -INT $run; wait $run; echo $?; kill $writer"
        let result = try Tool.shell("set -m; " + script, in: folder)
        #expect(result.output.hasSuffix("130\n"))
        #expect(result.errors.contains("with --output FILE, --resume could go on from there\n"))
    }

    @Test("A journal of other inputs or options is refused")
    func otherRun() throws {
        try folder.write("a.warc", SampleArchive.pages(3).flatMap { $0 })
        let settings = { (path: String) in
            var settings = Settings()
            settings.paths = [FilePath(path)]
            settings.outputFile = FilePath(folder.path + "/out")
            return settings
        }
        let other = settings("other.warc")
        let log = RunLog(settings: other, inputs: PageInputs(arguments: other.paths))
        _ = try log.begin(RunState(date: "2026-03-12T08:15:00Z"))
        let result = try Tool.run(["--ndjson", "--output", "out", "--resume", "a.warc"], in: folder)
        #expect(result.status == 74)
        #expect(
            result.errors
                == "ikar: 'out.journal': was made with other inputs or options; give the same ones, or leave --resume "
                + "out to begin again\n")
    }

    @Test("Without a journal a run begins at the beginning")
    func noJournal() throws {
        try folder.write("a.warc", SampleArchive.pages(3).flatMap { $0 })
        try folder.write("out", "something else")
        let result = try Tool.run(["--ndjson", "--output", "out", "--resume", "a.warc"], in: folder)
        #expect(result.status == 0)
        #expect(SampleArchive.numbers(try folder.text("out")) == [0, 1, 2])
    }

    @Test("Entries are read as they were written; half an entry is none")
    func journal() throws {
        var state = RunState(date: "2026-03-12T08:15:00Z")
        state.point = ResumePoint(input: 2, position: ArchivePosition(offset: 99, inside: 7), ordinal: 64)
        state.outputLength = 1234
        state.passed.skip("request")
        state.done.add(.pages, 64)
        state.done.fail("not-text")
        let text = Journal.head("FINGERPRINT", state.date) + Journal.line(state)
        let journal = try #require(Journal(text))
        #expect(journal.fingerprint == "FINGERPRINT")
        #expect(journal.states == [state])
        for length in (Journal.head("FINGERPRINT", state.date).count)..<(text.count - 1) {
            #expect(Journal(String(text.prefix(length)))?.states.isEmpty == true)
        }
        #expect(Journal("something else") == nil)
        #expect(Journal(text.replacing("1234", with: "1235"))?.states.isEmpty == true)
    }
}
