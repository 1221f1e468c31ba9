import Foundation

/// What is measured: pages of the corpus, and made ones that bring out what grows faster than the page.
enum SamplePage: String, CaseIterable {
    /// The smallest page of the corpus, with broken markup.
    case small
    /// A news page of about the corpus' median size.
    case median
    /// The largest page of the corpus, a listing.
    case large
    /// All of the corpus in one page: the size of a heavy real page.
    case corpus
    /// Elements inside each other, with text at every level.
    case deep
    /// Paragraphs beside each other.
    case siblings

    /// Elements of the made pages.
    private static let madeElements = 100_000
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../Corpus").standardized

    /// The page as it would come over the wire.
    func bytes() throws -> [UInt8] {
        switch self {
        case .small: try Self.page("en-broken-markup")
        case .median: try Self.page("mixed-he-en-news")
        case .large: try Self.page("en-listing")
        case .corpus: try Self.wholeCorpus()
        case .deep:
            Array(String(repeating: "<div>text ", count: Self.madeElements).utf8)
                + Array(String(repeating: "</div>", count: Self.madeElements).utf8)
        case .siblings:
            Array(String(repeating: "<p>Some words.</p>", count: Self.madeElements).utf8)
        }
    }

    private static func page(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appendingPathComponent("\(name)/page.html")))
    }

    /// The UTF-8 pages one after the other.
    private static func wholeCorpus() throws -> [UInt8] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let pages = names.compactMap { try? page($0) }
        return pages.filter { String(validating: $0, as: UTF8.self) != nil }.flatMap { $0 }
    }
}
