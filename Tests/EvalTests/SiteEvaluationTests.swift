import Testing

@testable import IkarEval

/// Measuring with what is learned of a corpus's sites.
@Suite struct SiteEvaluationTests {
    static let house =
        "The Harbour Post is written in a former rope works on Capstan Lane, where the doors are open on weekdays and "
        + "neighbours are welcome to come in and read the old volumes."

    /// Three pages of one host and one of another, all of which end with the same line that is not in their gold.
    private static func corpus() throws -> (TemporaryFolder, Corpus) {
        let folder = try TemporaryFolder()
        for (index, subject) in ["ferry", "orchestra", "quarry", "market"].enumerated() {
            let article = [
                "For three years people had asked the council what it meant to do about the \(subject), and on Monday "
                    + "evening, in a hall that was full to the last chair, they were given an answer.",
                "Those who had worked on the plans for the \(subject) said that the money was there, that the drawings "
                    + "were finished, and that nothing stood in the way but the weather and a signature.",
            ]
            let paragraphs = (article + [house]).map { "<p>\($0)</p>" }.joined()
            let host = index < 3 ? "www.post.example" : "other.example"
            try folder.write("<main><article>\(paragraphs)</article></main>", to: "html/\(index).html")
            try folder.write(
                """
                {"url": "https://\(host)/\(subject)", "ground_truth":
                {"main_content": "\(article.joined(separator: " "))", "without": ["Capstan Lane"]}}
                """, to: "ground-truth/\(index).json")
        }
        return (folder, try Corpus(at: folder.path))
    }

    @Test("Pages of a host that repeats a line lose it, the page of another host does not")
    func learning() async throws {
        let (folder, made) = try Self.corpus()
        var corpus = made
        corpus.tellAddresses()
        let evaluation = Evaluation(corpus)
        let plain = try await evaluation.run(jobs: 2)
        let learned = try await evaluation.learningSites(jobs: 2).run(jobs: 2)
        withExtendedLifetime(folder) {}
        #expect(plain.results.map(\.snippets.leaked) == [1, 1, 1, 1])
        #expect(learned.results.map(\.snippets.leaked) == [0, 0, 0, 1])
        #expect(learned.results[3].words == plain.results[3].words)
    }

    @Test("Addresses that are not told teach nothing")
    func withoutAddresses() async throws {
        let (folder, corpus) = try Self.corpus()
        let learned = try await Evaluation(corpus).learningSites(jobs: 1).run(jobs: 1)
        withExtendedLifetime(folder) {}
        #expect(learned.results.map(\.snippets.leaked) == [1, 1, 1, 1])
    }

    @Test("Only hosts with enough pages are kept")
    func keepSites() throws {
        let (folder, made) = try Self.corpus()
        var corpus = made
        withExtendedLifetime(folder) {}
        try corpus.keepSites(pages: 3)
        #expect(corpus.pages.map(\.name) == ["0", "1", "2"])
        #expect(throws: EvalError.noPages(path: corpus.path)) { try corpus.keepSites(pages: 4) }
    }
}
