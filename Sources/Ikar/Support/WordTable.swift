/// Words to values, looked up by bytes in place: no string is made of what is looked up.
///
/// ASCII letters compare without case, all other bytes exactly. A lookup is one hash and, nearly always, one
/// comparison; memory is a few times the words. Empty words and those of more than 63 bytes are not kept.
struct WordTable<Value: Sendable>: Sendable {
    private var letters: [UInt8] = []
    private var starts: [Int] = [0]
    private var values: [Value] = []
    /// Entry index + 1 by hash, 0 for a free slot; a power of two at least twice the entries.
    private var slots: [UInt16]
    /// The lengths of the words that begin with each byte, a bit a length: most texts that are looked up are told
    /// apart by these before they are hashed.
    private var lengths: [UInt64] = Array(repeating: 0, count: 256)

    /// The longest word that a table may hold, one less than the bits of ``lengths``.
    private static var maxLength: Int { 63 }

    /// Slots an entry, so that probing stays short.
    private static var slotsAnEntry: Int { 4 }

    /// A table of the entries; where a word repeats, the first stands.
    init(_ entries: [(word: String, value: Value)]) {
        var size = 16
        while size < entries.count * Self.slotsAnEntry { size *= 2 }
        slots = Array(repeating: 0, count: size)
        for entry in entries {
            let word = entry.word.utf8.map(\.asciiLowercased)
            guard let first = word.first, word.count <= Self.maxLength else { continue }
            lengths[Int(first)] |= 1 << UInt64(word.count)
            letters += word
            starts.append(letters.count)
            values.append(entry.value)
            var slot = Self.hash(letters, starts[starts.count - 2]..<letters.count) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt16(clamping: values.count)
        }
    }

    /// A table of the words of each value.
    init(_ groups: [(value: Value, words: [String])]) {
        self.init(groups.flatMap { group in group.words.map { (word: $0, value: group.value) } })
    }

    /// The value of the word that stands at `range` in `text`, nil when there is none. Linear in the range's length.
    func find(_ text: borrowing [UInt8], _ range: Range<Int>) -> Value? {
        guard !range.isEmpty, range.count <= Self.maxLength else { return nil }
        let bits = lengths[Int(text[range.lowerBound].asciiLowercased)]
        guard bits >> UInt64(range.count) & 1 != 0 else { return nil }
        let mask = slots.count - 1
        var slot = Self.hash(text, range) & mask
        while slots[slot] != 0 {
            let entry = Int(slots[slot]) - 1
            if matches(entry, text, range) { return values[entry] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private func matches(_ entry: Int, _ text: borrowing [UInt8], _ range: Range<Int>) -> Bool {
        let start = starts[entry]
        guard starts[entry + 1] - start == range.count else { return false }
        for i in 0..<range.count where letters[start + i] != text[range.lowerBound + i].asciiLowercased {
            return false
        }
        return true
    }

    /// FNV-1a over the lower-case bytes, folded so that the low bits depend on all of them.
    private static func hash(_ text: borrowing [UInt8], _ range: Range<Int>) -> Int {
        var h: UInt32 = 2_166_136_261
        for i in range { h = (h ^ UInt32(text[i].asciiLowercased)) &* 16_777_619 }
        return Int(h ^ (h >> 15))
    }
}
