extension FeatureExtractor {
    /// The feature of each container cue that has one.
    static let cueFeatures: [(Feature, ContainerCue)] = [
        (.nearComment, .comment), (.nearPopup, .popup), (.nearNavigation, .navigation),
        (.nearHidden, .hidden),
        (.nearSection, .section), (.nearFooter, .footer), (.nearRelated, .related), (.nearReview, .review),
        (.nearContent, .content), (.nearPromotion, .promotion), (.nearGrid, .grid), (.nearPost, .post),
        (.nearSpecification, .specification), (.nearCaption, .caption), (.nearByline, .byline),
        (.nearProduct, .product), (.nearShare, .share), (.nearAuthor, .author),
        (.nearWidget, .widget),
    ]

    /// The feature of each container that a block may be inside of.
    static let insideFeatures: [(Feature, NodeContext.Inside)] = [
        (.inDialog, .dialog), (.inAside, .aside), (.inForm, .form), (.inMain, .main), (.inFigure, .figure),
        (.inArticle, .article), (.isHidden, .hidden),
    ]
}
