import Testing

@testable import Ikar

@Suite("Metadata of Hebrew pages")
struct HebrewMetadataTests {
    private func metadata(_ html: String) throws -> Metadata {
        try Extractor().extract("<html lang=he dir=rtl>" + html).metadata
    }

    @Test(
        "Days of the Hebrew calendar are found however they are written",
        arguments: [
            ("י\"ב באדר ב' תשפ\"ב", "2022-03-15"), ("י״ב באדר ב׳ תשפ״ב", "2022-03-15"),
            ("י'' באדר א' תשפ\"ב", "2022-02-11"), ("ט\"ו בשבט תשפ\"ד", "2024-01-25"),
            ("א' תשרי ה'תשפ\"ה", "2024-10-03"), ("יום חמישי, כ״ט בנובמבר, ה' באייר התש\"ח", "1948-05-14"),
            ("כ”ט באלול תשפ”ג", "2023-09-15"), ("יד בניסן תשפד", "2024-04-22"),
            ("א' באדר תשפ\"ג", "2023-02-22"), ("ל' בחשוון תשפ\"ה", "2024-12-01"),
        ])
    func hebrewDay(text: String, iso: String) {
        #expect(DateParser.find(in: text, isDayFirst: true)?.iso == iso)
    }

    @Test(
        "What is no day of that calendar is unknown",
        arguments: [
            "ל' באדר ב' תשפ\"ג", "תשפ\"ב", "באדר תשפ\"ב", "ל\"א בניסן תשפ\"ב", "י\"ב באדר", "שבט הנגב תשתתף",
            "לפני שעה", "אתמול", "ל' בטבת תשפ\"ב", "א' ב' תשפ\"ב",
        ])
    func noHebrewDay(text: String) {
        #expect(DateParser.find(in: text, isDayFirst: true) == nil)
    }

    @Test("Where both calendars stand, the civil day counts, with its time")
    func bothCalendars() {
        let text = "י\"ב באדר ב' תשפ\"ב, 15.03.2022 14:05"
        #expect(DateParser.find(in: text, isDayFirst: true)?.iso == "2022-03-15T14:05:00")
    }

    @Test(
        "Author lines give the name",
        arguments: [
            ("מאת: שירה בן-עטר", "שירה בן-עטר"), ("מאת דנה לוי", "דנה לוי"), ("כתב/ת: דנה לוי", "דנה לוי"),
            ("כתבה: דנה לוי", "דנה לוי"), ("נכתב על ידי דנה לוי", "דנה לוי"),
            ("נכתב ע\"י: דנה לוי", "דנה לוי"),
            ("דנה לוי | 12.3.2022", "דנה לוי"), ("מאת: דנה לוי ועוד | 12/03/2022", "דנה לוי ועוד"),
            ("מאת: דנה לוי, כתבת", "דנה לוי"), ("דנה לוי | י\"ב באדר ב' תשפ\"ב", "דנה לוי"),
        ])
    func author(line: String, name: String) throws {
        #expect(try metadata("<h1>כותרת</h1><p>\(line)</p><p>גוף הכתבה</p>").author?.value == name)
    }

    @Test(
        "A part of the paper before a date is no author",
        arguments: ["חדשות בארץ | 12.3.2022", "ספורט | 12.3.2022"])
    func noAuthor(line: String) throws {
        #expect(try metadata("<h1>כותרת</h1><p>\(line)</p><p>גוף הכתבה</p>").author == nil)
    }

    @Test(
        "Publication and change are told apart",
        arguments: [
            ("פורסם: 12.03.2022 | עודכן ב-13.03.2022, 10:30", "2022-03-12", "2022-03-13T10:30:00"),
            ("12 במרץ 2022, עודכן ב־14 במרץ 2022", "2022-03-12", "2022-03-14"),
            ("עודכן ב־02.08.2020 18:40, פורסם 01.08.2020", "2020-08-01", "2020-08-02T18:40:00"),
            ("03.04.2022", "2022-04-03", nil), ("לפני שעה", nil, nil),
            ("עודכן: 13.03.2022 10:30", "2022-03-13T10:30:00", "2022-03-13T10:30:00"),
        ] as [(String, String?, String?)])
    func change(line: String, date: String?, modified: String?) throws {
        let found = try metadata("<h1>כותרת</h1><p>\(line)</p><p>גוף הכתבה</p>")
        #expect(found.date?.value == date)
        #expect(found.modified?.value == modified)
    }

    @Test("A headline with vowel points is the one that the title states without them")
    func points() throws {
        let found = try metadata("<title>על סף הבית - כתב העת אגוז</title><h1>עַל סַף הַבַּיִת</h1>")
        #expect(found.title?.value == "עַל סַף הַבַּיִת")
        #expect(TitleCleaner.key("\u{FB2A}ר\u{FB4B}") == TitleCleaner.key("שרו"))
    }

    @Test("A stated time keeps its zone")
    func zone() throws {
        let html =
            "<meta property='article:published_time' content='2022-03-12T23:56:00+02:00'><h1>כותרת</h1>"
        #expect(try metadata(html).date?.value == "2022-03-12T23:56:00+02:00")
    }

    @Test("The section comes from JSON-LD, then from meta")
    func section() throws {
        let meta = "<meta property='article:section' content='צרכנות'>"
        #expect(try metadata(meta).section == MetadataField("צרכנות", from: .openGraph))
        let data = """
            <script type=application/ld+json>{"@type":"NewsArticle","articleSection":["כלכלה","צרכנות"]}</script>
            """
        #expect(try metadata(meta + data).section == MetadataField("כלכלה", from: .jsonLD))
        #expect(try metadata("").section == nil)
    }
}

@Suite("Languages by the text")
struct LanguageByTextTests {
    private static let hebrew =
        "הממשלה אישרה אמש את התקציב לשנה הבאה לאחר דיון ארוך שנמשך עד הבוקר, והשרים הצביעו בעדו. "
    private static let yiddish =
        "די רעגירונג האט נעכטן באשטעטיגט דעם בודזשעט פאר דעם קומענדיקן יאר, און די מיניסטארן זענען געווען צופרידן מיט דער החלטה. "
    private static let english =
        "The government approved the budget for the coming year after a long debate, and it was welcomed by the ministers. "
    private static let arabic =
        "وافقت الحكومة مساء أمس على ميزانية العام المقبل بعد نقاش طويل استمر حتى الصباح. "
    private static let german =
        "Die Regierung hat gestern Abend den Haushalt für das kommende Jahr nach langer Debatte gebilligt. "

    @Test(
        "The text tells it where nothing is declared, and against a declaration of another script",
        arguments: [
            (hebrew, nil, "he"), (yiddish, nil, "yi"), (english, nil, "en"), (arabic, nil, "ar"),
            (german, nil, nil),
            (english, "he", "en"), (hebrew, "en", "he"), (arabic, "he", "ar"), (yiddish, "yi", "yi"),
            (hebrew, "he", "he"), (german, "de", "de"), (english, "fr", "fr"),
            // Mixed pages: the script of most letters.
            (hebrew + hebrew + english, nil, "he"), (english + english + english + hebrew, nil, nil),
            (english + english + english + hebrew, "en", "en"), ("12.3.2022", nil, nil),
        ] as [(String, String?, String?)])
    func language(text: String, declared: String?, expected: String?) throws {
        let root = declared.map { "<html lang=\($0)>" } ?? "<html>"
        let page = "\(root)<p>\(String(repeating: text, count: 4))</p>"
        #expect(try Extractor().extract(page).metadata.language?.value == expected)
    }

    @Test("The main content tells it where the frame around it is in another language")
    func frame() throws {
        let menu = (0..<60).map { "<li><a href=/\($0)>מדור מספר \($0) באתר</a></li>" }.joined()
        let article = (0..<12).map { "<p>\(Self.english)It has \($0) parts.</p>" }.joined()
        let page =
            "<html lang=he><nav><ul>\(menu)</ul></nav><article><h1>Budget</h1>\(article)</article><footer>\(menu)</footer>"
        let result = try Extractor().extract(page)
        #expect(result.metadata.language == MetadataField("en", from: .text))
        #expect(result.direction == .leftToRight)
    }
}

@Suite("Hidden e-mail addresses")
struct HiddenMailTests {
    /// An address as Cloudflare hides it.
    private static func hidden(_ address: String, key: UInt8 = 0x5A) -> String {
        ([key] + address.utf8.map { $0 ^ key }).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    private func text(_ html: String) throws -> String {
        let page = try RenderedPage.page("<p>כתבו אל \(html) היום</p>")
        return page.blocks.string(0)
    }

    @Test("They stand in the text in place of the placeholder", arguments: ["a", "span"])
    func shown(element: String) throws {
        let html = """
            <\(element) class="__cf_email__" data-cfemail="\(Self.hidden("desk@gilad-daily.example"))">\
            [email&#160;protected]</\(element)>
            """
        #expect(try text(html) == "כתבו אל desk@gilad-daily.example היום")
    }

    @Test(
        "What hides no address is left alone",
        arguments: ["", "5", "zz", "5a", "5a1", hidden("<b>@x"), hidden("no address"), hidden("a\u{1}@b")])
    func nothing(value: String) throws {
        #expect(try text("<a data-cfemail=\"\(value)\">כאן</a>") == "כתבו אל כאן היום")
    }

    @Test("A text that is no placeholder stays")
    func longText() throws {
        let words = String(repeating: "word ", count: 40)
        let shown = try text("<a data-cfemail=\"\(Self.hidden("a@b.example"))\">\(words)</a>")
        #expect(shown.contains("a@b.example"))
        #expect(shown.contains("word word"))
    }
}
