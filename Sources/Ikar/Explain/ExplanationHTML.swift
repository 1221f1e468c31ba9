/// An explanation as one HTML page: the page's text in order, kept blocks plain, dropped ones tinted by label, each with
/// its score and, on hover or focus, its reasons.
///
/// The report has no script and loads nothing, and says so in a content security policy. All text of the explained page
/// is escaped; each block has its own direction, and the report's layout follows the page's.
struct ExplanationHTML {
    private let explanation: Explanation
    private let summary: ExplanationSummary
    private var out: [UInt8] = []

    private static let digits = 2
    private static let valueDigits = 3
    /// Bytes gathered before they are handed on.
    private static let pieceBytes = 64 << 10
    /// Runs of kept or equally labelled blocks up to which the page is drawn as a strip; more would be thinner than a
    /// pixel.
    private static let mostRuns = 600
    private static let policy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

    static func write<Failure: Error>(
        _ explanation: Explanation, to sink: (String) throws(Failure) -> Void
    ) throws(Failure) {
        var report = ExplanationHTML(explanation)
        report.head()
        report.header()
        report.openMain()
        try explanation.forEachBlock { (block) throws(Failure) in
            report.add(block)
            if report.out.count >= pieceBytes { try sink(report.take()) }
        }
        report.raw("</main>\n</body>\n</html>\n")
        try sink(report.take())
    }

    private init(_ explanation: Explanation) {
        self.explanation = explanation
        summary = ExplanationSummary(explanation)
    }

    private mutating func take() -> String {
        defer { out.removeAll(keepingCapacity: true) }
        return String(decoding: out, as: UTF8.self)
    }

    /// Adds markup of the report's own.
    private mutating func raw(_ markup: String) { out += markup.utf8 }

    /// Adds text as text.
    private mutating func text(_ text: String) { HTMLEscape.append(Array(text.utf8), to: &out) }

    private func shown(_ value: Double) -> String { DecimalText.fixed(value, digits: Self.digits) }

    // MARK: The page

    private mutating func head() {
        raw(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <title>
            """)
        text(
            "ikar explain: "
                + (explanation.result.source.name ?? explanation.result.metadata.title?.value ?? "page"))
        raw("</title>\n<style>\n\(ReportStyle.sheet)</style>\n</head>\n<body>\n")
    }

    private mutating func header() {
        raw("<header>\n<p class=\"brand\">Why ikar kept what it kept</p>\n<h1><bdi>")
        text(
            explanation.result.metadata.title?.value ?? explanation.result.source.name
                ?? "A page without title")
        raw("</bdi></h1>\n")
        if let name = explanation.result.source.name {
            raw("<p class=\"source\"><bdi>")
            text(name)
            raw("</bdi></p>\n")
        }
        raw("<dl class=\"facts\">\n")
        let number = DecimalText.grouped
        fact("Kept", number(summary.keptBlocks), "of \(number(summary.blocks)) blocks")
        fact("Words", number(summary.keptWords), "of \(number(summary.words))")
        fact("Scored", number(explanation.candidateCount), "the rest is in menus, header, footer")
        fact("Threshold", shown(explanation.threshold), "a block needs this score")
        fact("Confidence", shown(explanation.result.confidence), "word F1 to be expected")
        raw("</dl>\n")
        strip()
        legend()
        for note in summary.notes {
            raw("<p class=\"note\">")
            text(note + ".")
            raw("</p>\n")
        }
        raw(Self.guide)
        raw("</header>\n")
    }

    private mutating func fact(_ name: String, _ value: String, _ unit: String) {
        raw("<div><dt>\(name)</dt><dd>\(value) <small>\(unit)</small></dd></div>\n")
    }

    private static let guide = """
        <details><summary>How to read this</summary>
        <p>The text stands in the order of the page. Blocks on plain ground are kept, tinted ones are dropped, and the \
        tint says what they were taken for. The bar is a block's score, from 0 to 1, and the mark on it the threshold.</p>
        <p>Point at a block, or step to its number with the keyboard, to see why. Each decision tree sends the block along \
        one path, and every test on the path moves the expectation; the table has what each feature moved in all trees \
        together, in log-odds. With the base and the other features it adds up to the block's own log-odds exactly. The \
        score is the mean of the block's own probability and that of the blocks of the same make.</p>
        </details>

        """

    /// The page from its beginning to its end, a segment for each run of blocks, as wide as it has words.
    private mutating func strip() {
        let table = explanation.evidence.reading.blocks
        var runs: [(style: String, words: Int)] = []
        for i in 0..<table.count {
            let style =
                explanation.decision.kept[i]
                ? "kept" : "l-" + (explanation.decision.labels[i] ?? .other).rawValue
            if runs.last?.style == style {
                runs[runs.count - 1].words += Int(table.words[i])
            } else {
                runs.append((style, Int(table.words[i])))
            }
            guard runs.count <= Self.mostRuns else { return }
        }
        raw("<div class=\"strip\" aria-hidden=\"true\"")
        direction()
        raw(">")
        for run in runs where run.words > 0 {
            raw("<i class=\"\(run.style)\" style=\"flex-grow:\(run.words)\"></i>")
        }
        raw("</div>\n")
    }

    private mutating func legend() {
        raw("<ul class=\"legend\">\n<li class=\"kept\"><i></i><b>kept</b> \(summary.keptBlocks)</li>\n")
        for entry in summary.labels {
            raw(
                "<li class=\"l-\(entry.label.rawValue)\"><i></i><b>\(entry.label.rawValue)</b> \(entry.blocks)</li>\n"
            )
        }
        raw("</ul>\n")
    }

    private mutating func direction() { raw(" dir=\"\(explanation.result.direction.rawValue)\"") }

    private mutating func openMain() {
        raw("<main")
        direction()
        if let language = explanation.result.metadata.language?.value {
            HTMLEscape.appendAttribute("lang", language.utf8, to: &out)
        }
        raw(" style=\"--t:\(percent(explanation.threshold))\">\n")
    }

    private func percent(_ share: Double) -> String {
        let bounded = share.isFinite ? min(max(share, 0), 1) : 0
        return "\(Int((bounded * 100).rounded()))%"
    }

    // MARK: Blocks

    private mutating func add(_ explained: ExplainedBlock) {
        let block = explained.block
        let label = (block.label ?? .other).rawValue
        let name = block.isKept ? "kept" : label
        let id = explained.index
        raw("<div class=\"b \(block.isKept ? "k" : "d l-\(label)") \(block.kind.rawValue)\" id=\"b\(id)\">")
        raw("<p class=\"t\" dir=\"\(block.direction.rawValue)\">")
        text(block.text)
        raw(
            "</p><div class=\"m\" lang=\"en\"><a class=\"n\" href=\"#b\(id)\" aria-describedby=\"r\(id)\">\(id)</a>"
        )
        raw("<span class=\"l\">\(name)</span>")
        if explained.scoring != nil {
            raw("<span class=\"s\" style=\"--s:\(percent(block.score))\"></span>")
            raw("<span class=\"v\">\(shown(block.score))</span>")
        }
        // The card itself has the page's direction, so that it stands beside the text and not over it.
        raw("</div><div class=\"r\" id=\"r\(id)\"><div dir=\"ltr\" lang=\"en\"><p>")
        text(explained.sentence.prefix(1).uppercased() + explained.sentence.dropFirst() + ".")
        raw("</p>")
        if let scoring = explained.scoring { reasons(scoring, score: block.score) }
        raw("</div></div></div>\n")
    }

    private mutating func reasons(_ scoring: BlockScoring, score: Double) {
        raw("<table><tbody>")
        row("base", nil, explanation.base)
        for contribution in scoring.contributions {
            row(
                contribution.feature, DecimalText.short(contribution.value, digits: Self.valueDigits),
                contribution.effect)
        }
        row("other features", nil, scoring.otherEffect)
        raw("</tbody><tfoot>")
        sum("own log-odds", signed(scoring.logOdds))
        sum("own probability", shown(scoring.ownScore))
        sum("mean of the blocks of its make", shown(scoring.groupMean))
        sum("score", shown(score))
        raw("</tfoot></table>")
    }

    private mutating func row(_ name: String, _ value: String?, _ effect: Double) {
        raw("<tr><th scope=\"row\"")
        if let note = Self.notes[name] { HTMLEscape.appendAttribute("title", note.utf8, to: &out) }
        raw(">")
        text(name)
        raw(
            "</th><td>\(value ?? "")</td><td class=\"\(effect < 0 ? "down" : "up")\">\(signed(effect))</td></tr>"
        )
    }

    private mutating func sum(_ name: String, _ value: String) {
        raw("<tr><th scope=\"row\" colspan=\"2\">\(name)</th><td>\(value)</td></tr>")
    }

    /// What each feature is, by its name.
    private static let notes: [String: String] = Dictionary(
        Feature.allCases.map { ($0.name, "\($0.note.meaning) (\($0.note.unit), \($0.note.range))") },
        uniquingKeysWith: { first, _ in first })

    /// A number with its sign, a minus as typographers have it.
    private func signed(_ value: Double) -> String {
        let text = DecimalText.fixed(value, digits: Self.digits, showsPlus: true)
        return text.hasPrefix("-") ? "\u{2212}" + text.dropFirst() : text
    }
}
