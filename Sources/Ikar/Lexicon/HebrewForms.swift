/// The forms in which a Hebrew verb asks for something, from one stem.
///
/// The stem is the plural imperative without its ending, written with ordinary letters: הצטרפ, הירשמ, עקב, שלח, הוסיפ.
/// From it come the plural (הצטרפו), the feminine (הצטרפי), the masculine (הצטרף, עקוב, הוסף), the defective spelling
/// (הרשמו) and the infinitive (להצטרף, לעקוב). Some of the forms that the rules make are no words; nobody writes them.
enum HebrewForms {
    /// Letters by the second of their two bytes in UTF-8: every program start works all forms out.
    private typealias Letters = [UInt8]

    /// The first byte of every Hebrew letter in UTF-8.
    private static let lead: UInt8 = 0xD7

    private static let he = letter("ה")
    private static let vav = letter("ו")
    private static let yod = letter("י")
    private static let lamed = letter("ל")

    private static func letter(_ scalar: Unicode.Scalar) -> UInt8 {
        UInt8(truncatingIfNeeded: scalar.value & 0x3F | 0x80)
    }

    /// The letter as it is at a word's end. A final form stands one place before the usual one.
    private static func final(_ letter: UInt8) -> UInt8 {
        switch letter {
        case Self.letter("כ"), Self.letter("מ"), Self.letter("נ"), Self.letter("פ"), Self.letter("צ"):
            letter - 1
        default: letter
        }
    }

    /// All forms of the verb, without repeats, in a fixed order; the stem and the forms in UTF-8.
    static func imperatives(_ stem: some Sequence<UInt8>) -> [[UInt8]] {
        var forms: [Letters] = []
        for spelling in spellings(stem.filter { $0 != lead }) {
            for form in [spelling + [vav], spelling + [yod]] + singulars(spelling) + [spelling]
            where !forms.contains(form) {
                forms.append(form)
            }
        }
        for form in forms where form.last != vav && form.last != yod {
            let infinitive = [lamed] + form
            if !forms.contains(infinitive) { forms.append(infinitive) }
        }
        return forms.map { form in form.flatMap { [lead, $0] } }
    }

    /// The stem, and without the vowel letter of the first syllable: הירשמ, הרשמ.
    private static func spellings(_ stem: Letters) -> [Letters] {
        guard stem.count > 1, stem[0] == he, stem[1] == yod else { return [stem] }
        return [stem, [he] + stem.dropFirst(2)]
    }

    /// The masculine: the bare stem (הצטרף), with a vowel letter in its last syllable (עקוב), without one (הוסף).
    private static func singulars(_ stem: Letters) -> [Letters] {
        var letters = stem
        guard let last = letters.popLast(), let beforeLast = letters.last else { return [stem] }
        let end = final(last)
        var forms = [letters + [end], letters + [vav, end]]
        if beforeLast == yod { forms.append(letters.dropLast() + [end]) }
        return forms
    }
}
