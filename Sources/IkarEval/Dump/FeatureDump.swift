import Ikar

/// Writes what training reads: the features of all blocks of a corpus, and beside them what the gold says.
///
/// `features.npy` has a row a block and a column a feature, `features.txt` a line a feature (name, family, unit, range and
/// meaning, set off by tabs), and `blocks.tsv` a line a block, with a line of column names above. The words that training
/// gives weights stand in `words.npy` and `words.txt`, see ``WordFiles``; the feature that sums these weights up is 0,
/// whatever model ships. The features come from the library itself, so training and extraction cannot differ.
package struct FeatureDump {
    /// The columns of `blocks.tsv`.
    static let columns = [
        "page", "domain", "type", "language", "block", "words", "aligned_words", "gold_words", "group",
        "text",
    ]
    /// Characters of a block's text that `blocks.tsv` shows.
    static let shownCharacters = 60

    private let corpus: Corpus
    private let extractor: Extractor

    /// A dump of a corpus as an extractor with the given options sees it.
    package init(_ corpus: Corpus, options: ExtractionOptions = ExtractionOptions()) {
        self.corpus = corpus
        let untrained = TreeModel(noTrees: ())
        extractor = Extractor(options: options, model: untrained, textModel: untrained)
    }

    /// What was written.
    package struct Summary: Sendable {
        package var pages = 0
        package var blocks = 0
        package var features = 0
        /// Pages that are no text at all; they have no rows.
        package var failed: [String] = []
    }

    /// Writes the files to a folder, which is created when it is missing.
    ///
    /// - Parameter progress: called with the number of pages done.
    package func write(to folder: String, jobs: Int, progress: (Int) -> Void) async throws -> Summary {
        try FileSystem.createFolder(folder)
        var summary = Summary()
        let featureNames = PageInspection.featureNames
        summary.features = featureNames.count
        let names = PageInspection.featureLines.map { $0 + "\n" }.joined()
        try FileSystem.write(Array(names.utf8), to: "\(folder)/features.txt")
        var matrix = try NumpyFile("\(folder)/features.npy", columns: featureNames.count)
        var words = try WordFiles("\(folder)/words")
        var lines = [Self.columns.joined(separator: "\t")]
        let extractor = extractor
        var done = 0
        try await mapInOrder(corpus.pages, jobs: jobs) { page in
            try PageRows(page, extractor)
        } consume: { page, rows in
            done += 1
            if let rows {
                summary.pages += 1
                summary.blocks += rows.lines.count
                try matrix.append(columns: rows.features)
                try words.append(rows.words)
                lines += rows.lines
            } else {
                summary.failed.append(page.name)
            }
            progress(done)
        }
        try matrix.finish()
        try words.finish()
        try FileSystem.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: "\(folder)/blocks.tsv")
        return summary
    }
}

/// The rows of one page.
private struct PageRows: Sendable {
    /// One array a feature, one element a block.
    var features: [[Float]]
    var lines: [String]
    var words: [[NearbyWord]]

    /// nil when the library refuses the page.
    init?(_ page: CorpusPage, _ extractor: Extractor) throws(EvalError) {
        let bytes = try page.bytes()
        let inspection =
            try? page.isPlainText
            ? extractor.inspect(plainText: bytes, from: page.source)
            : extractor.inspect(bytes, from: page.source)
        guard let inspection else { return nil }
        let texts = (0..<inspection.blockCount).map { inspection.blockText($0) }
        let labels = BlockLabels(blocks: texts, gold: page.gold)
        let domain = Domain.registered(in: page.url)
        let groups = inspection.blockGroups
        words = inspection.containerWords
        features = PageInspection.featureNames.indices.map { inspection.column($0) }
        lines = texts.indices.map { block in
            let numbers = [
                block, labels.words[block], labels.aligned[block], labels.goldWords, groups[block],
            ]
            let start = texts[block].prefix(FeatureDump.shownCharacters).map { character in
                character.isWhitespace ? " " : character
            }
            return
                ([page.name, domain, page.type, page.language] + numbers.map(String.init) + [String(start)])
                .joined(separator: "\t")
        }
    }
}
