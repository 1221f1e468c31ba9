import TestCorpus
import Testing

@testable import Ikar

@Suite("The report in HTML") struct ExplanationHTMLTests {
    /// Elements that the report may have.
    private static let elements: Set<String> = [
        "html", "head", "meta", "title", "style", "body", "header", "p", "h1", "bdi", "dl", "div", "dt", "dd",
        "small", "i", "ul", "li", "b", "details", "summary", "main", "a", "span", "table", "tbody", "tfoot",
        "tr",
        "th", "td",
    ]
    private static let empty: Set<String> = ["meta"]

    /// Names of the tags, those that end with a slash before them.
    private static func tags(_ html: String) -> [String] {
        html.matches(of: /<(\/?[a-zA-Z][a-zA-Z0-9]*)[^>]*>/).map { String($0.output.1) }
    }

    @Test("Its elements are its own, and each that begins also ends", arguments: CorpusPage.all)
    func wellFormed(_ page: CorpusPage) throws {
        let html = try Extractor().explain(page.bytes).rendered(as: .html)
        var open: [String] = []
        for tag in Self.tags(html) {
            if tag.hasPrefix("/") {
                #expect(open.popLast() == String(tag.dropFirst()))
            } else {
                #expect(Self.elements.contains(tag))
                if !Self.empty.contains(tag) { open.append(tag) }
            }
        }
        #expect(open.isEmpty)
    }

    @Test("Nothing is run and nothing is loaded, whatever stands in the page")
    func hostile() throws {
        let attack =
            "&lt;/style>&lt;script>alert(1)&lt;/script>&lt;img src=x onerror=alert(1)>\" ' &amp; \u{202E}"
        let html = """
            <html lang='en" onload="alert(1)'><title>\(attack)</title><body><h1>\(attack)</h1><p>\(attack)</p>
            <nav>\(attack)</nav>
            """
        let source = PageSource(name: "\"><script>alert(2)</script>", url: "https://a.example/")
        let report = try Extractor().explain(Array(html.utf8), from: source).rendered(as: .html)
        #expect(report.contains("content=\"default-src 'none'; style-src 'unsafe-inline';"))
        #expect(
            Set(Self.tags(report).map { $0.hasPrefix("/") ? String($0.dropFirst()) : $0 }).isSubset(
                of: Self.elements))
        for loader in [
            "<script", "<img", "src=\"", "url(", "@import", "http:", "https:", "lang=\"en\" onload",
        ] {
            #expect(!report.contains(loader), "\(loader)")
        }
        #expect(report.contains("&lt;/style&gt;&lt;script&gt;alert(1)"))
    }

    @Test("Kept blocks are plain, dropped ones tinted by their label", arguments: CorpusPage.all)
    func blocks(_ page: CorpusPage) throws {
        let explanation = try Extractor().explain(page.bytes)
        let report = explanation.rendered(as: .html)
        let rows = report.matches(of: /<div class="b (k|d l-([a-z]+)) [a-zA-Z]+" id="b(\d+)">/)
        let blocks = explanation.blocks
        #expect(rows.map { $0.output.2.map(String.init) } == blocks.map(\.block.label?.rawValue))
        #expect(rows.map { Int($0.output.3) } == blocks.map(\.index))
        for label in Set(blocks.compactMap(\.block.label)) {
            #expect(report.contains(".l-\(label.rawValue){--h:"))
        }
    }

    @Test("The layout follows the direction of the page's text")
    func direction() throws {
        let hebrew = try #require(CorpusPage.named("he-op-ed"))
        let report = try Extractor().explain(hebrew.bytes).rendered(as: .html)
        #expect(report.contains("<main dir=\"rtl\" lang=\"he"))
        // The cards stand where the page's direction puts them, with English in them.
        #expect(report.contains("<div class=\"r\" id=\"r0\"><div dir=\"ltr\" lang=\"en\">"))
        let english = try #require(CorpusPage.named("en-op-ed"))
        #expect(
            try Extractor().explain(english.bytes).rendered(as: .html).contains("<main dir=\"ltr\" lang=\"en")
        )
    }

    @Test("Every label has a tint of its own")
    func hues() {
        let hues = BlockLabel.allCases.map { ReportStyle.hue($0) ?? -1 }
        #expect(Set(hues).count == hues.count)
    }
}
