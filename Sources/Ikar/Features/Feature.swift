/// What the scorer knows about a block: the one list of features, in column order.
///
/// Shares and densities run from 0 to 1; counts marked "log" are `log(1 + count)`. "Good words" are the words of blocks
/// with at least ``Candidates/goodWords`` words and a link density under ``Candidates/goodLinkDensity``. Blocks inside
/// navigation, header and footer landmarks are dropped beforehand and are in no count.
enum Feature: Int, CaseIterable, Sendable {
    // The block itself.
    case tag, headingLevel, depth, characters, words, linkDensity, uppercaseShare, distinctWordShare,
        endPunctuation
    case commas, digitsShare, occurrences, titleCoverage, descriptionCoverage
    // Share of its runs of three words that stand in the page's JSON-LD body; -1 without one, -½ for shorter blocks.
    case bodyDataCoverage
    // Share of its words that address the reader, speak of "us", speak of "me".
    case readerShare, ourShare, myShare
    // Share of its bytes in bold, in italics, and in links whose address carries a ``LinkCue``.
    case boldShare, italicShare, linkSocial, linkTaxonomy, linkAuthor, linkPlea, linkContact, linkSponsored, linkComment
    case linkFragment

    // Phrase cues: 0 none, 1 inside the text, 2 at its beginning, 3 the whole text (``PhraseCue``).
    case phraseNewsletter, phraseReadAlso, phraseShare, phraseSubscribe, phraseCredit, phraseContact
    case phraseCommentPrompt, phraseLegal, phraseConsent, phraseAdvert, phraseApp, phraseLogin,
        phraseNavigation
    case phraseTags, phraseByline, phraseAuthorBio, hasContactShape, isOnlyDate
    // The strongest of all cues, and of those that are pleas (0 to 3 as above); how many kinds of cues.
    case phraseStrength, pleaStrength, phraseKinds
    // Blocks since one that began with the cue, 99 for none before.
    case sinceReadAlso, sinceCommentPrompt, sinceNewsletter, sinceTags
    // Blocks among the six before and the six after that begin with a cue, and that show a date.
    case window6Cues, window6Dates

    // Containers: distance in elements to the nearest one whose class words carry the cue (9 for none).
    case nearComment, nearPopup, nearNavigation, nearHidden, nearSection, nearFooter, nearRelated, nearReview
    case nearContent, nearPromotion, nearGrid, nearPost, nearSpecification, nearCaption, nearByline,
        nearProduct
    case nearShare, nearAuthor, nearTags, nearWidget
    case inDialog, inAside, inForm, inMain, inFigure, inArticle, isHidden, inArticleBody, listDepth

    // Ancestors at which the number of blocks grows, the block's own element not counted.
    case ancestor1Tag, ancestor1WordsPerBlock, ancestor1LinkDensity, ancestor1ParagraphShare
    case ancestor2ParagraphShare, ancestor2WordShare, ancestor2LinkDensity
    case ancestor3HeadingShare, ancestor3Words, ancestor3WordShare, ancestor3WordsPerBlock,
        ancestor3LinkDensity

    // Blocks of the same make: equal tag and class of the element, its parent and its grandparent.
    case groupGoodShare, groupSize, groupLinkDensity, kindSize
    case groupCueShare, groupWords
    case repeatedItemDistance, repeatedItemWords, repeatedItemLinkDensity
    // Siblings of its make before the repeated item; whether the headline is inside it (-1 without one).
    case repeatedItemIndex, repeatedItemHasTitle

    // Where the text of the page is.
    case stepsToTopContainer, mainPathPosition, mainPathDistance
    // Steps from the headline, and from the block, up to the nearest element around both; -1 without a headline.
    case stepsFromTitle, stepsToTitle

    // Neighbours and place.
    case previousTag, nextTag, nextLinkDensity, previousWords, nextWords, window4LinkDensity, window4Words,
        window10LinkDensity
    case previousHeadingDistance, previousHeadingLevel, previousHeadingLinkDensity, nextHeadingDistance
    case index, wordsBefore, position, goodWordsAfter, fromFirstGood, fromTitleHeading, wordsFromTitleHeading

    // The page, the same for all its blocks.
    case pageBlocks, pageWords, pageLongestGood, pageGoodShare, pageLinkDensity, pageParagraphs,
        pageLongBlockShare
    case pageForms, pageSections, pageArticles, pageNoscripts, pageHasMain, pagePrices, pageLargestGroup
    case pageTitleWords, pageMainPathWordShare, pageMainPathLinkDensity
    // Words of the JSON-LD body (log); words of the address's last part and parts of its path, -1 without an address.
    case pageBodyDataWords, pageSlugWords, pagePathParts
    // Good words inside comment containers, and before the first block in or at the head of one, as shares.
    case pageCommentShare, pageCommentPosition, pageHasArticleBody
    case pageIsArticleData, pageIsProductData, pageIsForumData, pageOpenGraphArticle, pageOpenGraphProduct

    /// The column's name in dumps and in the model.
    var name: String { String(describing: self) }
}
