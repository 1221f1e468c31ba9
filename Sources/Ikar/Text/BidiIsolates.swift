/// Sets off what runs against a line's direction with invisible isolates (U+2068, U+2069), so that a terminal or a
/// plain-text viewer shows names, quotes and telephone numbers in their places.
///
/// A run goes from its first letter to its last, over spaces, digits and signs between them, and takes in what hangs
/// on it: the sign of "+972-3-5550123" or "C++", the closing bracket of what it opened, all inside the quotes it fills.
struct BidiIsolates {
    /// U+2068, first strong isolate: the run's own first letter gives its direction.
    static let start: [UInt8] = [0xE2, 0x81, 0xA8]
    /// U+2069, pop directional isolate.
    static let end: [UInt8] = [0xE2, 0x81, 0xA9]

    /// Appends a range of valid UTF-8 with its runs set off; each line by itself. Linear.
    static func append(_ text: [UInt8], _ range: Range<Int>, base: TextDirection, to out: inout [UInt8]) {
        var lineStart = range.lowerBound
        while lineStart < range.upperBound {
            let feed = ByteScan.find(Ascii.lineFeed, in: text, from: lineStart, to: range.upperBound)
            var line = BidiIsolates(text, lineStart..<(feed ?? range.upperBound), base)
            line.write(to: &out)
            guard let feed else { return }
            out.append(Ascii.lineFeed)
            lineStart = feed + 1
        }
    }

    private let text: [UInt8]
    private let characters: [Place]
    private let base: TextDirection

    /// A character and where it stands.
    private struct Place {
        var at: Int
        var character: BidiCharacter
        /// Whether it is a control, or stands between two that the page wrote: those stretches are left alone.
        var isSettled: Bool
    }

    private init(_ text: [UInt8], _ range: Range<Int>, _ base: TextDirection) {
        self.text = text
        self.base = base
        var places: [Place] = []
        var depth = 0
        var i = range.lowerBound
        while i < range.upperBound {
            let character = BidiCharacter(text, i, range.upperBound)
            let control = BidiControls.kind(text, i, range.upperBound)
            switch control {
            case .embedding, .isolate: depth += 1
            case .endOfEmbedding, .endOfIsolate: depth = max(depth - 1, 0)
            default: break
            }
            places.append(Place(at: i, character: character, isSettled: control != nil || depth > 0))
            i += character.length
        }
        characters = places
    }

    private mutating func write(to out: inout [UInt8]) {
        var written = 0
        var i = 0
        while i < characters.count {
            guard let run = run(at: i, from: written) else {
                // Digits are looked at together, or each would look at all after it.
                i += max(digits(at: i, most: characters.count), 1)
                continue
            }
            copy(written..<run.lowerBound, to: &out)
            out += Self.start
            copy(run, to: &out)
            out += Self.end
            written = run.upperBound
            i = run.upperBound
        }
        copy(written..<characters.count, to: &out)
    }

    private func copy(_ range: Range<Int>, to out: inout [UInt8]) {
        for place in characters[range] {
            out.append(contentsOf: text[place.at..<(place.at + place.character.length)])
        }
    }
}

extension BidiIsolates {
    /// The run that begins at the character, nil when none does. It begins no earlier than `least`.
    private func run(at i: Int, from least: Int) -> Range<Int>? {
        guard !characters[i].isSettled else { return nil }
        let role = characters[i].character.role
        if characters[i].character.direction == base.opposite { return lettersRun(from: i, least) }
        guard base == .rightToLeft else { return nil }
        if role == .number, let letter = letterAfterDigits(i) {
            return lettersRun(from: i, through: letter, least)
        }
        return TelephoneShape(at: i, in: self).map { $0.range }
    }

    /// The letter that digits run into, as in "5G" and "3D", nil when they do not.
    private func letterAfterDigits(_ start: Int) -> Int? {
        let i = start + digits(at: start, most: characters.count)
        guard i < characters.count, !characters[i].isSettled else { return nil }
        return characters[i].character.role == .leftToRight ? i : nil
    }

    private func lettersRun(from start: Int, through first: Int? = nil, _ least: Int) -> Range<Int> {
        let first = first ?? start
        var end = first + 1
        var i = end
        var isAfterSpace = false
        while i < characters.count, !characters[i].isSettled {
            let character = characters[i].character
            if character.direction == base { break }
            if character.role == .space { isAfterSpace = true }
            if isOfRun(character.role, isNext: i == end, isAfterSpace: isAfterSpace) {
                end = i + 1
                isAfterSpace = false
            }
            i += 1
        }
        // Up to here nothing runs the base's way.
        let reach = i
        return widened(attached(start..<end, least, reach), least, reach)
    }

    /// Whether a run goes on to a character: to its letters and their marks always, to digits where the run is left to
    /// right or where nothing but signs stands between.
    private func isOfRun(_ role: BidiRole, isNext: Bool, isAfterSpace: Bool) -> Bool {
        switch role {
        case .leftToRight, .rightToLeft: true
        case .nonspacingMark: isNext
        case .number: base == .rightToLeft || !isAfterSpace
        default: false
        }
    }

    /// The run with the signs that hang on it, in left-to-right runs only.
    private func attached(_ run: Range<Int>, _ least: Int, _ reach: Int) -> Range<Int> {
        guard base == .rightToLeft else { return run }
        var (start, end) = (run.lowerBound, run.upperBound)
        while start > least, isSign(start - 1, in: Self.signsBefore) { start -= 1 }
        while end < reach, isSign(end, in: Self.signsAfter) { end += 1 }
        return start..<end
    }

    private static let signsBefore = ByteSet("+#@*$.~/\\_")
    private static let signsAfter = ByteSet("+#%*_/")

    fileprivate func isSign(_ i: Int, in set: ByteSet) -> Bool {
        characters.indices.contains(i) && !characters[i].isSettled
            && set.contains(characters[i].character.lead)
    }

    /// The run with the brackets and quotes that belong to it: the counterparts of those inside it, and all that
    /// stands inside a pair which it begins.
    private func widened(_ run: Range<Int>, _ least: Int, _ reach: Int) -> Range<Int> {
        var (start, end) = (run.lowerBound, run.upperBound)
        var (opened, unopened, quotes) = (0, 0, 0)
        for i in run {
            if isSign(i, in: Self.opening) { opened += 1 }
            if isSign(i, in: Self.closing) { if opened > 0 { opened -= 1 } else { unopened += 1 } }
            if isSign(i, in: Self.quote) { quotes += 1 }
        }
        while unopened > 0, start > least, isSign(start - 1, in: Self.opening) {
            start -= 1
            unopened -= 1
        }
        while opened > 0, end < reach, isSign(end, in: Self.closing) {
            end += 1
            opened -= 1
        }
        if quotes % 2 == 1 {
            if end < reach, isSign(end, in: Self.quote) {
                end += 1
            } else if start > least, isSign(start - 1, in: Self.quote) {
                start -= 1
            }
            return start..<end
        }
        guard start > 0 else { return start..<end }
        let isInQuotes = isSign(start - 1, in: Self.quote)
        guard isInQuotes || isSign(start - 1, in: Self.opening) else { return start..<end }
        let close = (end..<reach).first { isSign($0, in: isInQuotes ? Self.quote : Self.closing) }
        return start..<(close ?? end)
    }

    private static let opening = ByteSet("([{")
    private static let closing = ByteSet(")]}")
    private static let quote = ByteSet("\"")

    /// A telephone number that a right-to-left line would take apart: `+972-3-5550123`, `*2421`, `(03) 555-0123`,
    /// `03 555 0123`. Digits joined by single hyphens, dots or slashes keep their order by themselves.
    private struct TelephoneShape {
        var range: Range<Int>

        private static let beginnings = ByteSet("+*#(")
        private static let joints = ByteSet("-./()")
        /// Digits of each group after a space; fewer are another number.
        private static let groupAfterSpace = 3
        /// Characters of a telephone number at the most.
        private static let longest = 24
        /// Signs and spaces between two groups at the most: `) `.
        private static let longestJoint = 2

        init?(at start: Int, in line: borrowing BidiIsolates) {
            let hasSign = line.isSign(start, in: Self.beginnings)
            var i = hasSign ? start + 1 : start
            guard line.digits(at: i, most: Self.longest) > 0 else { return nil }
            let isDialled = hasSign || line.isSign(i, in: ByteSet("0"))
            i += line.digits(at: i, most: Self.longest)
            var isApart = hasSign
            while isDialled, i - start < Self.longest, let next = Self.nextGroup(line, i) {
                isApart = isApart || next.isAfterSpace
                i = next.end
            }
            if line.isSign(i, in: ByteSet("*#")) {
                i += 1
                isApart = true
            }
            guard isApart else { return nil }
            range = start..<i
        }

        private static func nextGroup(_ line: borrowing BidiIsolates, _ start: Int) -> (
            end: Int, isAfterSpace: Bool
        )? {
            var i = start
            var isAfterSpace = false
            while i < start + longestJoint {
                if line.isSign(i, in: ByteSet(" ")) {
                    isAfterSpace = true
                } else if !line.isSign(i, in: joints) {
                    break
                }
                i += 1
            }
            let digits = line.digits(at: i, most: Self.longest)
            guard i > start, digits >= (isAfterSpace ? groupAfterSpace : 1) else { return nil }
            return (i + digits, isAfterSpace)
        }
    }

    /// How many digits stand at the place, counted up to `most`.
    fileprivate func digits(at start: Int, most: Int) -> Int {
        var i = start
        while i - start < most, characters.indices.contains(i), !characters[i].isSettled,
            characters[i].character.role == .number
        {
            i += 1
        }
        return i - start
    }
}
