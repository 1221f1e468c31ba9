import CTestICU

@testable import Ikar

/// ICU's answers.
enum ICUReference {
    /// The direction of a paragraph's first strong character, nil when it has none.
    static func baseDirection(_ text: String) -> TextDirection? {
        let units = Array(text.utf16)
        switch test_icu_base_direction(units, Int32(units.count)) {
        case 0: return .leftToRight
        case 1: return .rightToLeft
        default: return nil
        }
    }

    /// The embedding level of each UTF-16 unit of one line.
    static func levels(_ units: [UInt16], base: TextDirection) -> [UInt8] {
        var levels = [UInt8](repeating: 0, count: units.count)
        let status = test_icu_levels(units, Int32(units.count), base == .rightToLeft ? 1 : 0, &levels)
        precondition(status <= 0, "ICU error \(status)")
        return levels
    }

    /// The character that stands for another where text runs right to left.
    static func mirror(_ codePoint: UInt32) -> UInt32 { test_icu_mirror(codePoint) }

    /// A line as it is seen, leftmost first, in a paragraph of that direction: rules L2 and L4 of UAX #9.
    static func visual(_ text: String, base: TextDirection) -> String {
        let units = Array(text.utf16)
        let levels = levels(units, base: base)
        var order = Array(units.indices)
        let highest = levels.max() ?? 0
        for level in stride(from: highest, through: 1, by: -1) {
            var i = 0
            while i < order.count {
                var end = i
                while end < order.count, levels[order[end]] >= level { end += 1 }
                if end > i { order[i..<end].reverse() }
                i = max(end, i + 1)
            }
        }
        let seen = order.map { i in
            levels[i] % 2 == 1 ? UInt16(truncatingIfNeeded: test_icu_mirror(UInt32(units[i]))) : units[i]
        }
        return String(decoding: seen, as: UTF16.self)
    }

    /// Bytes decoded by one of ICU's converters, nil when it has none of that name.
    static func decode(_ bytes: [UInt8], charset: String) -> String? {
        var units = [UInt16](repeating: 0, count: 2 * bytes.count + 8)
        let length = test_icu_decode(charset, bytes, Int32(bytes.count), &units, Int32(units.count))
        return length < 0 ? nil : String(decoding: units[..<Int(length)], as: UTF16.self)
    }
}

/// Lines as Hebrew pages have them, out of a seed.
struct MixedLines {
    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    private static let hebrew = [
        "שלום", "עולם", "הממשלה", "ספרים", "מכתבים", "ארץ", "סוף", "דרך", "אין", "כביש",
    ]
    private static let latin = ["Google", "hello", "Tel Aviv", "iPhone", "NATO", "web"]
    private static let numbers = ["12", "2022", "3.5", "10:30", "98", "1,250"]

    /// A paragraph of words, numbers, brackets, quotes and signs in any order.
    mutating func paragraph() -> String {
        let signs = [
            " ", ", ", "! ", " - ", "\"", "(", ")", "[", "]", "/", "%", "₪", "\u{2067}", "\u{2068}",
            "\u{2069}", "ְ", "؟",
        ]
        return (0..<Int.random(in: 1...12, using: &random)).map { _ in
            switch Int.random(in: 0..<5, using: &random) {
            case 0: Self.hebrew.randomElement(using: &random) ?? ""
            case 1: Self.latin.randomElement(using: &random) ?? ""
            case 2: Self.numbers.randomElement(using: &random) ?? ""
            default: signs.randomElement(using: &random) ?? ""
            }
        }.joined()
    }

    /// A Hebrew line with a few names, numbers, brackets and quotes, well formed, that begins and ends in Hebrew.
    mutating func hebrewLine() -> String {
        var words: [String] = [Self.hebrew.randomElement(using: &random) ?? "", "הספרים"]
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let hebrew = Self.hebrew.randomElement(using: &random) ?? ""
            let latin = Self.latin.randomElement(using: &random) ?? ""
            let number = Self.numbers.randomElement(using: &random) ?? ""
            switch Int.random(in: 0..<6, using: &random) {
            case 0: words += [latin, hebrew]
            case 1: words += [number, hebrew]
            case 2: words.append("(\(hebrew))")
            case 3: words.append("\"\(hebrew)\"")
            case 4: words.append(hebrew + ",")
            default: words.append(hebrew)
            }
        }
        words.append("המכתבים")
        return words.joined(separator: " ")
    }
}
