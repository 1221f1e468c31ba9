import Foundation
import TestCorpus
import Testing

@testable import Ikar

@Suite("Dumps of the stages") struct PageDumpTests {
    private static func dump(_ bytes: [UInt8], _ kind: DumpKind, _ format: DumpFormat = .text) throws
        -> String
    {
        var text = ""
        try Extractor().dump(bytes, from: PageSource()).write(kind, as: format) { text += $0 }
        return text
    }

    private static func rows(_ text: String) -> [[String]] {
        text.split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    @Test("Features are a column each, with the values that the trees compare")
    func features() throws {
        let page = try #require(CorpusPage.named("en-op-ed"))
        let rows = Self.rows(try Self.dump(page.bytes, .features))
        let inspection = try Extractor().inspect(page.bytes, from: PageSource())
        #expect(rows[0] == ["block"] + PageInspection.featureNames)
        #expect(rows.count == inspection.blockCount + 1)
        for column in PageInspection.featureNames.indices {
            #expect(rows.dropFirst().map { Float($0[column + 1]) } == inspection.column(column))
        }
    }

    @Test("Blocks have their text on one line, as it can be read back")
    func blocks() throws {
        let html = "<body><pre>a\tb\n\\n \"c\"</pre><nav>Home</nav>"
        let rows = Self.rows(try Self.dump(Array(html.utf8), .blocks))
        #expect(rows.count == 3)
        #expect(rows[1].last == #"a\tb\n\\n "c""#)
        #expect(rows[1][2...5] == ["pre", "code", "none", "4"])
        #expect(rows[2][3...4] == ["paragraph", "navigation"])
    }

    @Test("The tree is indented by depth and has the attributes that it keeps")
    func tree() throws {
        let html = "<body><div class=\"a&amp;b\"><p>Text</p></div>"
        let rows = Self.rows(try Self.dump(Array(html.utf8), .tree))
        #expect(rows[0] == ["node", "parent", "end", "depth", "tag", "attributes", "text"])
        let row = try #require(rows.first { $0[5] == "class=\"a&b\"" })
        #expect(row[4] == String(repeating: "  ", count: Int(row[3]) ?? -1) + "div")
        #expect(rows.last?[6] == "Text")
    }

    @Test("As JSON each row is an object", arguments: DumpKind.allCases)
    func json(_ kind: DumpKind) throws {
        for page in CorpusPage.all {
            let rows = try Self.rows(Self.dump(page.bytes, kind))
            let parsed = try JSONSerialization.jsonObject(
                with: Data(try Self.dump(page.bytes, kind, .json).utf8))
            let objects = try #require(parsed as? [[String: Any]])
            #expect(objects.count == rows.count - 1, "\(page.slug)")
            for object in objects { #expect(Set(object.keys) == Set(rows[0])) }
        }
    }

    @Test("A page of many thousand levels takes room in proportion", arguments: DumpKind.allCases)
    func deep(_ kind: DumpKind) throws {
        let levels = 100_000
        let html =
            String(repeating: "<div>", count: levels) + "text" + String(repeating: "</div>", count: levels)
        // A few numbers, the indentation at most, and no attributes.
        #expect(try Self.dump(Array(html.utf8), kind).utf8.count < levels * 150)
    }
}
