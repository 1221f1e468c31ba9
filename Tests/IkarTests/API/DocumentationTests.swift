import Testing

/// What the documentation names exists.
@Suite struct DocumentationTests {
    /// Paths that exist only after a build or on the reader's side.
    private static let made = [".build/", "Corpus/my-page"]
    /// Beginnings by which a word in backticks is taken for a path.
    private static let tops = ["Sources/", "Tests/", "Corpus", "Benchmarks/"]
    /// Folders in which paths of the documentation may stand, the root first.
    private static let bases = ["", "Sources/Ikar/"]

    static let pages =
        ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"]
        + RepositoryFile.markdown(in: "Sources/Ikar/Ikar.docc")

    /// The words in backticks that look like paths: they begin with a top folder, or name a file of a known kind.
    static func paths(in text: String) -> [String] {
        let code = text.matches(of: /`([^`\n]+)`/).map { String($0.output.1) }
        return code.flatMap { $0.split(separator: " ").map(String.init) }.filter { word in
            guard !word.contains(where: { "*<…:$(\\".contains($0) }) else { return false }
            guard !made.contains(where: { word.hasPrefix($0) }) else { return false }
            return tops.contains { word.hasPrefix($0) } || word.contains("/") && word.hasSuffix(".swift")
        }
    }

    @Test("Every path that the documentation names is there", arguments: pages)
    func pathsExist(page: String) throws {
        let text = try #require(RepositoryFile.text(page))
        let missing = Self.paths(in: text).filter { path in
            !Self.bases.contains { RepositoryFile.exists($0 + path) }
        }
        #expect(missing.isEmpty)
    }

    @Test("The documentation has its pages and names paths")
    func hasPages() throws {
        #expect(Self.pages.count > 8)
        let readme = try #require(RepositoryFile.text("README.md"))
        #expect(Self.paths(in: readme).count > 10)
    }

    @Test(
        "Paths are told from other words",
        arguments: [
            ("`Sources/Ikar/Pipeline.swift`", ["Sources/Ikar/Pipeline.swift"]),
            ("`Score/Scorer.swift` and `text/html`", ["Score/Scorer.swift"]),
            ("`ikar Corpus/en-404/page.html`", ["Corpus/en-404/page.html"]),
            ("`.build/release/ikar`, `Corpus/*/page.html`", []),
        ] as [(String, [String])])
    func told(text: String, expected: [String]) {
        #expect(Self.paths(in: text) == expected)
    }

    @Test("Links between the documentation's pages lead to pages", arguments: pages)
    func links(page: String) throws {
        let text = try #require(RepositoryFile.text(page))
        let articles = text.matches(of: /<doc:([A-Za-z]+)>/).map { String($0.output.1) }
        let files = text.matches(of: /\]\(([^):#]+)\)/).map { String($0.output.1) }
        let missing =
            articles.filter { !RepositoryFile.exists("Sources/Ikar/Ikar.docc/\($0).md") }
            + files.filter { !RepositoryFile.exists($0) }
        #expect(missing.isEmpty)
    }

    @Test("Articles fit on a few screens", arguments: RepositoryFile.markdown(in: "Sources/Ikar/Ikar.docc"))
    func length(page: String) throws {
        let text = try #require(RepositoryFile.text(page))
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 150)
    }
}
