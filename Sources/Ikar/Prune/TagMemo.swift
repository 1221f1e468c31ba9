/// Remembers start tags: half of a page's tags stand on it before, byte for byte, and what was found in one of them
/// need not be looked for again.
///
/// A table of fixed size in which the last of several tags with one place stays, so that a page can make it useless
/// but not large or slow.
struct TagMemo {
    /// What was found in a tag.
    struct Found {
        var head: TagHead
        /// The number of its attributes' list, nil for none.
        var list: Int?
    }

    private struct Entry {
        /// Where the tag's name begins in the page, 0 for an empty entry, and how many bytes lie between there and the
        /// `>`.
        var start: Int32 = 0
        var length: Int32 = 0
        var nameLength: Int32 = 0
        var nameHash: UInt32 = 0
        /// -1 for none.
        var list: Int32 = -1
    }

    private static let bits = 10
    private var entries = [Entry](repeating: Entry(), count: 1 << TagMemo.bits)

    /// Shorter tags are read faster than they are looked up.
    private static let leastBytes = 8
    /// Longer ones rarely repeat.
    private static let mostBytes = 1024

    /// A tag's place in the table.
    struct Place {
        fileprivate var slot: Int
        fileprivate var start: Int
        fileprivate var length: Int
    }

    /// Where the tag whose name begins at the index would be, if it ends with the next `>`; nil for one that is not worth
    /// it.
    func place(_ html: [UInt8], nameAt start: Int) -> Place? {
        let end = min(html.count, start + Self.mostBytes)
        guard let greater = ByteScan.find(Ascii.greater, in: html, from: start, to: end),
            greater - start >= Self.leastBytes, greater <= Int(Int32.max)
        else { return nil }
        let hash = ByteScan.hash(html, start..<greater)
        return Place(
            slot: Int(truncatingIfNeeded: hash >> (64 - UInt64(Self.bits))), start: start,
            length: greater - start)
    }

    /// What was found in an equal tag; nil when none is remembered.
    func find(_ html: [UInt8], at place: Place) -> Found? {
        let entry = entries[place.slot]
        let known = Int(entry.start)
        guard known > 0, Int(entry.length) == place.length,
            ByteScan.areEqual(html, known, place.start, count: place.length)
        else { return nil }
        let nameEnd = place.start + Int(entry.nameLength)
        let end = place.start + place.length
        let head = TagHead(
            name: place.start..<nameEnd, hash: entry.nameHash, attributes: nameEnd..<end,
            isSelfClosing: end > nameEnd && html[end - 1] == Ascii.slash)
        return Found(head: head, list: entry.list < 0 ? nil : Int(entry.list))
    }

    /// Remembers a tag. One that goes on behind its first `>` is not.
    mutating func remember(_ found: Found, at place: Place) {
        guard found.head.end == place.start + place.length + 1 else { return }
        entries[place.slot] = Entry(
            start: Int32(place.start), length: Int32(place.length), nameLength: Int32(found.head.name.count),
            nameHash: found.head.hash, list: found.list.map { Int32($0) } ?? -1)
    }
}
