// A table: a line a feature.

extension Feature {
    /// Name, family, unit, range and meaning of every feature, in the order of the cases.
    static let notes: [FeatureNote] = [
        note("tag", .block, "code", "0…28", "kind of the block's element, alike ones beside each other"),
        note("headingLevel", .block, "level", "0…6", "level of a heading, 0 for other blocks"),
        note("depth", .block, "elements", "0…", "depth of the block's element in the tree"),
        note("characters", .block, "log count", "0…", "characters that are not white space"),
        note("words", .block, "log count", "0…", "words"),
        note("linkDensity", .block, "share", "0…1", "characters inside links"),
        note("uppercaseShare", .block, "share", "0…1", "capitals among the ASCII letters"),
        note("distinctWordShare", .block, "share", "0…1", "distinct words among the words"),
        note(
            "endPunctuation", .block, "grade", "0, ½, 1",
            "1 after a full stop, ½ after a colon or semicolon"),
        note("commas", .block, "log count", "0…", "commas"),
        note("occurrences", .block, "count", "1…", "blocks of the page with the same text"),
        note("titleCoverage", .block, "share", "0…1", "the title's words that stand in the block"),
        note(
            "descriptionCoverage", .block, "share", "0…1",
            "the description's words that stand in the block"),
        note(
            "markedBody", .block, "share", "-1…1",
            """
            how much of it the page itself marks as its article: runs of three words in the JSON-LD \
            body (-½ when shorter), or inside `itemprop=articleBody`; -1 where the page marks \
            nothing
            """),
        note("addressShare", .block, "share", "0…1", "words that address the reader or speak of \"us\""),
        note("myShare", .block, "share", "0…1", "words that speak of \"me\""),
        note("italicShare", .block, "share", "0…1", "bytes in italics"),
        note(
            "phraseLegal", .phrases, "strength", "0…3",
            "cue of legal notes: 1 inside the text, 2 at its beginning, 3 the whole text"),
        note("phraseStrength", .phrases, "strength", "0…3", "the strongest phrase cue of any kind"),
        note(
            "pleaStrength", .phrases, "strength", "0…3",
            "the strongest cue of a kind that no article has: not by-lines, menus, tags, legal notes"),
        note("phraseKinds", .phrases, "count", "0…17", "kinds of phrase cues"),
        note(
            "sinceReadAlso", .phrases, "blocks", "0…99",
            "blocks since one that begins with a read-also cue, 99 for none"),
        note("sinceCommentPrompt", .phrases, "blocks", "0…99", "the same for a comments prompt"),
        note("sinceNewsletter", .phrases, "blocks", "0…99", "the same for a newsletter plea"),
        note("sinceTags", .phrases, "blocks", "0…99", "the same for a list of tags"),
        note(
            "window6Cues", .phrases, "count", "0…13",
            "blocks among the six before, itself and the six after that begin with a cue"),
        note("window6Dates", .phrases, "count", "0…13", "the same for blocks that show a date"),
        note(
            "nearComment", .containers, "elements", "0…9",
            "elements up to one whose class words say \"comments\", 9 for none near"),
        note("nearPopup", .containers, "elements", "0…9", "the same for popups and consent boxes"),
        note("nearNavigation", .containers, "elements", "0…9", "the same for menus"),
        note(
            "nearHidden", .containers, "elements", "0…9",
            "the same for what is hidden or for screen readers"),
        note("nearSection", .containers, "elements", "0…9", "the same for layout sections"),
        note("nearFooter", .containers, "elements", "0…9", "the same for footers and legal bars"),
        note("nearRelated", .containers, "elements", "0…9", "the same for related and popular lists"),
        note("nearReview", .containers, "elements", "0…9", "the same for reviews and ratings"),
        note("nearContent", .containers, "elements", "0…9", "the same for content and article bodies"),
        note("nearPromotion", .containers, "elements", "0…9", "the same for adverts and sign-up boxes"),
        note("nearGrid", .containers, "elements", "0…9", "the same for grids and cards"),
        note("nearPost", .containers, "elements", "0…9", "the same for posts and messages"),
        note("nearSpecification", .containers, "elements", "0…9", "the same for specifications and details"),
        note("nearCaption", .containers, "elements", "0…9", "the same for captions and galleries"),
        note("nearByline", .containers, "elements", "0…9", "the same for by-lines and dates"),
        note("nearProduct", .containers, "elements", "0…9", "the same for products and prices"),
        note("nearShare", .containers, "elements", "0…9", "the same for share bars"),
        note("nearAuthor", .containers, "elements", "0…9", "the same for author boxes"),
        note("nearWidget", .containers, "elements", "0…9", "the same for sidebars and widgets"),
        note(
            "containerWords", .containers, "log-odds", "…",
            """
            learned weights of all words in the names of the nine elements around it, each element's \
            for 0.7 of those of the one inside it
            """),
        note("inDialog", .containers, "flag", "0, 1", "inside a dialog"),
        note("inAside", .containers, "flag", "0, 1", "inside an aside"),
        note("inForm", .containers, "flag", "0, 1", "inside a form"),
        note("inMain", .containers, "flag", "0, 1", "inside main"),
        note("inFigure", .containers, "flag", "0, 1", "inside a figure"),
        note("inArticle", .containers, "flag", "0, 1", "inside an article"),
        note(
            "isHidden", .containers, "flag", "0, 1",
            "inside an element hidden by attribute or inline style"),
        note(
            "ancestor1Tag", .ancestors, "code", "-1…28",
            "element name of the first ancestor with more blocks, -1 for none"),
        note("ancestor1WordsPerBlock", .ancestors, "words", "-1…", "words a block inside it"),
        note("ancestor1LinkDensity", .ancestors, "share", "0…1", "its link density"),
        note("ancestor1ParagraphShare", .ancestors, "share", "0…1", "`p` among its blocks"),
        note("ancestor2ParagraphShare", .ancestors, "share", "0…1", "the same for the second such ancestor"),
        note("ancestor2WordShare", .ancestors, "share", "0…1", "the page's words inside the second"),
        note("ancestor2LinkDensity", .ancestors, "share", "0…1", "link density of the second"),
        note("ancestor3HeadingShare", .ancestors, "share", "0…1", "headings among the blocks of the third"),
        note("ancestor3Words", .ancestors, "log count", "0…", "words inside the third"),
        note("ancestor3WordShare", .ancestors, "share", "0…1", "the page's words inside the third"),
        note("ancestor3WordsPerBlock", .ancestors, "words", "-1…", "words a block inside the third"),
        note("ancestor3LinkDensity", .ancestors, "share", "0…1", "link density of the third"),
        note(
            "groupGoodShare", .groups, "share", "0…1",
            """
            the page's good words in blocks of the same make (tag and class of element, parent, \
            grandparent)
            """),
        note("groupSize", .groups, "log count", "0…", "blocks of the same make"),
        note("groupLinkDensity", .groups, "share", "0…1", "link density over them"),
        note("kindSize", .groups, "log count", "0…", "blocks with the same tag and class"),
        note(
            "groupCueShare", .groups, "share", "0…1",
            "blocks of the same make that begin with a phrase cue"),
        note("groupWords", .groups, "words", "0…", "words a block of the same make"),
        note(
            "repeatedItemDistance", .groups, "elements", "0…15",
            "elements up to one with two siblings of its make, 15 for none"),
        note("repeatedItemWords", .groups, "log count", "-1…", "words inside that element, -1 for none"),
        note("repeatedItemLinkDensity", .groups, "share", "-1…1", "its link density, -1 for none"),
        note(
            "repeatedItemIndex", .groups, "count", "-1…",
            "its siblings of the same make before it, -1 for none"),
        note(
            "stepsToTopContainer", .layout, "elements", "0…15",
            "steps up to the container that Readability's rule chooses, 15 for not inside"),
        note(
            "mainPathPosition", .layout, "elements", "…0",
            """
            place on the path to the running text of the deepest path element around the block, 0 \
            for the path's end
            """),
        note("mainPathDistance", .layout, "elements", "0…", "steps up to that element"),
        note(
            "stepsFromTitle", .layout, "elements", "-1…",
            """
            steps from the headline up to the nearest element around it and the block, -1 without a \
            headline
            """),
        note("stepsToTitle", .layout, "elements", "-1…", "steps from the block up to that element"),
        note("previousTag", .neighbours, "code", "-1…28", "the previous block's `tag`, -1 for none"),
        note("nextTag", .neighbours, "code", "-1…28", "the next block's `tag`, -1 for none"),
        note("nextLinkDensity", .neighbours, "share", "-1…1", "the next block's link density"),
        note("previousWords", .neighbours, "log count", "-1…", "the previous block's words"),
        note("nextWords", .neighbours, "log count", "-1…", "the next block's words"),
        note(
            "window4LinkDensity", .neighbours, "share", "0…1",
            "link density over four blocks before to four after"),
        note("window4Words", .neighbours, "words", "0…", "words a block over them"),
        note(
            "window10LinkDensity", .neighbours, "share", "0…1",
            "link density over ten blocks before to ten after"),
        note(
            "previousHeadingDistance", .neighbours, "blocks", "1…99",
            "blocks since the previous heading, 99 for none"),
        note("previousHeadingLevel", .neighbours, "level", "0…6", "its level, 0 for none"),
        note("previousHeadingLinkDensity", .neighbours, "share", "-1…1", "its link density, -1 for none"),
        note("nextHeadingDistance", .neighbours, "blocks", "1…99", "blocks to the next heading, 99 for none"),
        note("index", .place, "blocks", "0…", "blocks before"),
        note("wordsBefore", .place, "words", "0…", "words before"),
        note("position", .place, "share", "0…1", "the page's words before"),
        note("goodWordsAfter", .place, "share", "0…1", "the page's good words after"),
        note("fromFirstGood", .place, "blocks", "…", "blocks since the first of running text"),
        note(
            "fromTitleHeading", .place, "blocks", "-99, -60…200",
            "blocks since the headline, -99 without one"),
        note(
            "wordsFromTitleHeading", .place, "share", "-2, -1…1",
            "the page's words since the headline, -2 without one"),
        note("pageBlocks", .page, "log count", "0…", "blocks"),
        note("pageWords", .page, "log count", "0…", "words"),
        note("pageLongestGood", .page, "log count", "0…", "words of the longest block of running text"),
        note("pageGoodShare", .page, "share", "0…1", "good words among the words"),
        note("pageLinkDensity", .page, "share", "0…1", "link density"),
        note("pageParagraphs", .page, "log count", "0…", "blocks that are a `p`"),
        note("pageLongBlockShare", .page, "share", "0…1", "blocks of 30 words or more"),
        note("pageForms", .page, "log count", "0…", "forms"),
        note("pageSections", .page, "log count", "0…", "sections"),
        note("pageArticles", .page, "log count", "0…", "articles"),
        note("pageNoscripts", .page, "log count", "0…", "noscripts"),
        note("pagePrices", .page, "log count", "0…", "blocks with a price"),
        note("pageLargestGroup", .page, "log count", "0…", "blocks of the most common make"),
        note("pageTitleWords", .page, "words", "0…64", "distinct words of the title"),
        note(
            "pageMainPathWordShare", .page, "share", "0…1",
            "words inside the end of the path to the running text"),
        note("pageMainPathLinkDensity", .page, "share", "0…1", "link density there"),
        note("pageBodyDataWords", .page, "log count", "0…", "words of the JSON-LD body"),
        note(
            "pageSlugWords", .page, "words", "-1…",
            "words of the address's last part, -1 without an address"),
        note("pagePathParts", .page, "count", "-1…", "parts of the address's path, -1 without an address"),
        note("pageCommentShare", .page, "share", "0…1", "good words inside comment containers"),
        note(
            "pageCommentPosition", .page, "share", "0…1",
            "good words before the first block in one or that prompts for comments"),
        note("pageIsArticleData", .page, "flag", "0, 1", "JSON-LD describes an article"),
        note("pageIsProductData", .page, "flag", "0, 1", "JSON-LD describes a product"),
        note("pageIsForumData", .page, "flag", "0, 1", "JSON-LD describes a forum thread"),
        note("pageOpenGraphArticle", .page, "flag", "0, 1", "og:type says article"),
    ]

    private static func note(
        _ name: String, _ family: FeatureNote.Family, _ unit: String, _ range: String, _ meaning: String
    ) -> FeatureNote {
        FeatureNote(name: name, family: family, unit: unit, range: range, meaning: meaning)
    }
}
