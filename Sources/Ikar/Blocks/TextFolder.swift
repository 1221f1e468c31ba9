/// Folds white space as a browser shows it and measures what it writes: runs of white space become one space, none
/// at a block's edges or beside a line end; `<br>` is a line end; code is verbatim.
///
/// No-break spaces count as white space, and zero-width fillers (soft hyphen, zero-width space, byte-order mark) are
/// left out: they split words for every program downstream.
struct TextFolder {
    /// What a finished block holds.
    struct Measure {
        var words: Int32
        var characters: Int32
        var linkCharacters: Int32
    }

    /// Where the writing stands in the current block.
    private struct State {
        var count = 0
        var blockStart = 0
        var pendingSpace = false
        var pendingLine = false
        var characters: Int32 = 0
        var linkCharacters: Int32 = 0
    }

    private var bytes: [UInt8]
    private var state = State()

    /// Bytes written so far.
    var count: Int { state.count }

    /// A folder that will be given at most `capacity` bytes and line ends together.
    init(capacity: Int) { bytes = [UInt8](repeating: 0, count: capacity + 1) }

    /// Appends character data; true when something visible was in it.
    mutating func append(_ source: [UInt8], _ range: Range<Int>, isVerbatim: Bool, isLink: Bool) -> Bool {
        if isVerbatim { return appendVerbatim(source, range, isLink: isLink) }
        // The state is worked on apart from the bytes: a mutable span holds the whole folder.
        var now = state
        let input = source.span.extracting(range)
        var out = bytes.mutableSpan
        var i = 0
        while i < input.count {
            // In bounds by the loop; so are the reads of the run below.
            let byte = unsafe input[unchecked: i]
            if ByteClass.isSpace(byte) {
                now.pendingSpace = true
                i += 1
                continue
            }
            let filler =
                byte < Self.firstFillerLead
                ? (byte < Ascii.space || byte == Self.delete ? -1 : 0) : Self.foldedLength(input, i)
            if filler != 0 {
                if filler == Self.noBreakSpaceLength { now.pendingSpace = true }
                i += abs(filler)
                continue
            }
            if now.pendingLine || now.pendingSpace {
                if now.count > now.blockStart {
                    out[now.count] = now.pendingLine ? 0x0A : 0x20
                    now.count += 1
                }
                now.pendingLine = false
                now.pendingSpace = false
            }
            // A run without white space or fillers goes over as it is.
            var next = byte
            repeat {
                out[now.count] = next
                now.count &+= 1
                i &+= 1
                now.characters &+= next & 0xC0 != 0x80 ? 1 : 0
                guard i < input.count else { break }
                next = unsafe input[unchecked: i]
            } while next > 0x20 && next < Self.firstFillerLead && next != Self.delete
            while let copied = Self.copyEight(input, i, &out, now.count) {
                i &+= ByteLanes.count
                now.count &+= ByteLanes.count
                now.characters &+= copied
            }
        }
        let written = now.characters - state.characters
        if isLink { now.linkCharacters += written }
        state = now
        return written > 0
    }

    /// Copies eight bytes of words with single spaces before or between them, and no space at their end, to where a
    /// word has just been written; returns how many are no spaces, nil when something else stands there.
    @inline(__always)
    private static func copyEight(
        _ input: Span<UInt8>, _ i: Int, _ out: inout MutableSpan<UInt8>, _ end: Int
    ) -> Int32? {
        guard let bytes = ByteLanes.load(input, at: i), ByteLanes.isASCII(bytes),
            end &+ ByteLanes.count <= out.count,
            ByteLanes.isIn(bytes, UInt64(Ascii.space), UInt64(delete - 1)) == ByteLanes.highs
        else { return nil }
        let spaces = ByteLanes.isIn(bytes, UInt64(Ascii.space), UInt64(Ascii.space))
        guard spaces & (spaces << 8) == 0, spaces >> 63 == 0 else { return nil }
        // In bounds by the guard.
        unsafe out.withUnsafeMutableBytes { buffer in
            unsafe buffer.storeBytes(of: bytes.littleEndian, toByteOffset: end, as: UInt64.self)
        }
        return Int32(truncatingIfNeeded: ByteLanes.count &- ByteLanes.number(spaces))
    }

    private mutating func appendVerbatim(_ source: [UInt8], _ range: Range<Int>, isLink: Bool) -> Bool {
        let before = state.characters
        if state.pendingLine, state.count > state.blockStart { write(0x0A) }
        state.pendingLine = false
        state.pendingSpace = false
        for i in range {
            let byte = source[i]
            if state.count == state.blockStart, byte == 0x0A || byte == 0x0D { continue }
            write(byte)
            let isControl =
                byte == Self.delete || byte == 0xC2 && i + 1 < range.upperBound && source[i + 1] < 0xA0
            if byte > 0x20, byte & 0xC0 != 0x80, !isControl { state.characters += 1 }
        }
        if isLink { state.linkCharacters += state.characters - before }
        return state.characters > before
    }

    private mutating func write(_ byte: UInt8) {
        bytes[state.count] = byte
        state.count += 1
    }

    /// A line end inside the block.
    mutating func lineEnd() { state.pendingLine = true }

    /// Ends the block and measures it; nil, with nothing written, when it shows nothing.
    mutating func endBlock() -> Measure? {
        var end = state.count
        while end > state.blockStart, ByteClass.isSpace(bytes[end - 1]) { end -= 1 }
        let start = state.blockStart
        let (characters, linkCharacters) = (state.characters, state.linkCharacters)
        state = State()
        state.count = characters > 0 ? end : start
        state.blockStart = state.count
        guard characters > 0 else { return nil }
        let words = WordCount.words(bytes.span.extracting(start..<end))
        return Measure(words: Int32(clamping: words), characters: characters, linkCharacters: linkCharacters)
    }

    /// All that was written.
    consuming func takeBytes() -> [UInt8] {
        bytes.removeLast(bytes.count - state.count)
        return bytes
    }

    /// Smallest lead byte of a character that is folded away: U+00A0 and U+00AD begin with it.
    static let firstFillerLead: UInt8 = 0xC2
    static let noBreakSpaceLength = 2
    /// The control character among the printable ones of ASCII.
    private static let delete: UInt8 = 0x7F

    /// Bytes of a no-break space (positive) or of a zero-width filler or control character (negative) at the index,
    /// else 0.
    static func foldedLength(_ input: Span<UInt8>, _ i: Int) -> Int {
        switch input[i] {
        case 0xC2 where i + 1 < input.count:
            // U+0085 ends a line; the other control characters from U+0080 on show nothing.
            if input[i + 1] == 0xA0 || input[i + 1] == 0x85 { return noBreakSpaceLength }
            return input[i + 1] == 0xAD || input[i + 1] < 0xA0 ? -2 : 0
        case 0xE2 where i + 2 < input.count && input[i + 1] == 0x80 && input[i + 2] == 0x8B: return -3
        case 0xEF where i + 2 < input.count && input[i + 1] == 0xBB && input[i + 2] == 0xBF: return -3
        default: return 0
        }
    }
}
