import TestCorpus
import Testing

@testable import Ikar

@Suite("The page tree") struct PageTreeTests {
    /// What every tree and every block table promises.
    private static func check(_ page: TestPage) {
        let tree = page.tree
        let n = tree.count
        #expect(tree.parents.count == n && tree.ends.count == n && tree.depths.count == n)
        #expect(tree.textStarts.count == n + 1 && tree.attributeLists.count == n)
        #expect(tree.textStarts.first == 0 && Int(tree.textStarts[n]) == tree.text.count)
        var broken: [Int] = []
        for node in 0..<n {
            let parent = Int(tree.parents[node])
            let end = Int(tree.ends[node])
            var holds =
                end > node && end <= n && parent < node && tree.textStarts[node] <= tree.textStarts[node + 1]
            if parent >= 0 {
                holds = holds && end <= Int(tree.ends[parent]) && tree.depths[node] == tree.depths[parent] + 1
                holds = holds && tree.tags[parent] != .text
            } else {
                holds = holds && tree.depths[node] == 0
            }
            if tree.tags[node] == .text {
                holds = holds && end == node + 1
            } else {
                // An element's text is its children's: none of it stands before the first of them.
                holds = holds && tree.textStarts[node] == tree.textStarts[node + 1]
            }
            holds = holds && Int(tree.attributeLists[node]) < tree.attributeListStarts.count - 1
            if !holds { broken.append(node) }
        }
        #expect(broken.isEmpty)
        #expect(String(validating: tree.text, as: UTF8.self) != nil)
        checkBlocks(page)
    }

    private static func checkBlocks(_ page: TestPage) {
        let blocks = page.blocks
        #expect(
            blocks.textStarts.count == blocks.count + 1
                && Int(blocks.textStarts.last ?? 0) == blocks.text.count)
        var broken: [Int] = []
        for i in 0..<blocks.count {
            var holds =
                blocks.firstNodes[i] < blocks.endNodes[i] && Int(blocks.endNodes[i]) <= page.tree.count
            // Blocks come in document order and share no text node.
            if i > 0 { holds = holds && blocks.endNodes[i - 1] <= blocks.firstNodes[i] }
            holds = holds && blocks.textStarts[i] < blocks.textStarts[i + 1] && blocks.characters[i] > 0
            holds = holds && (0...blocks.characters[i]).contains(blocks.linkCharacters[i])
            if !holds { broken.append(i) }
        }
        #expect(broken.isEmpty)
        #expect(String(validating: blocks.text, as: UTF8.self) != nil)
    }

    @Test("Its arrays fit together on every page of the corpus", arguments: CorpusPage.all)
    func corpus(_ page: CorpusPage) throws {
        let decoded = try Decoder.decode(page.bytes, source: PageSource(), limits: Limits())
        Self.check(try TestPage(decoded.utf8))
    }

    @Test("Its arrays fit together on tag soup", arguments: 0..<200)
    func soup(_ seed: Int) throws {
        Self.check(try TestPage(Soup.page(seed: UInt64(seed), pieces: 60 + seed)))
    }

    /// What comes of the bytes; nil where they are no text, which is the one way they may fail.
    private static func extraction(_ bytes: [UInt8]) -> Extraction? {
        do throws(ExtractionError) {
            return try Extractor().extract(bytes)
        } catch {
            if case .notText = error { return nil }
            Issue.record(error)
            return nil
        }
    }

    @Test("Random bytes are a page or no text, and nothing else happens", arguments: 0..<100)
    func randomBytes(_ seed: Int) throws {
        let result = Self.extraction(Soup.bytes(seed: UInt64(seed), count: 300))
        #expect(result?.blocks.allSatisfy { !$0.text.isEmpty } ?? true)
    }

    @Test("Each byte alone, twice, and inside a page is read")
    func eachByte() throws {
        for byte in UInt8.min...UInt8.max {
            for bytes in [[byte], [byte, byte], Array("<p>a".utf8) + [byte] + Array("b</p>".utf8)] {
                _ = Self.extraction(bytes)?.text
            }
        }
    }

    @Test("A page cut anywhere is read as far as it goes")
    func truncation() throws {
        let page = try #require(CorpusPage.named("en-broken-markup"))
        let decoded = try Decoder.decode(page.bytes, source: PageSource(), limits: Limits())
        // Every offset of the beginning through the stage that reads bytes; the whole way at every 101st.
        for end in 0...min(decoded.utf8.count, 5_000) {
            let pruned = Pruner.prune(Array(decoded.utf8[..<end]), limits: Limits())
            #expect(pruned.html.count <= 2 * end + 64)
        }
        for end in stride(from: 0, through: page.bytes.count, by: 101) {
            _ = Self.extraction(Array(page.bytes[..<end]))?.text
        }
    }
}
