import Ikar

/// What came of one page, ready to be written.
struct PageOutcome: Sendable {
    /// What goes to the output, with its closing newline; nil for a page that is left out.
    var output: String?
    /// Why there is no result, or only a part.
    var failure: PageFailure?
    /// What people are told beside that, one line each.
    var notes: [String] = []
    /// Bytes of input that were read, for the progress bar.
    var bytesRead = 0
}

/// Turns one input into its output. A value without state, shared by all threads.
struct PageProcessor: Sendable {
    private let extractor: Extractor
    private let format: OutputFormat
    private let rendering: RenderOptions
    private let filter: PageFilter
    /// What is known about every page beside its bytes; the name is set page by page.
    private let source: PageSource

    /// A processor for the pages of a command line.
    ///
    /// - Parameter contentType: one that stood among the paths; the option comes before it.
    init(_ settings: Settings, contentType: String? = nil) {
        extractor = Extractor(options: settings.extraction)
        format = settings.format
        rendering = settings.rendering
        filter = settings.filter
        var source = settings.source
        source.contentType = source.contentType ?? contentType
        self.source = source
    }

    /// Reads, extracts and renders a page. Never throws: what goes wrong is in the outcome.
    func process(_ input: PageInput) -> PageOutcome {
        var outcome = PageOutcome()
        do throws(PageFailure) {
            let page = try PageReader(maxBytes: extractor.options.limits.maxBytes).read(input)
            outcome.bytesRead = page.bytesRead
            let extraction = try extract(page, named: input.name)
            outcome.failure = page.damage
            switch filter.verdict(on: extraction) {
            case .fail(let failure): throw failure
            case .skip(let reason): outcome.notes.append(reason)
            case .write:
                outcome.notes += notes(on: extraction)
                let output = extraction.rendered(as: format, options: rendering)
                outcome.output = page.damage.map { withError($0, in: output) } ?? output
            }
        } catch {
            outcome.failure = error
            outcome.output = errorRecord(error, of: input)
        }
        return outcome
    }

    private func extract(_ page: PageBytes, named name: String) throws(PageFailure) -> Extraction {
        var source = source
        source.name = name
        do throws(ExtractionError) {
            var extraction = try extractor.extract(page.bytes, from: source)
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

    /// The output of a page of which only a part could be read: in JSON its object says so at its end.
    private func withError(_ failure: PageFailure, in output: String) -> String {
        guard let record = errorRecord(failure, of: PageInput(place: .standardInput)),
            let end = output.lastIndex(of: "}"), let fields = record.firstIndex(of: ",")
        else { return output }
        // `{"source":"-","error":…,"code":…}` from its first comma on continues any object that has a member.
        return output[..<end] + String(record[fields...])
    }

    /// What stands in JSON for a page that failed; the other formats have no place for it.
    private func errorRecord(_ failure: PageFailure, of input: PageInput) -> String? {
        switch format {
        case .json, .ndjson:
            NDJSON.errorLine(source: input.name, message: failure.message, code: failure.code.rawValue)
        case .text, .markdown, .html: nil
        }
    }
}
