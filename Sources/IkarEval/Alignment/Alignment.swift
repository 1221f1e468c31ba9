/// Which words of a page stand in its gold, in the same order: a longest common subsequence of the two word
/// sequences.
///
/// The rows of the comparison are bit vectors over the gold (Hyyrö, "Bit-parallel LCS-length computation revisited",
/// 2004): 64 cells a step. Small comparisons keep all rows and walk back through them; larger ones are halved first
/// (Hirschberg 1975), so memory stays bounded whatever the page.
///
/// Of the many longest subsequences the walk takes one in long runs: a word that could stand in a menu or in the
/// paragraph around it is found in the paragraph.
struct Alignment {
    /// Bits that a comparison may keep: 32 MiB.
    private static let maxKeptBits = 32 << 23
    /// 64-bit steps that a comparison may take, some seconds. What a page has beyond is not aligned.
    private static let maxSteps = 1 << 30

    private let page: [Int32]
    private let gold: [Int32]
    /// Where each distinct word stands in the gold: `positions[starts[word] ..< starts[word + 1]]`, ascending.
    private let starts: [Int]
    private let positions: [Int]
    private var isMatched: [Bool]

    /// For each word of the page, whether it is aligned with a word of the gold.
    static func matches(_ page: [UInt64], _ gold: [UInt64]) -> [Bool] {
        var result = [Bool](repeating: false, count: page.count)
        // Words that the other side does not have cannot align; without them runs are longer and sizes smaller.
        let inPage = Set(page)
        let goldWords = gold.filter(inPage.contains)
        var numbers: [UInt64: Int32] = [:]
        for word in goldWords where numbers[word] == nil { numbers[word] = Int32(numbers.count) }
        var kept = page.indices.filter { numbers[page[$0]] != nil }
        let stepsPerWord = max(1, BitRow.length(goldWords.count))
        kept = Array(kept.prefix(maxSteps / stepsPerWord))
        guard !kept.isEmpty else { return result }

        var alignment = Alignment(
            page: kept.map { numbers[page[$0], default: 0] }, gold: goldWords.map { numbers[$0, default: 0] },
            distinct: numbers.count)
        alignment.run()
        for (index, isMatched) in zip(kept, alignment.isMatched) where isMatched { result[index] = true }
        return result
    }

    private init(page: [Int32], gold: [Int32], distinct: Int) {
        var starts = [Int](repeating: 0, count: distinct + 1)
        for word in gold { starts[Int(word) + 1] += 1 }
        for word in 0..<distinct { starts[word + 1] += starts[word] }
        var next = starts
        var positions = [Int](repeating: 0, count: gold.count)
        for (position, word) in gold.enumerated() {
            positions[next[Int(word)]] = position
            next[Int(word)] += 1
        }
        self.page = page
        self.gold = gold
        self.starts = starts
        self.positions = positions
        isMatched = [Bool](repeating: false, count: page.count)
    }

    /// A part of the page to be aligned with a part of the gold.
    private struct Part {
        var page: Range<Int>
        var gold: Range<Int>
    }

    private mutating func run() {
        var parts = [Part(page: page.indices, gold: gold.indices)]
        while let part = parts.popLast() {
            if part.page.isEmpty || part.gold.isEmpty { continue }
            let keptBits = (part.page.count + 1) * BitRow.length(part.gold.count) * UInt64.bitWidth
            if part.page.count == 1 || keptBits <= Self.maxKeptBits {
                walkBack(part)
            } else {
                let (first, second) = halves(part)
                parts.append(second)
                parts.append(first)
            }
        }
    }

    /// Splits the page's part in the middle and the gold's where the two halves align best.
    private func halves(_ part: Part) -> (Part, Part) {
        let middle = part.page.lowerBound + part.page.count / 2
        var before = BitRow(count: part.gold.count)
        for index in part.page.lowerBound..<middle {
            step(&before, page[index], part.gold, isReversed: false)
        }
        var after = BitRow(count: part.gold.count)
        for index in (middle..<part.page.upperBound).reversed() {
            step(&after, page[index], part.gold, isReversed: true)
        }
        let lengthsBefore = before.lengths()
        let lengthsAfter = after.lengths()
        var best = 0
        for split in lengthsBefore.indices
        where lengthsBefore[split] + lengthsAfter[part.gold.count - split]
            > lengthsBefore[best] + lengthsAfter[part.gold.count - best]
        {
            best = split
        }
        let split = part.gold.lowerBound + best
        return (
            Part(page: part.page.lowerBound..<middle, gold: part.gold.lowerBound..<split),
            Part(page: middle..<part.page.upperBound, gold: split..<part.gold.upperBound)
        )
    }

    /// Computes all rows of a part and marks the page's words on one path through them, from the end.
    private mutating func walkBack(_ part: Part) {
        var rows = [BitRow(count: part.gold.count)]
        rows.reserveCapacity(part.page.count + 1)
        for index in part.page {
            var row = rows[rows.count - 1]
            step(&row, page[index], part.gold, isReversed: false)
            rows.append(row)
        }
        var row = part.page.count
        var column = part.gold.count
        var isInRun = false
        while row > 0, column > 0 {
            let index = part.page.lowerBound + row - 1
            // Equal words at the end of both sides are on some longest path, so a run may always go on.
            if isInRun, page[index] == gold[part.gold.lowerBound + column - 1] {
                isMatched[index] = true
                row -= 1
                column -= 1
                continue
            }
            isInRun = false
            if rows[row].isSet(column - 1) {
                column -= 1
            } else if !rows[row - 1].isSet(column - 1) {
                row -= 1
            } else {
                isMatched[index] = true
                isInRun = true
                row -= 1
                column -= 1
            }
        }
    }

    /// Advances a row by one word of the page, over a part of the gold read forwards or backwards.
    private func step(_ row: inout BitRow, _ word: Int32, _ part: Range<Int>, isReversed: Bool) {
        let all = starts[Int(word)]..<starts[Int(word) + 1]
        var at = firstPosition(in: all, from: part.lowerBound)
        let first = at
        while at < all.upperBound, positions[at] < part.upperBound { at += 1 }
        let occurrences = positions[first..<at]
        if isReversed {
            row.advance(occurrences.reversed().lazy.map { part.upperBound - 1 - $0 })
        } else {
            row.advance(occurrences.lazy.map { $0 - part.lowerBound })
        }
    }

    /// The first index in the range whose position is not before the given one.
    private func firstPosition(in range: Range<Int>, from position: Int) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = low + (high - low) / 2
            if positions[middle] < position { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
