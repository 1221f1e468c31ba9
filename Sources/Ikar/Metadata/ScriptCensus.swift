/// Tells the language of a page that declares none, or the wrong one, from the script of its text.
enum ScriptCensus {
    /// A script that one language dominates on the web, with the languages that share it.
    private struct Script {
        /// The language to assume.
        var language: String
        var languages: Set<String>
        /// First bytes of the two-byte UTF-8 sequences of its letters.
        var leads: ClosedRange<UInt8>
    }

    private static let scripts = [
        Script(language: "el", languages: ["el", "grc"], leads: 0xCE...0xCF),
        Script(
            language: "ru",
            languages: ["ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg", "tt", "bs", "sh"],
            leads: 0xD0...0xD3),
        Script(language: "he", languages: ["he", "yi", "lad"], leads: 0xD6...0xD7),
        Script(
            language: "ar", languages: ["ar", "fa", "ur", "ps", "ckb", "ku", "ug", "sd", "prs"],
            leads: 0xD8...0xDB),
    ]

    /// Bytes of text that are counted: a menu's worth is passed over, then a few paragraphs are enough.
    static let sampleBytes = 4096
    /// Share of the letters that must be of one script: quotes and names in another do not count.
    private static let minShare = 0.5
    private static let minLetters = 20

    /// The language that the text's script stands for, nil for Latin, for others and for too little text.
    ///
    /// - Parameter declared: a language that shares the script stands; then nil is returned.
    static func language(of text: [UInt8], declared: String?) -> String? {
        var counts = [Int](repeating: 0, count: scripts.count)
        var letters = 0
        let range = sample(of: text).indices
        let bytes = text.span.extracting(range)
        var i = 0
        while i < bytes.count {
            if let lanes = ByteLanes.load(bytes, at: i), ByteLanes.isASCII(lanes) {
                letters += ByteLanes.number(ByteLanes.isLetter(lanes))
                i += ByteLanes.count
                continue
            }
            let byte = bytes[i]
            i += 1
            if byte.isASCIILetter || byte == 0xC3 { letters += 1 }
            guard byte >= 0xCE, byte <= 0xDB,
                let script = scripts.firstIndex(where: { $0.leads.contains(byte) })
            else { continue }
            counts[script] += 1
            letters += 1
        }
        guard letters >= minLetters,
            let script = scripts.indices.first(where: { Double(counts[$0]) >= minShare * Double(letters) })
        else { return nil }
        if let declared, scripts[script].languages.contains(declared) { return nil }
        let language = scripts[script].language
        return language == "he" && CommonWords.isYiddish(sample(of: text)) ? "yi" : language
    }

    /// What of a text is counted: a stretch from the middle, between whole characters.
    static func sample(of text: [UInt8]) -> ArraySlice<UInt8> {
        let start = text.count > 2 * sampleBytes ? (text.count - sampleBytes) / 2 : 0
        return text[start..<min(start + sampleBytes, text.count)].drop { UTF8Scan.isContinuation($0) }
    }
}
