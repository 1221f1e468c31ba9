/// A folder of pages with gold, in our form (a folder a page) or in that of WCXB (`html/` or `text/` beside
/// `ground-truth/`). Gold is read at once, page bytes when they are needed.
package struct Corpus: Sendable {
    package var path: String
    /// In the byte order of their names.
    package var pages: [CorpusPage]

    /// Reads a corpus and keeps the pages that pass the filters.
    ///
    /// - Parameters:
    ///   - type: only pages of this type.
    ///   - prefix: only pages whose name starts so.
    package init(at path: String, type: String? = nil, prefix: String? = nil) throws(EvalError) {
        let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        let all = try BenchmarkForm.matches(path) ? BenchmarkForm.pages(in: path) : FolderForm.pages(in: path)
        self.path = path
        pages = all.filter { page in
            (type.map { page.type == $0 } ?? true) && (prefix.map { page.name.hasPrefix($0) } ?? true)
        }
        guard !pages.isEmpty else { throw .noPages(path: path) }
    }
}
