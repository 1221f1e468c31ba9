/// The runs of three words of a text, to ask how much of another text stands in it.
struct WordRuns: Sendable {
    /// Words that make a run.
    static let length = 3
    /// Words of the text that are read.
    private static let mostWords = 30_000

    /// The last words of a text being read.
    struct Recent {
        private var before: UInt32 = 0
        private var last: UInt32 = 0
        private var count = 0

        /// Takes in a word's hash; the run that it ends, if it ends one.
        @inline(__always) mutating func add(_ hash: UInt32) -> UInt32? {
            let run = (before &* 0x9E37_79B1 ^ last) &* 0x85EB_CA6B ^ hash
            before = last
            last = hash
            count += 1
            return count >= WordRuns.length ? run | 1 : nil
        }
    }

    private var slots: [UInt32] = []
    /// Words of the text.
    private(set) var words = 0

    /// The runs of a text. Linear in its bytes.
    init(_ text: String) {
        guard !text.isEmpty else { return }
        var hashes: [UInt32] = []
        Self.forEachWord(Array(text.utf8).span) { hashes.append($0) }
        words = min(hashes.count, Self.mostWords)
        var size = 16
        while size < words * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        var recent = Recent()
        for hash in hashes.prefix(words) {
            if let run = recent.add(hash) { insert(run) }
        }
    }

    /// Words as ``BlockTextReader`` tells them apart.
    private static func forEachWord(_ bytes: Span<UInt8>, _ body: (UInt32) -> Void) {
        var hash = WordHash()
        var inWord = false
        for i in 0..<bytes.count {
            if BlockTextReader.isWord(bytes, i) {
                hash.add(folding: bytes[i])
                inWord = true
            } else if inWord {
                body(hash.value)
                hash = WordHash()
                inWord = false
            }
        }
        if inWord { body(hash.value) }
    }

    private mutating func insert(_ run: UInt32) {
        var at = Int(run) & (slots.count - 1)
        while slots[at] != 0, slots[at] != run { at = (at + 1) & (slots.count - 1) }
        slots[at] = run
    }

    /// Whether the run stands in the text. Constant time.
    @inline(__always) func contains(_ run: UInt32) -> Bool {
        var at = Int(run) & (slots.count - 1)
        while slots[at] != 0 {
            if slots[at] == run { return true }
            at = (at + 1) & (slots.count - 1)
        }
        return false
    }
}
