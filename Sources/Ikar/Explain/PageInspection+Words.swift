/// A word that stands near a block, and what it counts for.
package struct NearbyWord: Sendable, Equatable {
    package var word: String
    /// What the word's weight is multiplied by in the block's sum.
    package var share: Float
}

extension PageInspection {
    /// What training learns words from: for each candidate, the words that ``Feature/containerWords`` sums up.
    package var containerWords: [[NearbyWord]] {
        var lists: [Int: [String]] = [:]
        return facts.candidates.elements.map { element in
            var found: [NearbyWord] = []
            NodeContext.forEachNamed(around: Int(element), tree) { list, _, share in
                let words = lists[list] ?? names(in: list)
                lists[list] = words
                found += words.map { NearbyWord(word: $0, share: share) }
            }
            return found
        }
    }

    /// The distinct words of the names in an attribute list, small letters.
    private func names(in list: Int) -> [String] {
        var words: [String] = []
        for i in Int(tree.attributeListStarts[list])..<Int(tree.attributeListStarts[list + 1])
        where AttributeFacts.isName(tree.attributeNames[i]) {
            let value = Int(tree.attributeValueStarts[i])..<Int(tree.attributeValueStarts[i + 1])
            NameWords.forEach(in: tree.attributeText, value) { _, place in
                let word = String(
                    decoding: tree.attributeText[place].map(\.asciiLowercased), as: UTF8.self)
                if !words.contains(word) { words.append(word) }
            }
        }
        return words
    }
}
