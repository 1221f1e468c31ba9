/// Normalisation form C of UTF-8 text.
///
/// Nearly all text is in it already, and nearly all of that can be told from the code points' ranges. Only the stretch
/// around a code point that may matter is given to ICU: from the ASCII character before it (a base may be one) to the
/// next one (nothing composes across it from the left).
package enum Normalization {
    /// The longest stretch normalised at once: bounds memory on text without any ASCII.
    private static let longestStretch = 1 << 20

    /// The text in NFC; the very array when nothing changes. Linear; several hundred MB/s where ICU is not needed.
    package static func nfc(_ utf8: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var copied = 0
        var i = 0
        while let stretch = nextStretch(utf8, from: i) {
            if let normal = ICUNormalization.nfc(utf8, in: stretch) {
                result.append(contentsOf: utf8[copied..<stretch.lowerBound])
                result.append(contentsOf: normal)
                copied = stretch.upperBound
            }
            i = stretch.upperBound
        }
        if copied == 0 { return utf8 }
        result.append(contentsOf: utf8[copied...])
        return result
    }

    /// The next stretch that ICU has to look at, nil when there is none.
    private static func nextStretch(_ utf8: [UInt8], from start: Int) -> Range<Int>? {
        let bytes = utf8.span
        var sawNUL = false
        var i = start
        var base = start
        while i < utf8.count {
            i = UTF8Scan.skipASCII(bytes, from: i, to: utf8.count, sawNUL: &sawNUL)
            base = max(i - 1, start)
            while i < utf8.count, bytes[i] >= 0x80 {
                let length = UTF8Scan.sequence(bytes, at: i, to: utf8.count)
                guard length > 0 else {
                    i -= length
                    continue
                }
                if !isInert(UTF8Scan.codePoint(bytes, at: i, length: length)) {
                    return base..<stretchEnd(bytes, from: i, stretch: base)
                }
                i += length
            }
        }
        return nil
    }

    private static func stretchEnd(_ bytes: borrowing Span<UInt8>, from start: Int, stretch base: Int) -> Int
    {
        var end = start
        while end < bytes.count, bytes[end] >= 0x80 {
            if end - base > longestStretch, !UTF8Scan.isContinuation(bytes[end]) { break }
            end += 1
        }
        return end
    }

    /// Whether a code point from U+0080 neither changes under NFC nor takes part in a change: composed letters,
    /// unmarked alphabets, punctuation, ideographs and emoji. False is always safe.
    @inline(__always) private static func isInert(_ codePoint: UInt32) -> Bool {
        if codePoint < 0x300 { return true }
        if codePoint < 0x800 { return isInertAlphabetic(codePoint) }
        switch codePoint {
        case 0x2010...0x205E, 0x20A0...0x20C0: return true  // dashes, quotes, currency
        case 0x2190...0x2328, 0x2400...0x2ADB: return true  // arrows, operators, shapes, symbols
        case 0x3001...0x3029, 0x3041...0x3096, 0x30A1...0x30FE: return true  // kana
        case 0x3400...0x9FFF, 0xAC00...0xD7A3: return true  // Han, Hangul syllables
        case 0xE000...0xF8FF, 0xFE00...0xFE0F, 0xFF01...0xFF9D: return true
        case 0x1F000...0x1FAFF: return true  // emoji
        default:
            return codePoint == 0x200B || codePoint == 0x200D || codePoint == 0x200E || codePoint == 0x200F
        }
    }

    private static func isInertAlphabetic(_ codePoint: UInt32) -> Bool {
        switch codePoint {
        case 0x0388...0x0482, 0x048A...0x052F: true  // Greek with tonos, Cyrillic
        case 0x0531...0x058A: true  // Armenian
        case 0x05BE, 0x05C0, 0x05C3, 0x05C6, 0x05D0...0x05EA, 0x05EF...0x05F4: true  // Hebrew without points
        case 0x060C...0x060F, 0x061B...0x064A, 0x0660...0x066F, 0x0671...0x06D5: true  // Arabic without marks
        default: false
        }
    }
}
