import Ikar

extension Evaluation {
    /// The same evaluation with profiles of the sites, learned from the corpus with the extractor of each page.
    ///
    /// - Parameters:
    ///   - jobs: pages worked on at the same time.
    ///   - progress: called with the number of pages read.
    package func learningSites(jobs: Int, progress: (Int) -> Void = { _ in }) async throws -> Evaluation {
        var learner = SiteLearner()
        var count = 0
        let (extractor, foldModels) = (extractor, foldModels)
        try await mapInOrder(corpus.pages, jobs: jobs) { page in
            Self.sitePage(page, try page.bytes(), foldModels?.extractor(for: page) ?? extractor)
        } consume: { _, page in
            if let page { learner.add(page) }
            count += 1
            progress(count)
        }
        return knowing(learner.profiles)
    }

    /// What a page tells of its site; nil for one that the library refuses.
    private static func sitePage(_ page: CorpusPage, _ bytes: [UInt8], _ extractor: Extractor) -> SitePage? {
        let result =
            page.isPlainText
            ? try? extractor.extract(plainText: bytes, from: page.source)
            : try? extractor.extract(bytes, from: page.source)
        return result.flatMap { SitePage($0) }
    }
}

extension Corpus {
    /// Keeps the pages of hosts with at least so many of them.
    package mutating func keepSites(pages least: Int) throws(EvalError) {
        let hosts = pages.map { SiteProfiles.host(of: $0.url) }
        var counts: [String: Int] = [:]
        for case let host? in hosts { counts[host, default: 0] += 1 }
        pages = zip(pages, hosts).filter { counts[$1 ?? "", default: 0] >= least }.map(\.0)
        guard !pages.isEmpty else { throw .noPages(path: path) }
    }

    /// Has the library told the pages' addresses.
    package mutating func tellAddresses() {
        for i in pages.indices { pages[i].tellsAddress = true }
    }
}
