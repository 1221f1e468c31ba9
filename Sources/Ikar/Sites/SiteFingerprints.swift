/// A hash that is the same on every machine and in every version, because it is written to files: FNV-1a, 64 bits.
struct SiteHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x100_0000_01B3

    /// Takes in one byte.
    @inline(__always) mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* Self.prime
    }

    /// Takes in a hash.
    mutating func add(_ other: UInt64) {
        for shift in stride(from: 0 as UInt64, to: 64, by: 8) {
            add(UInt8(truncatingIfNeeded: other >> shift))
        }
    }

    /// Takes in text as a site repeats it: capitals as small letters, each number as one digit, what stands between
    /// words as one space. "12 comments" on one page is "7 comments" on the next.
    mutating func add(_ text: [UInt8], _ range: Range<Int>) {
        let bytes = text.span.extracting(range)
        var previous = UInt8(ascii: " ")
        for i in 0..<bytes.count {
            let byte = bytes[i]
            let folded: UInt8
            if byte.isASCIIDigit {
                folded = UInt8(ascii: "0")
                if previous == folded { continue }
            } else if byte >= 0x80 || byte.isASCIILetter {
                folded = byte.asciiLowercased
            } else {
                folded = UInt8(ascii: " ")
                if previous == folded { continue }
            }
            add(folded)
            previous = folded
        }
        // What closes the text must not tell it from the same without.
        if previous != UInt8(ascii: " ") { add(UInt8(ascii: " ")) }
    }
}

/// Fingerprints of places on a page: the path of elements from the root, with their classes.
struct SiteShapes {
    /// By node; 0 for text.
    private let shapes: [UInt64]

    /// The shapes of a page's elements. One pass over the nodes, each a step further than its parent: linear.
    init(_ tree: PageTree) {
        var shapes = [UInt64](repeating: 0, count: tree.count)
        let names = Tag.names.map { name in
            var hash = SiteHash()
            for byte in name.utf8 { hash.add(byte) }
            return hash.value
        }
        for node in 0..<tree.count where tree.tags[node] != .text {
            var hash = SiteHash()
            let parent = Int(tree.parents[node])
            if parent >= 0 { hash.add(shapes[parent]) }
            hash.add(names[Int(tree.tags[node].rawValue)])
            if let value = tree.attribute(.class, of: node) { hash.add(tree.attributeText, value) }
            shapes[node] = hash.value
        }
        self.shapes = shapes
    }

    /// The place of an element; 0 for none.
    func shape(of element: Int) -> UInt64 { shapes.indices.contains(element) ? shapes[element] : 0 }
}
