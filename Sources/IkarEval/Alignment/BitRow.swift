/// One row of a longest-common-subsequence table as differences: bit `j` is clear where the length grows by one from
/// column `j` to `j + 1`.
struct BitRow {
    private var words: [UInt64]
    private let count: Int

    /// The 64-bit words of a row with that many columns.
    static func length(_ count: Int) -> Int { (count + UInt64.bitWidth - 1) / UInt64.bitWidth }

    /// The row before the first step: nothing grows anywhere.
    init(count: Int) {
        self.count = count
        words = [UInt64](repeating: .max, count: Self.length(count))
    }

    func isSet(_ column: Int) -> Bool {
        words[column / UInt64.bitWidth] & (1 << UInt64(column % UInt64.bitWidth)) != 0
    }

    /// Advances by a word that stands at the given columns, ascending.
    mutating func advance(_ columns: some Sequence<Int>) {
        var next = columns.makeIterator()
        guard var column = next.next() else { return }
        // Words below the first occurrence do not change: nothing is added there.
        var index = column / UInt64.bitWidth
        var carry: UInt64 = 0
        var isAtEnd = false
        while index < words.count {
            var mask: UInt64 = 0
            while !isAtEnd, column / UInt64.bitWidth == index {
                mask |= 1 << UInt64(column % UInt64.bitWidth)
                if let following = next.next() { column = following } else { isAtEnd = true }
            }
            let old = words[index]
            let added = old & mask
            let (partial, overflow) = old.addingReportingOverflow(added)
            let (sum, carryOverflow) = partial.addingReportingOverflow(carry)
            words[index] = sum | (old & ~mask)
            carry = overflow || carryOverflow ? 1 : 0
            if isAtEnd, carry == 0 { return }
            // Without a carry nothing changes before the next occurrence.
            index = carry == 0 ? column / UInt64.bitWidth : index + 1
        }
    }

    /// The length of the longest common subsequence with the first `j` columns, for `j` from 0 to the column count.
    func lengths() -> [Int] {
        var lengths = [0]
        lengths.reserveCapacity(count + 1)
        var length = 0
        for column in 0..<count {
            if !isSet(column) { length += 1 }
            lengths.append(length)
        }
        return lengths
    }
}
