import Testing

@testable import Ikar

/// The cues of a text.
private func hits(_ text: String) -> PhraseHits {
    var matcher = PhraseMatcher()
    let bytes = Array(text.utf8)
    return matcher.match(bytes, 0..<bytes.count, words: WordCount.words(bytes.span))
}

private func rowID(_ hits: PhraseHits) -> String {
    hits.row == PhraseHits.noRow ? "" : PhraseTable.shared.rows[Int(hits.row)].id.description
}

@Suite("Phrase cues") struct PhraseMatcherTests {
    @Test("A block of furniture says what it is", arguments: PhraseCase.english + PhraseCase.hebrew)
    func furniture(_ phrases: PhraseCase) {
        #expect(phrases.positive.count >= 8)
        for text in phrases.positive { #expect(hits(text).has(phrases.cue), "\(text)") }
    }

    @Test("Prose that holds the words is prose", arguments: PhraseCase.english + PhraseCase.hebrew)
    func prose(_ phrases: PhraseCase) {
        #expect(phrases.negative.count >= 4)
        for text in phrases.negative { #expect(!hits(text).has(phrases.cue), "\(text)") }
    }
}
