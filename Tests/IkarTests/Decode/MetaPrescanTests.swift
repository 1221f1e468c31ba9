import Testing

@testable import Ikar

@Suite("The prescan for a declared encoding")
struct MetaPrescanTests {
    private func charset(_ html: String) -> String? {
        MetaPrescan.charset(of: Array(html.utf8), from: 0)?.name
    }

    @Test(
        "A declaration is found in each of its forms",
        arguments: [
            ("<meta charset=koi8-r>", "koi8-r"),
            ("<META CharSet = \"KOI8-R\" >", "koi8-r"),
            ("<meta/charset='windows-1255'/>", "windows-1255"),
            ("<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-8-i\">", "iso-8859-8-i"),
            ("<meta content='text/html;charset=visual' http-equiv='content-type'>", "iso-8859-8"),
            ("<meta content='text/html; charset = \"koi8-u\" ' http-equiv='content-type'>", "koi8-u"),
            ("<meta http-equiv=content-type content='charsetx; charset=big5;q=1'>", "big5"),
            ("<html lang=he><head><title>a < b</title><meta charset=gbk>", "gbk"),
            ("<meta name=a content=b><meta charset=gbk>", "gbk"),
            ("<!-- <meta charset=koi8-r> --><meta charset=gbk>", "gbk"),
            ("<!--><meta charset=gbk>", "gbk"),
            ("<!doctype html><?php x ?></p a='<meta charset=koi8-r>'><meta charset=gbk>", "gbk"),
            ("<a title='<meta charset=koi8-r>'><meta charset=gbk>", "gbk"),
            ("<meta charset=none><meta charset=gbk>", "gbk"),
            ("<meta charset=utf-16>", "utf-8"),
            ("<meta charset=UTF-16BE>", "utf-8"),
            ("<meta charset=x-user-defined>", "windows-1252"),
            ("<meta charset=gbk charset=koi8-r>", "gbk"),
            ("<?xml version='1.0' encoding='windows-1251'?><html>", "windows-1251"),
            ("<?xml version='1.0' encoding=\"utf-16\"?><html>", "utf-8"),
            ("<?xml version='1.0' encoding='windows-1251'?><meta charset=gbk>", "gbk"),
        ])
    func found(html: String, name: String) {
        #expect(charset(html) == name)
    }

    @Test(
        "What is no declaration is none",
        arguments: [
            "", "<", "<meta", "<meta charset", "<meta charset=", "<meta charset=>", "<metacharset=gbk>",
            "<meta content='text/html; charset=gbk'>", "<meta http-equiv=content-type content='text/html'>",
            "<!-- <meta charset=gbk>", "<meta name=charset content=gbk>", "<meta charset='gbk",
            " <?xml encoding='gbk'?>", "<?xml encoding=gbk?>", "<?xml version='1.0'?>", "meta charset=gbk",
            "<p <meta charset=gbk>", "<meta http-equiv=refresh content='text/html; charset=gbk'>",
        ])
    func none(html: String) {
        #expect(charset(html) == nil)
    }

    @Test("The declaration ends within the first 1,024 bytes", arguments: [-1, 0, 1])
    func window(offset: Int) {
        let meta = "<meta charset=gbk>"
        let padding = String(repeating: " ", count: MetaPrescan.window - meta.utf8.count + offset)
        #expect((charset(padding + meta) != nil) == (offset <= 0))
    }

    @Test("Any beginning of a page is read without a trap")
    func truncated() {
        let html = Array(
            "<!doctype html><!-- a --><html a='b'><meta http-equiv=\"content-type\" content='x; charset=\"gbk\"'>"
                .utf8)
        for end in 0...html.count { _ = MetaPrescan.charset(of: Array(html[..<end]), from: 0) }
    }

    @Test(
        "A Content-Type value's charset is found",
        arguments: [
            ("text/html; charset=utf-8", "utf-8"), ("text/html;charset=\"Windows-1255\"", "windows-1255"),
            ("text/html; boundary=x; CHARSET = koi8-r ; q=1", "koi8-r"), ("text/html", nil), ("", nil),
            ("charset", nil), ("text/html; charset=", ""), ("text/html; charset=\"utf-8", nil),
        ] as [(String, String?)])
    func contentType(value: String, label: String?) {
        let found = MetaPrescan.label(in: value.utf8).map { String(decoding: $0, as: UTF8.self) }
        #expect((found ?? "") == (label ?? ""))
    }
}
