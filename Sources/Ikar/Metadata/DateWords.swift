/// The words that dates are written with. A language is one row of each table that it needs.
enum DateWords {
    /// Month names and their usual abbreviations, January to December, small letters.
    static let months = WordTable<Int>(
        [
            // English
            "january february march april may june july august september october november december",
            "jan feb mar apr may jun jul aug sep oct nov dec",
            "jan feb mar apr may jun jul aug sept oct nov dec",
            // Hebrew
            "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
            "ינו פבר מרס אפר מאי יונ יול אוג ספט אוק נוב דצמ",
            // German
            "januar februar märz april mai juni juli august september oktober november dezember",
            "jänner feber mär apr mai jun jul aug sep okt nov dez",
            // French
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "janv févr mars avr mai juin juil août sept oct nov déc",
            // Spanish
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "ene feb mar abr may jun jul ago sep oct nov dic",
            // Italian
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "gen feb mar apr mag giu lug ago set ott nov dic",
            // Portuguese
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            // Dutch
            "januari februari maart april mei juni juli augustus september oktober november december",
            // Polish
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
            // Russian
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
            // Greek
            "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου "
                + "νοεμβρίου δεκεμβρίου",
            // Arabic
            "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        ].flatMap { row in
            row.split(separator: " ").enumerated().map { (word: String($1), value: $0 + 1) }
        })

    /// Words between a day and its month or a month and its year.
    static let links = WordTable<Bool>([
        (true, ["of", "de", "del", "st", "nd", "rd", "th", "er", "º", "ב", "את"])
    ])

    /// Words between a date and its time.
    static let timeLinks = WordTable<Bool>([
        (true, ["t", "at", "um", "à", "às", "a", "las", "alle", "ore", "om", "kl", "o", "в", "בשעה", "שעה"])
    ])

    /// Words after year, month and day in the order that East Asia writes.
    static let yearMarks = WordTable<Bool>([(true, ["年", "년"])])
    static let monthMarks = WordTable<Bool>([(true, ["月", "월"])])

    /// Minutes east of Greenwich. Abbreviations that mean several zones (IST, ET) are left out.
    static let zones = WordTable<Int>(
        [
            ("z", 0), ("utc", 0), ("gmt", 0), ("est", -300), ("edt", -240), ("cst", -360), ("cdt", -300),
            ("mst", -420), ("mdt", -360), ("pst", -480), ("pdt", -420), ("cet", 60), ("cest", 120),
            ("eet", 120),
            ("eest", 180), ("idt", 180), ("msk", 180), ("jst", 540),
        ].map { (word: $0.0, value: $0.1) })

    /// The two bytes of ב, which stands before a month's name as "in".
    static let hebrewIn: [UInt8] = Array("ב".utf8)
}
