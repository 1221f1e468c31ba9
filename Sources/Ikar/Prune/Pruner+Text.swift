/// Text goes round the parser, which reads it character by character: it gets the number of each run in its place.
extension Pruner {
    /// Keeps a piece of text as written, references resolved.
    mutating func text(_ range: Range<Int>) {
        if !isOpen(.pre), Self.isSpace(range, of: html) { return space() }
        beginRun()
        CharacterReferences.append(html, range, to: &page.texts.bytes, in: .text)
    }

    /// Keeps bytes that are text whatever they look like, references among them.
    mutating func verbatim(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        beginRun()
        page.texts.bytes.append(range, of: html)
    }

    /// Keeps signs that look like markup and are none.
    mutating func literal(_ signs: StaticString) {
        // A static string's bytes live for ever.
        unsafe literal(UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount))
    }

    /// Keeps bytes that do not stand in the page as such.
    mutating func literal(_ bytes: some Collection<UInt8>) {
        beginRun()
        page.texts.bytes.append(contentsOf: bytes)
    }

    /// White space alone separates, and one space says the same. The parser sees it: it treats it unlike other text.
    private mutating func space() {
        if page.html.count == runEnd {
            page.texts.bytes.append(Ascii.space)
        } else if page.html.count != spaceEnd {
            page.html.append(Ascii.space)
            spaceEnd = page.html.count
        }
    }

    /// Begins a run, unless the last one still stands at the end: between two tags is at most one, so that the parser
    /// never hands out half of a number.
    private mutating func beginRun() {
        guard page.html.count != runEnd else { return }
        page.texts.begin()
        writeRun()
        runEnd = page.html.count
    }

    // Static: a method of its own would have the whole pruner copied for it.
    private static func isSpace(_ range: Range<Int>, of html: [UInt8]) -> Bool {
        let text = html.span
        var i = range.lowerBound
        // Eight at a time: half of such runs are the indentation of markup.
        while range.upperBound - i >= ByteLanes.count, let bytes = ByteLanes.load(text, at: i) {
            guard ByteLanes.isASCII(bytes), ByteLanes.isSpace(bytes) == ByteLanes.highs else { return false }
            i += ByteLanes.count
        }
        while i < range.upperBound {
            guard ByteClass.isSpace(text[i]) else { return false }
            i += 1
        }
        return true
    }
}
