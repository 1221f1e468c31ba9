/// The numbers of the decision, each with its unit, range and evidence: figures on WCXB's development split, cross-validated
/// by domain. Those without evidence of their own were fitted on it by a prototype.
enum DecisionRule {
    /// Share of a block's own probability against its group's mean, 0 to 1. Blocks of the same make belong together:
    /// half and half gained as much as a second model over the neighbours' scores.
    static let ownShare: Float = 0.5
    /// The same for pages without markup, where blocks of the same make are no more than lines that look alike: held
    /// out, half and half lost 0.008 of F1.
    static let textOwnShare: Float = 0.9
    /// Words added to each block, so that a heading without letters still counts for something.
    static let wordPrior: Float = 0.3
    /// The threshold by the page's expected F1, kept within ``floor`` and ``ceiling``: on a page whose content is plain, a
    /// doubtful block is boilerplate; on a muddled one it may be all there is. A higher line gives articles less than it
    /// takes from all pages: with an offset of −0.05 0.0002 and 0.0003.
    static let threshold = Line(slope: 0.6, offset: -0.07)
    /// The same for pages of which less than ``runningTextShare`` is running text. What matters on lists, shelves and
    /// shops' pages is short and linked, and looks like what does not. Held out, the other pages' line lost 0.0023 over all
    /// pages of the development split and 0.0003 on its articles; a choice of the line that was learned from all that the
    /// features know of a page was no better.
    static let listThreshold = Line(slope: 0.5, offset: -0.1)
    /// The same for pages without markup: ``threshold`` would gain 0.004 on dumps of WCXB's development split, all of it on
    /// other pages than articles, and lose 0.017 on those of hebrew-dev; another line for lists 0.001 and 0.008.
    static let textThreshold = Line(slope: 0.5, offset: 0.05)
    /// Share of the page's words in running text (``Candidates/pageGoodShare``). Twelve of 792 articles and more than
    /// half of the collections and listings have less.
    static let runningTextShare: Float = 0.4
    /// What no threshold goes below. With half as much, shells of pages kept the line or two that their menus leave, and
    /// the development split's products lost 0.01 to 0.02.
    static let floor: Float = 0.2
    static let ceiling: Float = 0.8
    /// What `precision` adds to the threshold and `recall` takes from it, in units of probability.
    static let focusStep: Float = 0.15
    /// Share of the expected words of content that must stand in forms for forms to hold content. Held out, 12 pages of
    /// WCXB's development split and hebrew-dev have less and some of it kept: 5,608 words, of which 103 belong there.
    static let formShare: Float = 0.5
    /// Words from which an exact repeat of another kept block is dropped.
    static let repeatWords: Int32 = 8
    /// Share of a table's words that must be kept for the rest of its cells to come back. Without row heads a table of
    /// figures says nothing.
    static let tableShare: Float = 0.6
    /// Share of its cells, too.
    static let tableCellShare: Float = 0.4
    /// Words a cell, on average, up to which a table is one of data and not of layout.
    static let mostCellWords: Float = 12
    /// Cells from which a table can be mended.
    static let fewestCells = 4
    /// The score from which a heading, a term or a listing of code between two kept blocks comes back, and a heading over
    /// two. Held out, two thirds to four fifths of the former and three fifths of the latter are content on WCXB's
    /// development split, of paragraphs and list items in those places less than one half.
    static let gapFloor: Float = 0.2
    /// Words of main content up to which a page that calls itself an error is one; an article about such pages has more.
    static let mostErrorWords: Int32 = 150
    /// Blocks, and the share of their characters that are links, from which a page without main content is a listing.
    static let fewestListed = 20
    static let listingLinkDensity: Float = 0.5
    /// Words of main content below which a page's JSON-LD body is looked at, and up to which one may be a form or a shell.
    static let fewWords: Int32 = 60
    /// The score from which a heading stays though nothing under it is kept. Cards and lists of titles are such headings:
    /// held out, dropping all of them lost 0.002 over all pages of WCXB's development split and nothing on articles, and
    /// keeping all of them lost 0.017 on hebrew-dev.
    static let emptyHeadingScore: Float = 0.5
    /// How many times longer than the kept text a JSON-LD body must be to stand in for it.
    static let substituteFactor: Float = 2

    /// A threshold that grows with the page's expected F1, both 0 to 1.
    struct Line {
        let slope, offset: Float

        func at(_ expected: Float) -> Float { slope * expected + offset }
    }
}
