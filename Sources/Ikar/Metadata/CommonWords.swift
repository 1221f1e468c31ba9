/// Tells languages that share a script by their commonest words.
enum CommonWords {
    /// Words that make up a quarter of English text and little of any other.
    private static let english = WordTable<Bool>([
        (
            true,
            [
                "the", "of", "and", "to", "in", "is", "that", "for", "it", "was", "on", "with", "he", "she",
                "are",
                "this", "have", "from", "by", "not", "at", "his", "her", "they", "has", "an", "be", "as",
                "said",
                "but", "were", "which", "will", "their",
            ]
        )
    ])
    /// Words of Yiddish that Hebrew has not, or seldom.
    private static let yiddish = WordTable<Bool>([
        (
            true,
            [
                "און", "דער", "די", "איז", "פון", "פֿון", "מיט", "האט", "האָט", "נישט", "ניט", "אין", "צו",
                "וואס",
                "וואָס", "װאָס", "ער", "זיי", "זײ", "אויף", "אױף", "אַז", "דאָס", "דאס", "װי", "ווי", "געווען",
                "געװען",
            ]
        )
    ])
    /// Share of the words that must be of the table. In the main content of 1,476 pages, nearly all of them English, the
    /// median is 0.23, and a tenth has less than 0.15 (tables and lists): those stay undeclared. Of 30 Hebrew pages
    /// none has more than 0.01 of the Yiddish words.
    private static let leastShare = 0.12
    private static let fewestWords = 12
    /// Share of the letters that must be Latin before a declared language of another script is overruled.
    private static let latinShare = 0.9

    /// English where nothing is declared, or a language of another script; nil for all else.
    static func language(of text: [UInt8], declared: String?) -> String? {
        if let declared, !["he", "yi", "ar", "fa", "ur"].contains(declared) { return nil }
        let sample = ScriptCensus.sample(of: text)
        let latin = sample.count(where: \.isASCIILetter)
        // Two bytes a letter beyond Latin.
        let others = sample.count { $0 >= 0xCE && $0 <= 0xDB }
        guard Double(latin) >= latinShare * Double(latin + others) else { return nil }
        return share(of: english, in: sample) >= leastShare ? "en" : nil
    }

    /// Whether text in Hebrew letters is Yiddish.
    static func isYiddish(_ sample: ArraySlice<UInt8>) -> Bool {
        share(of: yiddish, in: sample) >= leastShare
    }

    /// The share of the words that are in the table; 0 for a few words.
    private static func share(of table: WordTable<Bool>, in sample: ArraySlice<UInt8>) -> Double {
        let bytes = Array(sample)
        var (words, hits) = (0, 0)
        for word in bytes.words(in: bytes.indices) {
            let isMark: (UInt8) -> Bool = { $0 < 0x80 && !$0.isASCIILetter && !$0.isASCIIDigit }
            guard let first = bytes[word].firstIndex(where: { !isMark($0) }),
                let last = bytes[word].lastIndex(where: { !isMark($0) })
            else { continue }
            words += 1
            if table.contains(bytes, first..<(last + 1)) { hits += 1 }
        }
        return words < fewestWords ? 0 : Double(hits) / Double(words)
    }
}
