/// What can be fuzzed, by the name that `IKAR_FUZZ_TARGET` gives.
///
/// A reader of another input format gets a case here and a check in `StageProperties` or `ArchiveProperties`; the
/// Makefile's list `FUZZ_TARGETS` names it too.
enum FuzzTarget: String, CaseIterable {
    case page, decode, prune, parser, tree, jsonld, dates, formats, warc, lines

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
        case .warc: ArchiveProperties.archive(bytes)
        case .lines: ArchiveProperties.lines(bytes)
        }
    }
}
