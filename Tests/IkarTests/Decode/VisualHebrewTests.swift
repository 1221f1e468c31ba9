import Testing

@testable import Ikar

@Suite("Visual Hebrew")
struct VisualHebrewTests {
    /// Lines in logical order and as they are seen, made by other software.
    static let lines: [(String, String)] = [
        ("שלום עולם, זה מבחן של קו אחד.", ".דחא וק לש ןחבמ הז ,םלוע םולש"),
        ("הוא אמר: \"שלום (לכולם)\" והלך.", ".ךלהו \"(םלוכל) םולש\" :רמא אוה"),
        ("בשנת 1998 עלה המחיר ב-12.5% לעומת 1,234 ש\"ח", "ח\"ש 1,234 תמועל 12.5%-ב ריחמה הלע 1998 תנשב"),
        (
            "חברת Microsoft Windows הודיעה היום (יום ג') על כך",
            "ךכ לע ('ג םוי) םויה העידוה Microsoft Windows תרבח"
        ),
        ("טלפון 03-7619056 או ynet@example.com לפרטים", "םיטרפל ynet@example.com וא 03-7619056 ןופלט"),
        ("[כאן] &lt;שם&gt; {עוד} - סוף", "ףוס - {דוע} &lt;םש&gt; [ןאכ]"),
    ]

    private func logical(_ html: String) -> String? {
        VisualHebrew.logical(Array(html.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// A line whose final letters say that the page is visual.
    private let proof = "<p>םילכ םינש םיבוט</p>\n"
    private let turnedProof = "<p>טובים שנים כלים</p>\n"

    @Test("A visual line comes back in logical order", arguments: lines)
    func line(logical: String, visual: String) {
        #expect(self.logical(proof + visual)?.hasSuffix("\n" + logical) == true)
    }

    @Test("A page labelled visual whose text is logical is left alone", arguments: lines)
    func mislabelled(logical: String, visual: String) throws {
        #expect(self.logical("<p>שלום לכולם</p>" + logical) == nil)
        let bytes = EvidenceTests.windows1255("<meta charset=visual><p>" + logical)
        let page = try Decoder.decode(bytes, source: PageSource(), limits: Limits())
        #expect(page.encoding == "iso-8859-8")
        #expect(String(decoding: page.utf8, as: UTF8.self).hasSuffix(logical))
    }

    @Test(
        "A page labelled visual whose text is visual is turned",
        arguments: ["visual", "iso-8859-8", "hebrew"])
    func labelled(label: String) throws {
        let bytes = EvidenceTests.windows1255("<meta charset=\(label)>\n<p>םלוע םולש</p>")
        let page = try Decoder.decode(bytes, source: PageSource(), limits: Limits())
        #expect(String(decoding: page.utf8, as: UTF8.self).hasSuffix("\n<p>שלום עולם</p>"))
    }

    @Test("Logical labels are never turned", arguments: ["logical", "iso-8859-8-i", "windows-1255"])
    func logicalLabel(label: String) throws {
        let html = "<p>םלוע םולש</p>"
        let page = try Decoder.decode(
            EvidenceTests.windows1255(html), source: PageSource(encoding: label), limits: Limits())
        #expect(page.utf8 == Array(html.utf8))
    }

    @Test(
        "Inline elements go with their characters",
        arguments: [
            ("<b>םולש</b> ידידי", "ידידי <b>שלום</b>"),
            ("ינש <a href=\"x>y\">ןושאר <i>בוט</i></a>", "<a href=\"x>y\"><i>טוב</i> ראשון</a> שני"),
            ("דחא<br>םינש", "אחד<br>שנים"),
            ("דחא <img src=a> םינש", "שנים <img src=a> אחד"),
            ("<b>דחא", "<b>אחד"),
            ("דחא</b> םינש", "אחד</b>שנים "),
            ("<B>דחא</b> &amp; &quot;םינש&quot;", "&quot;שנים&quot; &amp; <B>אחד</b>"),
            ("(&#1513; &lt;a&gt;) םינש", "שנים (&lt;a&gt; &#1513;)"),
            ("Only English, here.", "Only English, here."),
            ("<script>var a = 'דחא'</script>דחא", "<script>var a = 'דחא'</script>אחד"),
            ("<!-- דחא -->דחא", "<!-- דחא -->אחד"),
        ])
    func markup(visual: String, logical: String) {
        #expect(self.logical(proof + visual) == turnedProof + logical)
    }

    @Test("Hostile markup stays linear and keeps every letter")
    func hostile() throws {
        let depth = 20_000
        let html =
            proof + String(repeating: "<b>א", count: depth) + String(repeating: "<a title='", count: depth)
            + String(repeating: "ב", count: depth)
        let turned = try #require(logical(html))
        #expect(turned.unicodeScalars.count { $0 == "א" } == depth)
        #expect(turned.unicodeScalars.count { $0 == "ב" } == depth + 1)
        #expect(turned.utf8.count < 6 * html.utf8.count)
    }

    @Test("A line longer than any is cut between characters", arguments: [8191, 8192, 8193, 20_000])
    func longLine(count: Int) throws {
        let turned = try #require(logical(proof + String(repeating: "אב1", count: count / 3 + 1)))
        #expect(turned.unicodeScalars.count { $0 == "א" } == count / 3 + 1)
        #expect(!turned.unicodeScalars.contains("\u{FFFD}"))
    }
}
