/// Sites by their addresses: pages of one site must not stand on both sides of a training split.
enum Domain {
    /// Second-level labels under which countries register names, as in `co.il`.
    private static let registries: Set<String> = [
        "ac", "asn", "co", "com", "edu", "go", "gob", "gouv", "gov", "id", "k12", "ltd", "me", "mil", "muni",
        "ne",
        "net", "nom", "or", "org", "plc", "sch",
    ]
    private static let countryLength = 2

    /// The registered name of an address's host, near enough without the public suffix list: the last two labels, or
    /// three under a country's registry. The whole host when it has fewer; empty for no host.
    static func registered(in url: String) -> String {
        let host = host(of: url)
        let labels = host.split(separator: ".")
        guard labels.count > 2, !labels.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return host }
        let isUnderRegistry =
            labels[labels.count - 1].utf8.count == countryLength
            && registries.contains(String(labels[labels.count - 2]))
        return labels.suffix(isUnderRegistry ? 3 : 2).joined(separator: ".")
    }

    private static func host(of url: String) -> String {
        var rest = url[...]
        if let slashes = url.firstRange(ofText: "//") { rest = url[slashes.upperBound...] }
        rest = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        if let user = rest.lastIndex(of: "@") { rest = rest[rest.index(after: user)...] }
        rest = rest.prefix { $0 != ":" }
        return rest.lowercased()
    }
}

extension String {
    /// Where a text stands first.
    fileprivate func firstRange(ofText text: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            formIndex(after: &start)
        }
        return nil
    }
}
