/// How many of a page's snippets came out as they should.
struct SnippetScore: Equatable, Sendable {
    /// Must-keep snippets that stand in the text, of how many.
    var kept = 0
    var wanted = 0
    /// Must-drop snippets that stand in the text, of how many.
    var leaked = 0
    var unwanted = 0

    init() {}

    /// Looks for a page's snippets in its text. Where the whole text was judged, case and white space do not count;
    /// where only snippets were, they do, as in trafilatura's evaluation.
    init(of text: String, gold: Gold) {
        wanted = gold.mustKeep.count
        unwanted = gold.mustDrop.count
        if gold.text != nil {
            let folded = FoldedText(text)
            kept = gold.mustKeep.count { folded.contains($0) }
            leaked = gold.mustDrop.count { folded.contains($0) }
        } else {
            let bytes = Array(text.utf8)
            kept = gold.mustKeep.count { bytes.holds(Array($0.utf8)) }
            leaked = gold.mustDrop.count { bytes.holds(Array($0.utf8)) }
        }
    }

    /// Share of the must-keep snippets kept; 1 where there are none.
    var keptShare: Double { wanted == 0 ? 1 : Double(kept) / Double(wanted) }
    /// Share of the must-drop snippets that leaked; 0 where there are none.
    var leakedShare: Double { unwanted == 0 ? 0 : Double(leaked) / Double(unwanted) }

    /// Kept snippets among all that are in the texts.
    var precision: Double { Double(kept) / Double(max(1, kept + leaked)) }
    /// Kept snippets among all that should be in the texts.
    var recall: Double { Double(kept) / Double(max(1, wanted)) }
    /// Snippets treated rightly among all.
    var accuracy: Double { Double(kept + unwanted - leaked) / Double(max(1, wanted + unwanted)) }
    /// Harmonic mean of precision and recall.
    var f1: Double { kept == 0 ? 0 : 2 * precision * recall / (precision + recall) }

    static func + (a: SnippetScore, b: SnippetScore) -> SnippetScore {
        var sum = a
        sum.kept += b.kept
        sum.wanted += b.wanted
        sum.leaked += b.leaked
        sum.unwanted += b.unwanted
        return sum
    }
}
