import TestCorpus
import Testing

@testable import Ikar

/// The same properties that the fuzzing program checks, over the pages of the corpus and pages made of pieces.
@Suite("What holds whatever the page is") struct PropertyTests {
    /// A property that takes bytes and says what is broken.
    struct Property: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var broken: @Sendable ([UInt8]) -> [String]

        init(_ name: String, _ broken: @escaping @Sendable ([UInt8]) -> [String]) {
            testDescription = name
            self.broken = broken
        }

        static let all = [
            Property("a page's result keeps its promises", StageProperties.page),
            Property("decoding gives clean UTF-8 within its limit", StageProperties.decode),
            Property("pruning and parsing lose and make no text", StageProperties.prune),
            Property("libxml2 reads the same text with and without pruning", StageProperties.parser),
            Property("the tree and its blocks fit together", StageProperties.tree),
            Property("structured data says no more than its bytes", StageProperties.structuredData),
            Property("a date is a day and is found again in its own form", StageProperties.dates),
            Property("every format carries the same text", StageProperties.formats),
        ]
    }

    @Test("On the corpus", arguments: Property.all, CorpusPage.all)
    func corpus(_ property: Property, _ page: CorpusPage) {
        #expect(property.broken(page.bytes) == [])
    }

    @Test("On pages made of pieces of markup", arguments: Property.all)
    func pieces(_ property: Property) {
        for seed in 0..<40 as Range<UInt64> {
            let html = Soup.page(seed: seed, pieces: Int(4 + seed * 3))
            #expect(property.broken(Array(html.utf8)) == [], "\(html)")
        }
    }

    @Test("On random bytes", arguments: Property.all)
    func bytes(_ property: Property) {
        for seed in 0..<30 as Range<UInt64> {
            let bytes = Soup.bytes(seed: seed, count: Int(seed * seed))
            #expect(property.broken(bytes) == [], "seed \(seed)")
        }
    }

    @Test("On what fuzzing found", arguments: FuzzFinding.all)
    func findings(_ finding: FuzzFinding) {
        for property in Property.all {
            #expect(property.broken(finding.bytes) == [], "\(property.testDescription)")
        }
    }

    @Test("A broken property is noticed")
    func notices() throws {
        let page = try TestPage("<p>one</p><p>two</p>")
        var tree = page.tree
        tree.ends[0] = 0
        #expect(!PageProperties.broken(tree).isEmpty)
        var blocks = page.blocks
        blocks.firstNodes[1] = blocks.firstNodes[0]
        #expect(!PageProperties.broken(blocks, page.tree).isEmpty)
        blocks = page.blocks
        blocks.text = Array("onetoo".utf8)
        #expect(!PageProperties.broken(blocks, page.tree).isEmpty)
        #expect(VisibleText.of(Array("<p>a<!-- b --><script>c</script>d".utf8)) == Array("ad".utf8))
        #expect(!PageProperties.isSubsequence([1, 2], of: [2, 1]))
    }
}
