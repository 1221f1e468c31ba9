import Testing

@testable import Ikar

@Suite("HTML")
struct HTMLRendererTests {
    private static let structures: [RenderCase] = [
        RenderCase(
            "headings keep their level", "<h2 class=x>A</h2><p>b</p><h6>c</h6>",
            "<h2>A</h2>\n<p>b</p>\n<h6>c</h6>\n"),
        RenderCase(
            "wrappers are paragraphs", "<div><div>a</div><section>b</section></div>", "<p>a</p>\n<p>b</p>\n"),
        RenderCase(
            "text is escaped", "<p>a &lt;b&gt; &amp;amp; \"c\" 'd'</p>",
            "<p>a &lt;b&gt; &amp;amp; &quot;c&quot; &#39;d&#39;</p>\n"),
        RenderCase(
            "inline elements nest", "<p>a <b>b <i>c</i></b><sub>d</sub></p>",
            "<p>a <b>b <i>c</i></b><sub>d</sub></p>\n"),
        RenderCase("white space stays outside elements", "<p>a<b> b </b>c</p>", "<p>a <b>b</b> c</p>\n"),
        RenderCase(
            "elements that say nothing go", "<p><font color=red>a</font> <span class=x>b</span></p>",
            "<p>a b</p>\n"),
        RenderCase(
            "old names are today's", "<p><tt>a</tt> <strike>b</strike></p>",
            "<p><code>a</code> <s>b</s></p>\n"),
        RenderCase(
            "emphasis around blocks begins again in each", "<div><b><div>a</div><div>b</div></b></div>",
            "<p><b>a</b></p>\n<p><b>b</b></p>\n"),
        RenderCase("a line break stays", "<p>a<br>b</p>", "<p>a<br>\nb</p>\n"),
        RenderCase(
            "lists nest", "<ul><li>a<ol start=4><li>b</ol></ul>",
            "<ul>\n<li>a\n<ol start=\"4\">\n<li>b</li>\n</ol>\n</li>\n</ul>\n"),
        RenderCase(
            "an item outside a list is a paragraph", "<div><li>a</li></div>", "<p>a</p>\n"),
        RenderCase(
            "text loose in a list is an item", "<ul>a<li>b</ul>", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
        RenderCase(
            "paragraphs of an item stay apart", "<ul><li>a<p>b</p></li></ul>",
            "<ul>\n<li>a\n<p>b</p>\n</li>\n</ul>\n"),
        RenderCase(
            "quotes hold paragraphs", "<blockquote>a<br><br>b</blockquote>",
            "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n"),
        RenderCase(
            "code keeps its lines and language",
            "<pre><code class='hljs language-c++'>a &lt; b;\n  c</code></pre>",
            "<pre><code class=\"language-c++\">a &lt; b;\n  c</code></pre>\n"),
        RenderCase(
            "definition lists stay", "<dl><dt>a<dd>b</dl>", "<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n"),
        RenderCase(
            "tables keep empty cells and spans",
            "<table><tr><th rowspan=2>a<th>b<tr><td colspan='3'>c<td></table>",
            "<table>\n<tr>\n<th rowspan=\"2\">a</th>\n<th>b</th>\n</tr>\n<tr>\n<td colspan=\"3\">c</td>\n"
                + "<td></td>\n</tr>\n</table>\n"),
        RenderCase(
            "spans are bounded",
            "<table><tr><td colspan=9007199254740991>a<td rowspan=0 colspan=-1>b</table>",
            "<table>\n<tr>\n<td colspan=\"1000\">a</td>\n<td>b</td>\n</tr>\n</table>\n"),
        RenderCase(
            "a layout table is unwrapped", "<table><tr><td><p>a</p><p>b</p></td></tr></table>",
            "<p>a</p>\n<p>b</p>\n"),
        RenderCase(
            "a direction of its own is said", "<p>a</p><p>שלום a</p>", "<p>a</p>\n<p dir=\"rtl\">שלום a</p>\n"
        ),
        RenderCase("digits have no direction", "<p>12</p>", "<p>12</p>\n"),
        RenderCase(
            "directions inside a line stay", "<p>a <span dir=RTL>b</span> <bdi>c</bdi></p>",
            "<p>a <span dir=\"rtl\">b</span> <bdi>c</bdi></p>\n"),
        RenderCase(
            "an item of another direction says so", "<ul><li>שלום</ul>",
            "<ul>\n<li>\n<p dir=\"rtl\">שלום</p>\n</li>\n</ul>\n"),
    ]

    @Test("Structure is rebuilt", arguments: structures)
    func structure(_ page: RenderCase) throws {
        #expect(try RenderedPage.html(page.html) == page.expected)
    }

    @Test("Links keep their targets only when asked for")
    func links() throws {
        let page = "<p><a href='https://e.example/?a=1&amp;b'>x</a></p>"
        #expect(
            try RenderedPage.html(page, links: true)
                == "<p><a href=\"https://e.example/?a=1&amp;b\">x</a></p>\n")
        #expect(try RenderedPage.html(page, links: false) == "<p>x</p>\n")
    }

    private static let images: [RenderCase] = [
        RenderCase(
            "an image in a paragraph", "<p>a <img src=b.png alt='x  y'> c</p>",
            "<p>a <img src=\"b.png\" alt=\"x y\"> c</p>\n"),
        RenderCase(
            "a figure between two paragraphs, with its caption",
            "<p>a</p><figure><div><img src=b.png></div><figcaption>Cap</figcaption></figure><p>c</p>",
            "<p>a</p>\n<figure><img src=\"b.png\" alt=\"\">\n<figcaption>Cap</figcaption>\n</figure>\n<p>c</p>\n"
        ),
        RenderCase("a lead image has no text before it", "<img src=b.png><p>a</p>", "<p>a</p>\n"),
        RenderCase("an image after the text", "<p>a</p><img src=b.png>", "<p>a</p>\n"),
        RenderCase(
            "an image beside dropped text", "<p>a</p><img src=b.png><p>Share</p><p>c</p>",
            "<p>a</p>\n<p>c</p>\n"),
        RenderCase(
            "a lazy image", "<p>a <img src='data:image/gif;base64,R0' data-src=/b.png> c</p>",
            "<p>a <img src=\"/b.png\" alt=\"\"> c</p>\n"),
        RenderCase(
            "the largest of a set", "<p>a <img srcset='s.png 320w, l.png 1280w,m.png 640w'> c</p>",
            "<p>a <img src=\"l.png\" alt=\"\"> c</p>\n"),
        RenderCase(
            "a set without sizes", "<p>a <img data-srcset='s.png, l.png'> c</p>",
            "<p>a <img src=\"s.png\" alt=\"\"> c</p>\n"),
        RenderCase("a tracking pixel", "<p>a <img src=t.gif width=1 height=1> c</p>", "<p>a c</p>\n"),
        RenderCase(
            "a picture in the address", "<p>a <img src='data:image/png;base64,AA'> c</p>", "<p>a c</p>\n"),
        RenderCase(
            "a lazy image and its copy", "<p>a <img data-src=b.png><img src=b.png> c</p>",
            "<p>a <img src=\"b.png\" alt=\"\"> c</p>\n"),
    ]

    @Test("Images of the main content are shown", arguments: images)
    func image(_ page: RenderCase) throws {
        let out = try RenderedPage.html(page.html, dropping: ["Cap": .caption, "Share": .share])
        #expect(out == page.expected)
    }

    @Test("Images change nothing else")
    func withoutImages() throws {
        let page = "<p>a</p><figure><img src=b.png><figcaption>Cap</figcaption></figure><p>c</p>"
        #expect(
            try RenderedPage.html(page, dropping: ["Cap": .caption], images: false) == "<p>a</p>\n<p>c</p>\n")
    }

    @Test("A document has its language, direction, title and facts")
    func document() throws {
        var metadata = Metadata()
        metadata.title = MetadataField("A <b>", from: .meta)
        metadata.language = MetadataField("he", from: .markup)
        metadata.author = MetadataField("B \"C\"", from: .meta)
        var result = RenderedPage.extraction(
            try RenderedPage.page("<div lang=he><p>שלום</p><p lang=en>Hello</p></div>"), metadata: metadata)
        result.direction = .rightToLeft
        var options = RenderOptions()
        options.includesMetadata = true
        let expected = """
            <!DOCTYPE html>
            <html lang="he" dir="rtl">
            <head>
            <meta charset="utf-8">
            <title>A &lt;b&gt;</title>
            <meta name="author" content="B &quot;C&quot;">
            </head>
            <body>
            <article>
            <p>שלום</p>
            <p dir="ltr" lang="en">Hello</p>
            </article>
            </body>
            </html>

            """
        #expect(HTMLRenderer.document(result, options) == expected)
    }

    @Test("An empty page gives no document")
    func empty() throws {
        #expect(
            HTMLRenderer.document(RenderedPage.extraction(try RenderedPage.page("")), RenderOptions()) == "")
    }

    @Test("A text that stands in for the page is paragraphs")
    func substitute() throws {
        var page = try RenderedPage.page("")
        page.substituteText = "a < b\n\n c\n"
        let out = HTMLRenderer.document(RenderedPage.extraction(page), RenderOptions())
        #expect(out.contains("<article>\n<p>a &lt; b</p>\n<p>c</p>\n</article>"))
    }
}
