/// SHA-1 (FIPS 180-4), which WARC's digests are by custom. It tells records apart; it protects nothing.
package enum SHA1 {
    /// The 20 bytes of the digest.
    package static func digest(_ message: [UInt8]) -> [UInt8] {
        var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
        var schedule = [UInt32](repeating: 0, count: rounds)
        let whole = message.count / blockSize * blockSize
        var at = 0
        while at < whole {
            mix(message, at, &state, &schedule)
            at += blockSize
        }
        // The rest, a one bit, zeros, and the length in bits at the end of a block.
        var last = Array(message[whole...]) + [0x80]
        while last.count % blockSize != blockSize - lengthSize { last.append(0) }
        let bits = UInt64(message.count) &* 8
        for shift in stride(from: 56, through: 0, by: -8) {
            last.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
        }
        for start in stride(from: 0, to: last.count, by: blockSize) { mix(last, start, &state, &schedule) }
        return state.flatMap { word in
            [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
        }
    }

    private static let blockSize = 64
    private static let lengthSize = 8
    private static let rounds = 80

    private static func mix(
        _ bytes: [UInt8], _ start: Int, _ state: inout [UInt32], _ schedule: inout [UInt32]
    ) {
        for i in 0..<16 {
            let at = start + 4 * i
            schedule[i] =
                UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8
                | UInt32(bytes[at + 3])
        }
        for i in 16..<rounds {
            let word = schedule[i - 3] ^ schedule[i - 8] ^ schedule[i - 14] ^ schedule[i - 16]
            schedule[i] = rotated(word, 1)
        }
        var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
        for i in 0..<rounds {
            let (function, constant): (UInt32, UInt32) =
                switch i {
                case 0..<20: (b & c | ~b & d, 0x5A82_7999)
                case 20..<40: (b ^ c ^ d, 0x6ED9_EBA1)
                case 40..<60: (b & c | b & d | c & d, 0x8F1B_BCDC)
                default: (b ^ c ^ d, 0xCA62_C1D6)
                }
            let next = rotated(a, 5) &+ function &+ e &+ constant &+ schedule[i]
            (a, b, c, d, e) = (next, a, rotated(b, 30), c, d)
        }
        state[0] = state[0] &+ a
        state[1] = state[1] &+ b
        state[2] = state[2] &+ c
        state[3] = state[3] &+ d
        state[4] = state[4] &+ e
    }

    private static func rotated(_ word: UInt32, _ bits: UInt32) -> UInt32 {
        word << bits | word >> (32 - bits)
    }
}

/// Base32 (RFC 4648) without padding: how WARC writes digests.
package enum Base32 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    /// The text of the bytes.
    package static func encode(_ bytes: [UInt8]) -> String {
        let (bitsPerLetter, bitsPerByte): (UInt32, UInt32) = (5, 8)
        var text: [UInt8] = []
        var (pending, bits): (UInt32, UInt32) = (0, 0)
        for byte in bytes {
            pending = pending << bitsPerByte | UInt32(byte)
            bits += bitsPerByte
            while bits >= bitsPerLetter {
                bits -= bitsPerLetter
                text.append(letters[Int(pending >> bits & 31)])
            }
        }
        if bits > 0 { text.append(letters[Int(pending << (bitsPerLetter - bits) & 31)]) }
        return String(decoding: text, as: UTF8.self)
    }
}
