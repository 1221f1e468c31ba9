@testable import Ikar

/// A small paper's site: each article ends with the same lines, which read like its own prose.
enum SampleSite {
    /// Stands at the end of each article, in a paragraph like the others.
    static let house =
        "The Harbour Post is written in a former rope works on Capstan Lane, where the doors are open on weekdays and "
        + "neighbours are welcome to come in and read the old volumes."

    /// What each article is about, in a few words that stand in all of its sentences.
    static let subjects = [
        "the new ferry", "the school orchestra", "the flooded quarry", "the winter market",
        "the lighthouse lamp",
        "the tram depot",
    ]

    /// An article's page, with the house line unless nothing is wanted there.
    static func page(_ subject: String, ending: String? = house) -> String {
        """
        <!DOCTYPE html>
        <html lang="en"><head><title>\(title(subject)) | The Harbour Post</title></head><body>
        <nav><a href="/">Home</a> <a href="/town">Town</a></nav>
        <main><article class="story"><h1>\(title(subject))</h1>
        \(sentences(subject).map { "<p>\($0)</p>" }.joined(separator: "\n"))
        \(ending.map { "<p>\($0)</p>" } ?? "")
        </article></main></body></html>
        """
    }

    /// A headline.
    static func title(_ subject: String) -> String { "What became of \(subject)" }

    /// The article's own paragraphs.
    static func sentences(_ subject: String) -> [String] {
        [
            "For three years people had asked the council what it meant to do about \(subject), and on Monday evening, "
                + "in a hall that was full to the last chair, they were given an answer.",
            "Those who had worked on the plans for \(subject) said that the money was there, that the drawings were "
                + "finished, and that nothing stood in the way but the weather and a signature.",
            "Not everybody was pleased: two speakers reminded the room that \(subject) had been promised before, and "
                + "that the last promise had cost the town a summer and most of its patience.",
        ]
    }

    /// A page's address.
    static func address(_ index: Int) -> String { "https://www.harbour-post.example/town/\(index)" }

    /// The results of some of the pages, each at its own address.
    static func results(_ pages: [String], options: ExtractionOptions = ExtractionOptions()) throws
        -> [Extraction]
    {
        try pages.enumerated().map { index, page in
            try Extractor(options: options).extract(page, from: PageSource(url: address(index)))
        }
    }

    /// What pages teach.
    static func profiles(_ pages: [String]) throws -> SiteProfiles {
        var learner = SiteLearner()
        for result in try results(pages) { learner.add(result) }
        return learner.profiles
    }
}
