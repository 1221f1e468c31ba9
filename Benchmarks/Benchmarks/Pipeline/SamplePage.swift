import Foundation

/// What is measured: pages of the corpus, and made ones that bring out what grows faster than the page.
enum SamplePage: String, CaseIterable {
    /// The smallest page of the corpus, with broken markup.
    case small
    /// A news page of about the corpus' median size.
    case median
    /// The largest page of the corpus, a listing.
    case large
    /// All pages of the corpus, one after the other.
    case corpus
    /// Elements inside each other, with text at every level.
    case deep
    /// Paragraphs beside each other.
    case siblings

    /// Elements of the made pages.
    private static let madeElements = 100_000
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../Corpus").standardized

    /// The pages as they would come over the wire; all but ``corpus`` are one.
    func pages() throws -> [[UInt8]] {
        switch self {
        case .small: [try Self.page("en-broken-markup")]
        case .median: [try Self.page("mixed-he-en-news")]
        case .large: [try Self.page("en-listing")]
        case .corpus: try Self.names().map(Self.page)
        case .deep:
            [Self.made("<div>text ") + Self.made("</div>")]
        case .siblings: [Self.made("<p>Some words.</p>")]
        }
    }

    private static func made(_ element: String) -> [UInt8] {
        Array(String(repeating: element, count: madeElements).utf8)
    }

    private static func page(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: file(name)))
    }

    private static func file(_ name: String) -> URL { folder.appendingPathComponent("\(name)/page.html") }

    /// The corpus' pages: its folders that have one.
    private static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter {
            FileManager.default.fileExists(atPath: file($0).path)
        }
    }
}
