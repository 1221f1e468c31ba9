import Testing

@testable import Ikar

@Suite("What the HTML standard makes of a construct") struct StandardTests {
    @Test("Each construct gives the blocks that a reader sees", arguments: StandardCase.all)
    func blocks(_ construct: StandardCase) throws {
        #expect(try TestPage(construct.html).text == construct.blocks)
    }

    /// The cases were recorded beside a reference parser's text (html5lib 1.1); where that differs, the case says why.
    /// The tokeniser of `VisibleText` is asked again here.
    @Test("No visible text vanishes or doubles", arguments: StandardCase.all)
    func text(_ construct: StandardCase) throws {
        let page = try TestPage(construct.html)
        #expect(StageProperties.prune(Array(construct.html.utf8)) == [])
        #expect(PageProperties.broken(page.tree) == [])
        #expect(PageProperties.broken(page.blocks, page.tree) == [])
        guard let standard = construct.standard else { return }
        let found = page.strings.joined().filter { !$0.isWhitespace }
        #expect(found != standard.text, "no difference any more: take the reason out")
    }

    @Test("Every format carries the construct's text", arguments: StandardCase.all)
    func formats(_ construct: StandardCase) {
        #expect(StageProperties.formats(Array(construct.html.utf8)) == [])
    }

    @Test("There are enough constructs, each once")
    func count() {
        #expect(StandardCase.all.count >= 100)
        #expect(Set(StandardCase.all.map(\.html)).count == StandardCase.all.count)
    }
}
