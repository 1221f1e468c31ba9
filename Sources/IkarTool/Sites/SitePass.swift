import Ikar

/// The first of two passes over the inputs: learns what their sites repeat.
///
/// Pages come to the learner in the order of the inputs, however many threads work on them, so that what is learned does
/// not depend on their number. What goes wrong with a page is reported by the second pass.
struct SitePass {
    private let inputs: PageInputs
    private let settings: Settings

    /// A pass over these pages.
    init(inputs: PageInputs, settings: Settings) {
        self.inputs = inputs
        self.settings = settings
    }

    /// Says why the inputs cannot be read twice.
    static func checkTwice(_ inputs: PageInputs) throws(UsageError) {
        let advice =
            "--learn-sites reads its inputs twice; save them to a file first, or read profiles that were learned before "
            + "with --site-profiles alone"
        for input in inputs.pages {
            switch input.place {
            case .standardInput: throw UsageError("standard input can be read only once, and \(advice)")
            case .file(let path) where path.kind == .special:
                throw UsageError("\(path.quoted) is a pipe or a device, and \(advice)")
            case .file, .failed: continue
            }
        }
    }

    /// Learns.
    ///
    /// - Returns: what was learned; what had been learned until then where the run was interrupted.
    func learn() -> SiteLearner {
        Interruption.listen()
        let intake = Monitor(
            Intake(inputs.pages, settings: settings, resume: nil, passed: Counts()))
        let threads = inputs.pages.isEmpty ? 1 : settings.jobs ?? Process.availableProcessors
        let work = OrderedWork<PageJob, SitePage?>(
            source: { intake.wait { .some($0.next()) } }, cost: \.heldBytes,
            produce: SiteReader(settings, contentType: inputs.contentType).page)
        var learner = SiteLearner()
        work.run(threads: threads) { _, page in if let page { learner.add(page) } }
        return learner
    }
}

/// Reads a page for what it tells of its site. A value without state, shared by all threads.
private struct SiteReader: Sendable {
    private let extractor: Extractor
    private let loader: PageLoader

    init(_ settings: Settings, contentType: String?) {
        var options = settings.extraction
        options.labelsBlocks = false
        // What a caller wants to see beside the main content must not count as such here.
        options.keptLabels = []
        extractor = Extractor(options: options)
        var source = settings.source
        source.contentType = source.contentType ?? contentType
        loader = PageLoader(maxBytes: options.limits.maxBytes, source: source)
    }

    /// What a page tells; nil where it cannot be read or tells nothing.
    func page(_ job: PageJob) -> SitePage? {
        var job = job
        guard let page = try? loader.load(&job) else { return nil }
        let result =
            page.isText
            ? try? extractor.extract(plainText: page.bytes, from: page.source)
            : try? extractor.extract(page.bytes, from: page.source)
        return result.flatMap { SitePage($0) }
    }
}
