import Testing

@testable import Ikar

@Suite("HTML that runs nothing")
struct HTMLSafetyTests {
    /// Each with the word "kept" as text that must survive.
    private static let attacks: [String] = [
        "<p onclick='alert(1)'>kept</p>",
        "<p><b onmouseover=alert(1)>kept</b></p>",
        "<p ONLOAD=\"alert(1)\" style='background:url(javascript:alert(1))'>kept</p>",
        "<p><a href='javascript:alert(1)'>kept</a></p>",
        "<p><a href='JaVaScRiPt:alert(1)'>kept</a></p>",
        "<p><a href=' \u{1}javascript:alert(1)'>kept</a></p>",
        "<p><a href='java\tscript:alert(1)'>kept</a></p>",
        "<p><a href='java\nscript:alert(1)'>kept</a></p>",
        "<p><a href='java&#x0A;script&#58;alert(1)'>kept</a></p>",
        "<p><a href='&#106;&#97;vascript&colon;alert(1)'>kept</a></p>",
        "<p><a href='java script:alert(1)'>kept</a></p>",
        "<p><a href='vbscript:msgbox(1)'>kept</a></p>",
        "<p><a href='data:text/html,<script>alert(1)</script>'>kept</a></p>",
        "<p><a href='data:text/html;base64,PHNjcmlwdD4='>kept</a></p>",
        "<p><a href='blob:https://e.example/1'>kept</a></p>",
        "<p><a href='file:///etc/passwd'>kept</a></p>",
        "<p><a href='view-source:javascript:alert(1)'>kept</a></p>",
        "<p><a href='https://e.example/\" onclick=\"alert(1)'>kept</a></p>",
        "<p><a href=\"https://e.example/'><script>alert(1)</script>\">kept</a></p>",
        "<p>kept <img src='javascript:alert(1)'> x</p>",
        "<p>kept <img src=x onerror=alert(1)> x</p>",
        "<p>kept <img src='data:image/svg+xml,<svg onload=alert(1)>'> x</p>",
        "<p>kept <img srcset='javascript:alert(1) 2x'> x</p>",
        "<p>kept <img src=x alt='\"><script>alert(1)</script>'> x</p>",
        "<p>kept</p><script>alert(1)</script><p>x</p>",
        "<p>kept<svg onload=alert(1)><script>alert(1)</script></svg> x</p>",
        "<p>kept<math><mtext></mtext><a xlink:href='javascript:alert(1)'>x</a></math> x</p>",
        "<style>p{background:url(javascript:alert(1))}</style><p>kept</p>",
        "<base href='javascript:alert(1)//'><p><a href='/x'>kept</a></p>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'><p>kept</p>",
        "<p>kept</p><iframe src='javascript:alert(1)' srcdoc='<script>alert(1)</script>'></iframe>",
        "<p>kept</p><object data='javascript:alert(1)'></object><embed src='javascript:alert(1)'>",
        "<form action='javascript:alert(1)'><p>kept</p><button formaction='javascript:alert(1)'>x</button></form>",
        "<p>kept</p><template><script>alert(1)</script></template>",
        "<p>kept &lt;script&gt;alert(1)&lt;/script&gt;</p>",
        "<p><abbr title='\" onclick=alert(1) x=\"'>kept</abbr></p>",
        "<p><time datetime='\"><script>alert(1)</script>'>kept</time></p>",
        "<p lang='\" onclick=\"alert(1)'>kept</p>",
        "<p dir='ltr\" onclick=\"alert(1)'>kept</p>",
        "<pre><code class='language-x\" onclick=\"alert(1)'>kept</code></pre>",
        "<ol start='1\" onclick=\"alert(1)'><li>kept</ol>",
        "<table><tr><td colspan='2\" onclick=\"alert(1)'>kept<td>x</table>",
        "<custom-element onclick=alert(1)><p>kept</p></custom-element>",
        "<p>kept</p><noscript><p title='</noscript><img src=x onerror=alert(1)>'>x</p></noscript>",
        "<marquee onstart=alert(1)>kept</marquee><details ontoggle=alert(1) open><p>x</p></details>",
    ]

    @Test("Nothing that runs survives, the text does", arguments: attacks)
    func attack(_ page: String) throws {
        let out = try RenderedPage.html(page)
        #expect(out.contains("kept"))
        for tag in Self.tags(in: out) { #expect(Self.isHarmless(tag), "\(tag)") }
    }

    @Test("Markdown has no active link or image either", arguments: attacks)
    func markdown(_ page: String) throws {
        let out = try RenderedPage.markdown(page, links: true, images: true)
        #expect(out.contains("kept"))
        let lower = out.lowercased()
        for scheme in ["javascript:", "vbscript:", "data:", "blob:", "file:", "view-source:"] {
            #expect(!lower.contains("](" + scheme))
            #expect(!lower.contains("](<" + scheme))
        }
        #expect(!Self.hasRawTag(out))
    }

    /// All tags of a piece of HTML, from `<` to `>` outside quotes.
    private static func tags(in html: String) -> [String] {
        var tags: [String] = []
        var tag: String?
        var isQuoted = false
        for character in html {
            if tag == nil, character == "<" {
                tag = ""
            } else if let open = tag {
                if character == "\"" { isQuoted.toggle() }
                if character == ">", !isQuoted {
                    tags.append(open)
                    tag = nil
                } else {
                    tag = open + String(character)
                }
            }
        }
        return tags
    }

    /// Whether a tag has a known name and nothing but known attributes, links only of known schemes.
    private static func isHarmless(_ tag: String) -> Bool {
        let names: Set = [
            "p", "a", "b", "i", "abbr", "time", "pre", "code", "ol", "li", "table", "thead", "tbody", "tr",
            "td",
            "figure", "figcaption", "img", "h1", "h2",
        ]
        let attributes: Set = [
            "href", "src", "alt", "title", "datetime", "class", "lang", "dir", "start", "colspan", "rowspan",
        ]
        var rest = Substring(tag.hasPrefix("/") ? String(tag.dropFirst()) : tag)
        let name = rest.prefix { $0 != " " }
        guard names.contains(String(name)) else { return false }
        rest = rest.dropFirst(name.count)
        while !rest.isEmpty {
            guard rest.first == " ", let equals = rest.firstIndex(of: "=") else { return false }
            guard attributes.contains(String(rest[..<equals].dropFirst())) else { return false }
            let value = rest[equals...].dropFirst()
            guard value.first == "\"", let end = value.dropFirst().firstIndex(of: "\"") else { return false }
            let address = value[..<end].dropFirst()
            if rest.hasPrefix(" href") || rest.hasPrefix(" src") {
                let before = address.prefix { !":/?#".contains($0) }
                let isRelative =
                    before.count == address.count || !address.dropFirst(before.count).hasPrefix(":")
                guard isRelative || ["http", "https", "mailto", "tel"].contains(String(before)) else {
                    return false
                }
            }
            rest = value[value.index(after: end)...]
        }
        return true
    }

    /// Whether an unescaped `<` stands before a letter.
    private static func hasRawTag(_ markdown: String) -> Bool {
        let bytes = Array(markdown.utf8)
        return bytes.indices.contains { i in
            bytes[i] == UInt8(ascii: "<") && (i == 0 || bytes[i - 1] != UInt8(ascii: "\\"))
                && i + 1 < bytes.count && Ascii.isLetter(bytes[i + 1])
        }
    }

    @Test(
        "Good links stay as they are",
        arguments: [
            "https://e.example/a?b=1#c", "http://e.example", "mailto:a@e.example", "tel:+97231234567", "/a/b",
            "a.html", "//e.example/x", "?q=1",
        ])
    func goodLinks(_ address: String) throws {
        #expect(
            try RenderedPage.html("<p><a href='\(address)'>x</a></p>")
                == "<p><a href=\"\(address)\">x</a></p>\n")
    }

    @Test("Relative links are resolved where the base is known")
    func base() throws {
        var page = try RenderedPage.page("<p><a href='../b?c=1&amp;d'>x</a></p>")
        page.baseURL = "https://e.example/a/p.html"
        let bytes = HTMLRenderer.bytes(
            of: page, RenderedPage.options(links: true), direction: .leftToRight, Metadata())
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "<p><a href=\"https://e.example/b?c=1&amp;d\">x</a></p>\n")
    }

    @Test("A base that runs something is no base")
    func hostileBase() throws {
        var page = try RenderedPage.page("<p><a href='x'>kept</a></p>")
        page.baseURL = "javascript:alert(1)//"
        let bytes = HTMLRenderer.bytes(
            of: page, RenderedPage.options(links: true), direction: .leftToRight, Metadata())
        #expect(String(decoding: bytes, as: UTF8.self) == "<p>kept</p>\n")
    }

    @Test("A combining solidus cannot swallow a bracket")
    func combiningSolidus() throws {
        let out = try RenderedPage.html("<p>\u{338}a &lt;\u{338}</p>")
        #expect(out == "<p>&#824;a &lt;&#824;</p>\n")
    }
}
