/// The text of a page by the HTML standard's tokeniser and nothing else: what Prune and the parser are held against.
///
/// It is the standard's state machine written down once more, byte by byte, without any of Prune's shortcuts, so that
/// the two have no mistake in common. White space, control characters and what XML has no place for are left out.
struct VisibleText {
    /// The page's text, or nil where the tokeniser alone cannot tell it: references, foreign content, elements whose
    /// content is raw and never ends.
    static func of(_ html: [UInt8]) -> [UInt8]? {
        guard !html.contains(UInt8(ascii: "&")) else { return nil }
        var tokeniser = VisibleText(html: html)
        guard tokeniser.run() else { return nil }
        return shown(tokeniser.text)
    }

    /// The bytes that count in comparisons.
    static func shown(_ text: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            let isShown = scalar.value > 0x20 && scalar.value != 0x7F && scalar.value != 0xFEFF
            if isShown, scalar.value & 0xFFFE != 0xFFFE { out += UTF8.encode(scalar).map { Array($0) } ?? [] }
        }
        return out
    }

    private let html: [UInt8]
    private var at = 0
    private var text: [UInt8] = []

    private init(html: [UInt8]) { self.html = html }

    /// False where the page is beyond this tokeniser.
    private mutating func run() -> Bool {
        while at < html.count {
            guard html[at] == UInt8(ascii: "<") else {
                text.append(html[at])
                at += 1
                continue
            }
            guard readMarkup() else { return false }
        }
        return true
    }

    private func byte(_ index: Int) -> UInt8? { index < html.count ? html[index] : nil }

    private func isLetter(_ index: Int) -> Bool {
        byte(index).map { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A } ?? false
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

    /// Reads what begins with the `<` at hand.
    private mutating func readMarkup() -> Bool {
        switch byte(at + 1) {
        case UInt8(ascii: "!"):
            starts(with: "<!--", at: at) ? skipComment() : skipBogusComment()
            return true
        case UInt8(ascii: "?"):
            skipBogusComment()
            return true
        case UInt8(ascii: "/"):
            if isLetter(at + 2) {
                _ = readTag(from: at + 2)
            } else if at + 2 < html.count {
                skipBogusComment()
            } else {
                text += Array("</".utf8)
                at = html.count
            }
            return true
        default:
            guard isLetter(at + 1) else {
                text.append(html[at])
                at += 1
                return true
            }
            guard let name = readTag(from: at + 1) else { return true }
            return enter(name)
        }
    }

    /// Goes on after a start tag; false where the rest of the page cannot be told.
    private mutating func enter(_ name: String) -> Bool {
        switch name {
        case "svg", "math", "template", "plaintext", "xmp", "noembed", "frameset": return false
        case "script": return skipRaw(name, isScript: true, isShown: false)
        case "style", "iframe", "noframes", "textarea": return skipRaw(name, isScript: false, isShown: false)
        case "title": return skipRaw(name, isScript: false, isShown: true)
        default: return true
        }
    }

    /// Reads a tag whose name begins at the index; nil when the page ends in it.
    private mutating func readTag(from start: Int) -> String? {
        at = start
        while let byte = byte(at), !isSpace(byte), byte != UInt8(ascii: "/"), byte != UInt8(ascii: ">") {
            at += 1
        }
        let name = String(decoding: html[start..<at], as: UTF8.self).lowercased()
        return skipAttributes() ? name : nil
    }

    /// The standard's states from "before attribute name" on; false at the page's end.
    private mutating func skipAttributes() -> Bool {
        while let byte = byte(at) {
            at += 1
            if byte == UInt8(ascii: ">") { return true }
            if isSpace(byte) || byte == UInt8(ascii: "/") { continue }
            // An attribute name, whose first byte may be `=`.
            while let next = self.byte(at), !isSpace(next), next != UInt8(ascii: "/"),
                next != UInt8(ascii: ">"),
                next != UInt8(ascii: "=")
            {
                at += 1
            }
            while let next = self.byte(at), isSpace(next) { at += 1 }
            guard self.byte(at) == UInt8(ascii: "=") else { continue }
            at += 1
            guard skipValue() else { return false }
        }
        return false
    }

    private mutating func skipValue() -> Bool {
        while let next = byte(at), isSpace(next) { at += 1 }
        guard let quote = byte(at) else { return false }
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            at += 1
            while let next = byte(at), next != quote { at += 1 }
            at += 1
            return at < html.count
        }
        while let next = byte(at), !isSpace(next), next != UInt8(ascii: ">") { at += 1 }
        return true
    }

    private mutating func skipBogusComment() {
        while let byte = byte(at), byte != UInt8(ascii: ">") { at += 1 }
        at += 1
    }

    private mutating func skipComment() {
        at += 4
        if starts(with: ">", at: at) || starts(with: "->", at: at) { return skipBogusComment() }
        while at < html.count, !starts(with: "-->", at: at), !starts(with: "--!>", at: at) { at += 1 }
        skipBogusComment()
    }

    /// Passes over raw text to its end tag; false when there is none.
    private mutating func skipRaw(_ name: String, isScript: Bool, isShown: Bool) -> Bool {
        let start = at
        var isEscaped = false
        var isNested = false
        while at < html.count {
            if isScript, starts(with: "<!--", at: at) {
                isEscaped = true
            } else if isEscaped, starts(with: "-->", at: at) {
                isEscaped = false
                isNested = false
            } else if isEscaped, !isNested, isTag(name, at: at, prefix: "<") {
                isNested = true
            } else if isTag(name, at: at, prefix: "</") {
                if !isNested {
                    if isShown { text += html[start..<at] }
                    _ = readTag(from: at + 2)
                    return true
                }
                isNested = false
            }
            at += 1
        }
        return false
    }

    private func isTag(_ name: String, at index: Int, prefix: String) -> Bool {
        let end = index + prefix.utf8.count + name.utf8.count
        guard starts(with: prefix + name, at: index), let after = byte(end) else { return false }
        return isSpace(after) || after == UInt8(ascii: "/") || after == UInt8(ascii: ">")
    }

    private func starts(with mark: String, at index: Int) -> Bool {
        guard index + mark.utf8.count <= html.count else { return false }
        for (offset, wanted) in mark.utf8.enumerated() {
            let found = html[index + offset]
            let lower = found >= 0x41 && found <= 0x5A ? found | 0x20 : found
            if lower != wanted { return false }
        }
        return true
    }
}
