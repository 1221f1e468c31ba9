@testable import Ikar

/// Whether the formats of one result carry the same text.
enum FormatProperties {
    /// What is broken, in words.
    static func broken(_ result: Extraction) -> [String] {
        let kept = keptText(result.page)
        let letters = PageProperties.letters(Array(kept.utf8))
        var broken: [String] = []
        let html = htmlText(result)
        if letters != PageProperties.letters(html) {
            broken.append("HTML: '\(String(decoding: html, as: UTF8.self))'")
        }
        if jsonText(result) != result.text { broken.append("JSON has another text") }
        for (name, written) in [("text", result.text), ("Markdown", result.rendered(as: .markdown))] {
            // The one character that Markdown writes as a reference.
            if kept.unicodeScalars.contains("\u{338}") { continue }
            // Markers and escapes stand between the letters, never in their place, and have none themselves.
            if !PageProperties.isSubsequence(letters, of: PageProperties.letters(Array(written.utf8))) {
                broken.append("\(name) lost text: '\(written)'")
            }
            let surplus = surplusLetters(written, kept)
            if !surplus.isEmpty { broken.append("\(name) has more letters: '\(surplus)'") }
        }
        return broken.isEmpty ? [] : broken + ["kept is: '\(kept)'"]
    }

    /// What the blocks that are shown have as text.
    private static func keptText(_ page: Page) -> String {
        if let text = page.substituteText { return text }
        let shown = RenderPlan(page).shown
        return (0..<page.blocks.count).filter { shown[$0] }.map { page.blocks.string($0) }.joined(
            separator: "\n")
    }

    /// The visible text of the result's HTML, read back by the real parser.
    private static func htmlText(_ result: Extraction) -> [UInt8] {
        var limits = Limits()
        limits.maxDepth = .max
        let pruned = Pruner.prune(Array(result.rendered(as: .html).utf8), limits: limits)
        guard let tree = try? PageTree(parsing: pruned, limits: limits, deadline: 0) else { return [] }
        return BlockBuilder.blocks(of: tree).text
    }

    /// The `text` member of the result's JSON.
    private static func jsonText(_ result: Extraction) -> String? {
        let json = JSONTree(parsing: [Array(result.rendered(as: .ndjson).utf8)[...]], maxDepth: 8)
        let member = (0..<json.count).first {
            json.kinds[$0] == .string && String(decoding: json.text[json.names[$0]], as: UTF8.self) == "text"
        }
        return member.map { json.string($0) }
    }

    /// Letters that what was written has oftener than the text: markup is made of signs and digits.
    private static func surplusLetters(_ written: String, _ text: String) -> String {
        var counts: [Unicode.Scalar: Int] = [:]
        let (written, text) = (normalised(written), normalised(text))
        for line in written.split(separator: "\n") where !isFence(line) {
            for scalar in withoutBreaks(line) where scalar.properties.isAlphabetic {
                counts[scalar, default: 0] += 1
            }
        }
        for scalar in text.unicodeScalars { counts[scalar]? -= 1 }
        return String(String.UnicodeScalarView(counts.filter { $0.value > 0 }.map(\.key).sorted()))
    }

    private static func normalised(_ text: String) -> String {
        String(decoding: Normalization.nfc(Array(text.utf8)), as: UTF8.self)
    }

    /// Whether the line opens a block of code, whose language is no text.
    private static func isFence(_ line: Substring) -> Bool {
        line.drop { "> -+*.0123456789)".contains($0) }.hasPrefix("```")
    }

    /// The line without `<br>`, which stands for a line's end in a table. In text the sign would be escaped.
    private static func withoutBreaks(_ line: Substring) -> [Unicode.Scalar] {
        var out: [Unicode.Scalar] = []
        let mark = Array("<br>".unicodeScalars)
        for scalar in line.unicodeScalars {
            out.append(scalar)
            let isEscaped = out.count > mark.count && out[out.count - mark.count - 1] == "\\"
            if out.suffix(mark.count).elementsEqual(mark), !isEscaped { out.removeLast(mark.count) }
        }
        return out
    }
}
