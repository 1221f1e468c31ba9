/// Character references (`&amp;`, `&#8217;`, `&#x5D0;`) in text that no HTML parser has read, such as strings in JSON.
///
/// Knows the numeric forms and all names but the rarest of HTML 4's. Unknown names stay as written.
enum EscapedText {
    /// The bytes with the references resolved once. Linear in the bytes.
    static func resolved(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var copied = bytes.startIndex
        var at = bytes.startIndex
        while at < bytes.endIndex {
            if bytes[at] == UInt8(ascii: "&"), let reference = reference(at: at, in: bytes) {
                result += bytes[copied..<at]
                result += Array(String(reference.scalar).utf8)
                at = reference.end
                copied = at
            } else {
                at += 1
            }
        }
        result += bytes[copied..<at]
        return result
    }

    /// The longest reference that is looked for, from `&` to `;`.
    private static let maxLength = 12

    /// The reference that begins with the ampersand at `start`, and the index after it.
    private static func reference(at start: Int, in bytes: ArraySlice<UInt8>)
        -> (scalar: Unicode.Scalar, end: Int)?
    {
        let end = min(start + maxLength, bytes.endIndex)
        guard let semicolon = bytes[start..<end].firstIndex(of: UInt8(ascii: ";")), semicolon > start + 1
        else {
            return nil
        }
        let name = bytes[(start + 1)..<semicolon]
        let scalar = name.first == UInt8(ascii: "#") ? numeric(name.dropFirst()) : named(name)
        return scalar.map { ($0, semicolon + 1) }
    }

    private static func numeric(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let isHexadecimal = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
        let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
        guard let value = UInt32(text, radix: isHexadecimal ? 16 : 10), value > 0 else { return nil }
        if windows1252.startIndex <= value, value < windows1252.endIndex { return windows1252[value] }
        return Unicode.Scalar(value)
    }

    private static func named(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        names[String(decoding: name, as: UTF8.self)]
            ?? EntityNames.characters(name).flatMap {
                String(decoding: $0, as: UTF8.self).unicodeScalars.first
            }
    }

    /// What `&#128;` to `&#159;` mean to a browser, by number.
    private static let windows1252: Windows1252 = Windows1252()

    private struct Windows1252 {
        let startIndex: UInt32 = 0x80
        var endIndex: UInt32 { startIndex + UInt32(scalars.count) }
        private let scalars = Array(
            "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
        subscript(value: UInt32) -> Unicode.Scalar { scalars[Int(value - startIndex)] }
    }

    private static let names: [String: Unicode.Scalar] = {
        var names: [String: Unicode.Scalar] = [
            "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "AMP": "&", "QUOT": "\"",
            "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”",
            "bdquo": "„", "hellip": "…", "bull": "•", "trade": "™", "euro": "€", "lsaquo": "‹", "rsaquo": "›",
            "oelig": "œ", "OElig": "Œ", "scaron": "š", "Scaron": "Š", "Yuml": "Ÿ", "dagger": "†",
            "prime": "′",
            "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "zwnj": "\u{200C}",
            "zwj": "\u{200D}",
            "lrm": "\u{200E}", "rlm": "\u{200F}", "minus": "−", "rarr": "→", "larr": "←", "sol": "/",
            "num": "#",
            "lpar": "(", "rpar": ")", "colon": ":", "comma": ",", "period": ".", "excl": "!", "quest": "?",
            "lbrack": "[", "rbrack": "]", "Tab": "\t", "NewLine": "\n",
        ]
        for (offset, name) in latin1.split(separator: " ").enumerated() {
            names[String(name)] = Unicode.Scalar(UInt32(0xA0 + offset))
        }
        return names
    }()

    /// The names of U+00A0 to U+00FF in order.
    private static let latin1 = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
        micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring \
        AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml \
        times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil \
        egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash \
        ugrave uacute ucirc uuml yacute thorn yuml
        """
}
