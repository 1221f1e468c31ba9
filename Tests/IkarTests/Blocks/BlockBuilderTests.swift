import Testing

@testable import Ikar

@Suite("Blocks") struct BlockBuilderTests {
    @Test(
        "Text is cut at block elements and folded as a browser shows it",
        arguments: [
            ("a<br>b", "a\nb"), ("a<br><br>b", "a|b"), ("a<br> <br/>b", "a|b"), ("a<br><b><br></b>b", "a|b"),
            ("a<br><i>b</i><br>c", "a\nb\nc"), ("<p>a</p>b<p>c</p>", "a|b|c"), ("a <b> b</b> c", "a b c"),
            ("a<b>b</b>c", "abc"), ("a<span> </span>b", "a b"), ("  a \n\t b  ", "a b"),
            ("a&nbsp;&nbsp;b", "a b"),
            ("a&shy;b", "ab"), ("a\u{200B}b", "ab"), ("\u{FEFF}a", "a"),
            ("a\u{1B}b\u{8} c\u{7F}", "ab c"), ("<p>\u{8}</p><p>\u{E}\u{F}a</p>", "a"),
            ("<pre>\u{1B}</pre>a", "a"), ("<p> &nbsp; </p>a", "a"),
            ("a <br> b", "a\nb"),
            ("<br>a<br>", "a"), ("<ul><li>a<li>b</ul>", "a|b"), ("<ul><li>a<p>b</p></ul>", "a|b"),
            ("<table><tr><td>a<td>b<tr><th>c</table>", "a|b|c"), ("<dl><dt>a<dd>b</dl>", "a|b"),
            ("a<hr>b", "a|b"), ("a<img src=x>b", "ab"), ("a<button>b</button>c", "a|b|c"),
            ("a<select><option>b</select>c", "a|c"), ("a<video>b</video>c", "a|c"),
            ("<pre>a\n  b\n</pre>", "a\n  b"),
            ("<pre>\na</pre>", "a"), ("<pre>a<br>b</pre>", "a\nb"), ("a<x-y>b</x-y>c", "a|b|c"), ("", ""),
            (" <p></p> ", ""),
        ])
    func text(_ html: String, _ text: String) throws {
        #expect(try TestPage("<body>\(html)").text == text)
    }

    @Test(
        "A block's kind comes from its innermost element that has one",
        arguments: [
            ("<p>x", BlockKind.paragraph), ("<div>x", .paragraph), ("<h3>x", .heading),
            ("<h3><span>x", .heading),
            ("<li>x", .listItem), ("<ul><li><p>x", .listItem), ("<table><tr><td>x", .cell),
            ("<table><tr><td><div>x", .cell), ("<table><tr><th>x", .cell), ("<blockquote>x", .quote),
            ("<blockquote><p>x", .quote), ("<pre>x", .code), ("<pre><code>x", .code),
            ("<figure><figcaption>x", .caption), ("<table><caption>x", .caption), ("<dl><dt>x", .term),
            ("<dl><dd>x", .definition),
            ("<button>x", .other), ("<label>x", .other), ("<blockquote><h2>x", .heading),
            ("<li><h3>x", .heading),
        ])
    func kind(_ html: String, _ kind: BlockKind) throws {
        #expect(try TestPage("<body>\(html)").blocks.kinds == [kind])
    }

    @Test(
        "Landmarks are nav, footer, the page's header, and their roles",
        arguments: [
            ("<nav>x", Landmark.navigation), ("<nav><ul><li>x", .navigation), ("<footer>x", .footer),
            ("<article><footer>x", .footer), ("<header>x", .header), ("<header><h1>x", .header),
            ("<article><header>x", .none), ("<main><div><header>x", .none),
            ("<div role=navigation>x", .navigation),
            ("<div role=contentinfo>x", .footer), ("<div role=banner>x", .header),
            ("<main><div role=banner>x", .none), ("<div role=main>x", .none), ("<aside>x", .none),
            ("<header><nav>x", .header), ("<div class=footer>x", .none),
        ])
    func landmark(_ html: String, _ landmark: Landmark) throws {
        #expect(try TestPage("<body>\(html)").blocks.landmarks == [landmark])
    }

    @Test("A landmark ends where its element ends")
    func afterLandmark() throws {
        #expect(
            try TestPage("<nav>a</nav><p>b</p><footer>c</footer>d").blocks.landmarks == [
                .navigation, .none, .footer, .none,
            ])
    }

    @Test(
        "Links and their characters are counted, white space is not",
        arguments: [
            ("a b", Int32(2), Int32(0), Int32(0)), ("<a href=x>a b</a> c", 3, 2, 1),
            ("<a>ab</a><a>c</a>", 3, 3, 2),
            ("<a href=x><img src=y></a>ab", 2, 0, 0), ("<a>a<b>b</b>c</a>d", 4, 3, 1),
            ("<a>שלום</a> a", 5, 4, 1),
        ])
    func links(_ html: String, _ characters: Int32, _ linked: Int32, _ links: Int32) throws {
        let blocks = try TestPage("<p>\(html)</p>").blocks
        #expect(blocks.characters == [characters])
        #expect(blocks.linkCharacters == [linked])
        #expect(blocks.links == [links])
        #expect(blocks.linkDensity(0) == Float(linked) / Float(characters))
    }

    @Test("A block knows its element and its run of nodes")
    func nodes() throws {
        let page = try TestPage("<body><div>a <b>c</b><p>d</p>e</div>")
        #expect(page.strings == ["a c", "d", "e"])
        let tags = page.blocks.elements.map { page.tree.tags[Int($0)] }
        #expect(tags == [.div, .p, .div])
        #expect(page.blocks.endNodes[0] - page.blocks.firstNodes[0] == 3)
        #expect(page.blocks.endNodes[1] - page.blocks.firstNodes[1] == 1)
    }

    @Test(
        "Words are runs of letters, digits, marks and underscores; scripts without spaces count two characters a word",
        arguments: [
            ("", 0), ("one", 1), ("one two", 2), ("don't", 2), ("a_b 12", 2), ("e.g. x", 3), ("—", 0),
            ("naïve café", 2),
            ("שלום עולם", 2), ("בית־ספר", 2), ("צה״ל", 2), ("привет, мир", 2), ("日本語", 2), ("日本", 1),
            ("日", 1),
            ("😀 ok", 1), ("€ 5", 1), ("½ a", 1),
        ])
    func words(_ text: String, _ count: Int) {
        #expect(WordCount.words(Array(text.utf8).span) == count)
    }
}
