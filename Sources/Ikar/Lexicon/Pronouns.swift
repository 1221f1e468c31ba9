/// Words by which a text speaks to its reader or of its makers: pleas and blurbs are full of them, reports are not.
enum Pronouns {
    private static let table = [
        // The reader and the makers.
        """
        you your yours yourself אתם אתן לכם שלכם אתכם לך שלך אתה vous votre vos usted ustedes tu tus su sus ihr ihre \
        ihnen dich dein deine вы вас вам ваш ваши أنت لك لكم \
        we our ours us אנחנו אנו שלנו לנו אותנו איתנו nous notre nos nosotros nuestro nuestra wir uns unser unsere мы нас нам наш نحن لنا
        """,
        // The writer.
        "i my me mine myself אני שלי לי אותי je mon ma mes moi yo mi mis ich mein meine mir mich я мне меня мой أنا لي",
    ]

    /// The rows of each word, by ``WordHash``.
    static let bits = CueBits(table, hash: WordHash.of)

    /// Counts a word in what it is.
    @inline(__always) static func count(_ found: UInt32, _ text: inout BlockText) {
        guard found != 0 else { return }
        if found & 1 != 0 { text.address += 1 }
        if found & 2 != 0 { text.mine += 1 }
    }
}
