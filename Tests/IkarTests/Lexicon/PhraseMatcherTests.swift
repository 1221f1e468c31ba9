import Testing

@testable import Ikar

/// The cues of a text.
private func hits(_ text: String) -> PhraseHits {
    var matcher = PhraseMatcher()
    let bytes = Array(text.utf8)
    return matcher.match(bytes, 0..<bytes.count, words: WordCount.words(bytes.span))
}

private func row(_ hits: PhraseHits) -> PhraseRow? {
    hits.row == PhraseHits.noRow ? nil : PhraseTable.shared.rows[Int(hits.row)]
}

@Suite("Phrase cues") struct PhraseMatcherTests {
    @Test(
        "A block of furniture says what it is",
        arguments: PhraseCase.all)
    func furniture(_ phrases: PhraseCase) {
        for text in phrases.positive { #expect(hits(text).has(phrases.cue), "\(text)") }
    }

    @Test(
        "Prose that holds the words is prose",
        arguments: PhraseCase.all)
    func prose(_ phrases: PhraseCase) {
        for text in phrases.negative { #expect(!hits(text).has(phrases.cue), "\(text)") }
    }

    @Test("Every meaning has enough cases", arguments: PhraseCase.english + PhraseCase.hebrew)
    func counts(_ phrases: PhraseCase) {
        #expect(phrases.positive.count >= 8)
        #expect(phrases.negative.count >= 4)
    }

    @Test("The cases cover every meaning", arguments: PhraseCue.allCases)
    func coverage(_ cue: PhraseCue) {
        #expect(PhraseCase.english.contains { $0.cue == cue })
        #expect(PhraseCase.hebrew.contains { $0.cue == cue })
    }

    @Test(
        "Other languages say it too",
        arguments: [
            ("Lesen Sie auch: Der Hafen schließt", PhraseCue.readAlso), ("Foto: Ilse Tarrant", .credit),
            ("Newsletter abonnieren", .newsletter), ("Alle Rechte vorbehalten", .rights),
            ("Schreibe einen Kommentar", .commentPrompt), ("Wir verwenden Cookies", .consent),
            ("Veröffentlicht am 12. März 2022", .byline), ("Lire la suite", .readAlso),
            ("Inscrivez-vous à notre newsletter", .newsletter), ("Crédit photo : Jean Dupont", .credit),
            ("Tous droits réservés", .rights), ("Publié le 12 mars 2022 à 10h30", .byline),
            ("Partager sur Facebook", .share), ("Lea también", .readAlso), ("Política de privacidad", .legal),
            ("Suscríbete a nuestro boletín", .newsletter), ("Deja un comentario", .commentPrompt),
            ("12 de marzo de 2022", .byline), ("Читайте также", .readAlso), ("ФОТО: Иван Петров", .credit),
            ("Все права защищены", .rights), ("Подпишитесь на рассылку", .newsletter),
            ("Поделиться в Telegram", .share), ("12 марта 2022, 10:30", .byline), ("اقرأ أيضاً", .readAlso),
            ("جميع الحقوق محفوظة", .rights), ("اشترك في النشرة البريدية", .newsletter),
            ("أضف تعليقاً", .commentPrompt),
            ("شارك على فيسبوك", .share), ("12 مارس 2022", .byline),
        ])
    func otherLanguages(_ text: String, _ cue: PhraseCue) {
        #expect(hits(text).has(cue))
    }

    @Test(
        "A phrase is the whole text, its beginning, or inside it",
        arguments: [
            ("Advertisement", PhraseStrength.whole), ("ADVERTISEMENT:", PhraseStrength.whole),
            ("12 comments", PhraseStrength.whole), ("Comments (12)", PhraseStrength.whole),
            ("Read more: the night bus is back on the road", PhraseStrength.opening),
            ("The bus is back. Subscribe to our newsletter", PhraseStrength.within),
            ("The bus is back on the road", 0), ("", 0), ("12", 0), ("…", 0),
            ("תגובות", PhraseStrength.whole),
            ("תגובות (12)", PhraseStrength.whole),
            ("קראו עוד: הגשר נפתח לתנועה אחרי שנה", PhraseStrength.opening),
        ])
    func strength(_ text: String, _ strength: UInt8) {
        #expect(hits(text).strength == strength)
    }

    @Test("A strong cue is one at the beginning")
    func strongCues() {
        let opening = hits("Read more: the night bus is back on the road")
        #expect(opening.hasStrong(.readAlso))
        let within = hits("The bus is back. Subscribe to our newsletter")
        #expect(within.has(.newsletter))
        #expect(!within.hasStrong(.newsletter))
    }

    @Test("The row that matched is known")
    func rows() {
        #expect(row(hits("Advertisement"))?.id.description == "en.advert.alone")
        #expect(row(hits("The bus is back on the road")) == nil)
    }

    @Test(
        "Hebrew prefixes are looked through where a row says so",
        arguments: ["לניוזלטר", "הניוזלטר", "ניוזלטר", "ולניוזלטר", "לתגובות", "התגובות", "ותגובות"])
    func prefixes(_ word: String) {
        #expect(hits(word).strength == PhraseStrength.whole)
    }

    @Test(
        "Hebrew prefixes are not looked through elsewhere, nor is part of a word a word",
        arguments: ["משתף", "השתף", "אוניוזלטר", "ניוזלטרון", "עוד", "בעוד"])
    func noPrefixes(_ word: String) {
        #expect(hits(word).strength == 0)
    }

    @Test(
        "One stem makes the forms of a Hebrew verb",
        arguments: ["הירשמו", "הירשמי", "הירשם", "הרשמו", "הרשמי", "הרשם", "להירשם", "הירשם/י", "הִירָשְׁמוּ"])
    func verbForms(_ form: String) {
        #expect(hits(form + " לניוזלטר").has(.newsletter))
    }

    @Test(
        "A verb's forms are made by rule",
        arguments: [
            ("הצטרפ", ["הצטרף", "הצטרפי", "הצטרפו", "להצטרף"]), ("עקב", ["עקוב", "עקבי", "עקבו", "לעקוב"]),
            ("הוסיפ", ["הוסף", "הוסיפי", "הוסיפו", "להוסיף"]), ("שתפ", ["שתף", "שתפו", "לשתף"]),
        ])
    func forms(_ stem: String, _ forms: [String]) {
        let made = HebrewForms.imperatives(stem.utf8).map { String(decoding: $0, as: UTF8.self) }
        for form in forms { #expect(made.contains(form)) }
        #expect(Set(made).count == made.count)
    }

    @Test("Long blocks are searched at both ends and not in between")
    func longBlocks() {
        let filler = String(repeating: "the river rose again that night ", count: 15)
        #expect(hits("We use cookies. " + filler).has(.consent))
        #expect(hits(filler + "All rights reserved").has(.rights) == false)  // for blocks of up to 80 words
        #expect(hits(filler + "we use cookies on this site").has(.consent))
        #expect(!hits(filler + "we use cookies on this site " + filler).has(.consent))
    }

    @Test("A gap does not leave its sentence")
    func gaps() {
        #expect(hits("Sign up today for our newsletter").has(.newsletter))
        #expect(!hits("Sign up with the clerk. They printed a newsletter").hasStrong(.newsletter))
    }

    @Test(
        "A line of nothing but a date is a byline's",
        arguments: [
            "MARCH 12, 2022 23:56", "12.03.2022", "2 hours ago", "לפני 3 ימים", "Mon, 2 Mar 2026",
            "12 במרץ 2022",
        ])
    func dates(_ text: String) {
        let found = hits(text)
        #expect(found.shapes.contains(.onlyDate))
        #expect(found.hasStrong(.byline))
    }

    @Test(
        "Numbers and months alone are no dates",
        arguments: ["12", "1 2 3", "May", "3.14", "Monday Tuesday", "4:3 5"])
    func noDates(_ text: String) {
        #expect(!hits(text).shapes.contains(.onlyDate))
    }

    @Test("One matcher gives the same answer for block after block")
    func reuse() {
        var matcher = PhraseMatcher()
        let texts = (PhraseCase.english + PhraseCase.hebrew).flatMap { $0.positive + $0.negative }
        for text in texts + texts.reversed() {
            let bytes = Array(("x" + text + "y").utf8)
            let range = 1..<bytes.count - 1
            #expect(
                matcher.match(bytes, range, words: 5)
                    == matcher.match(Array(bytes[range]), 0..<range.count, words: 5))
        }
    }

    @Test("Any bytes are read", arguments: 0..<64)
    func anyBytes(_ seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        let bytes = (0..<400).map { _ -> UInt8 in
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return UInt8(truncatingIfNeeded: state >> 32)
        }
        var matcher = PhraseMatcher()
        for words in [0, 10, 60, 61, 5000] {
            let first = matcher.match(bytes, 0..<bytes.count, words: words)
            #expect(first == matcher.match(bytes, 0..<bytes.count, words: words))
        }
    }
}

@Suite("Phrase tables") struct PhraseTableTests {
    private let table = PhraseTable.shared

    @Test("Every row has an id of its own that names its language", arguments: PhraseLanguage.all.indices)
    func ids(_ index: Int) {
        let language = PhraseLanguage.all[index]
        let ids = language.rows.map(\.id.description)
        #expect(Set(ids).count == ids.count)
        for id in ids { #expect(id.hasPrefix(language.code.description + ".")) }
    }

    @Test("Every set that a pattern asks for exists, and every phrase has a word")
    func mistakes() {
        var reader = PhraseReader()
        for language in PhraseLanguage.all { reader.add(language) }
        #expect(reader.mistakes == [])
    }

    @Test("Every row can be reached and matched")
    func reach() {
        let accepting = Set(table.nodes.filter(\.accepts).map(\.row))
        let begun = Set(table.firstSteps.map { table.nodes[Int($0.node)].row })
        for (number, row) in table.rows.enumerated() {
            #expect(accepting.contains(UInt16(number)), "\(row.id)")
            #expect(begun.contains(UInt16(number)), "\(row.id)")
        }
    }

    @Test("Other tables than those that were compiled are read")
    func otherTables() throws {
        let all = PhraseLanguage.all
        #expect(PhraseGraph.digest(all) == PhraseGraph.digest(PhraseLanguage.all))
        #expect(PhraseGraph.digest(all) != PhraseGraph.digest(all.reversed()))
        #expect(PhraseGraph.digest([.german]) != PhraseGraph.digest([.french]))
        let some = PhraseTable([.german])
        #expect(some.rows.count == PhraseLanguage.german.rows.count)
        #expect(some.nodes == PhraseReader.graph(of: [.german]).nodes)
        #expect(Set(some.firstSteps.map { some.nodes[Int($0.node)].row }).count == some.rows.count)
    }

    @Test("Node and word numbers fit")
    func numbers() {
        #expect(table.nodes.count < Int(UInt16.max))
        #expect(table.vocabulary.words.count < Int(UInt16.max))
        #expect(table.firstSteps.count < Int(UInt16.max))
    }

    @Test(
        "A meaning has rows in every language but for the author's life",
        arguments: PhraseLanguage.all.indices)
    func meanings(_ index: Int) {
        let cues = Set(PhraseLanguage.all[index].rows.map(\.cue))
        #expect(cues.isSuperset(of: Set(PhraseCue.allCases).subtracting([.authorBio])))
    }
}
