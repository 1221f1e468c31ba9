/// What the words in an element's class, id, role, label or test id say about what it contains.
///
/// One row a meaning; a token is a whole word of the attribute (split at anything but letters and at capitals), never a
/// part of one. A cue is evidence that features carry, never a verdict: pages wrap whole articles in `newsletter`.
enum ContainerCue: Int, CaseIterable, Sendable {
    case comment, popup, navigation, hidden, section, footer, related, review, content, promotion, grid, post
    case specification, caption, byline, product, share, author, login, legal, tags, widget

    /// The words of the meaning, small letters.
    var tokens: [String] {
        Self.table[rawValue].split(separator: " ").map(String.init)
    }

    /// Words by meaning, in the order of the cases.
    private static let table = [
        "comment comments disqus respond response reply replies discussion talkback talkbacks commentlist",
        "popup modal overlay dialog cookie cookies consent gdpr paywall notice alert toast drawer offcanvas lightbox",
        """
        nav navbar navigation menu menus submenu breadcrumb breadcrumbs pagination pager paging topbar toolbar \
        dropdown megamenu skip subnav sitemap
        """,
        "hidden visually sr screen offscreen collapse collapsed hide invisible reader",
        "section sections hero block module component container wrapper row col column faq accordion tab tabs panel",
        "footer foot colophon copyright bottom legal disclaimer",
        """
        related recommended recommendation recommendations recommend similar also popular trending upsell crosssell \
        latest suggested suggestions recirc recirculation morefrom readmore recent prevnext next prev previous \
        outbrain taboola mostread
        """,
        "review reviews rating ratings stars testimonial testimonials",
        """
        content article entry body story text rte markdown prose wysiwyg richtext bodytext articlebody postcontent \
        maincontent description
        """,
        """
        promo promotion ad ads advert advertisement sponsor sponsored cta newsletter subscribe signup subscription \
        banner optin mailing
        """,
        "grid list card cards item items tile tiles collection results result teaser teasers listing",
        "post posts blog single page message messages cooked",
        "spec specs specification specifications feature features detail details overview summary",
        "caption credit figure image gallery media thumbnail figcaption photo",
        "meta byline bio date time timestamp published category categories posted dateline info",
        "product products price prices sku variant cart buy pdp",
        "share sharing social socials follow facebook twitter whatsapp addtoany sharedaddy",
        "author authors writer contributor bio about profile",
        "login signin register account user members",
        "terms privacy policy copyright legal disclaimer imprint",
        "tag tags topic topics keywords labels",
        "sidebar widget widgets rail aside sticky secondary",
    ]

    /// Bits of the cues that a word's hash stands for (bit = raw value), 0 for a word without meaning.
    static let bits = CueBits(ContainerCue.table)
}

/// Word hashes to bit sets, open addressing in two flat arrays.
struct CueBits: Sendable {
    private static let slots = 2048
    private var hashes = [UInt32](repeating: 0, count: CueBits.slots)
    private var values = [UInt32](repeating: 0, count: CueBits.slots)

    /// A set with a row of words, set off by spaces, for each bit.
    init(_ rows: [String], hash: (Substring.UTF8View) -> UInt32 = NameHash.of) {
        for (bit, row) in rows.enumerated() {
            for token in row.split(separator: " ") { add(hash(token.utf8), 1 << UInt32(bit)) }
        }
    }

    private mutating func add(_ hash: UInt32, _ bits: UInt32) {
        var at = Int(hash) & (Self.slots - 1)
        while hashes[at] != 0, hashes[at] != hash { at = (at + 1) & (Self.slots - 1) }
        hashes[at] = hash
        values[at] |= bits
    }

    /// The bits of a word's hash. Constant time.
    @inline(__always) func of(_ hash: UInt32) -> UInt32 {
        var at = Int(hash) & (Self.slots - 1)
        while hashes[at] != 0 {
            if hashes[at] == hash { return values[at] }
            at = (at + 1) & (Self.slots - 1)
        }
        return 0
    }
}
