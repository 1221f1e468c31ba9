/// A small site's pages: each ends with the same line, which reads like the article before it.
enum SampleSite {
    /// Stands at the end of each article.
    static let house =
        "The Harbour Post is written in a former rope works on Capstan Lane, where the doors are open on weekdays and "
        + "neighbours are welcome to come in and read the old volumes."
    /// What each article is about.
    static let subjects = ["ferry", "orchestra", "quarry", "market", "lighthouse"]

    /// An article's page, which says where it stands.
    static func page(_ subject: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="en"><head><title>What became of the \(subject)</title>
        <link rel="canonical" href="\(address(subject))"></head><body>
        <main><article><h1>What became of the \(subject)</h1>
        <p>\(sentence(subject))</p>
        <p>Those who had worked on the plans for the \(subject) said that the money was there, that the drawings were
        finished, and that nothing stood in the way but the weather and a signature.</p>
        <p>Not everybody was pleased: two speakers reminded the room that the \(subject) had been promised before, and
        that the last promise had cost the town a summer and most of its patience.</p>
        <p>\(house)</p>
        </article></main></body></html>
        """
    }

    /// A sentence of the article itself.
    static func sentence(_ subject: String) -> String {
        "For three years people had asked the council what it meant to do about the \(subject), and on Monday evening, "
            + "in a hall that was full to the last chair, they were given an answer."
    }

    /// A page's address.
    static func address(_ subject: String) -> String { "https://www.harbour-post.example/town/\(subject)" }
}
