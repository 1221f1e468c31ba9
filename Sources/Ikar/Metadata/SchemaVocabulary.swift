/// The schema.org names that mean something to ikar.
enum SchemaVocabulary {
    /// What an entity is, the weakest first: of several entities the strongest is the page's main thing.
    enum Rank: Int, Sendable {
        /// Says nothing about the page's main thing (a breadcrumb list, a logo).
        case aside
        case organization, site, person
        case page
        /// Anything else with a name: an event, a book, a video.
        case thing
        case forum, product
        case article
    }

    /// What a type says beside its rank.
    enum Role: Sendable {
        case aside, organization, site, person, page, listing, thing, question, answer, forum, product
        case article
        /// A text with an author that is no article: a recipe, a review.
        case work
    }

    /// Properties of an entity.
    enum Property: Int, CaseIterable, Sendable {
        case type, id, headline, name, author, creator, publisher, sourceOrganization, datePublished,
            dateCreated
        case uploadDate, dateModified, description, abstract, image, thumbnailUrl, url, mainEntityOfPage,
            inLanguage
        case articleBody, reviewBody, text, isAccessibleForFree, articleSection
    }

    static let properties = WordTable<Property>(
        zip(propertyNames, Property.allCases).map { (word: $0, value: $1) })

    /// Names of the properties in the order of the cases; see ``Tag/names`` for why they stand here once more.
    static let propertyNames = StaticString.words(
        """
        @type @id headline name author creator publisher sourceOrganization datePublished
        dateCreated uploadDate dateModified description abstract image thumbnailUrl url mainEntityOfPage
        inLanguage articleBody reviewBody text isAccessibleForFree articleSection
        """)

    /// Members whose value is an entity that may be the page's main thing, or leads to it.
    static let leading = WordTable<Bool>([
        (
            true,
            [
                "@graph", "mainEntity", "mainEntityOfPage", "isPartOf", "acceptedAnswer", "suggestedAnswer",
                "sharedContent",
                "subjectOf", "@set", "@list",
            ]
        )
    ])

    /// The role of a type by its name, without the vocabulary's address. Types that end in Article or Posting are
    /// articles even when schema.org does not know them.
    static func role(_ text: [UInt8], _ range: Range<Int>) -> Role {
        let slash = text[range].lastIndex {
            $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ":")
        }
        let name = (slash.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound
        if let role = roles.find(text, name) { return role }
        let bytes = text[name]
        for ending in articleEndings
        where bytes.count >= ending.count && bytes.suffix(ending.count).elementsEqual(ending) {
            return .article
        }
        return bytes.suffix(organizationEnding.count).elementsEqual(organizationEnding)
            ? .organization : .thing
    }

    private static let articleEndings = [Array("Article".utf8), Array("Posting".utf8)]
    private static let organizationEnding = Array("Organization".utf8)

    private static let roles = WordTable<Role>([
        (.article, ["Article", "BlogPosting", "Report"]),
        (.work, ["Recipe", "HowTo", "Review", "CriticReview"]),
        (.forum, ["DiscussionForumPosting", "SocialMediaPosting", "QAPage"]),
        (.question, ["Question"]),
        (.answer, ["Answer"]),
        (.product, ["Product", "ProductGroup", "IndividualProduct", "SomeProducts"]),
        (
            .page,
            [
                "WebPage", "ItemPage", "AboutPage", "ContactPage", "FAQPage", "MedicalWebPage", "ProfilePage",
                "CheckoutPage",
            ]
        ),
        (
            .listing,
            ["CollectionPage", "ItemList", "OfferCatalog", "SearchResultsPage", "Blog", "ImageGallery"]
        ),
        (.site, ["WebSite"]),
        (
            .organization,
            ["Organization", "Corporation", "LocalBusiness", "Brand", "Store", "Newspaper", "Periodical"]
        ),
        (.person, ["Person"]),
        (.thing, ["JobPosting"]),
        (
            .aside,
            [
                "BreadcrumbList", "ListItem", "ImageObject", "SiteNavigationElement", "WPHeader", "WPFooter",
                "WPSideBar",
                "WebPageElement", "SearchAction", "Offer", "AggregateRating", "Rating", "ContactPoint",
                "PostalAddress",
                "Comment", "SpeakableSpecification", "Thing",
            ]
        ),
    ])
}

extension SchemaVocabulary.Role {
    /// How strong a claim the role gives an entity to be the page's main thing.
    var rank: SchemaVocabulary.Rank {
        switch self {
        case .aside, .answer: .aside
        case .organization: .organization
        case .site: .site
        case .person: .person
        case .page, .listing: .page
        case .thing: .thing
        case .forum, .question: .forum
        case .product: .product
        case .article, .work: .article
        }
    }
}
