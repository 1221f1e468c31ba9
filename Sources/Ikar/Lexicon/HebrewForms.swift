/// The forms in which a Hebrew verb asks for something, from one stem.
///
/// The stem is the plural imperative without its ending, written with ordinary letters: הצטרפ, הירשמ, עקב, שלח, הוסיפ.
/// From it come the plural (הצטרפו), the feminine (הצטרפי), the masculine (הצטרף, עקוב, הוסף), the defective spelling
/// (הרשמו) and the infinitive (להצטרף, לעקוב). Some of the forms that the rules make are no words; nobody writes them.
enum HebrewForms {
    /// Letters as scalars: comparing characters costs so much more that it shows when a program starts.
    private typealias Letters = [Unicode.Scalar]

    private static let finals: [Unicode.Scalar: Unicode.Scalar] = [
        "כ": "ך", "מ": "ם", "נ": "ן", "פ": "ף", "צ": "ץ",
    ]

    /// All forms of the verb, without repeats, in a fixed order.
    static func imperatives(_ stem: String) -> [String] {
        var forms: [Letters] = []
        for spelling in spellings(Array(stem.unicodeScalars)) {
            for form in [spelling + ["ו"], spelling + ["י"]] + singulars(spelling) + [spelling]
            where !forms.contains(form) {
                forms.append(form)
            }
        }
        for form in forms where form.last != "ו" && form.last != "י" {
            let infinitive = ["ל"] + form
            if !forms.contains(infinitive) { forms.append(infinitive) }
        }
        return forms.map { form in
            var text = String.UnicodeScalarView()
            text.append(contentsOf: form)
            return String(text)
        }
    }

    /// The stem, and without the vowel letter of the first syllable: הירשמ, הרשמ.
    private static func spellings(_ stem: Letters) -> [Letters] {
        stem.starts(with: ["ה", "י"]) ? [stem, ["ה"] + stem.dropFirst(2)] : [stem]
    }

    /// The masculine: the bare stem (הצטרף), with a vowel letter in its last syllable (עקוב), without one (הוסף).
    private static func singulars(_ stem: Letters) -> [Letters] {
        var letters = stem
        guard let last = letters.popLast(), let beforeLast = letters.last else { return [stem] }
        let end = finals[last] ?? last
        var forms = [letters + [end], letters + ["ו", end]]
        if beforeLast == "י" { forms.append(letters.dropLast() + [end]) }
        return forms
    }
}
