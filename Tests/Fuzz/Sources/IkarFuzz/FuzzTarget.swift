/// What can be fuzzed, by the name that `IKAR_FUZZ_TARGET` gives.
///
/// A reader of archives (WARC) or of another input format gets a case here and a check in `StageProperties`; the
/// Makefile's list `FUZZ_TARGETS` names it too.
enum FuzzTarget: String, CaseIterable {
    case page, decode, prune, parser, tree, jsonld, dates, formats

    /// The properties that the bytes break.
    func broken(_ bytes: [UInt8]) -> [String] {
        switch self {
        case .page: StageProperties.page(bytes)
        case .decode: StageProperties.decode(bytes)
        case .prune: StageProperties.prune(bytes)
        case .parser: StageProperties.parser(bytes)
        case .tree: StageProperties.tree(bytes)
        case .jsonld: StageProperties.structuredData(bytes)
        case .dates: StageProperties.dates(bytes)
        case .formats: StageProperties.formats(bytes)
        }
    }
}
