/// Small pages with an article in them.
enum SamplePage {
    /// A page about a subject; the sentence ``sentence(_:)`` is in its body.
    static func about(_ subject: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>\(subject) opens</title></head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
        <main><article><h1>\(subject) opens</h1>
        <p>\(sentence(subject))</p>
        <p>Hundreds of people walked across it in the first hour, and traffic in the old town was lighter than it had
        been for months, according to the figures that the police gave out in the afternoon.</p>
        <p>Engineers will watch the cables closely during the first winter, because ice has closed the older crossing
        twice, and nobody wants to see the ferry come back into service before the spring.</p>
        </article></main>
        <footer><p>All rights reserved.</p></footer>
        </body></html>
        """
    }

    /// A sentence of the body that names the subject.
    static func sentence(_ subject: String) -> String {
        "\(subject) opened on Tuesday morning after four years of work, the city council said in a statement."
    }

    /// The first bytes of a PNG image.
    static let image: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array(repeating: 7, count: 200)
}
