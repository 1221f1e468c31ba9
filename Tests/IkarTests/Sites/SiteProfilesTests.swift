import Testing

@testable import Ikar

/// Profiles as text: what was written is read again, and what is damaged is named.
@Suite struct SiteProfilesTests {
    @Test("What was learned is the same after writing and reading, and is written the same way")
    func roundTrip() throws {
        let learned = try SampleSite.profiles(SampleSite.subjects.map { SampleSite.page($0) })
        let text = learned.text
        #expect(text.hasPrefix("ikar-site-profiles\t1\nsite\tharbour-post.example\t6\ntext\t"))
        let read = try SiteProfiles(parsing: Array(text.utf8))
        #expect(read == learned)
        #expect(read.text == text)
    }

    @Test("Learned profiles do not depend on the order of distinct pages")
    func order() throws {
        let pages = SampleSite.subjects.map { SampleSite.page($0) }
        #expect(try SampleSite.profiles(pages).text == SampleSite.profiles(pages.reversed()).text)
    }

    @Test("No profiles are a file of one line")
    func empty() throws {
        #expect(SiteProfiles().text == "ikar-site-profiles\t1\n")
        #expect(try SiteProfiles(parsing: Array(SiteProfiles().text.utf8)).isEmpty)
    }

    static let good = "ikar-site-profiles\t1\nsite\ta.example\t9\ntext\t00000000000000ff\t4\n"

    @Test(
        "A damaged file is an error with its line",
        arguments: [
            ("", 1), ("ikar-site-profiles\t2\n", 1), ("<!DOCTYPE html>", 1),
            ("ikar-site-profiles\t1\ntext\t00000000000000ff\t4\n", 2),
            ("ikar-site-profiles\t1\n\n", 2),
            ("ikar-site-profiles\t1\nsite\ta.example\n", 2),
            ("ikar-site-profiles\t1\nsite\t\t9\n", 2),
            ("ikar-site-profiles\t1\nsite\ta b\t9\n", 2),
            ("ikar-site-profiles\t1\nsite\ta.example\t0\n", 2),
            ("ikar-site-profiles\t1\nsite\ta.example\t-9223372036854775808\n", 2),
            ("ikar-site-profiles\t1\nsite\ta.example\t99999999999999999999\n", 2),
            (good + "site\ta.example\t9\n", 4),
            (good + "text\t00000000000000f\t4\n", 4),
            (good + "text\t+0000000000000ff\t4\n", 4),
            (good + "text\t00000000000000gg\t4\n", 4),
            (good + "text\t00000000000000fe\t10\n", 4),
            (good + "text\t00000000000000ff\t4\n", 4),
            (good + "place\t00000000000000fe\n", 4),
            (good + "\u{0}\u{FFFD}", 4),
        ] as [(String, Int)])
    func damaged(text: String, line: Int) throws {
        let error = #expect(throws: SiteProfilesError.self) { try SiteProfiles(parsing: Array(text.utf8)) }
        #expect(error?.line == line)
        #expect(error?.description.hasPrefix("line \(line): ") == true)
    }

    @Test("Any bytes after a good beginning are read or refused")
    func anyBytes() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            var bytes = Array(Self.good.utf8)
            for _ in 0..<4 {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(
                    in: 0...255, using: &generator)
            }
            guard let read = try? SiteProfiles(parsing: bytes) else { continue }
            // What was taken for good can be written and read.
            #expect((try? SiteProfiles(parsing: Array(read.text.utf8))) == read)
        }
    }

    @Test("A site with too many texts is refused")
    func tooManyTexts() throws {
        var text = "ikar-site-profiles\t1\nsite\ta.example\t9\n"
        for number in 0...1024 {
            let digits = String(number, radix: 16)
            text += "text\t" + String(repeating: "0", count: 16 - digits.count) + digits + "\t3\n"
        }
        let error = #expect(throws: SiteProfilesError.self) { try SiteProfiles(parsing: Array(text.utf8)) }
        #expect(error?.line == 1024 + 3)
    }

    @Test("What is held stays bounded, and what a site repeats outlives what it says once")
    func bounded() throws {
        // Each page has a text of the site and thousands of its own: several times what is held of one site.
        var learner = SiteLearner()
        for page in 0..<20 {
            let fingerprints = [UInt64.max] + (0..<4000).map { UInt64(page * 4000 + $0) }
            learner.add(SitePage(host: "a.example", fingerprints: fingerprints))
        }
        #expect(learner.textCount <= 16384)
        let profile = try #require(learner.profiles["http://a.example/"])
        #expect(profile.pageCount == 20 && profile.textCount == 1)
    }

    @Test("Texts of many sites stay bounded together")
    func boundedTogether() throws {
        var learner = SiteLearner()
        for page in 0..<600 {
            let fingerprints = [UInt64.max] + (0..<2000).map { UInt64(page * 2000 + $0) }
            learner.add(SitePage(host: "site-\(page % 150).example", fingerprints: fingerprints))
        }
        #expect(learner.textCount <= 1 << 20)
        #expect(learner.textCount > 150)
    }

    @Test(
        "Log-odds are lowered by what is asked, and stay a probability",
        arguments: [0, 0.001, 0.5, 0.98, 1] as [Float])
    func lowered(probability: Float) {
        #expect(abs(SiteRepeats.lowered(probability, by: 0) - probability) < 0.001)
        let low = SiteRepeats.lowered(probability, by: 6)
        #expect(low >= 0 && low <= probability)
        // ln 49 is 3.89; the odds of 0.98.
        if probability == 0.98 { #expect(abs(low - 0.108) < 0.001) }
    }
}
