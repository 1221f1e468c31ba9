/// Things in a text that are known by their shape and need no table.
struct TextShapes: OptionSet, Sendable, Hashable {
    let rawValue: UInt16
    static let email = TextShapes(rawValue: 1)
    static let handle = TextShapes(rawValue: 2)
    static let link = TextShapes(rawValue: 4)
    static let phone = TextShapes(rawValue: 8)
    static let copyright = TextShapes(rawValue: 16)
    /// The sign is the text's first character.
    static let copyrightFirst = TextShapes(rawValue: 32)
    static let price = TextShapes(rawValue: 64)
    /// 12.03.2022, 2022-03-12, 3/12/22.
    static let date = TextShapes(rawValue: 128)
    /// 23:56.
    static let time = TextShapes(rawValue: 256)
    /// Some number.
    static let number = TextShapes(rawValue: 512)
    /// Nothing in the text but words of dates and times.
    static let onlyDate = TextShapes(rawValue: 1024)

    /// Ways to reach somebody.
    static let channels: TextShapes = [.email, .handle, .link, .phone]

    /// Characters looked at around a sign.
    private static let reach = 40

    // MARK: Numbers

    /// Digits in a phone number.
    private static let phoneDigits = 7...15

    /// Reads what begins with the digit at the index: a phone number, a date, a time, a price. Returns the index after
    /// it, so that its other digits are not read again.
    static func readNumber(_ bytes: Span<UInt8>, _ start: Int, _ shapes: inout TextShapes) -> Int {
        shapes.insert(.number)
        let run = DigitRun(bytes, start)
        if run.isTime { shapes.insert(.time) }
        if run.isDate { shapes.insert(.date) }
        if run.isPhone(bytes, start, phoneDigits) { shapes.insert(.phone) }
        return run.end
    }

    /// A number's first digits with what stands between them.
    private struct DigitRun {
        var end = 0
        var digits = 0
        var groups = 1
        var groupLengths: SIMD8<UInt8> = .zero
        var dashes = 0
        var spaces = 0
        var dots = 0
        var slashes = 0
        var colons = 0
        var brackets = 0

        /// Groups whose lengths are kept.
        private static let mostGroups = 8

        init(_ bytes: Span<UInt8>, _ start: Int) {
            var i = start
            let stop = min(bytes.count, start + TextShapes.reach)
            end = start
            while i < stop {
                let byte = bytes[i]
                if Ascii.isDigit(byte) {
                    digits += 1
                    groupLengths[min(groups, Self.mostGroups) - 1] &+= 1
                    i += 1
                    end = i
                    continue
                }
                // One sign, or a bracket and a space, may stand between two groups.
                var at = i
                while at < stop, at - i < 3, note(bytes[at]) { at += 1 }
                guard at > i, at < stop, Ascii.isDigit(bytes[at]) else { break }
                groups += 1
                i = at
            }
        }

        private mutating func note(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "-"): dashes += 1
            case UInt8(ascii: " "): spaces += 1
            case UInt8(ascii: "."): dots += 1
            case UInt8(ascii: "/"): slashes += 1
            case UInt8(ascii: ":"): colons += 1
            case UInt8(ascii: "("), UInt8(ascii: ")"): brackets += 1
            default: return false
            }
            return true
        }

        /// 8:30, 23:56, 23:56:10.
        var isTime: Bool { colons >= 1 && groups >= 2 && groupLengths[0] <= 2 && contains(2) }

        private func contains(_ length: UInt8) -> Bool {
            (1..<min(groups, Self.mostGroups)).contains { groupLengths[$0] == length }
        }

        /// Three groups with the same sign between them, one of two or four digits for the year.
        var isDate: Bool {
            guard groups >= 3, max(dots, slashes, dashes) >= 2 else { return false }
            let (a, b, c) = (groupLengths[0], groupLengths[1], groupLengths[2])
            return (a <= 2 && b <= 2 && (c == 2 || c == 4)) || (a == 4 && b <= 2 && c <= 2)
        }

        /// Enough digits, cut as phone numbers are: by dashes, brackets or spaces, or begun by a plus sign.
        func isPhone(_ bytes: Span<UInt8>, _ start: Int, _ count: ClosedRange<Int>) -> Bool {
            guard count.contains(digits), !isDate, colons == 0, slashes <= 1 else { return false }
            let isInternational = start > 0 && bytes[start - 1] == UInt8(ascii: "+")
            if isInternational { return true }
            if groups == 1 { return bytes[start] == UInt8(ascii: "0") && digits >= 9 }
            // Thousands are groups of three; years and scores are short. A phone number ends in three digits or more.
            let last = groupLengths[min(groups, Self.mostGroups) - 1]
            guard last >= 2, groups <= 5 else { return false }
            if dashes >= 1 || brackets >= 2 { return last >= 3 && digits >= 7 && !isYearSpan }
            if bytes[start] == UInt8(ascii: "0") { return digits >= 8 }
            return dots >= 2 && digits >= 10 && spaces == 0
        }

        /// 1998-2004 is no phone number.
        private var isYearSpan: Bool { groups == 2 && groupLengths[0] == 4 && groupLengths[1] == 4 }
    }

    /// Whether a digit stands beside the currency sign.
    static func isPrice(_ bytes: Span<UInt8>, _ i: Int, _ length: Int) -> Bool {
        var next = i + length
        if next < bytes.count, bytes[next] == Ascii.space { next += 1 }
        if next < bytes.count, Ascii.isDigit(bytes[next]) { return true }
        guard i > 0 else { return false }
        if Ascii.isDigit(bytes[i - 1]) { return true }
        return i > 1 && bytes[i - 1] == Ascii.space && Ascii.isDigit(bytes[i - 2])
    }

    /// `*2421`: a star before three to six digits at a word's beginning, a short number that Israel dials.
    static func readStar(_ bytes: Span<UInt8>, _ i: Int, _ shapes: inout TextShapes) {
        let shortNumber = 3...6
        guard i == 0 || !ByteClass.isWord(bytes[i - 1]) else { return }
        var end = i + 1
        while end < bytes.count, Ascii.isDigit(bytes[end]) { end += 1 }
        if shortNumber.contains(end - i - 1), end == bytes.count || !ByteClass.isWord(bytes[end]) {
            shapes.insert(.phone)
        }
    }

    // MARK: Addresses on the net

    /// At an `@`: a handle when a word begins with it, an e-mail address when names stand on both sides, with a space
    /// around the sign or without.
    static func readAt(_ bytes: Span<UInt8>, _ i: Int, _ shapes: inout TextShapes) {
        guard i + 1 < bytes.count else { return }
        guard ByteClass.isWord(bytes[i + 1]) else {
            guard i >= 2, bytes[i + 1] == Ascii.space, bytes[i - 1] == Ascii.space else { return }
            if ByteClass.isWord(bytes[i - 2]), isHost(bytes, i + 2) { shapes.insert(.email) }
            return
        }
        guard i > 0, !ByteClass.isSpace(bytes[i - 1]) else {
            if Ascii.isLetter(bytes[i + 1]) { shapes.insert(.handle) }
            return
        }
        guard ByteClass.isWord(bytes[i - 1]) else {
            if bytes[i - 1] == UInt8(ascii: "("), Ascii.isLetter(bytes[i + 1]) {
                shapes.insert(.handle)
            }
            return
        }
        if isHost(bytes, i + 1) { shapes.insert(.email) }
    }

    /// At an opening bracket: an e-mail address when `at` stands in it and words on both sides, as in
    /// `desk (at) paper.example` and `desk [at] paper [dot] example`.
    static func readBracket(_ bytes: Span<UInt8>, _ i: Int, _ shapes: inout TextShapes) {
        let close = i + 3
        guard close < bytes.count, bytes[i + 1] | 0x20 == UInt8(ascii: "a"),
            bytes[i + 2] | 0x20 == UInt8(ascii: "t"), isPair(bytes[i], bytes[close])
        else { return }
        let before = i > 0 && bytes[i - 1] == Ascii.space ? i - 2 : i - 1
        let after = close + 1 < bytes.count && bytes[close + 1] == Ascii.space ? close + 2 : close + 1
        guard before >= 0, after < bytes.count else { return }
        if ByteClass.isWord(bytes[before]), ByteClass.isWord(bytes[after]) { shapes.insert(.email) }
    }

    private static func isPair(_ open: UInt8, _ close: UInt8) -> Bool {
        switch open {
        case UInt8(ascii: "("): close == UInt8(ascii: ")")
        case UInt8(ascii: "["): close == UInt8(ascii: "]")
        default: false
        }
    }

    /// Whether a name with a dot and a letter after it stands at the index.
    private static func isHost(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
        var at = start
        let stop = min(bytes.count, start + reach)
        while at < stop, ByteClass.isWord(bytes[at]) || bytes[at] == UInt8(ascii: "-") { at += 1 }
        return at > start && at + 1 < bytes.count && bytes[at] == UInt8(ascii: ".")
            && Ascii.isLetter(bytes[at + 1])
    }

    /// At a colon: a web address when `//` follows.
    static func readColon(_ bytes: Span<UInt8>, _ i: Int, _ shapes: inout TextShapes) {
        let slash = UInt8(ascii: "/")
        if i + 2 < bytes.count, bytes[i + 1] == slash, bytes[i + 2] == slash { shapes.insert(.link) }
    }

    /// At a dot: a web address after `www`.
    static func readDot(_ bytes: Span<UInt8>, _ i: Int, _ shapes: inout TextShapes) {
        guard i >= 3, i + 1 < bytes.count, ByteClass.isWord(bytes[i + 1]) else { return }
        if isWebPrefix(bytes, before: i) { shapes.insert(.link) }
    }

    /// Whether the word before the dot is `www`.
    private static func isWebPrefix(_ bytes: Span<UInt8>, before dot: Int) -> Bool {
        let letter = UInt8(ascii: "w")
        guard bytes[dot - 1] | 0x20 == letter, bytes[dot - 2] | 0x20 == letter,
            bytes[dot - 3] | 0x20 == letter
        else { return false }
        return dot == 3 || !ByteClass.isWord(bytes[dot - 4])
    }
}
