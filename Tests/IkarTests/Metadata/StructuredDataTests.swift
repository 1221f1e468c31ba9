import Testing

@testable import Ikar

/// A JSON tree as compact JSON again: what the reader understood.
private func understood(_ source: String, maxDepth: Int = 128) -> String {
    let tree = JSONTree(parsing: [Array(source.utf8)[...]], maxDepth: maxDepth)
    var written = ""
    var open: [Int] = []
    func close(before index: Int) {
        while let last = open.last, tree.ends[last] <= index {
            written += tree.kinds[last] == .object ? "}" : "]"
            open.removeLast()
        }
    }
    for value in 0..<tree.count {
        close(before: value)
        if let last = written.last, !"{[".contains(last) { written += "," }
        if !tree.names[value].isEmpty {
            written += String(decoding: tree.text[tree.names[value]], as: UTF8.self) + ":"
        }
        switch tree.kinds[value] {
        case .object, .array:
            written += tree.kinds[value] == .object ? "{" : "["
            open.append(value)
        case .string: written += "'" + tree.string(value) + "'"
        case .literal: written += tree.string(value)
        }
    }
    close(before: tree.count)
    return written
}

@Suite("JSON as it is found")
struct JSONTreeTests {
    @Test(
        "Sound and broken JSON is understood",
        arguments: [
            (#"{"a":"b","c":[1,true,null,"d"],"e":{}}"#, "{a:'b',c:[1,true,null,'d'],e:{}}"),
            ("{\"a\":\"line\nline\"}", "{a:'line\nline'}"),
            (#"{"a":1,"b":[1,2,],}"#, "{a:1,b:[1,2]}"),
            (#"<!--/*<![CDATA[*/ {"a":1} /*]]>*/-->"#, "{a:1}"),
            (#"//<![CDATA[ {"a":1} //]]>"#, "{a:1}"),
            (#"{"a":1};{"b":2}"#, "{a:1},{b:2}"),
            (#"{"a":"He said "no" twice","b":1}"#, "{a:'He said \"no\" twice',b:1}"),
            ("{\"a\":\"x\"\n\"b\":\"y\"}", "{a:'x',b:'y'}"),
            (#"{"a":"","b":""}"#, "{a:'',b:''}"),
            (#"{"a":"cut of"#, "{a:'cut of'}"),
            (#"{"a":{"b":["c""#, "{a:{b:['c']}}"),
            (#"{&quot;a&quot;:&quot;b &amp; c&quot;}"#, "{a:'b & c'}"),
            (#"}]{"a":1}]"#, "{a:1}"),
            ("", ""),
        ])
    func tolerance(source: String, expected: String) {
        #expect(understood(source) == expected)
    }

    @Test(
        "Escapes become characters",
        arguments: [
            (#"{"a":"\u05d0\n\"\/\\"}"#, "{a:'א\n\"/\\'}"), (#"{"a":"\ud83d\ude00"}"#, "{a:'😀'}"),
            (#"{"a":"\ud83dx"}"#, "{a:'\u{FFFD}x'}"), (#"{"a":"\uZZ"}"#, "{a:'\u{FFFD}ZZ'}"),
            (#"{"a":"b\"#, "{a:'b'}"),
        ])
    func escapes(source: String, expected: String) {
        #expect(understood(source) == expected)
    }

    @Test("What nests too deep is left out, and what follows is not")
    func depth() {
        #expect(understood(#"{"a":[[["x"]]],"b":1}"#, maxDepth: 2) == "{a:[],b:1}")
        let deep = String(repeating: "[", count: 200_000)
        #expect(understood(deep, maxDepth: 3) == "[[[]]]")
    }
}

@Suite("Structured data")
struct StructuredDataTests {
    private func read(_ scripts: String...) -> StructuredData {
        StructuredData(parsing: scripts.map { Array($0.utf8) }, limits: Limits())
    }

    @Test("An article's facts are read")
    func article() {
        let data = read(
            """
            {"@context":"https://schema.org","@type":"NewsArticle","headline":"Rain &amp; wind","author":[
              {"@type":"Person","name":"Dana Levi"},"Omar Haddad"],"publisher":{"@type":"Organization","name":"Harbour Post"},
              "datePublished":"2022-03-12T23:56:00+02:00","dateModified":"2022-03-13","image":{"@type":"ImageObject",
              "url":"/a.jpg"},"inLanguage":"en","articleBody":"One.\\n\\nTwo <b>bold</b>.<p>Three</p>",
              "isAccessibleForFree":"False"}
            """)
        #expect(data.headline == "Rain & wind")
        #expect(data.authors == ["Dana Levi", "Omar Haddad"])
        #expect(data.publisher == "Harbour Post")
        #expect(data.datePublished == "2022-03-12T23:56:00+02:00" && data.dateModified == "2022-03-13")
        #expect(data.image == "/a.jpg" && data.language == "en")
        #expect(data.bodies == ["One.\n\nTwo bold.\n\nThree"])
        #expect(data.isArticle && data.isPaywalled && !data.isProduct && !data.isForum)
        #expect(data.types == ["NewsArticle"])
    }

    @Test("A graph's references are followed and its article is preferred to its page")
    func graph() {
        let data = read(
            """
            {"@graph":[{"@type":"WebSite","name":"The Quay"},{"@type":"WebPage","name":"Low tide - The Quay",
            "datePublished":"2020-01-01"},{"@type":["Article","Thing"],"headline":"Low tide","author":{"@id":"#p1"},
            "publisher":{"@id":"#o"}},{"@type":"Person","@id":"#p1","name":"Noa Bar"},
            {"@type":"Organization","@id":"#o","name":"Quay Media"}]}
            """)
        #expect(data.headline == "Low tide")
        #expect(data.authors == ["Noa Bar"] && data.publisher == "Quay Media")
        #expect(data.datePublished == "2020-01-01")
    }

    @Test("What hangs on an entity is not taken for the page's")
    func nested() {
        let data = read(
            """
            {"@type":"Product","name":"Kettle","description":"Boils.","review":[{"@type":"Review","author":"A. Buyer",
            "reviewBody":"Good"}],"offers":{"@type":"Offer","name":"Sale"}}
            """)
        #expect(data.isProduct)
        #expect(data.bodies == ["Boils."] && data.authors.isEmpty && !data.isArticle)
    }

    @Test(
        "Kinds are told by their types",
        arguments: [
            ("DiscussionForumPosting", false, false, true), ("QAPage", false, false, true),
            ("JobPosting", false, false, false), ("LiveBlogPosting", true, false, false),
            ("https://schema.org/ScholarlyArticle", true, false, false), ("Product", false, true, false),
        ])
    func kinds(type: String, isArticle: Bool, isProduct: Bool, isForum: Bool) {
        let data = read("{\"@type\":\"\(type)\",\"name\":\"x\"}")
        #expect(data.isArticle == isArticle && data.isProduct == isProduct && data.isForum == isForum)
    }

    @Test("Bytes beyond the limit are not read")
    func limit() {
        var limits = Limits()
        limits.maxStructuredDataBytes = 10
        let data = StructuredData(
            parsing: [Array(#"{"@type":"Article","headline":"x"}"#.utf8)], limits: limits)
        #expect(data.headline == nil)
    }
}
