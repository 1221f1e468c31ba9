import Testing

@testable import Ikar

@Suite("Attributes") struct AttributesTests {
    @Test(
        "Values are read however they are written",
        arguments: [
            ("<p class=\"a b\">", "a b"), ("<p class='a \"b\"'>", "a \"b\""), ("<p class=a>", "a"),
            ("<p CLASS=a>", "a"),
            ("<p class = a >", "a"), ("<p/class=a>", "a"), ("<p x=y class=a/b>", "a/b"), ("<p class>", ""),
            ("<p class=>", ""), ("<p class=a&amp;b>", "a&b"), ("<p data-x class=a>", "a"),
            ("<p =x class=a>", "a"),
            ("<p class=a class=b>", "a"), ("<p class=\n'a'>", "a"),
        ])
    func values(_ tag: String, _ value: String) throws {
        #expect(try TestPage("<body>\(tag)x").attribute(.class) == value)
    }

    @Test(
        "Attributes that no stage reads are dropped",
        arguments: [
            "onclick=x()", "data-foo=1", "aria-describedby=x", "style='color:red'",
            "src=data:image/png;base64,AA",
        ])
    func dropped(_ attribute: String) throws {
        let page = try TestPage("<body><img \(attribute)>")
        #expect(page.pruned.attributes.count == 0)
        #expect(page.tree.tags.contains(.img))
    }

    @Test("A style is kept where it may hide")
    func style() throws {
        #expect(try TestPage("<p style='display: none'>x").attribute(.style) == "display: none")
        #expect(try TestPage("<p style='visibility:hidden'>x").attribute(.style) == "visibility:hidden")
    }

    @Test("A list of image sizes is kept where there is no other way to the image")
    func sizes() throws {
        #expect(try TestPage("<img src=a.jpg srcset='b.jpg 2x'>").attribute(.srcset) == nil)
        #expect(try TestPage("<img srcset='b.jpg 2x'>").attribute(.srcset) == "b.jpg 2x")
        #expect(try TestPage("<img src='data:x' srcset='b.jpg 2x'>").attribute(.srcset) == "b.jpg 2x")
        #expect(try TestPage("<source src=a.jpg srcset='b.jpg 2x'>").attribute(.srcset) == "b.jpg 2x")
    }

    @Test("Attributes of many elements stay with their elements")
    func lists() throws {
        let page = try TestPage("<body><p id=a>1</p><p>2</p><p id=b class=c>3</p><i></i><p id=d>4</p>")
        let ids = page.tree.tags.indices.filter { page.tree.tags[$0] == .p }.map {
            page.tree.attributeString(.id, of: $0)
        }
        #expect(ids == ["a", nil, "b", "d"])
    }

    @Test(
        "Elements that a tag implies have not its attributes, nor has one beside a tag that the parser drops",
        arguments: [
            "<div id=a>1</div>", "<DIV id=a>1</DIV>", "<my-box id=a>1</my-box>", "<p><div id=a>1</div>",
            "<body><html><div id=a>1</div>", "<title>x</title><div id=a>1</div>",
            "<table><tr><td id=a>1</td></tr></table>", "1<br id=a><b>2</b>", "<ul><li>1<li id=a>2</ul>",
        ])
    func owners(_ html: String) throws {
        let page = try TestPage(html)
        let owners = page.tree.tags.indices.filter { page.tree.attributeString(.id, of: $0) == "a" }
        #expect(owners.count == 1)
        let implied = TagSet([.html, .head, .body, .p, .table, .tr, .ul, .b])
        #expect(owners.allSatisfy { !implied.contains(page.tree.tags[$0]) })
    }

    @Test("The page's own html and body keep theirs")
    func roots() throws {
        let page = try TestPage("<html lang=he><body class=b><body id=c><p id=d>1")
        let names: [AttributeName] = [.lang, .class, .id]
        let found = page.tree.tags.indices.compactMap { node in
            let value = names.lazy.compactMap { page.tree.attributeString($0, of: node) }.first
            return value.map { (page.tree.tags[node], $0) }
        }
        #expect(found.map(\.0) == [.html, .body, .p])
        #expect(found.map(\.1) == ["he", "b", "d"])
    }

    @Test("However many lists there are, each comes back to its element")
    func manyLists() throws {
        let count = 100_000
        let html = (0..<count).map { "<b id=\($0)></b>" }.joined()
        let page = try TestPage("<body>\(html)<p id=last>1")
        let elements = page.tree.tags.indices.filter { page.tree.tags[$0] == .b }
        #expect(elements.count == count)
        let wrong = elements.enumerated().filter { index, node in
            page.tree.attributeString(.id, of: node) != "\(index)"
        }
        #expect(wrong.isEmpty)
        let last = page.tree.tags.lastIndex(of: .p)
        #expect(last.flatMap { page.tree.attributeString(.id, of: $0) } == "last")
    }

    @Test(
        "At most so many attributes of an element are kept, and the cut is flagged",
        arguments: [(2, false), (3, false), (4, true)])
    func count(_ attributes: Int, _ isFlagged: Bool) throws {
        var limits = Limits()
        limits.maxAttributes = 3
        let names = ["id=a", "class=b", "lang=c", "dir=d"].prefix(attributes).joined(separator: " ")
        let page = try TestPage("<p \(names)>x", limits: limits)
        #expect(page.pruned.attributes.names.count == min(attributes, 3))
        #expect(page.pruned.limitsHit == (isFlagged ? [.attributes] : []))
        #expect(page.text == "x")
    }

    @Test("A long value is cut between characters, and the cut is flagged")
    func length() throws {
        var limits = Limits()
        limits.maxAttributeBytes = 5
        let page = try TestPage("<p title='אבגד'>x", limits: limits)
        #expect(page.attribute(.title) == "אב")
        #expect(page.pruned.limitsHit == [.attributeBytes])
    }
}
