/// What a phrase in a block's text says about the block.
///
/// A cue is evidence that features and labels carry, never a verdict: an article about newsletters is an article.
enum PhraseCue: UInt8, CaseIterable, Sendable {
    /// A call to sign up for mails, channels or alerts of the site.
    case newsletter
    /// "Read also", "Related", "More on…", "Continue reading".
    case readAlso
    /// Share and follow buttons and calls.
    case share
    /// Subscriptions, paywalls, pleas for support.
    case subscribe
    /// Who made or owns a picture; furniture of captions.
    case credit
    /// Phone, e-mail, address, "contact us".
    case contact
    /// Headings and prompts of a comments section.
    case commentPrompt
    /// Terms, disclaimers, affiliate notes, corrections.
    case legal
    /// Cookies and consent.
    case consent
    /// Advertising and its announcements.
    case advert
    /// Prompts for apps and push alerts.
    case app
    /// Accounts: signing in, registering, passwords.
    case login
    /// Skip links, menus, search, back to top, previous and next.
    case navigation
    /// Tags and topics.
    case tags
    /// Author lines, dates, reading time, print and font-size furniture.
    case byline
    /// Who the author is.
    case authorBio
    /// Who owns the text, and that nobody may copy it: unlike other legal notes, no article is about that.
    case rights

    /// Bits of the cues that never belong to an article, whatever its subject; menus, tags, dates and legal notes may.
    static let pleas: UInt32 = allCases.reduce(0) { bits, cue in
        switch cue {
        case .byline, .navigation, .tags, .legal: bits
        default: bits | cue.bit
        }
    }

    /// The cue's bit in ``PhraseHits/cues``.
    var bit: UInt32 { 1 << UInt32(rawValue) }
}

/// What the matcher found in one block.
struct PhraseHits: Sendable, Equatable {
    /// A bit for each meaning that was found, by raw value.
    var cues: UInt32 = 0
    /// The bits of those that begin the block or are the whole of it.
    var strongCues: UInt32 = 0
    /// The strongest match: 0 none, 1 inside the text, 2 at its beginning, 3 the whole text.
    var strength: UInt8 = 0
    /// Index into ``PhraseTable/rows`` of the first of the strongest rows; ``noRow`` when only shapes were found.
    var row: UInt16 = PhraseHits.noRow
    /// Phone numbers, addresses, dates… in the text.
    var shapes: TextShapes = []

    /// Stands for "no row".
    static let noRow = UInt16.max

    /// Whether the meaning was found.
    func has(_ cue: PhraseCue) -> Bool { cues & cue.bit != 0 }

    /// Whether the meaning was found at the block's beginning or as the whole of it.
    func hasStrong(_ cue: PhraseCue) -> Bool { strongCues & cue.bit != 0 }

    /// Adds a find.
    mutating func add(_ cue: PhraseCue, strength found: UInt8, row number: UInt16 = PhraseHits.noRow) {
        cues |= cue.bit
        if found >= PhraseStrength.opening { strongCues |= cue.bit }
        if found > strength {
            strength = found
            row = number
        }
    }
}

/// The values of ``PhraseHits/strength``.
enum PhraseStrength {
    static let within: UInt8 = 1
    static let opening: UInt8 = 2
    static let whole: UInt8 = 3
}

/// One phrase cue: a pattern, its meaning and how it is matched.
struct PhraseRow: Sendable {
    /// Where in a block the pattern must stand.
    enum Placement: UInt8, Sendable {
        /// The whole text; numbers at its ends aside ("Comments (12)").
        case whole
        /// The block begins with it.
        case opening
        /// A sentence of the block, or a part set off by a colon, a bar or a dash, begins with it.
        case sentence
        /// Anywhere.
        case within
    }

    /// What must stand beside the pattern.
    enum Beside: Sendable {
        case nothing
        /// A colon, dash, bar, line end or the block's end right after it.
        case stop
        /// A capitalised word, or one of a script without capitals, right after it.
        case name
        /// One to five capitalised words, and nothing else, before it.
        case nameBefore
        /// A phone number, e-mail address, web address or handle somewhere in the block.
        case channel
        /// A number, date or time somewhere in the block.
        case number
    }

    /// Language, meaning and a word that tells the row from others, with dots between.
    let id: StaticString
    let cue: PhraseCue
    let placement: Placement
    /// The pattern: see ``PhraseReader``.
    let pattern: StaticString
    let beside: Beside
    /// Blocks of more words are not searched for it.
    let mostWords: UInt8
    /// On how many unrelated sites of the development pages a dropped block matched.
    let sites: UInt16

    /// Whether it says that the page is an error's ("404 - page not found"): its id's middle part is `error`.
    var tellsError: Bool { idParts.dropFirst().first == "error" }
    /// Whether it asks for JavaScript: its id's last part begins so.
    var tellsScripts: Bool { idParts.last?.hasPrefix("javascript") == true }

    private var idParts: [Substring] { id.description.split(separator: ".") }

    private init(
        _ id: StaticString, _ cue: PhraseCue, _ placement: Placement, _ pattern: StaticString,
        _ beside: Beside,
        most: Int, sites: Int
    ) {
        self.id = id
        self.cue = cue
        self.placement = placement
        self.pattern = pattern
        self.beside = beside
        mostWords = UInt8(clamping: most)
        self.sites = UInt16(clamping: sites)
    }

    /// The block's whole text.
    static func whole(_ id: StaticString, _ cue: PhraseCue, _ pattern: StaticString, sites: Int = 0)
        -> PhraseRow
    { PhraseRow(id, cue, .whole, pattern, .nothing, most: PhraseMatcher.mostSearchedWords, sites: sites) }

    /// The block's beginning.
    static func opening(
        _ id: StaticString, _ cue: PhraseCue, _ pattern: StaticString, _ beside: Beside = .nothing,
        most: Int = 30, sites: Int = 0
    ) -> PhraseRow { PhraseRow(id, cue, .opening, pattern, beside, most: most, sites: sites) }

    /// The beginning of a sentence of the block.
    static func sentence(
        _ id: StaticString, _ cue: PhraseCue, _ pattern: StaticString, _ beside: Beside = .nothing,
        most: Int = 60, sites: Int = 0
    ) -> PhraseRow { PhraseRow(id, cue, .sentence, pattern, beside, most: most, sites: sites) }

    /// Anywhere in the block.
    static func within(
        _ id: StaticString, _ cue: PhraseCue, _ pattern: StaticString, _ beside: Beside = .nothing,
        most: Int = 40, sites: Int = 0
    ) -> PhraseRow { PhraseRow(id, cue, .within, pattern, beside, most: most, sites: sites) }
}

/// The cues of one language.
struct PhraseLanguage: Sendable {
    /// ISO 639-1 code, the first part of every row's id.
    let code: StaticString
    /// Alternatives that several patterns share, by name.
    let sets: [String: StaticString]
    /// Words that dates are made of: months, weekdays, "ago", "am"… beside numbers.
    let dateWords: StaticString
    /// Words that may stand beside a date without making the line prose: "published", "on", "updated".
    let dateGlue: StaticString
    let rows: [PhraseRow]

    /// Every language there is; a new one is a file and an entry here.
    static let all: [PhraseLanguage] = [
        english, hebrew, german, french, spanish, russian, arabic,
    ]
}
