/// Takes the site's name off a title.
///
/// `Headline | Section | Site` loses its parts from the end, and `Site: Headline` from the start, as long as there is
/// evidence that a part is the site's: it resembles a known name of the site or its host, or what is left is a
/// headline that the page shows elsewhere.
struct TitleCleaner {
    /// Parts taken off one title.
    private static let maxParts = 4
    /// Longer titles and names are none, and comparing their parts would cost.
    private static let maxBytes = 500
    /// Letters that a name needs before being contained in another counts as resembling it.
    private static let minResembling = 4

    /// The site's names and host as keys (see ``key(_:)``).
    private let sites: [[UInt8]]
    /// Keys of the headlines that the page shows elsewhere.
    private let headlines: Set<[UInt8]>

    /// - Parameters:
    ///   - sites: what the site calls itself, and its host.
    ///   - headlines: the texts of the page's h1 elements and its other titles.
    init(sites: [String], headlines: [String]) {
        self.sites = sites.filter { $0.utf8.count <= Self.maxBytes }.map(Self.key).filter { !$0.isEmpty }
        self.headlines = Set(headlines.map(Self.key).filter { !$0.isEmpty })
    }

    /// The title without the site's name, and the part that was taken off last as a site's name.
    func clean(_ title: String) -> String {
        guard title.utf8.count <= Self.maxBytes, Self.mayHaveParts(title) else { return title }
        var parts = Self.parts(of: title)
        for _ in 0..<Self.maxParts where parts.count > 1 {
            let whole = Self.joined(parts)
            if headlines.contains(Self.key(whole)), !resemblesSite(parts[parts.count - 1].text) { break }
            if let cut = withoutOnePart(parts) { parts = cut } else { break }
        }
        return Self.joined(parts)
    }

    private func withoutOnePart(_ parts: [Part]) -> [Part]? {
        let front = Array(parts.dropLast())
        if resemblesSite(parts[parts.count - 1].text) { return front }
        var back = Array(parts.dropFirst())
        back[0].separator = ""
        if resemblesSite(parts[0].text) { return back }
        for count in stride(from: parts.count - 1, through: 1, by: -1) {
            let head = Array(parts.prefix(count))
            if headlines.contains(Self.key(Self.joined(head))) { return head }
        }
        return headlines.contains(Self.key(Self.joined(back))) ? back : nil
    }

    /// The last part of a title that resembles a known name of the site, nil when none does or it is all there is.
    func siteName(in title: String) -> String? {
        guard title.utf8.count <= Self.maxBytes else { return nil }
        let parts = Self.parts(of: title)
        return parts.count > 1 ? parts.last { resemblesSite($0.text) && !$0.text.isEmpty }?.text : nil
    }

    /// Whether a part of a title is the site's name or close to it.
    func resemblesSite(_ part: String) -> Bool {
        guard part.utf8.count <= Self.maxBytes else { return false }
        let part = Self.key(part)
        guard !part.isEmpty else { return true }
        return sites.contains { site in
            if part == site { return true }
            guard min(part.count, site.count) >= Self.minResembling else { return false }
            return Self.contains(site, part) || (Self.contains(part, site) && part.count <= 2 * site.count)
        }
    }

    /// A piece of a title and the separator before it, spaces included.
    private struct Part {
        var separator: String
        var text: String
    }

    private static func joined(_ parts: [Part]) -> String {
        parts.reduce(into: "") { $0 += $1.separator + $1.text }
    }

    /// Cuts at marks that separate a headline from a site's name: with space on both sides, or a bar or colon with
    /// space after it.
    private static func parts(of title: String) -> [Part] {
        var parts: [Part] = []
        var current = Part(separator: "", text: "")
        var words = title.split(separator: " ", omittingEmptySubsequences: true)[...]
        while let word = words.popFirst() {
            if separators.contains(String(word)), !current.text.isEmpty, !words.isEmpty {
                parts.append(current)
                current = Part(separator: " \(word) ", text: "")
            } else {
                current.text += (current.text.isEmpty ? "" : " ") + word
            }
        }
        parts.append(current)
        return parts
    }

    /// Whether a title holds a mark after a space, as all separators stand.
    private static func mayHaveParts(_ title: String) -> Bool {
        var previous: UInt8 = 0
        for byte in title.utf8 {
            if previous == 0x20, !byte.isASCIILetter, !byte.isASCIIDigit { return true }
            previous = byte
        }
        return false
    }

    private static let separators: Set<String> = [
        "|", "-", "–", "—", "−", "::", ":", "»", "«", "·", "•", "/", "//", "~", "‹", "›", "<", ">", "|", "│",
        "—-",
    ]

    /// Cantillation and vowel points, which one spelling of a headline has and another has not.
    private static let hebrewPoints: ClosedRange<UInt32> = 0x0591...0x05C7
    /// Presentation forms of letters.
    private static let hebrewForms: ClosedRange<UInt32> = 0xFB1D...0xFB4F

    /// Letters and digits in lower case: what two spellings of a name share.
    static func key(_ text: String) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                let byte = UInt8(scalar.value)
                if byte.isASCIILetter || byte.isASCIIDigit { key.append(byte.asciiLowercased) }
            } else if hebrewPoints.contains(scalar.value) {
                continue
            } else if hebrewForms.contains(scalar.value) {
                let letter = LetterFold.wide(Array(String(scalar).utf8).span, 0)
                if letter.kind == .hebrew { key += [LetterFold.hebrewLead, letter.first] }
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                key += Array(scalar.properties.lowercaseMapping.utf8)
            }
        }
        return key
    }

    private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard part.count <= text.count else { return false }
        return (0...(text.count - part.count)).contains { text[$0..<($0 + part.count)].elementsEqual(part) }
    }
}
