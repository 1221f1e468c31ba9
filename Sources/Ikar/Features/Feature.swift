/// What the scorer knows about a block: the one list of features, in column order. ``note`` tells what each is.
///
/// "Good words" are the words of blocks with at least ``Candidates/goodWords`` words and a link density under
/// ``Candidates/goodLinkDensity``. Blocks inside navigation, header and footer landmarks are dropped beforehand and are
/// in no count.
enum Feature: Int, CaseIterable, Sendable {
    case tag, headingLevel, depth, characters, words, linkDensity, uppercaseShare, distinctWordShare,
        endPunctuation, commas, occurrences, titleCoverage, descriptionCoverage, markedBody, addressShare,
        myShare, italicShare
    case phraseLegal, phraseStrength, pleaStrength, phraseKinds, sinceReadAlso, sinceCommentPrompt,
        sinceNewsletter, sinceTags, window6Cues, window6Dates
    case nearComment, nearPopup, nearNavigation, nearHidden, nearSection, nearFooter, nearRelated,
        nearReview, nearContent, nearPromotion, nearGrid, nearPost, nearSpecification, nearCaption,
        nearByline, nearProduct, nearShare, nearAuthor, nearWidget, containerWords, inDialog, inAside, inForm,
        inMain,
        inFigure, inArticle, isHidden
    case ancestor1Tag, ancestor1WordsPerBlock, ancestor1LinkDensity, ancestor1ParagraphShare,
        ancestor2ParagraphShare, ancestor2WordShare, ancestor2LinkDensity, ancestor3HeadingShare,
        ancestor3Words, ancestor3WordShare, ancestor3WordsPerBlock, ancestor3LinkDensity
    case groupGoodShare, groupSize, groupLinkDensity, kindSize, groupCueShare, groupWords,
        repeatedItemDistance, repeatedItemWords, repeatedItemLinkDensity, repeatedItemIndex
    case stepsToTopContainer, mainPathPosition, mainPathDistance, stepsFromTitle, stepsToTitle
    case previousTag, nextTag, nextLinkDensity, previousWords, nextWords, window4LinkDensity, window4Words,
        window10LinkDensity, previousHeadingDistance, previousHeadingLevel, previousHeadingLinkDensity,
        nextHeadingDistance
    case index, wordsBefore, position, goodWordsAfter, fromFirstGood, fromTitleHeading,
        wordsFromTitleHeading
    case pageBlocks, pageWords, pageLongestGood, pageGoodShare, pageLinkDensity, pageParagraphs,
        pageLongBlockShare, pageForms, pageSections, pageArticles, pageNoscripts, pagePrices,
        pageLargestGroup, pageTitleWords, pageMainPathWordShare, pageMainPathLinkDensity, pageBodyDataWords,
        pageSlugWords, pagePathParts, pageCommentShare, pageCommentPosition, pageIsArticleData,
        pageIsProductData, pageIsForumData, pageOpenGraphArticle

    /// The column's name in dumps and in the model.
    var name: String { Self.notes[rawValue].name }

    /// What the feature is.
    var note: FeatureNote { Self.notes[rawValue] }
}

/// One feature's entry in the table of ``Feature/notes``.
struct FeatureNote: Sendable {
    /// Features that are left out together when the report asks what they are worth.
    enum Family: String, CaseIterable, Sendable {
        case block, phrases, containers, ancestors, groups, layout, neighbours, place, page
    }

    let name: String
    let family: Family
    /// What is counted; "log count" is `log(1 + count)`.
    let unit: String
    /// The values that it can have, before rounding to the columns' eight significant bits.
    let range: String
    let meaning: String
}
