/// Weights of words, looked up by the words' hashes (``NameHash``): open addressing in two flat arrays.
///
/// The trainer learns them beside the trees, for words of class names that pages of many domains have
/// (`Benchmarks/Training/words.py`). What people know of such words is in ``ContainerCue``.
struct WordWeights: Sendable {
    private var hashes: [UInt32]
    private var weights: [Float]
    private let mask: Int

    private static let leastSlots = 16
    /// Slots a word, so that probing stays short.
    private static let slotsAWord = 2

    /// No words at all.
    init() { self.init(words: [], []) }

    /// The words of a list that spaces part, each with the weight of the same index; nil when their numbers differ.
    init?(_ list: Substring, _ weights: [Float]) {
        let words = list.utf8.split(separator: Ascii.space)
        guard words.count == weights.count else { return nil }
        self.init(words: words, weights)
    }

    /// Of two words with one hash the first stands.
    private init(words: [Substring.UTF8View], _ values: [Float]) {
        var size = Self.leastSlots
        while size < words.count * Self.slotsAWord { size *= 2 }
        hashes = Array(repeating: 0, count: size)
        weights = Array(repeating: 0, count: size)
        mask = size - 1
        for (word, value) in zip(words, values) {
            let hash = NameHash.of(word)
            var slot = Int(hash) & mask
            while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
            guard hashes[slot] == 0 else { continue }
            hashes[slot] = hash
            weights[slot] = value
        }
    }

    /// Number of slots: every slot is below it.
    var slotCount: Int { hashes.count }

    /// The slot of a word's hash, nil for a word that is not in the table. Constant time.
    @inline(__always) func slot(_ hash: UInt32) -> Int? {
        var slot = Int(hash) & mask
        while hashes[slot] != 0 {
            if hashes[slot] == hash { return slot }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// The weight in a slot.
    @inline(__always) func weight(_ slot: Int) -> Float { weights[slot] }
}
