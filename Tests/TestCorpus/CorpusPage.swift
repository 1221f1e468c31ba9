import Foundation

/// A page of `Corpus/`: one folder a page. A new folder is in every test that runs over the pages, without a line of
/// code.
public struct CorpusPage: Sendable, CustomStringConvertible {
    /// The folder's name.
    public let slug: String
    /// The page as it came over the wire.
    public let bytes: [UInt8]

    public var description: String { slug }

    /// All pages, by name.
    public static let all: [CorpusPage] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().compactMap { name in
            let file = folder.appendingPathComponent(name).appendingPathComponent("page.html")
            guard let data = try? Data(contentsOf: file) else { return nil }
            return CorpusPage(slug: name, bytes: Array(data))
        }
    }()

    /// The page with this name, or nil.
    public static func named(_ slug: String) -> CorpusPage? { all.first { $0.slug == slug } }

    /// The folder of all pages.
    public static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Corpus")
}
