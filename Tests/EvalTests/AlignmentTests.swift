import Testing

@testable import IkarEval

@Suite("Aligning a page with its gold")
struct AlignmentTests {
    /// Aligned words as a text with a dot for each other one.
    private func aligned(_ page: String, _ gold: String) -> String {
        let words = page.split(separator: " ")
        let matches = Alignment.matches(Words.hashes(of: page), Words.hashes(of: gold))
        return zip(words, matches).map { $1 ? String($0) : "." }.joined(separator: " ")
    }

    @Test(
        "a longest common subsequence is found, in long runs",
        arguments: [
            ("", "a b", ""), ("a b", "", ". ."), ("x y", "a b", ". ."), ("a b c", "a b c", "a b c"),
            ("menu a b c foot", "a b c", ". a b c ."),
            // Words of the gold that stand in a menu or a footer too are found in the text.
            ("the of the fox is of red is", "the fox is of red", ". . the fox is of red ."),
            ("a b x c d", "a b c d", "a b . c d"), ("a b a b a b", "b b", ". b . b . ."),
            ("c a b", "a b c", ". a b"),
        ])
    func cases(page: String, gold: String, expected: String) { #expect(aligned(page, gold) == expected) }

    @Test("the number of aligned words is the longest there is", arguments: 1...40)
    func longest(seed: Int) {
        var state = UInt64(seed)
        func random(_ bound: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % bound
        }
        let alphabet = 2 + random(30)
        let page = (0..<Int(random(300))).map { _ in random(alphabet) }
        let gold = (0..<Int(random(300))).map { _ in random(alphabet) }
        let expected = longestByTable(page, gold)
        let whole = Alignment.matches(page, gold)
        #expect(whole.count { $0 } == expected)
        // The same with next to no memory, so that the comparison is halved down to single words.
        let halved = Alignment.matches(page, gold, keptBits: 64)
        #expect(halved.count { $0 } == expected)
        for matches in [whole, halved] {
            let common = zip(page, matches).filter(\.1).map(\.0)
            #expect(longestByTable(common, gold) == common.count)
        }
    }

    @Test("a page of 60,000 words aligns in bounded memory")
    func hugePage() {
        let gold = (0..<30_000).map { UInt64($0 % 5000) }
        let page = gold + gold
        #expect(Alignment.matches(page, gold).count { $0 } == gold.count)
    }

    /// The textbook table, one row at a time.
    private func longestByTable(_ a: [UInt64], _ b: [UInt64]) -> Int {
        var row = [Int](repeating: 0, count: b.count + 1)
        for word in a {
            var diagonal = 0
            for (j, other) in b.enumerated() {
                let above = row[j + 1]
                row[j + 1] = word == other ? diagonal + 1 : max(above, row[j])
                diagonal = above
            }
        }
        return row[b.count]
    }
}

@Suite("Labels of blocks")
struct BlockLabelTests {
    @Test("each block has the share of its words that stand in the gold")
    func shares() {
        let labels = BlockLabels(
            blocks: ["Home News", "One two three.", "", "Ad: two", "Four five"],
            gold: Gold(text: "one two three four"))
        #expect(labels.words == [2, 3, 0, 2, 2])
        #expect(labels.aligned == [0, 3, 0, 0, 1])
        #expect(labels.goldWords == 4)
    }

    @Test("with snippets only, what no snippet stands in is unknown")
    func snippetsOnly() {
        let gold = Gold(
            text: nil,
            snippets: [
                Snippet(text: "good thing", label: "main"), Snippet(text: "MENU", label: "other"),
            ])
        let labels = BlockLabels(blocks: ["A good thing", "Open menu", "else"], gold: gold)
        #expect(labels.aligned == [3, 0, BlockLabels.unknown])
        #expect(labels.goldWords == 0)
    }
}
