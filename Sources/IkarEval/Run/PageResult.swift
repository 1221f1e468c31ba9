/// What came of one page.
package struct PageResult: Sendable, Equatable {
    package var name: String
    var type: String
    var language: String
    /// nil where the gold is snippets only.
    var words: WordScore?
    var snippets: SnippetScore
    var labels = LabelScore()
    /// Whether there is no text at all.
    var isEmpty: Bool
    /// Why the library refused the page; nil when it did not.
    var failure: String?
    /// The result's confidence, and the promise that it is a calibration of.
    var confidence = 0.0
    var expectedF1 = 0.0
    /// Size of the unpacked page.
    var bytes = 0
    /// Processor time of extraction and text.
    var seconds = 0.0
}

extension PageResult {
    /// Measures a text against a page's gold.
    init(_ page: CorpusPage, text: String) {
        name = page.name
        type = page.type
        language = page.language
        words = page.gold.text.map { WordScore(of: text, gold: $0) }
        snippets = SnippetScore(of: text, gold: page.gold)
        isEmpty = text.allSatisfy(\.isWhitespace)
    }
}
