/// UTF-16 without a byte-order mark, told by its NULs: markup is ASCII, every other byte of which is one.
enum UTF16Guess {
    /// How much is looked at.
    private static let window = 4096
    /// NULs on one side for each on the other.
    private static let lopsidedness = 8
    /// Bytes for each NUL at the least: half the bytes are NULs in markup, one in ten in dense Hebrew or Chinese text.
    private static let bytesPerNUL = 20

    /// The byte order that the NULs tell, nil when there are few.
    static func charset(of bytes: [UInt8], in range: Range<Int>) -> Charset? {
        let (even, odd, count) = nuls(bytes, in: range)
        if odd * bytesPerNUL > count, odd > even * lopsidedness {
            return hasWideTags(bytes, in: range, isBigEndian: false) ? .utf16LittleEndian : nil
        }
        if even * bytesPerNUL > count, even > odd * lopsidedness {
            return hasWideTags(bytes, in: range, isBigEndian: true) ? .utf16BigEndian : nil
        }
        return nil
    }

    /// Whether a NUL makes up a character with most of the `<`: stray NULs in other text do not stand so.
    private static func hasWideTags(_ bytes: [UInt8], in range: Range<Int>, isBigEndian: Bool) -> Bool {
        let head = bytes[range].prefix(window)
        var wide = 0
        var narrow = 0
        for i in head.indices where head[i] == Ascii.less {
            let other = isBigEndian ? i - 1 : i + 1
            if head.indices.contains(other), head[other] == 0 { wide += 1 } else { narrow += 1 }
        }
        return wide >= narrow
    }

    /// Whether a declaration of UTF-16 can be true: markup without NULs is not UTF-16.
    static func fits(_ bytes: [UInt8], in range: Range<Int>, isBigEndian: Bool) -> Bool {
        let (even, odd, _) = nuls(bytes, in: range)
        return isBigEndian ? even > odd : odd > even
    }

    private static func nuls(_ bytes: [UInt8], in range: Range<Int>) -> (even: Int, odd: Int, count: Int) {
        let head = bytes[range].prefix(window)
        var counts = [0, 0]
        for i in head.indices where head[i] == 0 { counts[(i - range.lowerBound) & 1] += 1 }
        return (counts[0], counts[1], head.count)
    }
}
