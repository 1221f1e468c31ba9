import Testing

@testable import Ikar

@Suite("Markdown")
struct MarkdownRendererTests {
    private static let structures: [RenderCase] = [
        RenderCase("headings by level", "<h1>A</h1><h4>B</h4><p>c</p>", "# A\n\n#### B\n\nc"),
        RenderCase("a heading is one line", "<h2>A<br>B</h2>", "## A B"),
        RenderCase("a heading is not strong again", "<h2><b>A</b> <i>B</i></h2>", "## A *B*"),
        RenderCase("a line break is hard", "<p>a<br>b</p>", "a\\\nb"),
        RenderCase("emphasis", "<p>a <b>b</b> <em>c</em>.</p>", "a **b** *c*."),
        RenderCase("white space stays outside emphasis", "<p>a<b> b </b>c</p>", "a **b** c"),
        RenderCase("emphasis in a word", "<p>un<b>believ</b>able</p>", "un**believ**able"),
        RenderCase("emphasis in emphasis", "<p><b>a <i>b</i> c</b></p>", "**a *b* c**"),
        RenderCase("strong in strong is strong", "<p><b>a <strong>b</strong></b></p>", "**a b**"),
        RenderCase("marks that would touch are left out", "<p><b><i>a</i></b></p>", "**a**"),
        RenderCase("marks that would not be read are left out", "<p><b>Note:</b>text</p>", "Note:text"),
        RenderCase("marks beside punctuation are read", "<p><b>Note:</b> text</p>", "**Note:** text"),
        RenderCase(
            "emphasis around blocks begins again",
            "<div><b><div>a</div><div>b</div></b></div>", "**a**\n\n**b**"),
        RenderCase("code in a line", "<p>a <code>b_c*</code></p>", "a `b_c*`"),
        RenderCase("backticks in code", "<p><code>`a``b</code></p>", "``` `a``b ```"),
        RenderCase("code beside code", "<p><kbd>A</kbd><kbd>B</kbd></p>", "`A`B"),
        RenderCase(
            "a code block", "<pre><code class=language-c>a\n\n  b</code></pre>", "```c\na\n\n  b\n```"),
        RenderCase("a fence in code", "<pre>````\na</pre>", "`````\n````\na\n`````"),
        RenderCase("lists nest", "<ul><li>a<ol><li>b<li>c</ol><li>d</ul>", "- a\n  1. b\n  2. c\n- d"),
        RenderCase(
            "a nested list that begins late stands apart", "<ul><li>a<ol start=3><li>b</ol></ul>",
            "- a\n\n  3. b"),
        RenderCase(
            "a list begins where it says", "<ol start=9><li>a<li>b<p>c</p></ol>", "9. a\n10. b\n\n    c"),
        RenderCase(
            "two lists stay two", "<ul><li>a</ul><ul><li>b</ul><ol><li>c</ol><ol><li>d</ol>",
            "- a\n\n* b\n\n1. c\n\n1) d"),
        RenderCase(
            "quotes", "<blockquote><p>a<br>b</p><p>c</p></blockquote><p>d</p>", "> a\\\n> b\n>\n> c\n\nd"),
        RenderCase(
            "code in an item in a quote", "<blockquote><ul><li>a<pre>b\n\nc</pre></ul></blockquote>",
            "> - a\n>\n>   ```\n>   b\n>\n>   c\n>   ```"),
        RenderCase("definitions are paragraphs", "<dl><dt>a<dd>b</dl>", "a\n\nb"),
        RenderCase(
            "a table", "<table><tr><th>A<th>B<tr><td>1|2<td><b>x</b><br>y</table>",
            "| A | B |\n| --- | --- |\n| 1\\|2 | **x** y |"),
        RenderCase(
            "a pipe in a cell's code", "<table><tr><td><code>a|b</code><td>c</table>",
            "| `a\\|b` | c |\n| --- | --- |"),
        RenderCase(
            "spans take columns", "<table><tr><td colspan=2>a<td>b<tr><td>c<td><td>d</table>",
            "| a | | b |\n| --- | --- | --- |\n| c | | d |"),
        RenderCase(
            "a first row that is short", "<table><tr><td>a<td>b<tr><td>c<td>d<td>e</table>",
            "| a | b | |\n| --- | --- | --- |\n| c | d | e |"),
        RenderCase(
            "a table in an item", "<ul><li>x<table><tr><td>a<td>b</table></ul>",
            "- x\n\n  | a | b |\n  | --- | --- |"),
    ]

    @Test("Structure is written as CommonMark", arguments: structures)
    func structure(_ page: RenderCase) throws {
        #expect(try RenderedPage.markdown(page.html) == page.expected)
    }

    private static let hostileTexts: [String] = [
        "# no heading", "####### seven", "- no item", "+ no item", "* no item", "1. no item", "1) no item",
        "123456789. no item", "> no quote", "--- ", "***", "___", "===", "```", "~~~ swift", "| a | b |",
        ":--- | :---",
        "[a](b)", "![a](b)", "[a]: b", "<b>no tag</b>", "<https://e.example>", "&amp; &#35; &copy;",
        "AT&T; R&D",
        "`code`", "*a* **b** _c_ __d__", "snake_case and __init__.py", "~~gone~~", "back\\slash \\* \\",
        "a | b",
        "2 * 3 * 4", "C# and F#", "wow!", "50% #1 @me", "\u{201C}quoted\u{201D}", "1.5 is a number",
        "-5 degrees",
    ]

    @Test("Text that looks like markup stays text", arguments: hostileTexts)
    func escapes(_ text: String) throws {
        var escaped: [UInt8] = []
        HTMLEscape.append(Array(text.utf8), to: &escaped)
        let shown = String(decoding: escaped, as: UTF8.self)
        let markdown = try RenderedPage.markdown("<p>\(shown)</p>")
        let expected = try RenderedPage.text("<p>\(shown)</p>")
        #expect(Self.unescaped(markdown) == expected)
        #expect(!Self.beginsBlock(markdown))
        #expect(!Self.hasLiveMark(markdown))
        // The same in a heading, a cell and across a tag.
        #expect(
            Self.unescaped(String(try RenderedPage.markdown("<h2>\(shown)</h2>").dropFirst(3))) == expected)
        let table = try RenderedPage.markdown("<table><tr><td>\(shown)</td><td>x</td></tr></table>")
        #expect(
            Self.unescaped(table.split(separator: "\n")[0].dropLast(6).dropFirst(2).description) == expected)
        #expect(table.split(separator: "\n").count == 2)
        let second = try RenderedPage.markdown("<p>a<br><span></span>\(shown)</p>")
        #expect(!Self.beginsBlock(String(second.dropFirst(3))))
    }

    /// CommonMark's backslash escapes undone: a backslash before ASCII punctuation.
    private static func unescaped(_ markdown: String) -> String {
        var out = ""
        var isEscaped = false
        for character in markdown {
            if character == "\\", !isEscaped {
                isEscaped = true
                continue
            }
            if isEscaped, !isPunctuation(character) { out.append("\\") }
            out.append(character)
            isEscaped = false
        }
        return out
    }

    private static func isPunctuation(_ character: Character) -> Bool {
        guard let byte = character.asciiValue else { return false }
        return byte > 0x20 && byte < 0x7F && !character.isLetter && !character.isNumber
    }

    /// Whether a line would be read as something else than a paragraph.
    private static func beginsBlock(_ line: String) -> Bool {
        if ["#", ">", "|", "=", "```", "~~~", "- ", "+ ", "* ", "--", "**", "__", "<"].contains(
            where: line.hasPrefix)
        {
            return true
        }
        let rest = line.drop { $0.isNumber }
        return rest.count < line.count && (rest.hasPrefix(". ") || rest.hasPrefix(") "))
    }

    /// Whether an unescaped mark is left that a parser could read: the texts here have no elements.
    private static func hasLiveMark(_ markdown: String) -> Bool {
        let characters = Array(markdown)
        var i = 0
        while i < characters.count {
            if characters[i] == "\\" {
                i += 2
                continue
            }
            if "*`[]<~".contains(characters[i]) { return true }
            if characters[i] == "&", i + 1 < characters.count,
                characters[i + 1].isLetter || characters[i + 1] == "#"
            {
                return true
            }
            if characters[i] == "_" {
                let isInWord =
                    i > 0 && i + 1 < characters.count && characters[i - 1].isLetter
                    && characters[i + 1].isLetter
                if !isInWord { return true }
            }
            i += 1
        }
        return false
    }

    private static let linkCases: [RenderCase] = [
        RenderCase(
            "a link", "<p>a <a href='https://e.example/b'>c <b>d</b></a>.</p>",
            "a [c **d**](https://e.example/b)."),
        RenderCase(
            "a target with brackets", "<p><a href='/a_(b) c\">'>x</a></p>", "[x](/a\\_\\(b\\)%20c%22%3E)"),
        RenderCase("a bracket in a link", "<p><a href=/a>x] [y</a></p>", "[x\\] \\[y](/a)"),
        RenderCase("a bang before a link", "<p>wow!<a href=/a>x</a></p>", "wow\\![x](/a)"),
        RenderCase(
            "a link around blocks begins again", "<a href=/a><h2>x</h2><p>y</p></a>", "## [x](/a)\n\n[y](/a)"),
        RenderCase("a place in the page is no link", "<p><a href='#top'>x</a></p>", "x"),
        RenderCase("an image in a line", "<p>a <img src=b.png alt='c [d]'> e</p>", "a ![c \\[d\\]](b.png) e"),
        RenderCase("a linked image", "<p>a <a href=/c><img src=b.png></a> e</p>", "a [![](b.png)](/c) e"),
        RenderCase(
            "an image with its caption",
            "<p>a</p><figure><img src=b.png><figcaption>Cap</figcaption></figure><p>c</p>",
            "a\n\n![](b.png)\n\n*Cap*\n\nc"),
    ]

    @Test("Links and images", arguments: linkCases)
    func linksAndImages(_ page: RenderCase) throws {
        let out = try RenderedPage.markdown(page.html, dropping: ["Cap": .caption], links: true, images: true)
        #expect(out == page.expected)
    }

    @Test("Without links and images only the text is left")
    func textAlone() throws {
        #expect(try RenderedPage.markdown("<p>a <a href=/b>c</a> <img src=d.png alt=e></p>") == "a c")
    }

    @Test("A text that stands in for the page is paragraphs")
    func substitute() throws {
        var page = try RenderedPage.page("")
        page.substituteText = "# a\nb\n\n\n1. c"
        let out = String(decoding: MarkdownRenderer.bytes(of: page, RenderOptions()), as: UTF8.self)
        #expect(out == "\\# a\\\nb\n\n1\\. c")
    }
}
