/// The results of a run over a corpus.
package struct EvalReport: Sendable, Equatable {
    /// Where the corpus was.
    package var corpus: String
    /// A result a page, in corpus order.
    package var results: [PageResult]

    /// Pages with a judged text.
    var measured: [PageResult] { results.filter { $0.words != nil } }
    /// Pages with judged snippets only.
    var snippetPages: [PageResult] { results.filter { $0.words == nil } }

    /// The groups of the printed table: all, then types, then languages where there are several.
    func tableGroups() -> [ResultGroup] {
        let pages = measured
        let types = ResultGroup.groups(of: pages, by: \.type)
        let languages = ResultGroup.groups(of: pages, by: \.language)
        return [ResultGroup(ResultGroup.all, pages)] + types + (languages.count > 1 ? languages : [])
    }

    /// The groups that have floors: all, each language, each type of a language.
    func floorGroups() -> [ResultGroup] {
        let pages = measured
        return [ResultGroup(ResultGroup.all, pages)] + ResultGroup.groups(of: pages, by: \.language)
            + ResultGroup.groups(of: pages) { "\($0.language)/\($0.type)" }
    }
}

/// Pages that are averaged together.
struct ResultGroup {
    static let all = "all"

    let name: String
    let results: [PageResult]

    init(_ name: String, _ results: [PageResult]) {
        self.name = name
        self.results = results
    }

    /// The pages by a key, in the order of the keys.
    static func groups(of results: [PageResult], by key: (PageResult) -> String) -> [ResultGroup] {
        Dictionary(grouping: results, by: key).sorted { $0.key < $1.key }.map {
            ResultGroup($0.key, $0.value)
        }
    }

    var precision: Double { mean { $0.words?.precision ?? 0 } }
    var recall: Double { mean { $0.words?.recall ?? 0 } }
    var f1: Double { mean { $0.words?.f1 ?? 0 } }
    var keptShare: Double { mean(\.snippets.keptShare) }
    var leakedShare: Double { mean(\.snippets.leakedShare) }
    var emptyCount: Int { results.count(where: \.isEmpty) }
    var failureCount: Int { results.count { $0.failure != nil } }

    private func mean(_ value: (PageResult) -> Double) -> Double {
        results.isEmpty ? 0 : results.reduce(0) { $0 + value($1) } / Double(results.count)
    }
}
