/// Resolves the addresses that pages write (`../img/a.jpg`, `//host/x`, `?page=2`) against where the page stands:
/// RFC 3986, section 5.2, on bytes. What browsers clean before reading is cleaned here too: white space around the
/// reference, tabs and line ends inside it, backslashes in web addresses, spaces and quotes that would break out of
/// an attribute or a Markdown link.
enum URLReference {
    /// An address's five parts as RFC 3986 (appendix B) cuts them; nil is an absent part, not an empty one.
    private struct Parts {
        var scheme: [UInt8]?
        var authority: [UInt8]?
        var path: [UInt8] = []
        var query: [UInt8]?
        var fragment: [UInt8]?

        init() {}

        init(_ bytes: [UInt8]) {
            var rest = bytes[...]
            if let colon = URLReference.schemeEnd(rest) {
                scheme = rest[..<colon].map(\.asciiLowercased)
                rest = rest[(colon + 1)...]
            }
            if let hash = rest.firstIndex(of: UInt8(ascii: "#")) {
                fragment = Array(rest[(hash + 1)...])
                rest = rest[..<hash]
            }
            if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
                query = Array(rest[(mark + 1)...])
                rest = rest[..<mark]
            }
            if URLReference.isWebScheme(scheme ?? Array("http".utf8)) {
                rest = rest.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }[...]
            }
            if rest.starts(with: Array("//".utf8)) {
                let host = rest.dropFirst(2)
                let end = host.firstIndex(of: UInt8(ascii: "/")) ?? host.endIndex
                authority = Array(host[..<end])
                rest = host[end...]
            }
            path = Array(rest)
        }

        var written: String {
            var bytes: [UInt8] = []
            if let scheme { bytes += scheme + Array(":".utf8) }
            if let authority { bytes += Array("//".utf8) + authority }
            bytes += path
            if let query { bytes += Array("?".utf8) + query }
            if let fragment { bytes += Array("#".utf8) + fragment }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// The absolute address that a reference means on a page at `base`, whatever its scheme: check ``isWeb(_:)``
    /// before publishing it. Linear in the lengths.
    ///
    /// - Returns: nil when the reference is empty, or relative while no absolute base is known.
    static func resolve(_ reference: String, against base: String?) -> String? {
        if isCleanWebAddress(reference) { return reference }
        let bytes = cleaned(reference)
        guard !bytes.isEmpty else { return nil }
        let reference = Parts(bytes)
        if reference.scheme != nil {
            var target = reference
            if target.authority != nil { target.path = withoutDotSegments(target.path) }
            return target.written
        }
        guard let base, case let base = Parts(cleaned(base)), base.scheme != nil else { return nil }
        return transform(reference, base).written
    }

    /// Whether resolving would change nothing: most references on pages are such.
    private static func isCleanWebAddress(_ reference: String) -> Bool {
        let bytes = reference.utf8
        guard bytes.starts(with: "https://".utf8) || bytes.starts(with: "http://".utf8) else { return false }
        var previous: UInt8 = 0
        for byte in bytes {
            let isOdd =
                byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "<")
                || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\\")
            if isOdd || byte == UInt8(ascii: ".") && previous == UInt8(ascii: "/") { return false }
            previous = byte
        }
        return true
    }

    /// Whether an absolute address has the scheme http or https.
    static func isWeb(_ address: String) -> Bool {
        let bytes = Array(address.utf8)
        return schemeEnd(bytes[...]).map { isWebScheme(Array(bytes[..<$0])) } ?? false
    }

    /// The host of an absolute address in lower case, without user, port and a leading `www.`; nil when it has none.
    static func host(of address: String) -> String? {
        let parts = Parts(cleaned(address))
        guard parts.scheme != nil, var host = parts.authority?[...] else { return nil }
        if let at = host.lastIndex(of: UInt8(ascii: "@")) { host = host[(at + 1)...] }
        // A colon inside brackets belongs to an IPv6 address, one after them to the port.
        let portFrom = host.lastIndex(of: UInt8(ascii: "]")) ?? host.startIndex
        if let colon = host[portFrom...].firstIndex(of: UInt8(ascii: ":")) { host = host[..<colon] }
        let lower = host.map(\.asciiLowercased)
        let bare = lower.starts(with: Array("www.".utf8)) ? Array(lower.dropFirst(4)) : lower
        return bare.isEmpty ? nil : String(decoding: bare, as: UTF8.self)
    }

    /// The path of an address, empty when it has none.
    static func path(of address: String) -> [UInt8] { Parts(cleaned(address)).path }

    /// RFC 3986, 5.2.2.
    private static func transform(_ reference: Parts, _ base: Parts) -> Parts {
        var target = Parts()
        target.scheme = base.scheme
        target.fragment = reference.fragment
        if reference.authority != nil {
            target.authority = reference.authority
            target.path = withoutDotSegments(reference.path)
            target.query = reference.query
            return target
        }
        target.authority = base.authority
        if reference.path.isEmpty {
            target.path = base.path
            target.query = reference.query ?? base.query
        } else {
            let slash = UInt8(ascii: "/")
            let merged = reference.path.first == slash ? reference.path : merge(reference.path, base)
            target.path = withoutDotSegments(merged)
            target.query = reference.query
        }
        return target
    }

    /// RFC 3986, 5.2.3: the reference's path in the place of the base's last segment.
    private static func merge(_ path: [UInt8], _ base: Parts) -> [UInt8] {
        let slash = UInt8(ascii: "/")
        if base.authority != nil && base.path.isEmpty { return [slash] + path }
        guard let last = base.path.lastIndex(of: slash) else { return path }
        return base.path[...last] + path
    }

    /// RFC 3986, 5.2.4, in one pass.
    private static func withoutDotSegments(_ path: [UInt8]) -> [UInt8] {
        let slash = UInt8(ascii: "/")
        let isAbsolute = path.first == slash
        var kept: [ArraySlice<UInt8>] = []
        let segments = path.split(separator: slash, omittingEmptySubsequences: false)
        for (i, segment) in segments.enumerated() {
            let isLast = i == segments.count - 1
            if segment.elementsEqual(Array(".".utf8)) {
                if isLast { kept.append([]) }
            } else if segment.elementsEqual(Array("..".utf8)) {
                // The empty segment before the first slash is the root: nothing lies above it.
                if kept.count > (isAbsolute ? 1 : 0) { kept.removeLast() }
                if isLast { kept.append([]) }
            } else {
                kept.append(segment)
            }
        }
        return Array(kept.joined(separator: [slash]))
    }

    /// The index of the colon after a scheme, nil for a relative reference.
    private static func schemeEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = bytes.first, first.isASCIILetter else { return nil }
        for i in bytes.indices {
            let byte = bytes[i]
            if byte == UInt8(ascii: ":") { return i }
            let isMark = byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            guard byte.isASCIILetter || byte.isASCIIDigit || isMark else { return nil }
        }
        return nil
    }

    private static func isWebScheme(_ scheme: [UInt8]) -> Bool {
        let lower = scheme.map(\.asciiLowercased)
        return lower.elementsEqual("http".utf8) || lower.elementsEqual("https".utf8)
    }

    /// The bytes without what browsers ignore, with those percent-encoded that no address may hold.
    private static func cleaned(_ reference: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var pendingSpaces = 0
        for byte in reference.utf8 {
            switch byte {
            case 0x09, 0x0A, 0x0D: continue
            case 0x20: pendingSpaces += 1
            case 0x00..<0x20 where bytes.isEmpty: continue
            default:
                // Spaces count only between two other bytes.
                if !bytes.isEmpty { for _ in 0..<pendingSpaces { bytes += Array("%20".utf8) } }
                pendingSpaces = 0
                append(byte, to: &bytes)
            }
        }
        return bytes
    }

    private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
        let mustBeEncoded =
            byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "<")
            || byte == UInt8(ascii: ">")
        guard mustBeEncoded else { return bytes.append(byte) }
        let digits = Array("0123456789ABCDEF".utf8)
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
