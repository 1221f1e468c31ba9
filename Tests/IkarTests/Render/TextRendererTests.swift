import Testing

@testable import Ikar

@Suite("Plain text")
struct TextRendererTests {
    private static let layoutCases: [RenderCase] = [
        RenderCase("paragraphs have a blank line between them", "<p>One.</p><p>Two.</p>", "One.\n\nTwo."),
        RenderCase("a line break is a line end", "<p>One<br>two</p>", "One\ntwo"),
        RenderCase("two line breaks are a new block", "<p>One<br><br>two</p>", "One\n\ntwo"),
        RenderCase("inline tags glue nothing", "<p>a <b>b</b> <i>c</i></p>", "a b c"),
        RenderCase("inline tags split nothing", "<p>un<b>believ</b>able<i>.</i></p>", "unbelievable."),
        RenderCase("white space at inline tags is one space", "<p>a<b> b </b>c\n d</p>", "a b c d"),
        RenderCase("headings stand alone", "<h1>Title</h1><p>Text.</p>", "Title\n\nText."),
        RenderCase(
            "items of a list follow one another", "<p>x</p><ul><li>a<li>b</ul><p>y</p>", "x\n\n- a\n- b\n\ny"),
        RenderCase("a span in an item is the item", "<ul><li><span>a</span></li><li>b</li></ul>", "- a\n- b"),
        RenderCase(
            "a paragraph in an item is the item", "<ul><li><p>a</p></li><li><p>b</p></li></ul>", "- a\n- b"),
        RenderCase(
            "further paragraphs of an item are indented", "<ul><li><p>a</p><p>b</p></li><li>c</li></ul>",
            "- a\n  b\n- c"),
        RenderCase("a line break in an item is indented", "<ul><li>a<br>b</ul>", "- a\n  b"),
        RenderCase(
            "nested lists are indented", "<ul><li>a<ul><li>b<ul><li>c</ul></ul><li>d</ul>",
            "- a\n  - b\n    - c\n- d"
        ),
        RenderCase("ordered lists are numbered", "<ol><li>a<li>b</ol>", "1. a\n2. b"),
        RenderCase("a list begins where it says", "<ol start=7><li>a<li>b</ol>", "7. a\n8. b"),
        RenderCase("a start that is no number is 1", "<ol start='x9'><li>a</ol>", "1. a"),
        RenderCase("two lists are apart", "<ul><li>a</ul><ul><li>b</ul>", "- a\n\n- b"),
        RenderCase(
            "an item that is a teaser has no marker",
            "<ul><li><h3>T</h3><p>p</p></li><li><h3>U</h3><p>q</p></li></ul>", "T\n\np\n\nU\n\nq"),
        RenderCase("a definition follows its term", "<dl><dt>T<dd>D<dt>U<dd>E</dl>", "T\nD\n\nU\nE"),
        RenderCase("code is verbatim", "<pre>a\n  b\n\n    c</pre>", "a\n  b\n\n    c"),
        RenderCase("code has no trailing spaces", "<pre>a  \nb\t\n</pre>", "a\nb"),
        RenderCase(
            "lines of code are one block", "<pre><div>a</div><div>  b</div></pre><pre>c</pre>", "a\n  b\n\nc"),
        RenderCase("quotes are their text", "<blockquote><p>a</p><p>b</p></blockquote>", "a\n\nb"),
        RenderCase("what shows nothing is left out", "<p> </p><p>&nbsp;</p><ul><li></ul><p>a</p>", "a"),
        RenderCase("nothing at all is empty", "<div></div>", ""),
        RenderCase("text is composed", "<p>cafe\u{301}</p>", "caf\u{E9}"),
    ]

    @Test("Blocks are laid out as a reader expects", arguments: layoutCases)
    func layout(_ page: RenderCase) throws {
        #expect(try RenderedPage.text(page.html) == page.expected)
    }

    private static let tableCases: [RenderCase] = [
        RenderCase(
            "a row is a line", "<table><tr><th>A<th>B<tr><td>1<td>2</table>", "A | B\n1 | 2"),
        RenderCase(
            "cells with wrappers are cells",
            "<table><tbody><tr><td><p>a</p></td><td><b>b</b> c</td></tr></tbody></table>", "a | b c"),
        RenderCase("a line break in a cell is a space", "<table><tr><td>a<br>b<td>c</table>", "a b | c"),
        RenderCase("empty cells are left out", "<table><tr><td>a<td><td>c</table>", "a | c"),
        RenderCase(
            "text around a table is apart", "<p>x</p><table><tr><td>a<td>b</table><p>y</p>", "x\n\na | b\n\ny"
        ),
        RenderCase(
            "two tables are apart", "<table><tr><td>a<td>b</table><table><tr><td>c<td>d</table>",
            "a | b\n\nc | d"),
        RenderCase(
            "an article laid out in a table is an article",
            "<table><tr><td>menu</td><td><h1>T</h1><p>One.</p><p>Two.</p></td></tr></table>",
            "menu\n\nT\n\nOne.\n\nTwo."),
        RenderCase(
            "a table around a table is layout",
            "<table><tr><td>x<td><table><tr><td>a<td>b<tr><td>c<td>d</table></table>", "x\n\na | b\nc | d"),
        RenderCase("a table of one column is layout", "<table><tr><td>a<tr><td>b</table>", "a\n\nb"),
        RenderCase(
            "a table for presentation is layout", "<table role=presentation><tr><td>a<td>b</table>", "a\n\nb"),
        RenderCase(
            "columns of prose are layout",
            "<table><tr><td>\(prose)</td><td>b</td></tr></table>", "\(prose)\n\nb"),
    ]

    private static let prose = Array(repeating: "word", count: 140).joined(separator: " ")

    @Test("Tables of data are rows, tables of layout are not", arguments: tableCases)
    func tables(_ page: RenderCase) throws {
        #expect(try RenderedPage.text(page.html) == page.expected)
    }

    @Test("Without tables, data goes and layout stays")
    func withoutTables() throws {
        var page = try RenderedPage.page(
            "<p>x</p><table><tr><td>a<td>b</table><table><tr><td><p>c</p><p>d</p></table>")
        page.includesTables = false
        #expect(TextRenderer.render(page) == "x\n\nc\n\nd")
    }

    @Test("Only kept blocks are written")
    func dropped() throws {
        let html = "<p>a</p><p>Share</p><ul><li>b<li>More<li>c</ul>"
        #expect(
            try RenderedPage.text(html, dropping: ["Share": .share, "More": .related]) == "a\n\n- b\n- c")
    }

    @Test("A text that stands in for the page is the text")
    func substitute() throws {
        var page = try RenderedPage.page("<p>Loading</p>")
        page.substituteText = " One.\n\nTwo.\n"
        #expect(TextRenderer.render(page) == "One.\n\nTwo.")
    }

    @Test("A document ends with one newline, an empty one is empty")
    func document() throws {
        let full = RenderedPage.extraction(try RenderedPage.page("<p>a</p>"))
        #expect(TextRenderer.document(full, RenderOptions()) == "a\n")
        let empty = RenderedPage.extraction(try RenderedPage.page("<p></p>"))
        var options = RenderOptions()
        options.includesMetadata = true
        #expect(TextRenderer.document(empty, options) == "")
    }

    @Test("Front matter is safe YAML")
    func frontMatter() throws {
        var metadata = Metadata()
        metadata.title = MetadataField("A: \"b\"\n---\n# c", from: .meta)
        metadata.language = MetadataField("no", from: .markup)
        var options = RenderOptions()
        options.includesMetadata = true
        let result = RenderedPage.extraction(
            try RenderedPage.page("<p>a</p>"), metadata: metadata,
            source: PageSource(url: "https://e.example/"))
        let expected = #"""
            ---
            title: "A: \"b\"\n---\n# c"
            url: "https://e.example/"
            language: "no"
            ---

            a

            """#
        #expect(TextRenderer.document(result, options) == expected)
        #expect(MarkdownRenderer.document(result, options) == expected)
    }
}
