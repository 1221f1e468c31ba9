/// What stops an evaluation. A page that cannot be extracted never does: it counts as an empty result.
package enum EvalError: Error, Sendable, Hashable {
    /// A file could not be read or written; the reason is the system's.
    case file(path: String, reason: String)
    /// The folder holds neither form of corpus.
    case notACorpus(path: String)
    /// A gold file does not say what it should.
    case gold(path: String, reason: String)
    /// No page is left after the filters.
    case noPages(path: String)
    /// A floors file does not say what it should.
    case floors(path: String, reason: String)
    /// A file made by an earlier run does not say what it should.
    case report(path: String, reason: String)
}

extension EvalError: CustomStringConvertible {
    /// What was wrong and what to do, one line without a full stop.
    package var description: String {
        switch self {
        case .file(let path, let reason): "'\(path)': \(reason)"
        case .notACorpus(let path):
            "'\(path)' is no corpus; expected folders with page.html, gold.txt, labels.tsv and meta.json, "
                + "or html/ (or text/) beside ground-truth/"
        case .gold(let path, let reason): "'\(path)': \(reason); correct the gold file"
        case .floors(let path, let reason): "'\(path)': \(reason); restore it from the repository"
        case .noPages(let path): "'\(path)': no page is left; check --type and --only"
        case .report(let path, let reason): "'\(path)': \(reason); make it again with --json"
        }
    }
}
