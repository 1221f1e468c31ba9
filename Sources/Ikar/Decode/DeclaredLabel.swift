/// Labels in `Content-Type` values and XML declarations.
extension MetaPrescan {
    /// "Extract a character encoding from a meta element": the label after `charset=` in a `Content-Type` value, in
    /// lower case. Nil for a bare MIME type.
    static func label(in contentType: some Collection<UInt8>) -> [UInt8]? {
        let value = contentType.map(\.asciiLowercased)
        let key = Array("charset".utf8)
        var at = 0
        while let found = index(of: key, in: value, from: at) {
            at = found + key.count
            while at < value.count, value[at].isASCIISpace { at += 1 }
            guard at < value.count, value[at] == UInt8(ascii: "=") else { continue }
            at += 1
            while at < value.count, value[at].isASCIISpace { at += 1 }
            return quotedOrToken(value[at...])
        }
        return nil
    }

    private static func quotedOrToken(_ rest: ArraySlice<UInt8>) -> [UInt8]? {
        guard let first = rest.first else { return nil }
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            guard let close = rest.dropFirst().firstIndex(of: first) else { return nil }
            return Array(rest[(rest.startIndex + 1)..<close])
        }
        return Array(rest.prefix { !$0.isASCIISpace && $0 != UInt8(ascii: ";") })
    }

    /// The encoding of an XML declaration at the very start: "get an XML encoding".
    static func xmlDeclaration(of head: ArraySlice<UInt8>) -> Charset? {
        guard head.starts(with: "<?xml".utf8), let close = head.firstIndex(of: UInt8(ascii: ">")) else {
            return nil
        }
        let declaration = Array(head[..<close])
        let key = Array("encoding".utf8)
        guard let found = index(of: key, in: declaration, from: 0) else { return nil }
        // Bytes up to the space count as white space here.
        func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
        var rest = declaration[(found + key.count)...].drop(while: isSpace)
        guard rest.first == UInt8(ascii: "=") else { return nil }
        rest = rest.dropFirst().drop(while: isSpace)
        guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
            let end = rest.dropFirst().firstIndex(of: quote)
        else { return nil }
        let label = rest[(rest.startIndex + 1)..<end]
        return label.contains(where: isSpace) ? nil : declared(label)
    }

    private static func index(of key: [UInt8], in value: [UInt8], from start: Int) -> Int? {
        guard value.count >= key.count, start <= value.count - key.count else { return nil }
        return (start...(value.count - key.count)).first { value[$0..<($0 + key.count)].elementsEqual(key) }
    }
}
