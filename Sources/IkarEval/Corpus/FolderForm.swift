/// Our own form: one folder a page with `page.html`, `gold.txt`, `labels.tsv` and `meta.json`.
enum FolderForm {
    static let pageFile = "page.html"
    static let goldFile = "gold.txt"
    static let labelFile = "labels.tsv"
    static let metaFile = "meta.json"
    /// All files of a page that say what the right answer is, and the page itself.
    static let files = [pageFile, goldFile, labelFile, metaFile]

    static func pages(in path: String) throws(EvalError) -> [CorpusPage] {
        guard FileSystem.isFolder(path) else { throw .notACorpus(path: path) }
        var pages: [CorpusPage] = []
        for name in try FileSystem.names(in: path) where FileSystem.isFile("\(path)/\(name)/\(pageFile)") {
            pages.append(try page(name, in: "\(path)/\(name)"))
        }
        guard !pages.isEmpty else { throw .notACorpus(path: path) }
        return pages
    }

    private static func page(_ name: String, in folder: String) throws(EvalError) -> CorpusPage {
        let metaPath = "\(folder)/\(metaFile)"
        let meta = try GoldFile.json(metaPath)
        guard let type = meta["type"]?.string, let language = meta["language"]?.string else {
            throw .gold(path: metaPath, reason: "'type' and 'language' must be strings")
        }
        var gold = Gold(text: String(decoding: try FileSystem.read("\(folder)/\(goldFile)"), as: UTF8.self))
        gold.snippets = try snippets("\(folder)/\(labelFile)")
        return CorpusPage(
            name: name, path: "\(folder)/\(pageFile)", files: files.map { "\(folder)/\($0)" },
            isPlainText: false, url: meta["url"]?.string ?? "",
            type: type, language: language, gold: gold)
    }

    private static func snippets(_ path: String) throws(EvalError) -> [Snippet] {
        let lines = String(decoding: try FileSystem.read(path), as: UTF8.self).split(
            whereSeparator: \.isNewline)
        var snippets: [Snippet] = []
        for (number, line) in lines.enumerated() {
            let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
                throw .gold(path: path, reason: "line \(number + 1) is not a label, a tab and a snippet")
            }
            snippets.append(Snippet(text: String(parts[1]), label: String(parts[0])))
        }
        return snippets
    }
}

/// Reading of gold files with errors that name them.
enum GoldFile {
    static func json(_ path: String) throws(EvalError) -> JSONValue {
        let bytes = try FileSystem.read(path)
        do { return try JSONReader.parse(bytes) } catch { throw .gold(path: path, reason: error.description) }
    }
}
