import Ikar

/// The models of a cross-validation: each page is scored by the one that never saw its domain.
///
/// A folder as the trainer writes it: `fold0.model`, `fold1.model`… and `folds.tsv` with a line `page<TAB>fold` a page.
package struct FoldModels: Sendable {
    private let extractors: [Extractor]
    private let folds: [String: Int]

    /// Reads the folder.
    package init(at path: String, options: ExtractionOptions = ExtractionOptions()) throws(EvalError) {
        let table = "\(path)/folds.tsv"
        var folds: [String: Int] = [:]
        for line in String(decoding: try FileSystem.read(table), as: UTF8.self).split(separator: "\n") {
            let fields = line.split(separator: "\t")
            guard fields.count == 2, let fold = Int(fields[1]), fold >= 0 else {
                throw .gold(path: table, reason: "'\(line)' is not a page and a fold")
            }
            folds[String(fields[0])] = fold
        }
        var extractors: [Extractor] = []
        for fold in 0...(folds.values.max() ?? 0) {
            let file = "\(path)/fold\(fold).model"
            guard let model = TreeModel(text: String(decoding: try FileSystem.read(file), as: UTF8.self))
            else {
                throw .gold(
                    path: file, reason: "not a model of this version's features; run the trainer again")
            }
            extractors.append(Extractor(options: options, model: model, textModel: model))
        }
        self.folds = folds
        self.extractors = extractors
    }

    private init(extractors: [Extractor], folds: [String: Int]) {
        self.extractors = extractors
        self.folds = folds
    }

    /// The same models with profiles of sites.
    func knowing(_ profiles: SiteProfiles) -> FoldModels {
        FoldModels(extractors: extractors.map { $0.knowing(profiles) }, folds: folds)
    }

    /// The extractor for a page, nil for one that is in no fold.
    func extractor(for page: CorpusPage) -> Extractor? { folds[page.name].map { extractors[$0] } }
}
