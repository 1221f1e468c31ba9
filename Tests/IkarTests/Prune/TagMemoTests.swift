import Testing

@testable import Ikar

@Suite("Tags that repeat") struct TagMemoTests {
    /// What each element of a page has: its tag and its attributes.
    private func elements(_ html: String) throws -> [String] {
        let tree = try TestPage(html).tree
        return (0..<tree.count).compactMap { node in
            guard tree.tags[node] == .div || tree.tags[node] == .a || tree.tags[node] == .unknown else {
                return nil
            }
            let attributes = tree.attributes(of: node).map { index in
                let start = Int(tree.attributeValueStarts[index])
                let end = Int(tree.attributeValueStarts[index + 1])
                return
                    "\(tree.attributeNames[index])=\(String(decoding: tree.attributeText[start..<end], as: UTF8.self))"
            }
            return "\(tree.tags[node]) \(attributes.joined(separator: " "))"
        }
    }

    @Test(
        "A tag says the same every time",
        arguments: [
            #"<div class="a b" id=c>"#, #"<div class="a > b" id="c">"#, #"<div class='a"b'>"#,
            #"<div data-unknown="something">"#, #"<div class="a&amp;b" hidden>"#, #"<div class=a/b>"#,
            #"<DIV CLASS="Big" Title="x">"#, #"<div class="a" class="b">"#, #"<x-card class="teaser">"#,
            #"<div class="">"#, #"<div class = "spaced" >"#,
        ])
    func same(tag: String) throws {
        let once = try elements("\(tag)text</div>")
        let often = try elements(String(repeating: "<p>\(tag)text</div></x-card>", count: 5))
        try #require(once.count == 1)
        #expect(often == Array(repeating: once[0], count: 5))
    }

    @Test("Tags that begin alike are told apart")
    func alike() throws {
        let found = try elements(
            #"<div class="one">a</div><div class="one" id=x>b</div><div class="two">c</div><div class="one">d</div>"#
        )
        #expect(found == ["div class=one", "div class=one id=x", "div class=two", "div class=one"])
    }

    @Test("More tags than are remembered")
    func many() throws {
        let tags = (0..<5000).map { #"<div class="name-\#($0 % 3000)">a</div>"# }
        let found = try elements(tags.joined())
        #expect(found == (0..<5000).map { "div class=name-\($0 % 3000)" })
    }

    @Test("A hidden address is shown wherever it stands")
    func mail() throws {
        let link = #"<p><a href="/m" data-cfemail="422a2b02236c20">x</a></p>"#
        let page = try TestPage(link + link + link)
        let text = String(decoding: page.tree.text, as: UTF8.self)
        #expect(text.components(of: "hi@a.b") == 3)
    }

    @Test("A page that ends within a tag that stood there before")
    func cut() throws {
        #expect(try elements(#"<div class="whole">a</div><div class="whole""#) == ["div class=whole"])
    }
}

extension String {
    /// How often a text stands in it.
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
