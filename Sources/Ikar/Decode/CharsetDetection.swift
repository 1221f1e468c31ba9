/// The likeliest encoding of undeclared bytes, by ICU's statistics over the page's visible text.
enum CharsetDetection {
    /// Bytes of text given to ICU: enough for its statistics, and about a millisecond of time.
    private static let sampleSize = 4096
    /// Below this ICU is guessing (it goes to 100).
    private static let leastConfidence = 10

    /// The encoding that the statistics tell, nil when they tell none that pages come in.
    static func charset(of bytes: [UInt8], in range: Range<Int>) -> Charset? {
        charset(ofText: VisibleText.sample(of: bytes, in: range, size: sampleSize))
    }

    /// The same of text without markup.
    static func charset(ofText sample: [UInt8]) -> Charset? {
        guard let (name, confidence) = ICUConversion.detect(Array(sample.prefix(sampleSize))),
            confidence >= leastConfidence
        else {
            return nil
        }
        // ICU calls all logical Hebrew ISO-8859-8-I; windows-1255 has that and the vowel points.
        if name.uppercased() == "ISO-8859-8-I" { return .windows1255 }
        guard let charset = Charset.named(name) else { return nil }
        switch charset.reading {
        case .utf8, .utf16: return nil
        default: return charset
        }
    }
}

/// The text between the tags of raw bytes, scripts and styles left out: what statistics should see.
enum VisibleText {
    /// Up to `size` bytes of visible text, of lines with bytes that are not ASCII: those are what an encoding shows in.
    static func sample(of bytes: [UInt8], in range: Range<Int>, size: Int) -> [UInt8] {
        var sample: [UInt8] = []
        sample.reserveCapacity(size)
        var scan = MarkupScan(bytes, end: range.upperBound)
        var i = range.lowerBound
        while i < range.upperBound, sample.count < size {
            if bytes[i] == UInt8(ascii: "<") {
                i = scan.afterMarkup(at: i)
                continue
            }
            let start = i
            var hasHigh = false
            while i < range.upperBound, bytes[i] != UInt8(ascii: "<") {
                hasHigh = hasHigh || bytes[i] >= 0x80
                i += 1
            }
            guard hasHigh, !isUTF8(bytes, start..<i) else { continue }
            sample.append(contentsOf: bytes[start..<i].prefix(size - sample.count))
            sample.append(UInt8(ascii: " "))
        }
        return sample
    }

    /// Whether a stretch of a page that is not UTF-8 is: a part from elsewhere, which tells nothing of the rest.
    private static func isUTF8(_ bytes: [UInt8], _ stretch: Range<Int>) -> Bool {
        let fewestSequences = 2
        let census = UTF8Scan.census(bytes, in: stretch)
        return census.malformed == 0 && census.sequences >= fewestSequences
    }
}
