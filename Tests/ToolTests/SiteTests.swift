import Glibc
import Testing

/// Site memory at the command line.
@Suite struct SiteTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for subject in SampleSite.subjects {
            try folder.write("site/\(subject).html", SampleSite.page(subject))
        }
        try folder.write("other.html", SamplePage.about("The harbour"))
    }

    /// The pages as NDJSON, which says their addresses.
    private func lines() -> String {
        SampleSite.subjects.map { subject in
            let html = SampleSite.page(subject).replacing("\n", with: " ").replacing("\"", with: "\\\"")
            return "{\"url\":\"\(SampleSite.address(subject))\",\"html\":\"\(html)\"}\n"
        }.joined()
    }

    @Test("Two passes drop what one pass keeps, and the articles stay")
    func learns() throws {
        let plain = try Tool.run(["site", "other.html"], in: folder)
        let learned = try Tool.run(["--learn-sites", "site", "other.html"], in: folder)
        #expect(plain.status == 0 && learned.status == 0)
        #expect(learned.errors.contains("ikar: learned from 5 pages what 1 site repeats\n"))
        #expect(plain.output.contains(SampleSite.house))
        #expect(!learned.output.contains(SampleSite.house))
        for subject in SampleSite.subjects {
            #expect(learned.output.contains(SampleSite.sentence(subject)))
        }
        let other = "==> other.html <=="
        #expect(plain.output.split(separator: other).last == learned.output.split(separator: other).last)
    }

    @Test(
        "Archives, lines and directories teach the same",
        arguments: ["-q site", "-q a.warc", "-q a.warc.gz", "-q a.ndjson"])
    func inputs(arguments: String) throws {
        let records = SampleSite.subjects.map {
            SampleArchive.response(SampleSite.address($0), Array(SampleSite.page($0).utf8))
        }
        try folder.write("a.warc", records.flatMap { $0 })
        try folder.write("a.warc.gz", SampleArchive.packed(records))
        try folder.write("a.ndjson", lines())
        let words = arguments.split(separator: " ").map(String.init)
        let result = try Tool.run(
            words + ["--learn-sites", "--site-profiles", "profiles", "--ndjson"], in: folder)
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        #expect(!result.output.contains(SampleSite.house))
        #expect(result.output.split(separator: "\n").count == 5)
        let profiles = try folder.text("profiles")
        #expect(profiles.hasPrefix("ikar-site-profiles\t1\nsite\tharbour-post.example\t5\ntext\t"))
        #expect(profiles.split(separator: "\n").count == 3)
    }

    @Test("The same comes out with any number of jobs, and from the profiles that were written")
    func sameForAnyJobs() throws {
        var outputs: Set<String> = []
        var profiles: Set<String> = []
        for jobs in ["1", "2", "7"] {
            let result = try Tool.run(
                ["--learn-sites", "--site-profiles", "p", "-j", jobs, "--ndjson", "site", "other.html"],
                in: folder)
            outputs.insert(result.output)
            profiles.insert(try folder.text("p"))
        }
        let read = try Tool.run(["--site-profiles", "p", "--ndjson", "site", "other.html"], in: folder)
        outputs.insert(read.output)
        #expect(outputs.count == 1 && profiles.count == 1)
        #expect(try folder.text("p") == profiles.first)
    }

    @Test("Standard input cannot be read twice")
    func standardInput() throws {
        for arguments in [["--learn-sites"], ["--learn-sites", "site", "-"]] {
            let result = try Tool.run(arguments, in: folder, input: Array(SampleSite.page("ferry").utf8))
            #expect(result.status == 64)
            #expect(result.output.isEmpty)
            #expect(
                result.errors
                    == "ikar: standard input can be read only once, and --learn-sites reads its inputs twice; "
                    + "save them to a file first, or read profiles that were learned before with --site-profiles alone\n"
            )
        }
        let pipe = try Tool.shell("$IKAR --learn-sites <(cat a)", in: folder)
        #expect(pipe.status == 64)
        #expect(pipe.errors.contains("is a pipe or a device, and --learn-sites reads its inputs twice"))
    }

    @Test("A profile file that is missing or damaged is named, with its line")
    func badFile() throws {
        let missing = try Tool.run(["--site-profiles", "p", "other.html"], in: folder)
        #expect(missing.status == 64)
        #expect(missing.errors.hasPrefix("ikar: --site-profiles 'p': cannot be read"))
        #expect(missing.errors.hasSuffix("make it with --learn-sites\n"))
        try folder.write("p", "ikar-site-profiles\t1\nsite\tx.example\t9\ntext\tnonsense\t3\n")
        let damaged = try Tool.run(["--site-profiles", "p", "other.html"], in: folder)
        #expect(damaged.status == 64)
        #expect(damaged.output.isEmpty)
        #expect(
            damaged.errors
                == "ikar: --site-profiles 'p', line 3: not 'text', 16 hexadecimal digits and a number of pages "
                + "up to the site's; learn the profiles again\n")
        let explained = try Tool.run(["explain", "--site-profiles", "p", "other.html"], in: folder)
        #expect(explained.status == 64)
        #expect(explained.errors.contains("line 3"))
    }

    @Test("Profiles are not written over an input, nor where nothing can be written")
    func badOutput() throws {
        let input = try Tool.run(
            ["--learn-sites", "--site-profiles", "other.html", "other.html"], in: folder)
        #expect(input.status == 74)
        #expect(input.errors.contains("choose another --site-profiles"))
        #expect(try folder.text("other.html") == SamplePage.about("The harbour"))
        let nowhere = try Tool.run(["--learn-sites", "--site-profiles", "no/p", "other.html"], in: folder)
        #expect(nowhere.status == 74)
        #expect(nowhere.output.isEmpty)
    }

    @Test("explain says that the site repeats a block")
    func explain() throws {
        _ = try Tool.run(["--learn-sites", "--site-profiles", "p", "site"], in: folder)
        let result = try Tool.run(["explain", "--site-profiles", "p", "site/ferry.html"], in: folder)
        #expect(result.status == 0)
        #expect(result.output.contains("it stands on 5 of 5 pages of its site"))
        let json = try Tool.run(
            ["explain", "--format", "json", "--site-profiles", "p", "site/ferry.html"], in: folder)
        #expect(json.output.contains("\"site-repeat\""))
    }

    @Test(
        "A run that was cut short goes on with --resume and learns the same again",
        // A program with ThreadSanitizer in it does not start where files may not grow.
        .disabled(if: getenv("IKAR_SANITIZED") != nil))
    func resume() throws {
        let options = ["-q", "--ndjson", "--learn-sites", "--output", "out", "-j", "1"]
        let records = (0..<60).flatMap { _ in
            SampleSite.subjects.flatMap {
                SampleArchive.response(SampleSite.address($0), Array(SampleSite.page($0).utf8))
            }
        }
        try folder.write("a.warc", records)
        #expect(try Tool.run(options + ["a.warc"], in: folder).status == 0)
        let whole = try folder.text("out")
        // A file that may not grow past half of the output kills the run in the second pass, which is the one that writes.
        let halfBlocks = whole.utf8.count / 2 / 1024
        let script = """
            rm out
            (ulimit -c 0 -f \(halfBlocks); exec $IKAR \(options.joined(separator: " ")) a.warc) 2>/dev/null
            echo $? $([ $(wc -l < out.journal) -ge 2 ] && echo cut)
            $IKAR --resume \(options.joined(separator: " ")) a.warc
            """
        let result = try Tool.shell(script, in: folder)
        #expect(result.output == "153 cut\n")
        #expect(result.status == 0)
        #expect(try folder.text("out") == whole)
        #expect(!whole.contains(SampleSite.house))
    }
}
