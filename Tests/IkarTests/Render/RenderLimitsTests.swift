import Testing

@testable import Ikar

@Suite("Rendering hostile pages")
struct RenderLimitsTests {
    private static let depth = 100_000

    private static let deepPages: [RenderCase] = [
        RenderCase("div", String(repeating: "<div>", count: depth) + "deep", "deep"),
        RenderCase("ul li", String(repeating: "<ul><li>", count: depth) + "deep", "deep"),
        RenderCase("ul li with text", String(repeating: "<ul><li>deep", count: depth / 10), "deep"),
        RenderCase(
            "ol with great numbers", String(repeating: "<ol start=999999999><li>deep", count: depth / 10),
            "deep"),
        RenderCase("blockquote", String(repeating: "<blockquote>deep", count: depth / 10), "deep"),
        RenderCase("b i", String(repeating: "<b><i>deep ", count: depth / 10), "deep"),
        RenderCase(
            "span around blocks",
            String(repeating: "<span dir=rtl>", count: depth / 10)
                + String(repeating: "<p>deep</p>", count: depth / 10), "deep"),
        RenderCase("tables", String(repeating: "<table><tr><td>deep<td>", count: depth / 10), "deep"),
        RenderCase(
            "one row of many cells",
            "<table><tr>" + String(repeating: "<td colspan=1000>deep", count: depth) + "</table>", "deep"),
        RenderCase(
            "many rows",
            "<table>" + String(repeating: "<tr><td>deep<td colspan=9007199254740991>x", count: depth / 10),
            "deep"),
        RenderCase("pre", String(repeating: "<pre>deep", count: depth / 10), "deep"),
        RenderCase(
            "images and captions",
            "<p>deep</p>" + String(repeating: "<img src=a><p>Cap</p><img src=b><p>Cap</p>", count: depth / 10)
                + "<p>deep</p>", "deep"),
    ]

    @Test("Depth and number cost linear time and lose no text", arguments: deepPages)
    func deep(_ hostile: RenderCase) throws {
        var limits = Limits()
        limits.maxDepth = 2 * Self.depth
        let page = try RenderedPage.page(hostile.html, dropping: ["Cap": .caption], limits: limits)
        let options = RenderedPage.options(links: true, images: true)
        let extraction = RenderedPage.extraction(page)
        let clock = ContinuousClock()
        var sizes: [Int] = []
        let duration = clock.measure {
            for format in OutputFormat.allCases {
                let out = extraction.rendered(as: format, options: options)
                #expect(out.contains(hostile.expected))
                sizes.append(out.utf8.count)
            }
        }
        // Linear takes tens of milliseconds; quadratic would take minutes.
        #expect(duration < .seconds(20))
        let bound = 40 * (hostile.html.utf8.count + 1_000)
        #expect(sizes.allSatisfy { $0 < bound }, "\(sizes)")
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
