import Testing

@testable import Ikar

@Suite("What Prune cuts and keeps") struct PrunerTests {
    @Test(
        "Comments end where the HTML standard says",
        arguments: [
            ("a<!-- x -->b", "ab"), ("a<!-->b", "ab"), ("a<!--->b", "ab"), ("a<!---->b", "ab"),
            ("a<!---!>b-->c", "ac"), ("a<!----!>b", "ab"),
            ("a<!-- x --!>b", "ab"), ("a<!-- x -- >b-->c", "ac"), ("a<!-- <p>x</p> -->b", "ab"),
            ("a<!-- <!-- x -->b", "ab"), ("a<!-- x", "a"), ("a<!--", "a"), ("a<!x>b", "ab"),
            ("a<?php x ?>b", "ab"),
            ("a</ x>b", "ab"), ("a<!DOCTYPE html>b", "ab"), ("a<!", "a"), ("a<![CDATA[x]]>b", "ab"),
        ])
    func comments(_ html: String, _ text: String) throws {
        #expect(try TestPage("<p>\(html)").text == text)
    }

    @Test(
        "A lone less-than sign is text",
        arguments: [
            ("a < b", "a < b"), ("a <3 b", "a <3 b"), ("a<", "a<"), ("a</", "a</"), ("1 <= 2", "1 <= 2"),
        ])
    func lessThan(_ html: String, _ text: String) throws {
        #expect(try TestPage("<p>\(html)").text == text)
    }

    @Test(
        "White space between tags is a space, however much and of whatever kind; other signs are text",
        arguments: [
            ("<i>a</i> <i>b</i>", "a b"), ("<i>a</i>\n\t\u{C}\r\n        <i>b</i>", "a b"),
            ("<i>a</i>\(String(repeating: " ", count: 19))<i>b</i>", "a b"),
            ("<i>a</i>         .<i>b</i>", "a .b"), ("<i>a</i>        \u{A0}<i>b</i>", "a b"),
            ("<i>a</i>       é<i>b</i>", "a éb"),
        ])
    func space(_ html: String, _ text: String) throws {
        #expect(try TestPage("<p>\(html)").text == text)
    }

    @Test(
        "An end tag ends its element in whatever case, with space and attributes in it",
        arguments: [
            "<p><b>a</b>b", "<p><B>a</b>b", "<p><b>a</B>b", "<p><b>a</b >b", "<p><b>a</b\n>b",
            "<p><b>a</b x='>'>b", "<p><b>a</b/>b",
        ])
    func endTag(_ html: String) throws {
        let pruned = Pruner.prune(Array(html.utf8), limits: Limits())
        let written = String(decoding: pruned.html, as: UTF8.self).lowercased()
        #expect(written.hasSuffix("<p><b>@;</b>a;"))
        #expect(pruned.texts.bytes == Array("ab".utf8))
    }

    @Test("An end tag that only begins like the innermost element's is another's")
    func longerEndTag() throws {
        #expect(try TestPage("<ul><li>a<b>b</body>c</b></ul>").text == "abc")
        #expect(try TestPage("<p><b>a<u>b</ul>c</u></b>").text == "abc")
    }

    @Test(
        "Scripts, styles and the like go with their contents",
        arguments: [
            ("<script>x</script>b", "b"), ("<SCRIPT type=a>x</sCript >b", "b"),
            ("<script>'</p>'</script>b", "b"),
            ("<script><!-- <script>x</script> y --></script>b", "b"),
            ("<script><!-- x --></script>b", "b"), ("<script><!-- x</script>b", "b"),
            ("<script>x</scripty></script>b", "b"), ("<script src=x />y</script>b", "b"),
            ("<style>p > a {}</style>b", "b"), ("<iframe>x</iframe>b", "b"), ("<noframes>x</noframes>b", "b"),
            ("<textarea>x<p>y</textarea>b", "b"), ("<template>x<template>y</template>z</template>b", "b"),
            ("<svg><text>x</text></svg>b", "b"), ("<svg/>b", "b"), ("<svg><svg/>x</svg>b", "b"),
            ("<svg><svg>x</svg>y</svg>b", "b"), ("<math><mi>x</mi></math>b", "b"),
            ("<svg><foreignObject><p>x</p></foreignObject></svg>b", "b"),
        ])
    func cut(_ html: String, _ text: String) throws {
        #expect(try TestPage("<p>\(html)</p>").text == text)
    }

    @Test(
        "What is never closed takes no more with it than in a browser",
        arguments: [
            ("<p>a</p><script>x", "a"), ("<p>a</p><script><!-- x", "a"), ("<p>a</p><svg><g><p>b</p>", "a|b"),
            ("<p>a</p><template><p>b</p>", "a|b"), ("<p>a</p><div class=\"x>b</div>", "a"),
            ("<p>a</p><script>x</script><p>b</p><script>y", "a|b"),
        ])
    func unclosed(_ html: String, _ text: String) throws {
        #expect(try TestPage(html).text == text)
    }

    @Test("A quote hides the end of a tag only after an equals sign")
    func quotes() throws {
        #expect(try TestPage("<p title=\"a > b\">c</p>").text == "c")
        #expect(try TestPage("<p title='a > b'>c</p>").text == "c")
        #expect(try TestPage("<p it's>c</p><p>d's</p>").text == "c|d's")
    }

    @Test("A noscript stays, in the body and for images that load late")
    func noscript() throws {
        let page = try TestPage("<div><noscript><p>a</p><img src=b.jpg></noscript></div>")
        #expect(page.text == "a")
        #expect(page.attribute(.src) == "b.jpg")
    }

    @Test("JSON-LD is set aside as written, in order")
    func structuredData() throws {
        let page = try TestPage(
            """
            <script type="application/ld+json">{"a": "&amp;<b>"}</script><p>t</p>
            <script type='APPLICATION/json'>{}</script><script type=application/ld+json>[2]</script>
            """)
        #expect(
            page.pruned.jsonLD.map { String(decoding: $0, as: UTF8.self) } == [
                "{\"a\": \"&amp;<b>\"}", "[2]",
            ])
        #expect(page.text == "t")
    }

    @Test("JSON-LD beyond its limit is left out and flagged")
    func structuredDataLimit() throws {
        var limits = Limits()
        limits.maxStructuredDataBytes = 3
        let page = try TestPage(
            "<script type='application/ld+json'>[1]</script><script type='application/ld+json'>[2]</script>",
            limits: limits)
        #expect(page.pruned.jsonLD.count == 1)
        #expect(page.pruned.limitsHit == [.structuredData])
    }

    @Test("A title's tags are its text")
    func title() throws {
        let page = try TestPage("<head><title>a <b>c</b> &amp; d</title></head><body><p>e</p>")
        #expect(page.path(to: "a <b>c</b> & d") == "html head title")
        #expect(page.text == "e")
    }

    @Test("A declarative shadow root is shown, a plain template is not")
    func shadowRoot() throws {
        #expect(
            try TestPage(
                "<x-y><template shadowrootmode=open><p>a</p></template></x-y><template><p>b</p></template>"
            )
            .text == "a")
    }

    @Test(
        "Pruning twice gives the text of pruning once",
        arguments: [
            "<p>a &amp;lt; b &lt;p&gt;", "<div><p>a<div>b</p>c</div>", "<table><tr><td>a<td>b</table>",
            "a<b>c<p>d",
        ])
    func twice(_ html: String) throws {
        let once = try TestPage(html)
        #expect(try TestPage(once.pruned.wholeHTML).text == once.text)
    }
}
