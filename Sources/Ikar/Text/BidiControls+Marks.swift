/// Marks: which of them have an effect.
extension BidiControls {
    /// Takes out marks without effect: in a line that runs their way alone, between letters that run their way, at the
    /// line's edges beside such a letter, and repeated ones.
    mutating func judgeMarks() {
        let kept = list.indices.filter { list[$0].stays }
        let isOneWay = isOneWay
        let base = lineBase
        var before = Neighbour()
        var place = 0
        for (position, i) in kept.enumerated() {
            take(gaps[place...i], into: &before)
            place = i + 1
            guard case .mark(let direction) = list[i].kind else {
                before = Neighbour(isEdge: false)
                continue
            }
            let next = position + 1 < kept.count ? kept[position + 1] : list.count
            let after = neighbour(after: i, next)
            let isAfterOwn = before.letter == direction
            let isBeforeOwn = after.letter == direction
            let isIdle =
                (isOneWay && !Self.parts(before.side, after.side)) || (before.isMark && isAfterOwn)
                || (isAfterOwn && isBeforeOwn) || (before.isEdge && before.side == nil && isBeforeOwn)
                || (after.isEdge && after.side == nil && isAfterOwn
                    && (before.side == .letter || base == direction))
            if isIdle {
                list[i].stays = false
            } else {
                before = Neighbour(letter: direction, side: nil, isEdge: false, isMark: true)
            }
        }
    }

    /// What stands on one side of a mark.
    private struct Neighbour {
        /// The nearest letter's or mark's direction; nil where a barrier stands before it, or an embedding
        /// or isolate.
        var letter: TextDirection?
        /// What touches the mark, nil for nothing.
        var side: Side?
        /// Whether the line's edge is on this side, with or without text before it.
        var isEdge = true
        /// Whether a mark of that direction stands there and nothing between.
        var isMark = false
    }

    /// Moves on over text, from left to right in the line.
    private func take(_ passed: ArraySlice<Gap>, into before: inout Neighbour) {
        for gap in passed {
            guard let last = gap.last else { continue }
            before.side = last
            before.isMark = false
            if gap.hasBarrier || gap.lastLetter != nil { before.letter = gap.lastLetter }
        }
    }

    /// What stands after a control, up to the next one that stays.
    private func neighbour(after i: Int, _ next: Int) -> Neighbour {
        var after = Neighbour(isEdge: next == list.count)
        for gap in gaps[(i + 1)...next] {
            after.side = after.side ?? gap.first
            if let letter = gap.firstLetter {
                after.letter = letter
                return after
            }
            if gap.hasBarrier { return after }
        }
        if next < list.count, case .mark(let direction) = list[next].kind { after.letter = direction }
        return after
    }

    /// Whether a mark may keep two numbers apart, or a number and its sign.
    private static func parts(_ before: Side?, _ after: Side?) -> Bool {
        (before == .number && (after == .number || after == .sign)) || (before == .sign && after == .number)
    }

    /// The direction that the line's first letter or mark gives it.
    private var lineBase: TextDirection? {
        for i in gaps.indices {
            if gaps[i].hasLeft != gaps[i].hasRight { return gaps[i].hasLeft ? .leftToRight : .rightToLeft }
            if gaps[i].hasLeft { return gaps[i].firstLetter }
            if i < list.count, case .mark(let direction) = list[i].kind { return direction }
        }
        return nil
    }

    /// Whether all controls that stay are marks of one direction: then a line of letters of that direction needs none.
    private var isOneWay: Bool {
        guard let whole = wholeDirection else { return false }
        return list.allSatisfy { !$0.stays || $0.kind == .mark(whole) }
    }
}
