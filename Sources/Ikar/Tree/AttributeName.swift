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

    /// Names by identifier, in the parser's order; see ``Tag/names``.
    static let names = StaticString.words(
        """
        class id role rel href src alt lang dir title name property content itemprop itemtype
        itemscope datetime hidden style type value charset start colspan rowspan srcset media
        aria-hidden aria-label aria-modal http-equiv data-src data-srcset data-lazy-src data-original data-testid
        data-cfemail data-component width height
        """)
}
