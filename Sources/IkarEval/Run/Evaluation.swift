import Ikar

/// Extracts all pages of a corpus in this process and measures what comes out.
package struct Evaluation: Sendable {
    let corpus: Corpus
    private(set) var extractor: Extractor
    private(set) var foldModels: FoldModels?

    /// An evaluation of the library with the given options, or of a cross-validation's models with the defaults.
    package init(
        _ corpus: Corpus, options: ExtractionOptions = ExtractionOptions(), foldModels: FoldModels? = nil
    ) {
        self.corpus = corpus
        self.foldModels = foldModels
        extractor = Extractor(options: options)
    }

    /// The same evaluation with profiles of sites.
    func knowing(_ profiles: SiteProfiles) -> Evaluation {
        var other = self
        other.extractor = extractor.knowing(profiles)
        other.foldModels = foldModels?.knowing(profiles)
        return other
    }

    /// Runs over all pages.
    ///
    /// - Parameters:
    ///   - jobs: pages worked on at the same time.
    ///   - progress: called with the number of pages done.
    /// - Throws: ``EvalError`` when a page cannot be read from its file. A page that the library refuses is a result.
    package func run(jobs: Int, progress: (Int) -> Void = { _ in }) async throws -> EvalReport {
        var results: [PageResult] = []
        let (extractor, foldModels) = (extractor, foldModels)
        try await mapInOrder(corpus.pages, jobs: jobs) { page in
            try Self.measure(page, foldModels?.extractor(for: page) ?? extractor)
        } consume: { _, result in
            results.append(result)
            progress(results.count)
        }
        return EvalReport(corpus: corpus.path, results: results)
    }

    private static func measure(_ page: CorpusPage, _ extractor: Extractor) throws(EvalError) -> PageResult {
        let bytes = try page.bytes()
        let start = threadSeconds()
        var text = ""
        var extraction: Extraction?
        var failure: String?
        do {
            let done =
                try page.isPlainText
                ? extractor.extract(plainText: bytes, from: page.source)
                : extractor.extract(bytes, from: page.source)
            text = done.text
            extraction = done
        } catch {
            failure = error.description
        }
        let seconds = threadSeconds() - start
        var result = PageResult(page, text: text)
        result.labels = LabelScore(of: extraction?.blocks ?? [], gold: page.gold)
        result.confidence = extraction?.confidence ?? 0
        result.expectedF1 = extraction?.expectedF1 ?? 0
        result.failure = failure
        result.bytes = bytes.count
        result.seconds = seconds
        return result
    }
}
