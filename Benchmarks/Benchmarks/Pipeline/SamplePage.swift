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
    /// The pages of the folder that ``givenFolder`` names, one after the other: real ones have scripts and styles in
    /// them, which the corpus' have not.
    case given

    /// The variable of the environment with the folder of ``given``: it and its folders are searched for `.html` files.
    private static let givenFolder = "IKAR_BENCHMARK_PAGES"

    /// What this run measures.
    static var wanted: [SamplePage] {
        let isGiven = ProcessInfo.processInfo.environment[givenFolder]?.isEmpty == false
        return allCases.filter { isGiven || $0 != .given }
    }

    /// Elements of the made pages.
    private static let madeElements = 100_000
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../Corpus").standardized

    /// The pages as they would come over the wire; all but ``corpus`` and ``given`` are one.
    func pages() throws -> [[UInt8]] {
        switch self {
        case .small: [try Self.page("en-broken-markup")]
        case .median: [try Self.page("mixed-he-en-news")]
        case .large: [try Self.page("en-listing")]
        case .corpus: try Self.names().map(Self.page)
        case .deep:
            [Self.made("<div>text ") + Self.made("</div>")]
        case .siblings: [Self.made("<p>Some words.</p>")]
        case .given: try Self.given()
        }
    }

    private static func made(_ element: String) -> [UInt8] {
        Array(String(repeating: element, count: madeElements).utf8)
    }

    private static func page(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: file(name)))
    }

    private static func file(_ name: String) -> URL { folder.appendingPathComponent("\(name)/page.html") }

    private static func given() throws -> [[UInt8]] {
        let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment[givenFolder] ?? "")
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
            .filter { $0.hasSuffix(".html") }
            .map { [UInt8](try Data(contentsOf: folder.appendingPathComponent($0))) }
    }

    /// The corpus' pages: its folders that have one.
    private static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter {
            FileManager.default.fileExists(atPath: file($0).path)
        }
    }
}
