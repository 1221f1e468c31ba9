/// Settles the invisible characters that steer the bidirectional algorithm (Unicode UAX #9): pages collect them from
/// editors and mail programs, and some use them to show another order than the one that is read.
///
/// In each line, openings and ends that have no counterpart go, and pairs around nothing visible. Overrides (U+202D,
/// U+202E) go with their ends: no text needs them, and forged names do. Marks (LRM, RLM, ALM) and pairs stay where
/// they have an effect; where everything around them runs their way already, they have none.
struct BidiControls {
    /// What a control does.
    enum Kind: Equatable {
        /// LRM, RLM or ALM.
        case mark(TextDirection)
        /// LRE, RLE, LRO or RLO; nil for an override, which never stays.
        case embedding(TextDirection?)
        /// U+202C, the end of an embedding or override.
        case endOfEmbedding
        /// LRI, RLI, or FSI (nil).
        case isolate(TextDirection?)
        /// U+2069.
        case endOfIsolate
        /// U+206A to U+206F, which Unicode deprecates.
        case deprecated
    }

    /// A control in a line.
    struct Control {
        var at: Int
        var kind: Kind
        var stays = false
        /// Index of the opening that an end belongs to.
        var opening: Int?
    }

    /// Lead bytes of controls: U+061C begins with 0xD8, all others with 0xE2.
    private static let leads = ByteSet("", 0xD8...0xD8, 0xE2...0xE2)
    private static let brackets = ByteSet("()[]{}")
    /// Deeper levels mean nothing in UAX #9 (its max_depth).
    private static let deepest = 125

    /// Index of the first control in the range, nil when there is none. Linear, at the speed of memory where the leads
    /// are seldom.
    static func first(in text: [UInt8], _ range: Range<Int>) -> Int? {
        let long = first(in: text, range, lead: 0xE2)
        return first(in: text, range.lowerBound..<(long ?? range.upperBound), lead: 0xD8) ?? long
    }

    private static func first(in text: [UInt8], _ range: Range<Int>, lead: UInt8) -> Int? {
        var from = range.lowerBound
        while let i = ByteScan.find(lead, in: text, from: from, to: range.upperBound) {
            if kind(text, i, range.upperBound) != nil { return i }
            from = i + 1
        }
        return nil
    }

    /// The control at an index, nil when none is there.
    static func kind(_ text: [UInt8], _ i: Int, _ end: Int) -> Kind? {
        if text[i] == 0xD8 { return i + 1 < end && text[i + 1] == 0x9C ? .mark(.rightToLeft) : nil }
        guard text[i] == 0xE2, i + 2 < end else { return nil }
        switch (text[i + 1], text[i + 2]) {
        case (0x80, 0x8E): return .mark(.leftToRight)
        case (0x80, 0x8F): return .mark(.rightToLeft)
        case (0x80, 0xAA): return .embedding(.leftToRight)
        case (0x80, 0xAB): return .embedding(.rightToLeft)
        case (0x80, 0xAC): return .endOfEmbedding
        case (0x80, 0xAD), (0x80, 0xAE): return .embedding(nil)
        case (0x81, 0xA6): return .isolate(.leftToRight)
        case (0x81, 0xA7): return .isolate(.rightToLeft)
        case (0x81, 0xA8): return .isolate(nil)
        case (0x81, 0xA9): return .endOfIsolate
        case (0x81, 0xAA...0xAF): return .deprecated
        default: return nil
        }
    }

    /// Bytes of a control that begins with the lead.
    static func length(lead: UInt8) -> Int { lead == 0xE2 ? 3 : 2 }

    /// Where controls of a line stand that have to go, in order. Linear in the line.
    static func superfluous(in text: [UInt8], line: Range<Int>) -> [Int] {
        guard let first = first(in: text, line) else { return [] }
        var controls = BidiControls(text, line, from: first)
        controls.pair()
        controls.judgePairs()
        controls.judgeMarks()
        return controls.list.filter { !$0.stays }.map(\.at)
    }

    private let text: [UInt8]
    private let line: Range<Int>
    var list: [Control] = []
    /// What is between two controls, before the first and after the last.
    private(set) var gaps: [Gap] = []

    /// What stands between two controls.
    struct Gap {
        var isVisible = false
        var hasLeft = false
        var hasRight = false
        /// The first and the last character, nil for no text.
        var first: Side?
        var last: Side?
        /// Directions of the first and the last letter; nil where a barrier stands before it.
        var firstLetter: TextDirection?
        var lastLetter: TextDirection?
        /// Whether there is a number, on which marks have an effect, or a bracket, which takes the direction of what is
        /// inside.
        var hasBarrier = false
    }

    /// What stands beside a mark.
    enum Side: Equatable {
        case letter, number, sign
    }

    private init(_ text: [UInt8], _ line: Range<Int>, from first: Int) {
        self.text = text
        self.line = line
        var start = line.lowerBound
        var i = first
        while i < line.upperBound {
            if let kind = Self.kind(text, i, line.upperBound) {
                gaps.append(gap(start..<i))
                list.append(Control(at: i, kind: kind))
                i += Self.length(lead: text[i])
                start = i
            } else {
                i += 1
            }
            i = Self.leads.first(in: text, from: i, to: line.upperBound)
        }
        gaps.append(gap(start..<line.upperBound))
    }

    private func gap(_ range: Range<Int>) -> Gap {
        var gap = Gap()
        var i = range.lowerBound
        while i < range.upperBound {
            let character = BidiCharacter(text, i, range.upperBound)
            i += character.length
            let side: Side
            if let direction = character.direction {
                side = .letter
                if !gap.hasBarrier { gap.firstLetter = gap.firstLetter ?? direction }
                gap.lastLetter = direction
                gap.hasLeft = gap.hasLeft || direction == .leftToRight
                gap.hasRight = gap.hasRight || direction == .rightToLeft
            } else if character.role == .number {
                side = .number
            } else {
                side = .sign
            }
            if side == .number || Self.brackets.contains(character.lead) {
                gap.hasBarrier = true
                gap.lastLetter = nil
            }
            gap.isVisible = gap.isVisible || character.role != .space
            gap.first = gap.first ?? side
            // A vowel point goes with its letter.
            if character.role != .nonspacingMark || gap.last == nil { gap.last = side }
        }
        return gap
    }
}

extension BidiControls {
    /// Finds each end's opening; both stay for now.
    private mutating func pair() {
        var open: [Int] = []
        var isolates = 0
        for i in list.indices {
            switch list[i].kind {
            case .mark: list[i].stays = true
            case .deprecated: break
            case .embedding: open.append(i)
            case .isolate:
                open.append(i)
                isolates += 1
            case .endOfEmbedding:
                guard let last = open.last, case .embedding = list[last].kind else { continue }
                open.removeLast()
                close(last, with: i, depth: open.count)
            case .endOfIsolate:
                // Embeddings opened inside end with the isolate, without an end of their own: they go.
                guard isolates > 0, let start = open.lastIndex(where: { isIsolate($0) }) else { continue }
                isolates -= 1
                let opening = open[start]
                open.removeSubrange(start...)
                close(opening, with: i, depth: start)
            }
        }
    }

    private func isIsolate(_ i: Int) -> Bool {
        if case .isolate = list[i].kind { return true }
        return false
    }

    private mutating func close(_ opening: Int, with end: Int, depth: Int) {
        guard list[opening].kind != .embedding(nil), depth < Self.deepest else { return }
        list[opening].stays = true
        list[end].stays = true
        list[end].opening = opening
    }

    /// Takes out pairs around nothing visible and pairs that say what the whole line says.
    private mutating func judgePairs() {
        var visibleBefore = [0]
        for gap in gaps {
            visibleBefore.append(visibleBefore[visibleBefore.count - 1] + (gap.isVisible ? 1 : 0))
        }
        let whole = wholeDirection
        for end in list.indices {
            guard list[end].stays, let opening = list[end].opening else { continue }
            let isEmpty = visibleBefore[end + 1] == visibleBefore[opening + 1]
            let repeats: Bool =
                switch list[opening].kind {
                case .embedding(let direction), .isolate(let direction):
                    direction != nil && direction == whole
                default: false
                }
            guard isEmpty || repeats else { continue }
            list[end].stays = false
            list[opening].stays = false
        }
    }

    /// The direction of all letters of the line, nil when it has letters of both directions or none.
    var wholeDirection: TextDirection? {
        let hasLeft = gaps.contains(where: \.hasLeft)
        let hasRight = gaps.contains(where: \.hasRight)
        return hasLeft == hasRight ? nil : hasLeft ? .leftToRight : .rightToLeft
    }
}
