/// A path as the file system has it: bytes without NUL, which need not be UTF-8.
///
/// Names of crawled pages are often not UTF-8; a `String` would replace what it cannot hold, and the file would not be
/// found again.
struct FilePath: Hashable, Sendable {
    /// The bytes, without a closing NUL.
    let bytes: [UInt8]

    private static let slash = UInt8(ascii: "/")
    private static let dot = UInt8(ascii: ".")

    /// A path of these bytes; a NUL would end the path for the system and ends it here.
    init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes.prefix { $0 != 0 }) }

    /// A path written as text.
    init(_ text: String) { self.init(bytes: text.utf8) }

    /// The path as text for people and for `source`; bytes that are no UTF-8 become U+FFFD.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The bytes with the closing NUL that system calls want.
    var terminated: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }

    /// The path of an entry in this directory.
    func appending(_ name: [UInt8]) -> FilePath {
        let base = bytes.last == Self.slash ? bytes : bytes + [Self.slash]
        return FilePath(bytes: bytes.isEmpty ? name : base + name)
    }

    /// The parts between slashes, without empty ones and `.`.
    var components: [[UInt8]] {
        bytes.split(separator: Self.slash).filter { $0 != [Self.dot] }.map(Array.init)
    }

    /// The path without slashes at its end, except where it is the root.
    var withoutTrailingSlash: FilePath {
        var trimmed = bytes
        while trimmed.count > 1, trimmed.last == Self.slash { trimmed.removeLast() }
        return FilePath(bytes: trimmed)
    }
}

extension FilePath {
    /// The path in single quotes, fit for one line of a terminal: control characters, which could move the cursor or
    /// forge a line, are written as `\u{…}`.
    var quoted: String { "'" + printable(text) + "'" }
}

/// A text with its control and bidirectional formatting characters written out, safe to print in a message.
func printable(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator:
            safe += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
        default: safe.unicodeScalars.append(scalar)
        }
    }
    return safe
}
