import Ikar
import IkarArchive

/// What came of one page, ready to be written.
struct PageOutcome: Sendable {
    /// What goes to the output, with its closing newline; nil for a page that is left out.
    var output: [UInt8]?
    /// Why there is no result, or only a part.
    var failure: PageFailure?
    /// What people are told beside that, one line each.
    var notes: [String] = []
    /// Bytes of input that were read, for the progress bar.
    var bytesRead = 0
    /// What is counted of the page.
    var counts = Counts()
    /// What an archive says about the page: for a line of NDJSON that is known only now.
    var record: RecordFacts?
}

/// Turns one page into its output. A value without state, shared by all threads.
struct PageProcessor: Sendable {
    private let extractor: Extractor
    private let rendering: PageRendering
    private let filter: PageFilter
    private let loader: PageLoader

    /// A processor for the pages of a command line.
    ///
    /// - Parameters:
    ///   - contentType: one that stood among the paths; the option comes before it.
    ///   - startDate: when the run began.
    init(_ settings: Settings, contentType: String? = nil, startDate: String) {
        extractor = Extractor(options: settings.extraction)
        filter = settings.filter
        var source = settings.source
        source.contentType = source.contentType ?? contentType
        loader = PageLoader(maxBytes: settings.extraction.limits.maxBytes, source: source)
        rendering = PageRendering(settings, startDate: startDate)
    }

    /// Reads, extracts and renders a page. Never throws: what goes wrong is in the outcome.
    func process(_ job: PageJob) -> PageOutcome {
        var outcome = PageOutcome()
        if let note = job.note { outcome.notes.append(note) }
        var job = job
        do throws(PageFailure) {
            var page = try loader.load(&job)
            outcome.bytesRead = page.bytesRead
            outcome.counts.add(.pageBytes, page.bytes.count)
            if page.isText, job.kind == .auto { outcome.notes.append("read as \(InputKind.text.name)") }
            let extraction = try extract(&page)
            outcome.failure = page.damage
            switch filter.verdict(on: extraction) {
            case .fail(let failure): throw failure
            case .skip(let reason):
                outcome.notes.append(reason)
                outcome.counts.add(.leftOut)
            case .write: write(extraction, page, job, to: &outcome)
            }
        } catch {
            outcome.failure = error
            outcome.output = rendering.errorRecord(error, of: job).map { Array($0.utf8) }
        }
        outcome.record = job.record
        count(&outcome, of: job)
        return outcome
    }

    private func write(
        _ extraction: Extraction, _ page: LoadedPage, _ job: PageJob, to outcome: inout PageOutcome
    ) {
        outcome.notes += notes(on: extraction)
        if extraction.emptyReason != nil { outcome.counts.add(.empty) }
        if !extraction.limitsHit.isEmpty { outcome.counts.add(.partial) }
        outcome.output = rendering.output(extraction, of: job, damage: page.damage)
        guard outcome.output != nil else { return }
        outcome.counts.add(.written)
        outcome.counts.add(.keptBytes, extraction.keptBytes)
    }

    private func count(_ outcome: inout PageOutcome, of job: PageJob) {
        if case .lost = job.content { outcome.counts.add(.lost) } else { outcome.counts.add(.pages) }
        if let failure = outcome.failure { outcome.counts.fail(failure.code.rawValue) }
    }

    /// Extracts the page, and gives up its bytes.
    private func extract(_ page: inout LoadedPage) throws(PageFailure) -> Extraction {
        var bytes: [UInt8] = []
        swap(&bytes, &page.bytes)
        do throws(ExtractionError) {
            var extraction =
                if page.isText {
                    try extractor.extract(plainText: bytes, from: page.source)
                } else {
                    try extractor.extract(consume bytes, from: page.source)
                }
            // The library saw a page that just fits; only the reader knows that there was more.
            if page.isCut, !extraction.limitsHit.contains(.bytes) { extraction.limitsHit.append(.bytes) }
            return extraction
        } catch {
            throw PageFailure(error)
        }
    }

    private func notes(on page: Extraction) -> [String] {
        let limits = page.limitsHit.compactMap { Notes.limit($0, extractor.options.limits) }
        return limits + (page.emptyReason.map { [Notes.empty($0)] } ?? [])
    }
}
