@testable import Ikar

/// Pages of the markup that libxml2 2.9 reads as browsers do: HTML 4's elements without attributes.
enum TamePage {
    private static let pieces = [
        "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<i>", "</i>", "<span>", "</span>", "<ul>", "<li>",
        "</li>", "</ul>", "<table><tr><td>", "</td><td>", "</td></tr></table>", "<h2>", "</h2>", "<br>",
        "<hr>",
        "<blockquote>", "</blockquote>", "<!-- c -->", "<script>x<y</script>", "<style>p{}</style>", "<pre>",
        "</pre>",
        "<dl><dt>", "<dd>", "</dl>", "<center>", "</center>", "<em>", "</em>", "<form>", "</form>",
        "<noscript>",
        "</noscript>", " ", "\n", "one ", "two", "שלום", "é", "<a>", "</a>",
    ]

    /// A page with one piece for each byte.
    static func html(_ bytes: [UInt8]) -> [UInt8] {
        Array("<html><head><title>t</title></head><body>".utf8)
            + bytes.flatMap { Array(pieces[Int($0) % pieces.count].utf8) } + Array("</body></html>".utf8)
    }

    /// The page's text without white space, scripts and styles.
    static func text(of tree: PageTree) -> String {
        var text: [UInt8] = []
        var node = 0
        while node < tree.count {
            if tree.tags[node] == .script || tree.tags[node] == .style {
                node = Int(tree.ends[node])
                continue
            }
            if tree.tags[node] == .text {
                text += VisibleText.shown(Array(tree.text[tree.textRange(of: node)]))
            }
            node += 1
        }
        return String(decoding: text, as: UTF8.self)
    }
}
