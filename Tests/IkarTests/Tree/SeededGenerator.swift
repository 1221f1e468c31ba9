/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Pages of random pieces: tags that open and close as they please, text, references, comments, scripts, stray bytes.
enum Soup {
    private static let pieces = [
        "<p>", "</p>", "<div>", "</div>", "<a href=x>", "</a>", "<b>", "</b>", "<i>", "</i>", "<table>",
        "</table>", "<tr>",
        "<td>", "</td>", "<ul>", "<li>", "</ul>", "<h2>", "</h1>", "<br>", "</br>", "<!--", "-->", "<script>",
        "</script>",
        "<svg>", "</svg>", "<template>", "</template>", "<title>", "</title>", "<pre>", "</pre>",
        "<noscript>",
        "</noscript>", "<select><option>", "</select>", "<x-y>", "</x-y>", "<img src=a>", "<p class=\"",
        "\">", "'", "=",
        "&amp;", "&#x", "&notit", "text", "שלום", "<", ">", "/", "\n", " ", "\u{1}", "</body>", "</html>",
        "<body>",
        "<html>", "<head>", "<form>", "</form>", "<math>", "<style>", "</style>", "<textarea>", "<frameset>",
        "<dd>",
        "<dt>", "<dl>", "<nav>", "</nav>", "<article>", "<![CDATA[", "]]>", "<?", "<main role=navigation>",
    ]

    static func page(seed: UInt64, pieces count: Int) -> String {
        var random = SeededGenerator(seed: seed)
        return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }

    static func bytes(seed: UInt64, count: Int) -> [UInt8] {
        var random = SeededGenerator(seed: seed)
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    }
}
