/// A BCP 47 language tag in its usual spelling: `en`, `he`, `zh-Hant-TW`.
struct LanguageTag: Sendable, Hashable {
    /// The tag.
    let value: String
    /// The first subtag.
    var language: String { value.split(separator: "-").first.map(String.init) ?? value }

    /// Reads what pages write: `en_US`, `EN-us`, `en_US.UTF-8`, `iw`, `English`, `he, en`. Nil for what is no tag.
    init?(_ text: String) {
        let first =
            text.split { $0 == "," || $0 == ";" || $0 == "." || $0 == " " }.first.map(String.init) ?? ""
        let subtags = first.split { $0 == "-" || $0 == "_" }.map(String.init)
        guard let language = subtags.first?.lowercased() else { return nil }
        if let named = Self.names[language] {
            value = named
            return
        }
        guard (2...3).contains(language.utf8.count), language.utf8.allSatisfy(\.isASCIILetter),
            language != "und"
        else {
            return nil
        }
        let rest = subtags.dropFirst().prefix { Self.isSubtag($0) }.map(Self.spelled)
        value = ([Self.current[language] ?? language] + rest).joined(separator: "-")
    }

    private static func isSubtag(_ subtag: String) -> Bool {
        (2...8).contains(subtag.utf8.count) && subtag.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
    }

    /// Regions in capitals, scripts capitalised, the rest in small letters.
    private static func spelled(_ subtag: String) -> String {
        switch subtag.utf8.count {
        case 2: subtag.uppercased()
        case 4 where subtag.utf8.first?.isASCIILetter == true:
            subtag.prefix(1).uppercased() + subtag.dropFirst().lowercased()
        default: subtag.lowercased()
        }
    }

    /// Codes that were replaced long ago and live on.
    private static let current = ["iw": "he", "ji": "yi", "in": "id"]

    /// Names that pages write for codes.
    private static let names = [
        "english": "en", "hebrew": "he", "arabic": "ar", "russian": "ru", "german": "de", "deutsch": "de",
        "french": "fr", "spanish": "es", "italian": "it", "heb": "he", "eng": "en", "deu": "de", "fra": "fr",
    ]
}
