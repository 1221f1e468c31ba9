/// What a block's own words tell, one pass over its text.
struct BlockText: Sendable {
    var commas: Int32 = 0
    /// Capital ASCII letters and ASCII letters; scripts without case have neither.
    var capitals: Int32 = 0
    var letters: Int32 = 0
    var words: Int32 = 0
    var distinctWords: Int32 = 0
    var hasPrice = false
    /// 1 after a full stop, question or exclamation mark, ½ after a colon or semicolon, else 0.
    var endPunctuation: Float = 0
    /// Distinct words of the title and of the description that stand in the block.
    var titleWords: Int32 = 0
    var descriptionWords: Int32 = 0
    /// Words that address the reader or speak of "us", and of "me".
    var address: Int32 = 0
    var mine: Int32 = 0
    /// Runs of three words that stand in the page's JSON-LD body.
    var bodyRuns: Int32 = 0
    /// Hash of the whole text.
    var hash: UInt64 = 0
}

/// Reads the texts of blocks against a page's title and description.
struct BlockTextReader {
    /// Distinct words looked at in the title and in the description.
    private static let mostWords = 64
    /// Words of a block that are told apart; later ones count as new.
    private static let distinctSlots = 1024
    private static let mostProbes = 8

    private let title: WordSet
    private let description: WordSet
    /// The runs of three words of the page's JSON-LD body.
    private let body: WordRuns
    private var recent = WordRuns.Recent()
    private let pronouns = Pronouns.bits
    /// The words of the block under way: the block's number in the upper half, the word's hash in the lower.
    private var seen: [UInt64]
    private var block: UInt64 = 0

    var titleCount: Int { title.count }
    var descriptionCount: Int { description.count }
    var bodyCount: Int { body.words }

    init(title: String, description: String, body: String) {
        self.body = WordRuns(body)
        self.title = WordSet(Array(title.utf8), most: Self.mostWords)
        self.description = WordSet(Array(description.utf8), most: Self.mostWords)
        seen = Array(repeating: 0, count: Self.distinctSlots)
    }

    /// Reads one block. Linear in its bytes.
    mutating func read(_ text: [UInt8], _ range: Range<Int>) -> BlockText {
        var result = BlockText()
        let bytes = text.span.extracting(range)
        block &+= 1
        recent = WordRuns.Recent()
        var titleHits: UInt64 = 0
        var descriptionHits: UInt64 = 0
        var hash = WordHash()
        var inWord = false
        // Whether the character beyond ASCII that the byte is part of belongs to a word.
        var isWide = false
        var i = 0
        while i < bytes.count {
            // In bounds by the loop.
            let byte = unsafe bytes[unchecked: i]
            if ByteClass.isWord(byte) {
                let run = LetterRun.at(i, in: bytes)
                if run.count > 0 {
                    hash.add(run.bytes, count: run.count)
                    result.letters &+= Int32(truncatingIfNeeded: ByteLanes.number(run.letters))
                    result.capitals &+= Int32(truncatingIfNeeded: ByteLanes.number(run.capitals))
                } else {
                    hash.add(byte)  // the underscore
                }
                inWord = true
                i &+= max(run.count, 1)
                continue
            }
            if byte >= 0xC0 {
                isWide = ByteClass.kind(bytes, i, 0) != .other
                if !result.hasPrice, Self.isPrice(bytes, i) { result.hasPrice = true }
            }
            i &+= 1
            if byte >= 0x80, isWide {
                hash.add(byte)
                inWord = true
                continue
            }
            if inWord {
                end(hash.value, &result, &titleHits, &descriptionHits)
                hash = WordHash()
                inWord = false
            }
            if byte == UInt8(ascii: ",") { result.commas &+= 1 }
            if byte == UInt8(ascii: "$"), !result.hasPrice, Self.isPrice(bytes, i &- 1) {
                result.hasPrice = true
            }
        }
        if inWord { end(hash.value, &result, &titleHits, &descriptionHits) }
        result.titleWords = Int32(titleHits.nonzeroBitCount)
        result.descriptionWords = Int32(descriptionHits.nonzeroBitCount)
        result.hash = TextHash.of(bytes)
        result.endPunctuation = Self.ending(bytes)
        return result
    }

    private mutating func end(
        _ hash: UInt32, _ result: inout BlockText, _ title: inout UInt64, _ description: inout UInt64
    ) {
        result.words += 1
        Pronouns.count(pronouns.of(hash), &result)
        if body.words > 0, let run = recent.add(hash), body.contains(run) { result.bodyRuns += 1 }
        let word = block << 32 | UInt64(hash)
        var at = WordHash.slot(hash, Self.distinctSlots - 1)
        var probes = 0
        while seen[at] >> 32 == block, seen[at] != word, probes < Self.mostProbes {
            at = (at + 1) & (Self.distinctSlots - 1)
            probes += 1
        }
        if seen[at] != word {
            result.distinctWords += 1
            seen[at] = word
        }
        title |= self.title.bit(hash)
        description |= self.description.bit(hash)
    }

    /// Whether the byte at the index belongs to a word.
    @inline(__always) static func isWord(_ bytes: Span<UInt8>, _ i: Int) -> Bool {
        bytes[i] >= 0x80 ? continuesWord(bytes, i) : ByteClass.isWord(bytes[i])
    }

    /// Whether a byte beyond ASCII belongs to a word: all do but those of punctuation.
    @inline(__always) private static func continuesWord(_ bytes: Span<UInt8>, _ i: Int) -> Bool {
        var lead = i
        while lead > 0, bytes[lead] & 0xC0 == 0x80, i - lead < 3 { lead -= 1 }
        return ByteClass.kind(bytes, lead, 0) != .other
    }

    /// A currency sign beside a digit.
    @inline(__always) private static func isPrice(_ bytes: Span<UInt8>, _ i: Int) -> Bool {
        let byte = bytes[i]
        var next = i + 1
        if byte == UInt8(ascii: "$") {
        } else if byte == 0xC2, i + 1 < bytes.count, bytes[i + 1] == 0xA3 || bytes[i + 1] == 0xA5 {
            next = i + 2
        } else if byte == 0xE2, i + 2 < bytes.count, bytes[i + 1] == 0x82 {
            next = i + 3
        } else {
            return false
        }
        if next < bytes.count, bytes[next] == Ascii.space { next += 1 }
        if next < bytes.count, Ascii.isDigit(bytes[next]) { return true }
        return i > 1
            && (Ascii.isDigit(bytes[i - 1]) || (bytes[i - 1] == Ascii.space && Ascii.isDigit(bytes[i - 2])))
    }

    /// How the text ends, closing quotes and brackets aside.
    static func ending(_ bytes: Span<UInt8>) -> Float {
        var i = bytes.count - 1
        while i > 0 {
            let byte = bytes[i]
            if byte == Ascii.quote || byte == Ascii.apostrophe || byte == UInt8(ascii: ")") {
                i -= 1
            } else if i >= 2, bytes[i - 2] == 0xE2, bytes[i - 1] == 0x80, byte >= 0x98, byte <= 0x9F {
                i -= 3  // curly quotes
            } else {
                break
            }
        }
        guard i >= 0 else { return 0 }
        switch bytes[i] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return 1
        case UInt8(ascii: ":"), UInt8(ascii: ";"): return 0.5
        case 0xA6 where i >= 2 && bytes[i - 2] == 0xE2 && bytes[i - 1] == 0x80: return 1  // …
        case 0x82 where i >= 2 && bytes[i - 2] == 0xE3 && bytes[i - 1] == 0x80: return 1  // 。
        case 0x94 where i >= 1 && bytes[i - 1] == 0xDB: return 1  // ۔
        default: return 0
        }
    }
}

/// A hash of a whole text, eight bytes at a time.
enum TextHash {
    static func of(_ bytes: Span<UInt8>) -> UInt64 {
        let raw = unsafe bytes.bytes
        let size = MemoryLayout<UInt64>.size
        var hash = UInt64(truncatingIfNeeded: bytes.count) &* factor
        var i = 0
        while bytes.count &- i >= size {
            // In bounds: eight bytes are left.
            mix(unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self), into: &hash)
            i &+= size
        }
        var rest: UInt64 = 0
        while i < bytes.count {
            rest = rest << 8 | UInt64(bytes[i])
            i &+= 1
        }
        mix(rest, into: &hash)
        return hash
    }

    /// 2^64 divided by the golden ratio, odd: spreads neighbouring values (Knuth, "Multiplicative hashing").
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

    @inline(__always) private static func mix(_ word: UInt64, into hash: inout UInt64) {
        hash = (hash ^ word) &* factor
        hash ^= hash >> 32
    }
}

/// Up to 64 distinct words by hash, each with a bit of its own.
struct WordSet: Sendable {
    private static let slots = 256
    private var hashes = [UInt32](repeating: 0, count: WordSet.slots)
    private var bits = [UInt64](repeating: 0, count: WordSet.slots)
    /// Number of distinct words.
    private(set) var count = 0

    /// The first words of a text.
    init(_ text: [UInt8], most: Int) {
        var hash = WordHash()
        var inWord = false
        let bytes = text.span
        for i in 0..<bytes.count {
            let isWord = bytes[i] >= 0x80 ? true : ByteClass.isWord(bytes[i])
            if isWord {
                hash.add(folding: bytes[i])
            } else if inWord {
                insert(hash.value, most)
                hash = WordHash()
            }
            inWord = isWord
        }
        if inWord { insert(hash.value, most) }
    }

    private mutating func insert(_ hash: UInt32, _ most: Int) {
        guard count < most, bit(hash) == 0 else { return }
        var at = WordHash.slot(hash, Self.slots - 1)
        while bits[at] != 0 { at = (at + 1) & (Self.slots - 1) }
        hashes[at] = hash
        bits[at] = 1 << UInt64(count)
        count += 1
    }

    /// The word's bit, 0 for a word that is not in the set. Constant time.
    @inline(__always) func bit(_ hash: UInt32) -> UInt64 {
        var at = WordHash.slot(hash, Self.slots - 1)
        while bits[at] != 0 {
            if hashes[at] == hash { return bits[at] }
            at = (at + 1) & (Self.slots - 1)
        }
        return 0
    }
}
