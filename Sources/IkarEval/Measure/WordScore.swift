/// How well a text's words agree with its gold's, as multisets: WCXB's measure.
struct WordScore: Equatable, Sendable {
    var precision: Double
    var recall: Double
    /// Harmonic mean of the two.
    var f1: Double

    private static let perfect = WordScore(precision: 1, recall: 1, f1: 1)
    private static let none = WordScore(precision: 0, recall: 0, f1: 0)

    /// Compares two texts. An empty gold asks for an empty text.
    init(of text: String, gold: String) {
        let words = Words.hashes(of: text)
        let goldWords = Words.hashes(of: gold)
        if goldWords.isEmpty || words.isEmpty {
            self = goldWords.isEmpty && words.isEmpty ? Self.perfect : Self.none
            return
        }
        let shared = Self.shared(words.sorted(), goldWords.sorted())
        let precision = Double(shared) / Double(words.count)
        let recall = Double(shared) / Double(goldWords.count)
        let f1 = shared == 0 ? 0 : 2 * precision * recall / (precision + recall)
        self.init(precision: precision, recall: recall, f1: f1)
    }

    private init(precision: Double, recall: Double, f1: Double) {
        self.precision = precision
        self.recall = recall
        self.f1 = f1
    }

    /// The size of the intersection of two sorted multisets.
    private static func shared(_ a: [UInt64], _ b: [UInt64]) -> Int {
        var i = 0
        var j = 0
        var count = 0
        while i < a.count, j < b.count {
            if a[i] == b[j] {
                count += 1
                i += 1
                j += 1
            } else if a[i] < b[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return count
    }
}
