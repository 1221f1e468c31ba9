/// Element names that mean something to some stage; every other element is `unknown`, character data is `text`.
///
/// The raw value is the identifier that the parser writes into ``PageTree/tags``; a case's spelling is the element's name.
enum Tag: UInt8, CaseIterable, Sendable {
    // Identifiers 0 and 1 are fixed by the C rim.
    case text, unknown
    case html, head, body, title, base, meta, link
    case p, div, section, article, main, aside, nav, header, footer, address, hgroup, search
    case h1, h2, h3, h4, h5, h6
    case ul, ol, li, menu, dir, dl, dt, dd
    case table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th
    case blockquote, q, cite, pre, code, samp, kbd, `var`, tt, listing, xmp, plaintext
    case figure, figcaption, img, picture, source, video, audio, track, canvas, map, area, object, embed,
        param
    case a, b, strong, i, em, u, s, strike, del, ins, small, big, sub, sup, mark, abbr, acronym, time, span,
        font
    case bdi, bdo, data, label, dfn, ruby, rt, rp, rb, rtc, wbr, br, hr, nobr
    case form, fieldset, legend, input, button, select, option, optgroup, textarea, output, progress, meter,
        datalist
    case details, summary, dialog, slot, noscript, center, frame, frameset, noframes, marquee, blink, iframe,
        template
    case script, style, svg, math

    /// Names by identifier, in the parser's order: the cases once more, because asking the runtime for their spelling
    /// takes a tenth of a program's start.
    static let names = StaticString.words(
        """
        text unknown html head body title base meta link
        p div section article main aside nav header footer address hgroup search
        h1 h2 h3 h4 h5 h6
        ul ol li menu dir dl dt dd
        table caption colgroup col thead tbody tfoot tr td th
        blockquote q cite pre code samp kbd var tt listing xmp plaintext
        figure figcaption img picture source video audio track canvas map area object embed param
        a b strong i em u s strike del ins small big sub sup mark abbr acronym time span font
        bdi bdo data label dfn ruby rt rp rb rtc wbr br hr nobr
        form fieldset legend input button select option optgroup textarea output progress meter datalist
        details summary dialog slot noscript center frame frameset noframes marquee blink iframe template
        script style svg math
        """)

    /// The element with this identifier; `unknown` for one that is out of range.
    @inline(__always) init(identifier: UInt8) { self = Tag(rawValue: identifier) ?? .unknown }
}

/// Sets of elements by what they do on a page.
struct TagSet: Sendable {
    private var low: UInt64 = 0
    private var middle: UInt64 = 0
    private var high: UInt64 = 0

    init(_ tags: [Tag]) {
        for tag in tags {
            switch tag.rawValue >> 6 {
            case 0: low |= 1 << UInt64(tag.rawValue & 63)
            case 1: middle |= 1 << UInt64(tag.rawValue & 63)
            default: high |= 1 << UInt64(tag.rawValue & 63)
            }
        }
    }

    /// Whether the set holds the element. Constant time, no branch on its contents.
    @inline(__always) func contains(_ tag: Tag) -> Bool {
        let word = tag.rawValue < 64 ? low : tag.rawValue < 128 ? middle : high
        return (word >> UInt64(tag.rawValue & 63)) & 1 != 0
    }

    /// Elements that begin and end a block of text (HTML's flow content that a browser lays out as a block).
    static let block = TagSet([
        .html, .head, .body, .title, .p, .div, .section, .article, .main, .aside, .nav, .header, .footer,
        .address,
        .hgroup, .search, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .li, .menu, .dir, .dl, .dt, .dd, .table,
        .caption,
        .colgroup, .col, .thead, .tbody, .tfoot, .tr, .td, .th, .blockquote, .pre, .listing, .xmp, .plaintext,
        .figure, .figcaption, .form, .fieldset, .legend, .details, .summary, .dialog, .hr, .noscript, .center,
        .frameset, .noframes, .button, .select, .option, .optgroup, .textarea, .datalist, .label, .iframe,
        .unknown,
        .video, .audio, .object, .canvas, .marquee,
    ])

    static let headings = TagSet([.h1, .h2, .h3, .h4, .h5, .h6])

    /// Elements whose character data is never page text.
    static let invisible = TagSet([
        .head, .title, .script, .style, .svg, .math, .template, .iframe, .datalist,
    ])

    /// Elements that never have content.
    static let void = TagSet([
        .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .param, .source, .track, .wbr,
        .frame,
    ])
}
