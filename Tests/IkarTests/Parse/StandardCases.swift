import Testing

/// A construct that libxml2 2.9 reads otherwise than the HTML standard, or that many parsers get wrong, and what ikar
/// makes of it.
struct StandardCase: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var html: String
    /// The blocks' texts, a bar between them.
    var blocks: String
    /// The page's visible text without white space where it is not that of the blocks, and why.
    var standard: (text: String, reason: String)?

    init(_ name: String, _ html: String, _ blocks: String, standard: (text: String, reason: String)? = nil) {
        testDescription = name
        self.html = html
        self.blocks = blocks
        self.standard = standard
    }

    static let all =
        formatting + paragraphs + lists + tables + documents + rawText + foreign + declarations + attributes
        + references + others

    static let formatting = [
        StandardCase("formatting misnested across a block", "<p>a<b>b<p>c</b>d", "ab|cd"),
        StandardCase("formatting closed in the wrong order", "<p>a<b>b<i>c</b>d</i>e", "abcde"),
        StandardCase("an anchor around blocks", "<a href=x><div>a</div><p>b</p></a>c", "a|b|c"),
        StandardCase("an anchor inside an anchor", "<a href=x>a<a href=y>b</a>c", "abc"),
        StandardCase("an end tag of formatting that never began", "<p>a</b></i>b</p>", "ab"),
        StandardCase("formatting that is never closed", "<p><b><i>a<p>b<p>c", "a|b|c"),
        StandardCase("nobr inside nobr", "<p><nobr>a<nobr>b</nobr>c", "abc"),
        StandardCase("font across a table", "<font>a<table><tr><td>b</td></tr></table>c</font>", "a|b|c"),
        StandardCase("a heading closed as another", "<h1>a</h2>b", "a|b"),
        StandardCase("a heading inside a heading", "<h1>a<h2>b</h2>c", "a|b|c"),
    ]

    static let paragraphs = [
        StandardCase("a paragraph in a button", "<button><p>a</button>b", "a|b"),
        StandardCase("a block in a paragraph", "<p>a<div>b</div>c", "a|b|c"),
        StandardCase("an end of a paragraph without its start", "a</p>b", "a|b"),
        StandardCase("a table in a paragraph", "<p>a<table><tr><td>b</table>c", "a|b|c"),
        StandardCase("an end tag br", "<p>a</br>b", "a\nb"),
        StandardCase("a list in a paragraph", "<p>a<ul><li>b</ul>c", "a|b|c"),
        StandardCase("a rule in a paragraph", "<p>a<hr>b", "a|b"),
        StandardCase("pre with a line end first", "<pre>\na\n b</pre>", "a\n b"),
        StandardCase("a section in a paragraph", "<p>a<section>b</section>c", "a|b|c"),
        StandardCase("details and summary", "<details><summary>a</summary>b</details>c", "a|b|c"),
    ]

    static let lists = [
        StandardCase("items without a list", "<li>a<li>b", "a|b"),
        StandardCase("items that nobody closes", "<ul><li>a<li>b<ul><li>c</ul><li>d</ul>e", "a|b|c|d|e"),
        StandardCase("an item's end tag inside another element", "<ul><li><div>a</li><li>b</ul>", "a|b"),
        StandardCase("definitions without ends", "<dl><dt>a<dd>b<dt>c<dd>d</dl>", "a|b|c|d"),
        StandardCase("text straight in a list", "<ul>a<li>b</li>c</ul>", "a|b|c"),
    ]

    static let tables = [
        StandardCase("text straight in a table", "<table>a<tr><td>b</td></tr></table>", "a|b"),
        StandardCase(
            "an element straight in a table", "<table><div>a</div><tr><td>b</td></tr></table>", "a|b"),
        StandardCase("a cell without a row", "<table><td>a<td>b</table>c", "a|b|c"),
        StandardCase("a row without a table", "<tr><td>a</td></tr>b", "a|b"),
        StandardCase(
            "text between rows", "<table><tr><td>a</td></tr>b<tr><td>c</td></tr></table>", "a|b|c",
            standard: ("bac", "stays where it stands in the page; a browser moves it before the table")),
        StandardCase(
            "text between cells", "<table><tr><td>a</td>b<td>c</td></tr></table>", "a|b|c",
            standard: ("bac", "stays where it stands in the page; a browser moves it before the table")),
        StandardCase("a table in a table without a cell", "<table><table><tr><td>a</table>b", "a|b"),
        StandardCase("a table that nobody closes", "<table><tr><td>a<p>b", "a|b"),
        StandardCase("a caption that nobody closes", "<table><caption>a<tr><td>b</table>c", "a|b|c"),
        StandardCase("a form around rows", "<table><form><tr><td>a</td></tr></form></table>b", "a|b"),
        StandardCase("a cell's end tag for another", "<table><tr><td>a</th>b</td></tr></table>", "ab"),
        StandardCase("col with content", "<table><col>a<tr><td>b</table>", "a|b"),
        StandardCase(
            "select inside a table", "<table><tr><td><select><option>x</select>a</td></tr></table>", "a"),
    ]

    static let documents = [
        StandardCase("text before html", "a<html><body>b", "a|b"),
        StandardCase("text after body", "<body>a</body>b", "ab"),
        StandardCase("text after html", "<body>a</body></html>b", "ab"),
        StandardCase("two bodies", "<body>a<body>b</body>c", "abc"),
        StandardCase("two documents", "<html><body>a</body></html><html><body>b</body></html>", "ab"),
        StandardCase("a head in the body", "<body>a<head><title>t</title></head>b", "a|b"),
        StandardCase("text in the head", "<head>a<title>t</title></head><body>b", "a|b"),
        StandardCase("a div in the head", "<head><div>a</div><title>t</title></head><body>b", "a|b"),
        StandardCase("body end before the content", "<body></body><p>a</p>", "a"),
        StandardCase("a doctype in the middle", "<p>a<!DOCTYPE html>b</p>", "ab"),
        StandardCase("frameset after text", "<p>a</p><frameset><frame></frameset><p>b</p>", "a|b"),
        StandardCase("a title in the body", "<body><p>a<title>t</title>b", "a|b"),
    ]
}
