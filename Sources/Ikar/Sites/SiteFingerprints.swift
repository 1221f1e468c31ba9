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

    /// Takes in text as a site repeats it: capitals as small letters, what stands between words as one space. Numbers
    /// count: rows of a list that differ in nothing else ("4.6 out of 5 stars") are content.
    ///
    /// - Parameter foldsNumbers: whether all numbers count as one, as in names with an article's number in them.
    mutating func add(_ text: [UInt8], _ range: Range<Int>, foldsNumbers: Bool = false) {
        let bytes = text.span.extracting(range)
        var previous = UInt8(ascii: " ")
        for i in 0..<bytes.count {
            let byte = bytes[i]
            let folded: UInt8
            if foldsNumbers, byte.isASCIIDigit {
                folded = UInt8(ascii: "0")
                if previous == folded { continue }
            } else if byte >= 0x80 || byte.isASCIILetter || byte.isASCIIDigit {
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

/// Fingerprints of what stands where on a page: a block's text together with its element and what is around it. The first
/// lines of an article that the site's other pages show as a teaser have another fingerprint there.
enum SiteFingerprints {
    /// The fingerprints of the texts that have enough words and stand once on a page, outside landmarks, in document
    /// order. What a page says twice is a list's, or an article's and its teaser's. Linear in the page's text.
    static func all(_ blocks: BlockTable, _ tree: PageTree) -> [(block: Int, fingerprint: UInt64)] {
        let names = Tag.names.map { name in
            var hash = SiteHash()
            for byte in name.utf8 { hash.add(byte) }
            return hash.value
        }
        var counts: [UInt64: Int] = [:]
        var found: [(block: Int, text: UInt64, fingerprint: UInt64)] = []
        for block in 0..<blocks.count
        where blocks.landmarks[block] == .none && blocks.words[block] >= SiteRule.fewestWords {
            var hash = SiteHash()
            hash.add(blocks.text, blocks.textRange(block))
            let text = hash.value
            var element = Int(blocks.elements[block])
            for _ in 0..<SiteRule.structureLevels where tree.tags.indices.contains(element) {
                hash.add(names[Int(tree.tags[element].rawValue)])
                if let value = tree.attribute(.class, of: element) {
                    // Some sites give an element a class of several kilobytes.
                    hash.add(tree.attributeText, value.prefix(SiteRule.mostClassBytes), foldsNumbers: true)
                }
                element = Int(tree.parents[element])
            }
            counts[text, default: 0] += 1
            found.append((block, text, hash.value))
        }
        return found.filter { counts[$0.text] == 1 }.map { ($0.block, $0.fingerprint) }
    }
}
