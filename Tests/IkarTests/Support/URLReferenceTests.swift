import Testing

@testable import Ikar

@Suite("URL references")
struct URLReferenceTests {
    /// RFC 3986, 5.4.1 and 5.4.2.
    @Test(
        "The RFC's examples resolve as it says",
        arguments: [
            ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
            ("g?y", "http://a/b/c/g?y"),
            ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"), ("g?y#s", "http://a/b/c/g?y#s"),
            (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"), (".", "http://a/b/c/"),
            ("./", "http://a/b/c/"),
            ("..", "http://a/b/"), ("../", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"),
            ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("/./g", "http://a/g"),
            ("/../g", "http://a/g"),
            ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"),
            ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
            ("g;x=1/../y", "http://a/b/c/y"), ("g?y/./x", "http://a/b/c/g?y/./x"),
            ("g#s/../x", "http://a/b/c/g#s/../x"),
        ])
    func rfcExamples(reference: String, expected: String) {
        #expect(URLReference.resolve(reference, against: "http://a/b/c/d;p?q") == expected)
    }

    @Test(
        "References are cleaned as browsers clean them",
        arguments: [
            ("  /a b.jpg\n", "https://x.test/a%20b.jpg"), ("java\nscript:alert(1)", "javascript:alert(1)"),
            ("\\\\cdn.test\\a", "https://cdn.test/a"), ("/a\"><b>", "https://x.test/a%22%3E%3Cb%3E"),
            ("HTTPS://Y.test/q", "https://Y.test/q"), ("/כתבה/1", "https://x.test/כתבה/1"),
        ])
    func cleaning(reference: String, expected: String) {
        #expect(URLReference.resolve(reference, against: "https://x.test/d/e") == expected)
    }

    @Test("A relative reference without an absolute base has no address")
    func noBase() {
        #expect(URLReference.resolve("a.html", against: nil) == nil)
        #expect(URLReference.resolve("a.html", against: "b/c.html") == nil)
        #expect(URLReference.resolve("", against: "http://a/") == nil)
        #expect(URLReference.resolve("http://a/x/../y", against: nil) == "http://a/y")
    }

    @Test("A base that is only a host takes a path")
    func bareHost() {
        #expect(URLReference.resolve("x", against: "http://a") == "http://a/x")
    }

    @Test("Only http and https are web addresses")
    func web() {
        #expect(URLReference.isWeb("HTTP://a/") && URLReference.isWeb("https://a"))
        #expect(
            !URLReference.isWeb("javascript:x") && !URLReference.isWeb("/a") && !URLReference.isWeb("data:,x")
        )
    }

    @Test(
        "The host is bare",
        arguments: [
            ("https://u:p@WWW.Example.test:8080/a", "example.test"), ("http://[::1]:80/", "[::1]"),
            ("https://a.b.test?q", "a.b.test"),
        ])
    func host(address: String, expected: String) {
        #expect(URLReference.host(of: address) == expected)
    }
}
