/// What speaks for a label, and how much. A dropped block gets the label with the most points; of equals the first in
/// ``order``. The points were set by hand on the pages of `Corpus/`; they say why a block was dropped and change
/// nothing about what is kept.
enum LabelEvidence {
    /// Points by label, a lane each, in the order of ``order``.
    typealias Points = SIMD16<Float>

    /// The labels, the more telling first.
    static let order: [BlockLabel] = [
        .title, .consent, .login, .newsletter, .comments, .caption, .byline, .legal, .contact, .share,
        .advert, .tags,
        .related, .navigation, .footer, .other,
    ]

    /// The lane of a label.
    static func lane(_ label: BlockLabel) -> Int { order.firstIndex(of: label) ?? order.count - 1 }

    // MARK: Phrases

    /// Points for a phrase that is the block's whole text, begins it, or stands in it.
    static let whole: Float = 9
    static let opening: Float = 8
    static let within: Float = 4
    /// Points for the phrase of the heading above, or of another block that leads its box.
    static let leader: Float = 5
    /// Points for the meaning that most of the neighbours in the same box have.
    static let company: Float = 3

    /// The label of a phrase's meaning.
    static func label(_ cue: PhraseCue) -> BlockLabel {
        switch cue {
        case .newsletter, .subscribe: .newsletter
        case .readAlso: .related
        case .share: .share
        case .credit: .caption
        case .contact: .contact
        case .commentPrompt: .comments
        case .legal, .rights: .legal
        case .consent: .consent
        case .advert: .advert
        case .login: .login
        case .navigation: .navigation
        case .tags: .tags
        case .byline: .byline
        case .app, .authorBio: .other
        }
    }

    // MARK: Containers

    /// Points for a container whose names have a meaning, at the block's own element; a step up costs ``distance``.
    static func container(_ cue: ContainerCue) -> (label: BlockLabel, points: Float)? {
        switch cue {
        case .comment, .review: (.comments, 6)
        case .navigation: (.navigation, 4)
        case .footer: (.footer, 4)
        case .related: (.related, 5)
        case .promotion: (.advert, 4)  // or what its own names say
        case .caption: (.caption, 3)
        case .byline: (.byline, 3)
        case .share: (.share, 5)
        case .author: (.other, 3)
        case .login: (.login, 4)
        case .legal: (.legal, 4)
        case .tags: (.tags, 5)
        case .widget: (.other, 1)
        case .popup: (.consent, 2.5)
        case .hidden, .section, .content, .grid, .post, .specification, .product: nil
        }
    }

    /// Points that a step up to the container costs.
    static let distance: Float = 0.5

    // MARK: Places

    /// Points for the landmark that the block stands in.
    static func landmark(_ landmark: Landmark) -> (label: BlockLabel, points: Float)? {
        switch landmark {
        case .none: nil
        case .navigation: (.navigation, 6)
        case .footer: (.footer, 4)
        case .header: (.navigation, 3)
        }
    }

    /// An article without main content in it: a teaser, or the next article.
    static let otherArticle: Float = 3
    /// A phone number or an address on the net in a footer.
    static let channel: Float = 5
    /// A figure caption or a table's.
    static let captionKind: Float = 7
    /// Any block inside a figure.
    static let figure: Float = 4
    /// A heading that says the page's title.
    static let title: Float = 20
    /// A block that is a link, or nearly: navigation before the main content, related after it.
    static let link: Float = 3
    /// A link in a footer, whatever it leads to.
    static let footerLink: Float = 14
    /// A date or a time in a short block.
    static let date: Float = 3
    /// Any block: what is labelled better needs more.
    static let any: Float = 1.5
}
