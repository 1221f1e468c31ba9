import Foundation
import Ikar
import TestCorpus
import Testing

/// Hebrew and mixed pages against their `meta.json`.
@Suite("Metadata of Hebrew and mixed pages") struct CorpusMetadataTests {
    static let pages = CorpusPage.all.filter { $0.slug.hasPrefix("he-") || $0.slug.hasPrefix("mixed-") }

    /// What `meta.json` says of a page.
    private struct Stated: Decodable {
        var language: String
        var direction: String
        var encoding: String
        var title: String
        var author: String?
        var date: String?
    }

    private static func stated(_ page: CorpusPage) throws -> Stated {
        let file = CorpusPage.folder.appendingPathComponent(page.slug).appendingPathComponent("meta.json")
        return try JSONDecoder().decode(Stated.self, from: Data(contentsOf: file))
    }

    @Test("There are at least sixteen of them")
    func count() { #expect(Self.pages.count >= 16) }

    @Test(
        "Direction, encoding, language, title, author and day are those that the page has", arguments: pages)
    func metadata(_ page: CorpusPage) throws {
        let stated = try Self.stated(page)
        let result = try Extractor().extract(page.bytes)
        #expect(result.direction.rawValue == stated.direction)
        #expect(result.encoding == stated.encoding)
        #expect(result.malformedSequences == 0)
        let language = result.metadata.language?.value.split(separator: "-").first.map { String($0) }
        #expect(language == stated.language)
        #expect(result.metadata.title?.value == stated.title)
        #expect(result.metadata.author?.value == stated.author)
        #expect(result.metadata.date.map { String($0.value.prefix(10)) } == stated.date)
    }

    @Test("Blocks of Hebrew run right to left, those of English left to right", arguments: pages)
    func directions(_ page: CorpusPage) throws {
        for block in try Extractor().extract(page.bytes).blocks {
            let hebrew = block.text.unicodeScalars.count { (0x5D0...0x5EA).contains($0.value) }
            let latin = block.text.unicodeScalars.count { $0.isASCII && $0.properties.isAlphabetic }
            if hebrew > 0, latin == 0 { #expect(block.direction == .rightToLeft, "\(block.text)") }
            if latin > 0, hebrew == 0 { #expect(block.direction == .leftToRight, "\(block.text)") }
        }
    }
}
