/// A page without what no reader sees, ready for the parser.
struct PrunedPage: Sendable {
    /// Valid UTF-8 HTML without scripts, styles, comments and the like.
    var html: [UInt8] = []
    /// The contents of `script type="application/ld+json"`, in page order, as written.
    var jsonLD: [[UInt8]] = []
    /// The limits that cut something away.
    var limitsHit: [Limit] = []
}
