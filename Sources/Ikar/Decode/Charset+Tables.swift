/// Tables of single-byte encodings that ICU lacks, or that are so common that a cold start of ICU (24 ms) would show.
/// Each is the characters of the bytes 0x80 to 0xFF in order.
extension Charset {
    /// Western European, the last resort; the standard gives the five free bytes their C1 controls.
    static let upperHalfOfWindows1252 =
        "\u{20AC}\u{81}\u{201A}ƒ\u{201E}\u{2026}\u{2020}\u{2021}\u{2C6}\u{2030}Š\u{2039}Œ\u{8D}Ž"
        + "\u{8F}\u{90}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}\u{2DC}\u{2122}š"
        + "\u{203A}œ\u{9D}žŸ\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞ"
        + "ßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"

    /// South-Eastern European, which ICU lacks.
    static let upperHalfOfISO8859Part16 =
        "\u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8A}\u{8B}\u{8C}\u{8D}\u{8E}"
        + "\u{8F}\u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}\u{9A}\u{9B}\u{9C}\u{9D}"
        + "\u{9E}\u{9F}\u{A0}ĄąŁ\u{20AC}\u{201E}Š§š©Ș«Ź\u{AD}źŻ°±ČłŽ\u{201D}¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎ"
        + "ÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ"

    /// Classic Mac OS Hebrew (Apple's HEBREW.TXT), which ICU lacks. The upper half repeats ASCII
    /// punctuation for right-to-left runs, brackets mirrored. Lamed with holam loses its point: one character a byte.
    static let upperHalfOfMacHebrew =
        "Ä\u{FB1F}ÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü\u{20}\u{21}\u{22}\u{23}\u{24}\u{25}\u{20AA}\u{27}"
        + "\u{29}\u{28}\u{2A}\u{2B}\u{2C}\u{2D}\u{2E}\u{2F}\u{30}\u{31}\u{32}\u{33}\u{34}\u{35}\u{36}"
        + "\u{37}\u{38}\u{39}\u{3A}\u{3B}\u{3C}\u{3D}\u{3E}\u{3F}\u{5DC}\u{201E}\u{FFFD}\u{FFFD}"
        + "\u{FFFD}\u{FFFD}\u{5BC}\u{FB4B}\u{FB35}\u{2026}\u{A0}\u{5B8}\u{5B7}\u{5B5}\u{5B6}\u{5B4}"
        + "\u{2013}\u{2014}\u{201C}\u{201D}\u{2018}\u{2019}\u{FB2A}\u{FB2B}\u{5BF}\u{5B0}\u{5B2}"
        + "\u{5B1}\u{5BB}\u{5B9}\u{5C7}\u{5B3}\u{5D0}\u{5D1}\u{5D2}\u{5D3}\u{5D4}\u{5D5}\u{5D6}"
        + "\u{5D7}\u{5D8}\u{5D9}\u{5DA}\u{5DB}\u{5DC}\u{5DD}\u{5DE}\u{5DF}\u{5E0}\u{5E1}\u{5E2}"
        + "\u{5E3}\u{5E4}\u{5E5}\u{5E6}\u{5E7}\u{5E8}\u{5E9}\u{5EA}\u{7D}\u{5D}\u{7B}\u{5B}\u{7C}"
}
