/// A page without what no reader sees, ready for the parser.
struct PrunedPage: Sendable {
    /// Valid UTF-8 HTML without scripts, styles, comments and the like. A tag that has attributes carries one, the
    /// number of its list in ``attributes``.
    var html: [UInt8] = []
    /// The attributes of all tags.
    var attributes = AttributeLists()
    /// The contents of `script type="application/ld+json"`, in page order, as written.
    var jsonLD: [[UInt8]] = []
    /// The limits that cut something away.
    var limitsHit: [Limit] = []
}

/// The attributes that some stage reads, tag after tag.
///
/// They stay here instead of going through libxml2, which reads them character by character, because half of a page's
/// bytes are class names and addresses.
struct AttributeLists: Sendable {
    /// Where each tag's attributes begin; one longer than the number of lists.
    var starts: [Int32] = [0]
    var names: [AttributeName] = []
    /// Where each value begins in ``text``; one longer than ``names``.
    var valueStarts: [Int32] = [0]
    /// All values, UTF-8, character references resolved.
    var text: [UInt8] = []

    /// Number of lists.
    var count: Int { starts.count - 1 }
}
