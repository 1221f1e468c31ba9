/// Language tags as archives write them.
package enum LanguageCode {
    /// The ISO 639-3 code of a BCP 47 tag, "heb" for "he-IL"; nil for a tag whose code is not known.
    package static func iso639Part3(_ tag: String) -> String? {
        let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
        if primary.utf8.count == 3, primary.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) { return primary }
        return table[primary]
    }

    private static let table: [String: String] = {
        var table: [String: String] = [:]
        for pair in pairs.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            table[String(pair.prefix(2))] = String(pair.dropFirst(2))
        }
        return table
    }()

    /// ISO 639-1's codes, each with its code in 639-3 after it. "iw", "in" and "ji" are older codes that pages still use.
    private static let pairs = """
        aaaar ababk aeave afafr akaka amamh anarg arara asasm avava ayaym azaze babak bebel bgbul bhbih bibis bmbam
        bnben bobod brbre bsbos cacat ceche chcha cocos crcre csces cuchu cvchv cycym dadan dedeu dvdiv dzdzo eeewe
        elell eneng eoepo esspa etest eueus fafas ffful fifin fjfij fofao frfra fyfry gagle gdgla glglg gngrn guguj
        gvglv hahau heheb hihin hohmo hrhrv hthat huhun hyhye hzher iaina idind ieile igibo iiiii ikipk inind ioido
        isisl itita iuiku iwheb jajpn jiyid jvjav kakat kgkon kikik kjkua kkkaz klkal kmkhm knkan kokor krkau kskas
        kukur kvkom kwcor kykir lalat lbltz lglug lilim lnlin lolao ltlit lulub lvlav mgmlg mhmah mimri mkmkd mlmal
        mnmon mrmar msmsa mtmlt mymya nanau nbnob ndnde nenep ngndo nlnld nnnno nonor nrnbl nvnav nynya ococi ojoji
        omorm orori ososs papan pipli plpol pspus ptpor quque rmroh rnrun roron rurus rwkin sasan scsrd sdsnd sesme
        sgsag sisin skslk slslv smsmo snsna sosom sqsqi srsrp ssssw stsot susun svswe swswa tatam tetel tgtgk ththa
        titir tktuk tltgl tntsn toton trtur tstso tttat twtwi tytah uguig ukukr ururd uzuzb veven vivie vovol wawln
        wowol xhxho yiyid yoyor zazha zhzho zuzul
        """
}
