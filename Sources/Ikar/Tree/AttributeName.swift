/// Attributes that some stage reads; the parser keeps no others.
///
/// A case's spelling is the attribute's name, a capital standing for a hyphen and its small letter (`ariaHidden` is
/// `aria-hidden`).
enum AttributeName: UInt8, CaseIterable, Sendable {
    case `class`, id, role, rel, href, src, alt, lang, dir, title, name, property, content, itemprop, itemtype
    case itemscope, datetime, hidden, style, type, value, charset, start, colspan, rowspan, srcset, media
    case ariaHidden, ariaLabel, ariaModal, httpEquiv, dataSrc, dataSrcset, dataLazySrc, dataOriginal,
        dataTestid
    case dataCfemail, dataComponent, width, height

    /// Names by identifier, in the parser's order.
    static let names: [String] = allCases.map { attribute in
        String(describing: attribute).reduce(into: "") { name, letter in
            name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
        }
    }
}
