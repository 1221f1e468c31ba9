/// A page as parallel arrays in document order.
///
/// Node `i`'s subtree is the index range `i ..< ends[i]`, and its text the byte range
/// `textStarts[i] ..< textStarts[ends[i]]`: depth-first order makes both contiguous, so sums over a subtree are
/// prefix sums and nothing recurses. Layout: 21 bytes a node beside the text and the attributes.
struct PageTree: Sendable {
    /// What each node is; `text` nodes have no children and hold character data.
    var tags: [Tag] = []
    /// The node's parent, -1 for a root.
    var parents: [Int32] = []
    /// The index after the node's subtree.
    var ends: [Int32] = []
    /// Distance from the root, 0 for a root.
    var depths: [Int32] = []
    /// `count + 1` byte offsets into ``text``.
    var textStarts: [Int32] = [0]
    /// The number of the node's attribute list, -1 for none.
    var attributeLists: [Int32] = []
    /// All character data, UTF-8, white space as in the source.
    var text: [UInt8] = []
    /// Where each list begins in ``attributeNames``; one longer than the number of lists.
    var attributeListStarts: [Int32] = [0]
    /// The attributes of all lists, one after the other.
    var attributeNames: [AttributeName] = []
    /// `attributeNames.count + 1` byte offsets into ``attributeText``.
    var attributeValueStarts: [Int32] = [0]
    /// All attribute values, UTF-8, character references resolved.
    var attributeText: [UInt8] = []
    /// The limits that cut the parse short, empty for a whole page.
    var limitsHit: [Limit] = []
    /// Where in the pruned page the first limit bit, nil for a whole page.
    var stoppedAt: Int?

    /// Number of nodes.
    var count: Int { tags.count }

    /// The byte range of a node's own or, for an element, its subtree's character data.
    @inline(__always) func textRange(of node: Int) -> Range<Int> {
        Int(textStarts[node])..<Int(textStarts[Int(ends[node])])
    }

    /// The indices of a node's attributes in ``attributeNames``.
    @inline(__always) func attributes(of node: Int) -> Range<Int> {
        let list = Int(attributeLists[node])
        return list < 0 ? 0..<0 : Int(attributeListStarts[list])..<Int(attributeListStarts[list + 1])
    }

    /// Where in ``attributeText`` the attribute's value stands, or nil when the element has no such attribute.
    /// Linear in the element's attributes.
    @inline(__always) func attribute(_ name: AttributeName, of node: Int) -> Range<Int>? {
        for i in attributes(of: node) where attributeNames[i] == name {
            return Int(attributeValueStarts[i])..<Int(attributeValueStarts[i + 1])
        }
        return nil
    }

    /// The attribute's value as a string, or nil when the element has no such attribute.
    func attributeString(_ name: AttributeName, of node: Int) -> String? {
        attribute(name, of: node).map { String(decoding: attributeText[$0], as: UTF8.self) }
    }

    /// The nearest element that is the node itself or above it and satisfies the predicate. Linear in the depth.
    func nearest(from node: Int, where matches: (Int) -> Bool) -> Int? {
        var at = node
        while at >= 0 {
            if matches(at) { return at }
            at = Int(parents[at])
        }
        return nil
    }
}
