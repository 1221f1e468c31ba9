/// WCXB's form: `ground-truth/NAME.json` beside `html/NAME.html` or `text/NAME.txt`, gzipped or not.
enum BenchmarkForm {
    private static let goldFolder = "ground-truth"
    private static let goldEnding = ".json"
    /// Folders of pages with the endings their files may have.
    private static let pageFolders = [("html", [".html", ".htm"]), ("text", [".txt"])]
    private static let packedEnding = ".gz"
    private static let plainTextFolder = "text"

    static func matches(_ path: String) -> Bool { FileSystem.isFolder("\(path)/\(goldFolder)") }

    static func pages(in path: String) throws(EvalError) -> [CorpusPage] {
        var files: [String: (path: String, isPlainText: Bool)] = [:]
        for (folder, endings) in pageFolders where FileSystem.isFolder("\(path)/\(folder)") {
            for name in try FileSystem.names(in: "\(path)/\(folder)") {
                guard let stem = stem(name, endings) else { continue }
                files[stem] = ("\(path)/\(folder)/\(name)", folder == plainTextFolder)
            }
        }
        var pages: [CorpusPage] = []
        for file in try FileSystem.names(in: "\(path)/\(goldFolder)") where file.hasSuffix(goldEnding) {
            let name = String(file.dropLast(goldEnding.count))
            let goldPath = "\(path)/\(goldFolder)/\(file)"
            guard let page = files[name] else {
                throw .gold(path: goldPath, reason: "there is no page of that name beside it")
            }
            pages.append(try self.page(name, page.path, page.isPlainText, goldPath))
        }
        return pages
    }

    private static func stem(_ name: String, _ endings: [String]) -> String? {
        let bare = name.hasSuffix(packedEnding) ? name.dropLast(packedEnding.count) : name[...]
        return endings.first { bare.hasSuffix($0) }.map { String(bare.dropLast($0.count)) }
    }

    private static func page(_ name: String, _ path: String, _ isPlainText: Bool, _ goldPath: String)
        throws(EvalError) -> CorpusPage
    {
        let json = try GoldFile.json(goldPath)
        guard let truth = json["ground_truth"] else {
            throw .gold(path: goldPath, reason: "no 'ground_truth'")
        }
        var gold = Gold()
        if json["segments_only"]?.bool != true { gold.text = truth["main_content"]?.string ?? "" }
        gold.snippets = (truth["with"]?.strings ?? []).map { Snippet(text: $0, label: Snippet.main) }
        gold.snippets += (truth["without"]?.strings ?? []).map { Snippet(text: $0, label: Snippet.unnamed) }
        return CorpusPage(
            name: name, path: path, files: [path, goldPath], isPlainText: isPlainText,
            url: json["url"]?.string ?? "",
            type: type(json),
            language: json["lang"]?.string ?? json["language"]?.string ?? CorpusPage.unknownLanguage,
            gold: gold)
    }

    /// The page type: an object with `primary`, or a bare string. What was judged before types existed is an article.
    private static func type(_ json: JSONValue) -> String {
        let named = json["_internal"]?["page_type"] ?? json["page_type"]
        let type = named?["primary"]?.string ?? named?.string ?? "article"
        return type == "category" ? "collection" : type
    }
}
