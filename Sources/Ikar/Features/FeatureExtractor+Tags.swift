/// What the trees see of an element's name.
extension FeatureExtractor {
    static func headingLevel(_ tag: Tag) -> Float {
        TagSet.headings.contains(tag) ? Float(tag.rawValue - Tag.h1.rawValue + 1) : 0
    }

    /// Order in which the trees see element names: alike ones lie beside each other.
    static func code(_ tag: Tag) -> Float {
        switch tag {
        case .p: 1
        case .li: 2
        case .h1, .h2, .h3, .h4, .h5, .h6: 2 + headingLevel(tag)
        case .td: 9
        case .th: 10
        case .pre, .listing, .xmp: 11
        case .blockquote: 12
        case .dt: 13
        case .dd: 14
        case .figcaption, .caption: 15
        case .div: 16
        case .section: 17
        case .article: 18
        case .button: 19
        case .label, .legend: 20
        case .summary: 21
        case .address: 22
        case .header: 23
        case .aside: 24
        case .main: 25
        case .body: 26
        case .form: 27
        case .unknown: 0
        default: 28
        }
    }
}
