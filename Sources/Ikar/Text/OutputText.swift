/// What all text goes through on its way out: no control characters, and NFC.
enum OutputText {
    /// Bytes that are a control character, or may begin one beyond ASCII (U+0080 to U+009F).
    private static let special = ByteSet("\u{7F}", 0x00...0x08, 0x0B...0x1F, c1Lead...c1Lead)
    private static let c1Lead: UInt8 = 0xC2
    /// Second byte of U+0085, "next line": the one control character that separates words.
    private static let nextLine: UInt8 = 0x85
    private static let firstAfterC1: UInt8 = 0xA0

    /// The text in NFC and without control characters but line feeds and tabs: others would drive the terminal that
    /// shows the text, and are no text. Linear; the very array when nothing changes.
    static func clean(_ utf8: [UInt8]) -> [UInt8] { Normalization.nfc(withoutControls(utf8)) }

    /// The text without control characters but line feeds and tabs.
    static func withoutControls(_ utf8: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var copied = 0
        var i = firstSpecial(utf8, from: 0)
        while i < utf8.count {
            let length = controlLength(utf8, i)
            if length > 0 {
                result.append(contentsOf: utf8[copied..<i])
                if length == 2, utf8[i + 1] == nextLine { result.append(Ascii.space) }
                copied = i + length
            }
            i = firstSpecial(utf8, from: i + max(length, 1))
        }
        if copied == 0 { return utf8 }
        result.append(contentsOf: utf8[copied...])
        return result
    }

    /// The first byte of ``special`` at or after the index.
    private static func firstSpecial(_ utf8: [UInt8], from start: Int) -> Int {
        let bytes = utf8.span
        var i = start
        while let lanes = ByteLanes.load(bytes, at: i) {
            let low = lanes & ~ByteLanes.highs
            let controls = ~ByteLanes.isIn(low, 0x20, 0x7E) & ByteLanes.highs & ~lanes
            let leads = ByteLanes.isIn(low, UInt64(c1Lead & 0x7F), UInt64(c1Lead & 0x7F)) & lanes
            // Line feeds and tabs are among these, so that the set decides.
            if controls | leads != 0 {
                let next = special.first(in: utf8, from: i, to: i + ByteLanes.count)
                if next < i + ByteLanes.count { return next }
            }
            i += ByteLanes.count
        }
        return special.first(in: utf8, from: i, to: utf8.count)
    }

    /// Bytes of the control character at an index of ``special``, 0 for none.
    private static func controlLength(_ utf8: [UInt8], _ i: Int) -> Int {
        if utf8[i] < 0x80 { return 1 }
        return i + 1 < utf8.count && utf8[i + 1] < firstAfterC1 ? 2 : 0
    }
}
