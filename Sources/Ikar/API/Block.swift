/// A run of text that a reader sees as one piece: a paragraph, a heading, a list item, a cell…
public struct Block: Sendable, Hashable {
    /// The text, logical order, NFC, white space folded except in code.
    public var text: String
    /// What it is on the page.
    public var kind: BlockKind
    /// Whether it belongs to the main content.
    public var isKept: Bool
    /// The scorer's probability that the block is main content, 0 to 1.
    public var score: Double
    /// What kind of boilerplate a dropped block is, nil for a kept one.
    public var label: BlockLabel?
    /// The base direction of its text.
    public var direction: TextDirection
}

/// What a block is on the page.
public enum BlockKind: String, Sendable, Hashable, CaseIterable {
    case paragraph, heading, listItem, cell, quote, code, caption, term, definition, other
}

/// What kind of boilerplate a dropped block is.
public enum BlockLabel: String, Sendable, Hashable, CaseIterable {
    case title, byline, caption, navigation, newsletter, contact, footer, legal, share, related, comments
    case advert, consent, login, tags, other
}

/// Direction of a text or a page.
public enum TextDirection: String, Sendable, Hashable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
}
