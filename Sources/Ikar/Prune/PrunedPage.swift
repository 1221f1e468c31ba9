/// A page without what no reader sees, ready for the parser.
struct PrunedPage: Sendable {
    /// HTML without scripts, styles, comments and the like, and without attributes. Where text stands is the number of its
    /// run in ``texts`` (``RunNumber``), or a space for white space.
    var html: [UInt8] = []
    /// Which of the tags have attributes.
    var listedTags = ListedTags()
    /// The text between the tags.
    var texts = TextRuns()
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

/// The start tags that have attributes, in page order.
struct ListedTags: Sendable {
    /// Where in ``PrunedPage/html`` each one's `>` stands.
    private(set) var ends: [Int32] = []
    /// The number of each one's list in ``PrunedPage/attributes``.
    private(set) var lists: [Int32] = []

    mutating func append(endingAt end: Int, list: Int) {
        ends.append(Int32(clamping: end))
        lists.append(Int32(clamping: list))
    }
}

/// The text of a page, run after run: what stands between two tags.
struct TextRuns: Sendable {
    /// All runs, UTF-8, character references resolved.
    var bytes: [UInt8] = []
    /// Where each run begins in ``bytes``; one longer than the number of runs once the page is read. Empty for a page
    /// whose text stands in its HTML.
    private(set) var starts: [Int32] = []

    /// Number of runs that were begun.
    var count: Int { starts.count }

    /// Begins a run: bytes appended from now on are its text.
    mutating func begin() { starts.append(Int32(bytes.count)) }

    /// Ends the last run.
    mutating func end() { starts.append(Int32(bytes.count)) }
}
