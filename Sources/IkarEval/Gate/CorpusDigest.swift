/// A fingerprint of a corpus: pages, gold and their names. It tells whether floors were pinned on the same corpus; it
/// is no protection against someone who wants it to be equal.
struct CorpusDigest {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let factor: UInt64 = 0x0000_0100_0000_01B3

    /// The digest of a corpus with its files as they are on disk.
    static func digest(of corpus: Corpus) throws(EvalError) -> String {
        var digest = CorpusDigest()
        for page in corpus.pages {
            digest.add(Array(page.name.utf8))
            for file in page.files { digest.add(try FileSystem.read(file)) }
        }
        return digest.text
    }

    /// Adds bytes and their count, so that bytes cannot move from one file to the next unseen.
    private mutating func add(_ bytes: [UInt8]) {
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* Self.factor }
        hash = (hash ^ UInt64(bytes.count)) &* Self.factor
    }

    private var text: String {
        let digits = String(hash, radix: 16)
        let width = 16
        return "fnv1a64:" + String(repeating: "0", count: width - digits.count) + digits
    }
}
