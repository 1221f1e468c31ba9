import Ikar

/// A page with what a reader judged its main content to be.
package struct CorpusPage: Sendable {
    /// The file's or folder's name without endings: unique in a corpus.
    package var name: String
    /// Where the page's bytes are, gzipped or not.
    package var path: String
    /// All files that the page and its gold are made of.
    package var files: [String]
    /// Whether it is a page that was flattened to text before it came here.
    package var isPlainText: Bool
    /// The page's address; empty when the gold does not say.
    package var url: String
    /// What kind of page it is: article, forum, product…
    package var type: String
    /// Main language, ``unknownLanguage`` when the gold does not say.
    package var language: String
    /// What a reader judged.
    package var gold: Gold

    /// Whether the library is told the address.
    package var tellsAddress = false

    /// BCP 47's tag for a language that is not known.
    package static let unknownLanguage = "und"

    /// What the library is told of the page. Its address is not, unless that was asked for: the benchmarks' own scorers
    /// do not give it either.
    var source: PageSource {
        PageSource(
            name: name, url: tellsAddress && !url.isEmpty ? url : nil,
            contentType: isPlainText ? "text/plain; charset=utf-8" : nil)
    }

    /// The page's bytes, unpacked.
    func bytes() throws(EvalError) -> [UInt8] {
        try Gunzip.unpacked(try FileSystem.read(path), path: path)
    }
}

/// A reader's judgement of a page.
package struct Gold: Sendable, Equatable {
    /// The whole main text; nil where only snippets were judged.
    package var text: String?
    /// Pieces of text inside one block each, with what that block is.
    package var snippets: [Snippet] = []

    /// The pieces that belong to the main content.
    package var mustKeep: [String] { snippets.filter(\.isMain).map(\.text) }
    /// The pieces that do not.
    package var mustDrop: [String] { snippets.filter { !$0.isMain }.map(\.text) }
}

/// A piece of text inside one block, and what that block is.
package struct Snippet: Sendable, Equatable {
    package var text: String
    /// `main`, or the kind of boilerplate; `other` when the gold does not say which kind.
    package var label: String

    package var isMain: Bool { label == Self.main }

    static let main = "main"
    static let unnamed = "other"
}
