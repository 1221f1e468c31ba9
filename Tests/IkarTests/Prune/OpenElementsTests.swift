import Testing

@testable import Ikar

@Suite("What a tag closes") struct OpenElementsTests {
    @Test(
        "Text stands below the elements that a browser puts it in",
        arguments: [
            // Unbalanced blocks.
            ("<body><header><div>a</header><p>X", "html body p"),
            ("<body><nav><ul><li>a</nav><div>X", "html body div"),
            ("<body><section><div><div>a</section>X", "html body"),
            ("<body><div>a</section>X", "html body div"),
            ("<body><article><p>a</article><p>X", "html body p"),
            // Paragraphs.
            ("<body><p>a<p>X", "html body p"), ("<body><p>a<div>X", "html body div"),
            ("<body><p>a<ul><li>X", "html body ul li"), ("<body><p>a<h2>X", "html body h2"),
            ("<body><p>a<table><tr><td>X", "html body table tr td"),
            ("<body><p><span>a</p>X", "html body"),
            // Lists.
            ("<body><ul><li>a<li>X", "html body ul li"),
            ("<body><ul><li>a<ul><li>X", "html body ul li ul li"),
            ("<body><ul><li><div>a<li>X", "html body ul li"), ("<body><ul><li>a</ul>X", "html body"),
            ("<body><dl><dt>a<dd>X", "html body dl dd"), ("<body><dl><dd>a<dt>X", "html body dl dt"),
            // Tables.
            ("<body><table><tr><td>a<td>X", "html body table tr td"),
            ("<body><table><tr><td>a<tr><td>X", "html body table tr td"),
            ("<body><table><tr><td><table><tr><td>X", "html body table tr td table tr td"),
            ("<body><table><thead><tr><th>a<tbody><tr><td>X", "html body table tbody tr td"),
            ("<body><table><tr><td><div>a</table>X", "html body"),
            ("<body><table><tr><td></div>X", "html body table tr td"),
            // Headings end each other.
            ("<body><h1>a</h2>X", "html body"), ("<body><h2>a<h3>X", "html body h3"),
            // Inline elements.
            ("<body><a href=a>a<a href=b>X", "html body a"), ("<body><b>a</i>X", "html body b"),
            ("<body><div><b>a</div>X", "html body"),
        ])
    func path(_ html: String, _ path: String) throws {
        #expect(try TestPage(html).path(to: "X") == path)
    }

    @Test("A misnested end of a link ends the link and keeps the block")
    func misnestedLink() throws {
        let page = try TestPage("<body><a href=x><div>a</a>X</div>Y")
        #expect(page.path(to: "X") == "html body div")
        #expect(page.path(to: "Y") == "html body")
        #expect(page.blocks.linkCharacters == [1, 0] || page.blocks.linkCharacters == [1, 0, 0])
    }

    @Test(
        "End tags without a start",
        arguments: [
            ("a</p>b", "a|b"), ("a</br>b", "a\nb"), ("a</div>b", "a|b"), ("a</section>b", "ab"),
            ("a</body>b", "ab"), ("a</html>b", "ab"),
            ("a</nothing>b", "ab"), ("a</b></b>b", "ab"),
        ])
    func endTags(_ html: String, _ text: String) throws {
        #expect(try TestPage("<body><div>\(html)").text == text)
    }

    @Test("Elements that are never closed nest and lose no text")
    func unclosed() throws {
        let html = String(repeating: "<div><b><x-y>a ", count: 500)
        #expect(try TestPage(html).strings.joined(separator: " ").filter { $0 == "a" }.count == 500)
    }
}
