// A scan over bytes, eight at a time; every load below is inside the span by the check in front of it.

/// Hash of a word's bytes, taken in as they come, one by one or in pieces of up to eight: the value depends on the
/// bytes alone, not on the pieces.
struct WordHash: Sendable {
    private var state: UInt64 = 0
    /// Bytes not yet in the state, the first in the lowest place.
    private var pending: UInt64 = 0
    /// Bits of ``pending`` in use, below 64.
    private var used: UInt64 = 0

    /// An odd number with no pattern in its bits (2^64 divided by the golden ratio).
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// The state with up to eight bytes more.
    @inline(__always) static func mix(_ state: UInt64, _ bytes: UInt64) -> UInt64 {
        let product = (state ^ bytes) &* factor
        return product ^ product >> 29
    }

    /// Takes in one byte, not zero.
    @inline(__always) mutating func add(_ byte: UInt8) {
        pending |= UInt64(byte) &<< used
        used &+= 8
        if used == 64 {
            state = Self.mix(state, pending)
            pending = 0
            used = 0
        }
    }

    /// Takes in the `count` lowest bytes, one to eight, of a piece whose other bytes are zero.
    @inline(__always) mutating func add(_ piece: UInt64, count: Int) {
        pending |= piece &<< used
        let total = used &+ UInt64(truncatingIfNeeded: count) &* 8
        if total < 64 {
            used = total
            return
        }
        state = Self.mix(state, pending)
        pending = used == 0 ? 0 : piece &>> (64 &- used)
        used = total &- 64
    }

    /// Takes in one byte, not zero, a capital of ASCII as its small letter.
    @inline(__always) mutating func add(folding byte: UInt8) {
        add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }

    /// The hash of a whole word, capitals of ASCII as small letters.
    static func of(_ word: some Sequence<UInt8>) -> UInt32 {
        var hash = WordHash()
        for byte in word { hash.add(folding: byte) }
        return hash.value
    }

    /// A hash's place in a table whose size, a power of two, is one above the mask: the low bits tell little.
    @inline(__always) static func slot(_ hash: UInt32, _ mask: Int) -> Int { Int(hash >> 2) & mask }

    /// The hash; never 0, which stands for no word, nor 1, which stands for all numbers.
    @inline(__always) var value: UInt32 {
        Self.value(state, pending)
    }

    /// The hash of a state and the bytes, fewer than eight, that are not in it yet.
    @inline(__always) static func value(_ state: UInt64, _ pending: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: mix(state, pending) >> 32) | 2
    }
}

/// A run of ASCII letters and digits.
struct LetterRun {
    /// The run's bytes, capitals as small letters, the first in the lowest place; zero beyond the run.
    var bytes: UInt64
    /// Number of bytes, eight at most.
    var count: Int
    /// Where a letter stands, and where a capital does, as ``ByteLanes`` answers.
    private(set) var letters: UInt64
    private(set) var capitals: UInt64

    /// Whether a letter is among them.
    @inline(__always) var hasLetter: Bool { letters != 0 }

    /// The run at the index, cut after eight bytes; empty when no letter or digit stands there.
    @inline(__always) static func at(_ start: Int, in text: Span<UInt8>) -> LetterRun {
        if start <= text.count &- 8 {
            // In bounds by the check.
            return LetterRun(
                unsafe text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt64.self))
        }
        guard text.count >= 8 else { return LetterRun(ofShort: text, start) }
        // The text's last eight bytes, those before the index shifted out.
        let last = text.count &- 8
        let raw = unsafe text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: last, as: UInt64.self)
        return LetterRun(
            UInt64(
                littleEndian: UInt64(littleEndian: raw) >> UInt64(truncatingIfNeeded: (start &- last) &* 8)))
    }

    /// The run that eight bytes of text begin with.
    @inline(__always) private init(_ raw: UInt64) {
        let word = UInt64(littleEndian: raw)
        let plain = (word | 0x20 &* ByteLanes.ones) & ~ByteLanes.highs
        let letters = ByteLanes.isIn(plain, 0x61, 0x7A) & ~word
        let digits = ByteLanes.isIn(plain, 0x30, 0x39) & ~word
        let others = ~(letters | digits) & ByteLanes.highs
        let bits = others == 0 ? 64 : others.trailingZeroBitCount &- 7
        let mask = bits == 64 ? ~0 : (1 &<< UInt64(truncatingIfNeeded: bits)) &- 1
        bytes = plain & mask
        count = bits >> 3
        self.letters = letters & mask
        // The bit that a small letter has and its capital has not, moved to where the answers are.
        capitals = letters & mask & ~(word << 2)
    }

    /// The same, byte by byte, in a text of fewer than eight.
    private init(ofShort text: Span<UInt8>, _ start: Int) {
        bytes = 0
        count = 0
        letters = 0
        capitals = 0
        while count < 8, start + count < text.count, LetterFold.isWordByte(text[start + count]) {
            let byte = text[start + count] | 0x20
            bytes |= UInt64(byte) << UInt64(count * 8)
            if byte & 0x40 != 0 {
                let answer = UInt64(0x80) << UInt64(count * 8)
                letters |= answer
                if text[start + count] & 0x20 == 0 { capitals |= answer }
            }
            count += 1
        }
    }
}
