/// An explanation for a terminal: a summary, then two or three lines a block.
enum ExplanationText {
    /// Characters of a block's text that are shown.
    private static let excerptLength = 64
    private static let scoreDigits = 2
    private static let effectDigits = 2
    private static let valueDigits = 3
    /// Columns of a block's number and of its label.
    private static let numberWidth = 5
    private static let labelWidth = 11
    private static let termWidth = 12

    static func write<Failure: Error>(
        _ explanation: Explanation, to sink: (String) throws(Failure) -> Void
    ) throws(Failure) {
        try sink(head(explanation))
        try explanation.forEachBlock { (block) throws(Failure) in try sink(lines(block)) }
    }

    private static func head(_ explanation: Explanation) -> String {
        let summary = ExplanationSummary(explanation)
        let score = { DecimalText.fixed($0, digits: scoreDigits) }
        let number = DecimalText.grouped
        var rows: [(String, String)] = []
        if let name = explanation.result.source.name { rows.append(("page", line(name, atMost: .max))) }
        if let title = explanation.result.metadata.title?.value {
            rows.append(("title", line(title, atMost: .max)))
        }
        rows.append(
            (
                "kept",
                "\(number(summary.keptBlocks)) of \(number(summary.blocks)) blocks, "
                    + "\(number(summary.keptWords)) of \(number(summary.words)) words"
            ))
        rows.append(
            (
                "candidates",
                "\(number(explanation.candidateCount)) scored; the others are in navigation, header or footer"
            ))
        rows.append(
            ("threshold", "\(score(explanation.threshold)), the score that a block of this page needs"))
        rows.append(("confidence", "\(score(explanation.result.confidence)), the word F1 to be expected"))
        rows.append(
            ("base", "\(effect(explanation.base)), the log-odds that the effects of the features add to"))
        rows += summary.notes.map { ("note", $0) }
        return rows.map { padded($0.0, termWidth) + $0.1 + "\n" }.joined()
    }

    /// The lines of one block, an empty one before them.
    private static func lines(_ explained: ExplainedBlock) -> String {
        let block = explained.block
        let indent = String(repeating: " ", count: numberWidth + 2)
        let number = String(explained.index)
        let label = block.isKept ? "kept" : block.label?.rawValue ?? BlockLabel.other.rawValue
        var text = "\n" + String(repeating: " ", count: max(0, numberWidth - number.count)) + number
        text += "  " + padded(label, labelWidth) + DecimalText.fixed(block.score, digits: scoreDigits)
        text += "  " + line(block.text, atMost: excerptLength) + "\n"
        text += indent + explained.sentence + "\n"
        guard let scoring = explained.scoring else { return text }
        var parts = scoring.contributions.map {
            "\($0.feature)=\(DecimalText.short($0.value, digits: valueDigits)) \(effect($0.effect))"
        }
        parts.append("others \(effect(scoring.otherEffect))")
        text += indent + "own \(DecimalText.fixed(scoring.ownScore, digits: scoreDigits))"
        return text + " = \(effect(scoring.logOdds)): " + parts.joined(separator: ", ") + "\n"
    }

    private static func effect(_ value: Double) -> String {
        DecimalText.fixed(value, digits: effectDigits, showsPlus: true)
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    private static let joiners: [Unicode.Scalar] = ["\u{200C}", "\u{200D}"]

    /// A text on one line, without characters that would do something to a terminal.
    private static func line(_ text: String, atMost length: Int) -> String {
        var line = ""
        var count = 0
        for scalar in text.unicodeScalars {
            guard count < length else { return line + "…" }
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .surrogate: line += " "
            // Direction controls would reach beyond the line; joiners belong to their letters.
            case .format where !joiners.contains(scalar): continue
            default: line.unicodeScalars.append(scalar)
            }
            count += 1
        }
        return line
    }
}
