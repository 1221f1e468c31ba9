extension EvalReport {
    /// Writes the figures of every page, for ``init(contentsOf:)`` and for other programs.
    package func write(to path: String) throws(EvalError) {
        let pages = JSONValue.array(results.map(\.json))
        let json = JSONValue.object([.init("corpus", .string(corpus)), .init("pages", pages)])
        try FileSystem.write(Array(json.text().utf8), to: path)
    }

    /// Reads the figures of an earlier run.
    package init(contentsOf path: String) throws(EvalError) {
        let bytes = try FileSystem.read(path)
        let json: JSONValue
        do { json = try JSONReader.parse(bytes) } catch {
            throw .report(path: path, reason: error.description)
        }
        // A bare list is what WCXB-style scoring scripts write.
        guard let pages = json["pages"]?.array ?? json.array else {
            throw .report(path: path, reason: "no list of pages")
        }
        corpus = json["corpus"]?.string ?? ""
        results = []
        for page in pages {
            guard let result = PageResult(page) else {
                throw .report(path: path, reason: "a page without 'page' and 'type'")
            }
            results.append(result)
        }
    }
}

extension PageResult {
    /// The page's figures; `p`, `r` and `f1` are missing where only snippets were judged.
    var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("page", .string(name)), .init("type", .string(type)), .init("language", .string(language)),
        ]
        if let words {
            members += [
                .init("p", .number(words.precision)), .init("r", .number(words.recall)),
                .init("f1", .number(words.f1)),
            ]
        }
        members += [
            .init("keep", .number(snippets.keptShare)), .init("leak", .number(snippets.leakedShare)),
            .init("kept", .number(Double(snippets.kept))), .init("wanted", .number(Double(snippets.wanted))),
            .init("leaked", .number(Double(snippets.leaked))),
            .init("unwanted", .number(Double(snippets.unwanted))),
            .init("empty", .bool(isEmpty)), .init("failure", failure.map(JSONValue.string) ?? .null),
            .init("confidence", .number(confidence)), .init("expected", .number(expectedF1)),
            .init("bytes", .number(Double(bytes))), .init("seconds", .number(seconds)),
        ]
        return .object(members)
    }

    /// Reads what ``json`` wrote; figures that are missing count as none.
    init?(_ json: JSONValue) {
        guard let name = json["page"]?.string, let type = json["type"]?.string else { return nil }
        self.name = name
        self.type = type
        language = json["language"]?.string ?? CorpusPage.unknownLanguage
        words = WordScore(json)
        snippets = SnippetScore()
        snippets.kept = Self.count(json["kept"])
        snippets.wanted = Self.count(json["wanted"])
        snippets.leaked = Self.count(json["leaked"])
        snippets.unwanted = Self.count(json["unwanted"])
        isEmpty = json["empty"]?.bool ?? false
        failure = json["failure"]?.string
        confidence = json["confidence"]?.number ?? 0
        expectedF1 = json["expected"]?.number ?? 0
        bytes = Self.count(json["bytes"])
        seconds = json["seconds"]?.number ?? 0
    }

    private static func count(_ json: JSONValue?) -> Int { Int(exactly: json?.number ?? 0) ?? 0 }
}

extension WordScore {
    fileprivate init?(_ json: JSONValue) {
        guard let precision = json["p"]?.number, let recall = json["r"]?.number, let f1 = json["f1"]?.number
        else {
            return nil
        }
        self.precision = precision
        self.recall = recall
        self.f1 = f1
    }
}
