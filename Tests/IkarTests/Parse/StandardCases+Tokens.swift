/// What the tokeniser reads: raw text, foreign content, declarations, attributes, references.
extension StandardCase {
    static let rawText = [
        StandardCase("plaintext", "<p>a</p><plaintext><b>b</b></plaintext>c", "a|<b>b</b></plaintext>c"),
        StandardCase("xmp", "<xmp><b>a</b> &amp; b</xmp>c", "<b>a</b> &amp; b|c"),
        StandardCase("listing", "<listing>\na <b>b</b></listing>c", "a b|c"),
        StandardCase("textarea with tags", "<textarea><p>x</p></textarea>a", "a"),
        StandardCase("a title with tags", "<title>a <b>x</b></title><p>b", "b"),
        StandardCase("noscript with markup", "<noscript><p>a</p></noscript>b", "a|b"),
        StandardCase(
            "noscript in the head with a block", "<head><noscript><p>a</p></noscript></head><body>b", "b",
            standard: ("ab", "not shown, as in a browser that runs scripts")),
        StandardCase("a script with a comment in it", "<script><!-- <script>x</script> --></script>a", "a"),
        StandardCase("a script whose comment is never closed", "<script><!-- x</script>a", "a"),
        StandardCase("a style with an angle bracket", "<style>a<b{}</style>c", "c"),
        StandardCase("iframe with markup", "<iframe><p>x</p></iframe>a", "a"),
        StandardCase(
            "noembed with markup", "<noembed><p>x</p></noembed>a", "x|a",
            standard: ("a", "shown, as noscript is")),
        StandardCase(
            "template in a table", "<table><template><tr><td>x</td></tr></template><tr><td>a</table>", "a",
            standard: ("xa", "not shown, as in browsers; the reference parser is older than templates")),
        StandardCase("a style that is never closed", "<p>a</p><style>p { color: red }", "a"),
    ]

    static let foreign = [
        StandardCase("a paragraph breaks out of svg", "<svg><g><p>a</p>b", "a|b"),
        StandardCase(
            "foreignObject with a paragraph", "<svg><foreignObject><p>x</p></foreignObject></svg>a", "a"),
        StandardCase("a self-closing svg", "<svg/>a", "a"),
        StandardCase("math with text", "<p>a<math><mi>x</mi></math>b", "ab"),
        StandardCase("CDATA in svg", "<svg><![CDATA[<p>x]]></svg>a", "a"),
        StandardCase("svg's title", "<svg><title>x</title></svg>a", "a"),
    ]

    static let declarations = [
        StandardCase("CDATA in HTML", "<p>a<![CDATA[x]]>b", "ab"),
        StandardCase("an empty comment", "<p>a<!-->b", "ab"),
        StandardCase("a comment of three dashes", "<p>a<!--->b", "ab"),
        StandardCase("a comment closed with a bang", "<p>a<!-- x --!>b", "ab"),
        StandardCase("a comment with two dashes in it", "<p>a<!-- x -- y -->b", "ab"),
        StandardCase("a processing instruction", "<p>a<?php echo 1 > 0 ?>b", "a 0 ?>b"),
        StandardCase("an end tag without a name", "<p>a</>b", "ab"),
        StandardCase("an end tag of a number", "<p>a</3>b", "ab"),
        StandardCase(
            "a conditional comment", "<!--[if IE]><p>x</p><![endif]--><![if !IE]><p>a</p><![endif]>", "a"),
        StandardCase("an end tag with attributes", "<p>a</p class=\"x>y\">b", "a|b"),
    ]

    static let attributes = [
        StandardCase("an unquoted value with a slash", "<a href=/x/>a</a>b", "ab"),
        StandardCase("a quote in the middle of a value", "<p class=a\"b>c</p>", "c"),
        StandardCase("an angle bracket in a value", "<p title=\"a>b\">c</p>", "c"),
        StandardCase("a duplicate attribute", "<p class=a class=b>c</p>", "c"),
        StandardCase("a tag without a space before its attribute", "<p/class=a>b</p>", "b"),
        StandardCase("a custom element", "<x-y>a<x-y>b</x-y></x-y>c", "a|b|c"),
        StandardCase("a name with a colon", "<fb:like>a</fb:like>b", "a|b"),
        StandardCase("an unknown element in a paragraph", "<p>a<foo>b</foo>c</p>", "a|b|c"),
        StandardCase("a self-closing div", "<div/>a<p>b</p>", "a|b"),
        StandardCase("an end tag of a void element", "<p>a<img src=x></img>b", "ab"),
        StandardCase("image for img", "<p>a<image src=x>b", "a|b"),
        StandardCase("a tag that the page's end cuts", "<p>a</p><p class=", "a"),
        StandardCase("a less-than sign before a letter", "<p>a <b and c> d", "a d"),
        StandardCase("a less-than sign before a space", "<p>a < b</p>", "a < b"),
    ]

    static let references = [
        StandardCase("a reference without its semicolon", "<p>a&ampb &notit;</p>", "a&b ¬it;"),
        StandardCase("a name that HTML 4 has not", "<p>a&nGt;b&apos;c&bne;</p>", "a≫⃒b'c=⃥"),
        StandardCase("a number beyond Unicode", "<p>a&#x110000;b</p>", "a\u{FFFD}b"),
        StandardCase("a number in windows-1252", "<p>&#150;a&#x93;b</p>", "\u{2013}a\u{201C}b"),
        StandardCase("a reference to nothing", "<p>a&#0;b&#xD800;c</p>", "a\u{FFFD}b\u{FFFD}c"),
    ]

    static let others = [
        StandardCase("hr in select", "<select><option>x<hr><option>y</select>a", "a"),
        StandardCase("input in select", "<select><option>x<input>a", "a"),
        StandardCase("ruby", "<ruby>a<rt>b</rt></ruby>c", "abc"),
        StandardCase("nested forms", "<form>a<form>b</form>c</form>d", "a|b|cd"),
        StandardCase("option outside select", "<p>a<option>x</option>b", "a|b"),
        StandardCase("marquee across a paragraph", "<p>a<marquee><p>b</marquee>c", "a|b|c"),
        StandardCase("applet and object", "<object><p>x</p></object>a", "a"),
        StandardCase(
            "an isindex", "<isindex prompt=x>a", "a",
            standard: ("xa", "obsolete: HTML 4's prompt is not shown")),
        StandardCase("menuitem and dialog", "<dialog open><p>a</p></dialog>b", "a|b"),
        StandardCase("a charset switch in the middle", "<p>a</p><meta charset=iso-8859-8><p>ב</p>", "a|ב"),
    ]
}
