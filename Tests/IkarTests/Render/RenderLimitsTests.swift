import Testing

@testable import Ikar

@Suite("Rendering hostile pages")
struct RenderLimitsTests {
    /// Pages of a depth or a number of elements; the deepest are ten times as deep as those with much text.
    private static let deepPages: [DeepPage] = [
        DeepPage("div") { times("<div>", 10 * $0) + "deep" },
        DeepPage("ul li") { times("<ul><li>", 10 * $0) + "deep" },
        DeepPage("ul li with text") { times("<ul><li>deep", $0) },
        DeepPage("ol with great numbers") { times("<ol start=999999999><li>deep", $0) },
        DeepPage("blockquote") { times("<blockquote>deep", $0) },
        DeepPage("b i") { times("<b><i>deep ", $0) },
        DeepPage("span around blocks") { times("<span dir=rtl>", $0) + times("<p>deep</p>", $0) },
        DeepPage("tables") { times("<table><tr><td>deep<td>", $0) },
        DeepPage("one row of many cells") {
            "<table><tr>" + times("<td colspan=1000>deep", 10 * $0) + "</table>"
        },
        DeepPage("many rows") { "<table>" + times("<tr><td>deep<td colspan=9007199254740991>x", $0) },
        DeepPage("pre") { times("<pre>deep", $0) },
        DeepPage("images and captions") {
            "<p>deep</p>" + times("<img src=a><p>Cap</p><img src=b><p>Cap</p>", $0) + "<p>deep</p>"
        },
    ]

    private static func times(_ text: String, _ count: Int) -> String {
        String(repeating: text, count: count)
    }

    @Test("Depth and number cost linear time and lose no text", arguments: deepPages)
    func deep(_ hostile: DeepPage) throws {
        let options = RenderedPage.options(links: true, images: true)
        var outputs: [String] = []
        let growth = try Growth(size: 2_500) { size in
            var limits = Limits()
            limits.maxDepth = 20 * size
            let page = try RenderedPage.page(hostile.html(size), dropping: ["Cap": .caption], limits: limits)
            return (html: hostile.html(size), extraction: RenderedPage.extraction(page))
        } work: { input in
            outputs = OutputFormat.allCases.map { input.extraction.rendered(as: $0, options: options) }
            let bound = 40 * (input.html.utf8.count + 1_000)
            #expect(outputs.allSatisfy { $0.contains("deep") && $0.utf8.count < bound })
        }
        #expect(growth.isLinear, "\(growth)")
    }

    private static let page = """
        <h1>T</h1><p>a <b>b</b> <a href=/c>c</a></p><ul><li>d<li>e</ul><table><tr><td>f<td>g</table>
        <figure><img src=h.png><figcaption>i</figcaption></figure><p>שלום</p>
        """

    @Test("The same page gives the same bytes", arguments: OutputFormat.allCases)
    func determinism(_ format: OutputFormat) throws {
        var options = RenderedPage.options(links: true, images: true)
        options.includesBlocks = true
        options.includesMetadata = true
        let first = RenderedPage.extraction(try RenderedPage.page(Self.page)).rendered(
            as: format, options: options)
        let second = RenderedPage.extraction(try RenderedPage.page(Self.page)).rendered(
            as: format, options: options)
        #expect(first == second)
        #expect(first.hasSuffix("\n") && !first.hasSuffix("\n\n"))
    }

    @Test("Links and images leave the text as it is")
    func selectionStays() throws {
        let extraction = RenderedPage.extraction(try RenderedPage.page(Self.page))
        let plain = extraction.rendered(as: .text)
        #expect(
            extraction.rendered(as: .text, options: RenderedPage.options(links: true, images: true)) == plain)
    }

    @Test("Truncated markup of any kind renders", arguments: 0..<40)
    func truncated(_ cut: Int) throws {
        let html = String(Self.page.prefix(Self.page.count * cut / 40))
        let extraction = RenderedPage.extraction(try RenderedPage.page(html))
        for format in OutputFormat.allCases {
            let out = extraction.rendered(
                as: format, options: RenderedPage.options(links: true, images: true))
            #expect(out.isEmpty || out.hasSuffix("\n"))
        }
    }
}

/// A page made for a size.
struct DeepPage: Sendable, CustomTestStringConvertible {
    var name: String
    var html: @Sendable (Int) -> String

    init(_ name: String, _ html: @escaping @Sendable (Int) -> String) {
        self.name = name
        self.html = html
    }

    var testDescription: String { name }
}
