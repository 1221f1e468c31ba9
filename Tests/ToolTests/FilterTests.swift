import Ikar
import Testing

@testable import IkarTool

/// Which pages are written and which are left out.
@Suite struct FilterTests {
    let page: Extraction

    init() throws {
        var page = try Extractor().extract(SamplePage.about("The bridge"))
        page.metadata = Metadata()
        page.confidence = 0.6
        page.emptyReason = nil
        self.page = page
    }

    @Test(
        "Confidence is compared with the minimum",
        arguments: [(0.59, true), (0.6, true), (0.61, false)])
    func confidence(minimum: Double, isWritten: Bool) {
        var filter = PageFilter(lowConfidence: .skip, minimumConfidence: minimum)
        #expect((filter.verdict(on: page) == .write) == isWritten)
        filter.lowConfidence = .keep
        #expect(filter.verdict(on: page) == .write)
    }

    @Test("What happens to an uncertain page says its confidence")
    func lowConfidence() {
        let reason = "confidence 0.60 is under 0.75; look at the page or lower --min-confidence"
        let skip = PageFilter(lowConfidence: .skip, minimumConfidence: 0.75)
        #expect(skip.verdict(on: page) == .skip("skipped: \(reason)"))
        let exit = PageFilter(lowConfidence: .exit, minimumConfidence: 0.75)
        #expect(exit.verdict(on: page) == .fail(PageFailure(.lowConfidence, reason)))
    }

    @Test("An empty page counts as uncertain whatever its confidence", arguments: EmptyReason.allCases)
    func empty(reason: EmptyReason) {
        var page = page
        page.confidence = 1
        page.emptyReason = reason
        let filter = PageFilter(lowConfidence: .exit)
        #expect(filter.verdict(on: page) == .fail(PageFailure(.lowConfidence, Notes.empty(reason))))
    }

    @Test("Missing metadata is named, and the caller's address counts")
    func metadata() {
        var page = page
        let filter = PageFilter(requiresMetadata: true)
        #expect(filter.verdict(on: page) == .skip("skipped: the page has no title, no address, no date"))
        page.metadata.title = MetadataField("Bridge opens", from: .meta)
        page.metadata.date = MetadataField("2026-03-12", from: .meta)
        #expect(filter.verdict(on: page) == .skip("skipped: the page has no address"))
        page.source.url = "https://news.example/1"
        #expect(filter.verdict(on: page) == .write)
    }

    @Test(
        "Languages are compared by their first part; an unknown one passes",
        arguments: [
            ("he", "he-IL", true), ("he", "HE", true), ("he", "en", false), ("en", "en_GB", true),
            ("en", nil, true),
        ])
    func language(wanted: String, found: String?, isWritten: Bool) {
        var page = page
        page.metadata.language = found.map { MetadataField($0, from: .markup) }
        let verdict = PageFilter(language: wanted).verdict(on: page)
        #expect((verdict == .write) == isWritten)
        if !isWritten { #expect(verdict == .skip("skipped: the page is in 'en', not 'he'")) }
    }

    @Test("A page that is left out has no line, a note and status 0")
    func leftOut() throws {
        let folder = try TemporaryFolder()
        try folder.write("empty.html", "")
        let result = try Tool.run(["--ndjson", "--low-confidence", "skip", "empty.html"], in: folder)
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
        #expect(result.errors == "ikar: 'empty.html': skipped: no main content: the input is empty\n")
    }

    @Test(
        "Fractions are written with two digits",
        arguments: [(0, "0.00"), (0.055, "0.06"), (0.5, "0.50"), (1, "1.00")])
    func rounding(value: Double, text: String) { #expect(Notes.rounded(value) == text) }
}
