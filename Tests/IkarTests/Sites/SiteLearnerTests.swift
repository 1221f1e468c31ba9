import Testing

@testable import Ikar

/// What a site repeats is dropped from its pages, and nothing else.
@Suite struct SiteLearnerTests {
    let pages = SampleSite.subjects.map { SampleSite.page($0) }

    /// A page's text with profiles, at an address of the site.
    func text(_ page: String, _ profiles: SiteProfiles, url: String = SampleSite.address(99)) throws -> String
    {
        var options = ExtractionOptions()
        options.siteProfiles = profiles
        return try Extractor(options: options).extract(page, from: PageSource(url: url)).text
    }

    @Test("A line that reads like prose is kept without a profile and dropped with one; the article stays")
    func dropsHouseLine() throws {
        let profiles = try SampleSite.profiles(pages)
        let site = try #require(profiles[SampleSite.address(0)])
        #expect(site.pageCount == 6 && site.textCount == 1)
        for (subject, page) in zip(SampleSite.subjects, pages) {
            #expect(try text(page, SiteProfiles()).contains(SampleSite.house))
            let cleaned = try text(page, profiles)
            #expect(!cleaned.contains(SampleSite.house))
            for sentence in SampleSite.sentences(subject) { #expect(cleaned.contains(sentence)) }
        }
    }

    @Test("A page that was not learned from loses the line too, whatever its capitals")
    func newPage() throws {
        let page = SampleSite.page("the old cinema", ending: SampleSite.house.uppercased())
        let cleaned = try text(page, SampleSite.profiles(pages))
        #expect(!cleaned.contains("CAPSTAN LANE"))
        #expect(cleaned.contains(SampleSite.sentences("the old cinema")[0]))
    }

    @Test("Pages of other hosts are the same with and without profiles")
    func otherHosts() throws {
        let profiles = try SampleSite.profiles(pages)
        for url in ["https://elsewhere.example/1", "https://harbour-post.example.net/1", "no address"] {
            #expect(try text(pages[0], profiles, url: url).contains(SampleSite.house))
        }
        for url in ["http://HARBOUR-POST.example:8080/x", "https://www.harbour-post.example"] {
            #expect(try !text(pages[0], profiles, url: url).contains(SampleSite.house))
        }
    }

    @Test("The same article under many addresses teaches nothing about it")
    func duplicates() throws {
        let twin = SampleSite.page(
            SampleSite.subjects[0], ending: "Printed from the site of the Harbour Post.")
        let profiles = try SampleSite.profiles(pages + Array(repeating: pages[0], count: 20) + [twin, twin])
        let site = try #require(profiles[SampleSite.address(0)])
        #expect(site.pageCount == 6 && site.textCount == 1)
        let cleaned = try text(pages[0], profiles)
        for sentence in SampleSite.sentences(SampleSite.subjects[0]) { #expect(cleaned.contains(sentence)) }
        #expect(try SampleSite.profiles(Array(repeating: pages[0], count: 20)).isEmpty)
    }

    @Test("It takes three distinct pages, and a text on three of them", arguments: [(2, 0), (3, 1), (6, 1)])
    func enoughPages(count: Int, sites: Int) throws {
        #expect(try SampleSite.profiles(Array(pages.prefix(count))).count == sites)
        let plain = SampleSite.subjects.dropFirst(2).map { SampleSite.page($0, ending: nil) }
        #expect(try SampleSite.profiles(Array(pages.prefix(2)) + plain).isEmpty)
    }

    @Test("A text must stand on half of the other pages", arguments: [(2, 1), (3, 0)])
    func rareText(others: Int, sites: Int) throws {
        let quoting = ["the pier", "the mill", "the bridge"].map { SampleSite.page($0) }
        let plain = ["the ash", "the birch", "the cedar", "the elm", "the larch"].prefix(others).map {
            SampleSite.page($0, ending: nil)
        }
        #expect(try SampleSite.profiles(quoting + plain).count == sites)
    }

    @Test("An explanation says that the site repeats the block, and on how many pages")
    func explained() throws {
        var options = ExtractionOptions()
        options.siteProfiles = try SampleSite.profiles(pages)
        let explanation = try Extractor(options: options).explain(
            Array(pages[0].utf8), from: PageSource(url: SampleSite.address(0)))
        let block = try #require(explanation.blocks.first { $0.block.text == SampleSite.house })
        #expect(block.reason == .siteRepeat)
        #expect(block.sentence.contains("it stands on 6 of 6 pages of its site"))
        #expect(!block.block.isKept && block.block.score < explanation.threshold)
    }
}
