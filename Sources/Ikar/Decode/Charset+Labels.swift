extension Charset {
    /// All encodings with all labels of the WHATWG Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels)
    /// and a few that it lacks. One row an encoding: its name, how it is read, its labels.
    ///
    /// Two rows differ from the standard on purpose. GBK is read as GB 18030, as the standard's decoder does, and
    /// `iso-2022-kr`, `iso-2022-cn` and `hz-gb-2312`, which browsers refuse for the safety of scripts, are read: the
    /// text is what is wanted here, and nothing is executed.
    static let all: [Charset] = [
        Charset("utf-8", .utf8, "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8"),
        Charset("ibm866", .singleByte(.icu("ibm-866")), "866 cp866 csibm866 ibm866"),
        Charset(
            "iso-8859-2", .singleByte(.icu("iso-8859-2")),
            "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 "
                + "latin2"),
        Charset(
            "iso-8859-3", .singleByte(.icu("iso-8859-3")),
            "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 "
                + "latin3"),
        Charset(
            "iso-8859-4", .singleByte(.icu("iso-8859-4")),
            "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 "
                + "latin4"),
        Charset(
            "iso-8859-5", .singleByte(.icu("iso-8859-5")),
            "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 "
                + "iso_8859-5:1988"),
        Charset(
            "iso-8859-6", .singleByte(.icu("iso-8859-6")),
            "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 "
                + "iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"),
        Charset(
            "iso-8859-7", .singleByte(.icu("iso-8859-7")),
            "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 "
                + "iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek"),
        Charset(
            "iso-8859-8", .visualHebrew(.icu("iso-8859-8")),
            "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 "
                + "iso88598 iso_8859-8 iso_8859-8:1988 visual"),
        Charset("iso-8859-8-i", .singleByte(.icu("iso-8859-8")), "csiso88598i iso-8859-8-i logical"),
        Charset(
            "iso-8859-10", .singleByte(.icu("iso-8859-10")),
            "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6"),
        Charset("iso-8859-13", .singleByte(.icu("iso-8859-13")), "iso-8859-13 iso8859-13 iso885913"),
        Charset("iso-8859-14", .singleByte(.icu("iso-8859-14")), "iso-8859-14 iso8859-14 iso885914"),
        Charset(
            "iso-8859-15", .singleByte(.icu("iso-8859-15")),
            "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9"),
        Charset("iso-8859-16", .singleByte(.builtIn(upperHalfOfISO8859Part16)), "iso-8859-16"),
        Charset("koi8-r", .singleByte(.icu("koi8-r")), "cskoi8r koi koi8 koi8-r koi8_r"),
        Charset("koi8-u", .singleByte(.icu("koi8-u")), "koi8-ru koi8-u"),
        Charset("macintosh", .singleByte(.icu("macintosh")), "csmacintosh mac macintosh x-mac-roman"),
        Charset(
            "windows-874", .singleByte(.icu("windows-874")),
            "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874"),
        Charset("windows-1250", .singleByte(.icu("windows-1250")), "cp1250 windows-1250 x-cp1250"),
        Charset("windows-1251", .singleByte(.icu("windows-1251")), "cp1251 windows-1251 x-cp1251"),
        Charset(
            "windows-1252", .singleByte(.builtIn(upperHalfOfWindows1252)),
            "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 "
                + "iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252"),
        Charset("windows-1253", .singleByte(.icu("windows-1253")), "cp1253 windows-1253 x-cp1253"),
        Charset(
            "windows-1254", .singleByte(.icu("windows-1254")),
            "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 "
                + "iso_8859-9:1989 l5 latin5 windows-1254 x-cp1254"),
        Charset("windows-1255", .singleByte(.icu("windows-1255")), "cp1255 windows-1255 x-cp1255"),
        Charset("windows-1256", .singleByte(.icu("windows-1256")), "cp1256 windows-1256 x-cp1256"),
        Charset("windows-1257", .singleByte(.icu("windows-1257")), "cp1257 windows-1257 x-cp1257"),
        Charset("windows-1258", .singleByte(.icu("windows-1258")), "cp1258 windows-1258 x-cp1258"),
        Charset("x-mac-cyrillic", .singleByte(.icu("x-mac-cyrillic")), "x-mac-cyrillic x-mac-ukrainian"),
        Charset(
            "gbk", .multiByte(icu: "gb18030", keepsASCII: true),
            "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk"),
        Charset("gb18030", .multiByte(icu: "gb18030", keepsASCII: true), "gb18030"),
        Charset(
            "big5", .multiByte(icu: "big5-hkscs", keepsASCII: true),
            "big5 big5-hkscs cn-big5 csbig5 x-x-big5"),
        Charset("euc-jp", .multiByte(icu: "euc-jp", keepsASCII: true), "cseucpkdfmtjapanese euc-jp x-euc-jp"),
        Charset("iso-2022-jp", .multiByte(icu: "iso-2022-jp", keepsASCII: false), "csiso2022jp iso-2022-jp"),
        Charset(
            "shift_jis", .multiByte(icu: "windows-31j", keepsASCII: true),
            "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis"),
        Charset(
            "euc-kr", .multiByte(icu: "windows-949", keepsASCII: true),
            "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 "
                + "ksc_5601 windows-949"),
        Charset("iso-2022-kr", .multiByte(icu: "iso-2022-kr", keepsASCII: false), "csiso2022kr iso-2022-kr"),
        Charset(
            "iso-2022-cn", .multiByte(icu: "iso-2022-cn-ext", keepsASCII: false),
            "iso-2022-cn iso-2022-cn-ext"),
        Charset("hz-gb-2312", .multiByte(icu: "HZ", keepsASCII: false), "hz-gb-2312"),
        Charset("utf-16be", .utf16(isBigEndian: true), "unicodefffe utf-16be"),
        Charset(
            "utf-16le", .utf16(isBigEndian: false),
            "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le"),
        Charset("x-user-defined", .singleByte(.userDefined), "x-user-defined"),
        // Not in the standard, met on old Hebrew pages.
        Charset(
            "ibm862", .visualHebrew(.icu("ibm-862")),
            "ibm862 ibm-862 cp862 862 dos-862 cspc862latinhebrew"),
        Charset(
            "x-mac-hebrew", .singleByte(.builtIn(upperHalfOfMacHebrew)), "x-mac-hebrew mac-hebrew machebrew"),
    ]
}
