import IkarArchive

/// What an input holds.
enum InputKind: String, CaseIterable, Sendable {
    /// Told by the content.
    case auto
    /// One HTML page.
    case html
    /// One page as plain text.
    case text
    /// A WARC archive: its HTML responses.
    case warc
    /// A WARC archive of texts: its conversion records.
    case wet
    /// A page a line.
    case ndjson

    /// Whether the input holds many pages.
    var isCollection: Bool {
        switch self {
        case .warc, .wet, .ndjson: true
        case .auto, .html, .text: false
        }
    }

    /// How messages name it.
    var name: String {
        switch self {
        case .auto: "a page"
        case .html: "HTML"
        case .text: "plain text"
        case .warc: "WARC"
        case .wet: "WET"
        case .ndjson: "NDJSON"
        }
    }
}

/// Tells what an input holds by its first bytes.
enum Sniffer {
    /// Bytes that are looked at to tell a collection from a page.
    static let headSize = 4 << 10
    /// Bytes that are enough: whoever writes to a pipe slowly is not waited for longer than needed. Packed bytes have
    /// gzip's header and deflate's first tables before anything shows.
    private static let enough = (plain: 16, packed: 512)

    /// Whether the first bytes of a file are enough to tell what it holds.
    static func isEnough(_ head: [UInt8]) -> Bool {
        if Gunzip.matches(head) || head.count < enough.plain { return head.count >= enough.packed }
        let text = head.drop { isSpace($0) || byteOrderMark.contains($0) }
        return text.count >= enough.plain || head.count >= headSize
    }

    /// The kind of collection; ``InputKind/auto`` for what is a page of one kind or another.
    static func kind(of head: [UInt8]) -> InputKind {
        let head = unpacked(head)
        if head.starts(with: RecordReader.beginning) { return .warc }
        let text = head.drop { isSpace($0) || byteOrderMark.contains($0) }
        guard text.first == UInt8(ascii: "{") else { return .auto }
        return text.dropFirst().first { !isSpace($0) } == UInt8(ascii: "\"") ? .ndjson : .auto
    }

    /// Whether a page is plain text: it has more than one line, does not begin with a tag, comment or processing
    /// instruction, and has hardly any: a text about HTML shows some.
    static func isPlainText(_ page: [UInt8]) -> Bool {
        let head = page.prefix(markupSearched)
        let first = head.firstIndex { !isSpace($0) && !byteOrderMark.contains($0) }
        var tags = 0
        var lines = 0
        for i in head.indices {
            switch head[i] {
            case UInt8(ascii: "\n"): lines += 1
            case UInt8(ascii: "<") where i + 1 < head.endIndex && beginsTag(head[i + 1]):
                if i == first { return false }
                tags += 1
            // Zeros are UTF-16, in which tags look otherwise, or no text at all.
            case 0: return false
            default: break
            }
        }
        return lines > 0 && tags * linesPerTag <= lines
    }

    /// A text has at least so many lines for each tag in it.
    private static let linesPerTag = 8

    /// Bytes in which HTML shows at least one tag.
    private static let markupSearched = 64 << 10
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    private static func beginsTag(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return (lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z"))
            || [UInt8(ascii: "!"), UInt8(ascii: "/"), UInt8(ascii: "?")].contains(byte)
    }

    private static func unpacked(_ head: [UInt8]) -> [UInt8] {
        guard Gunzip.matches(head) else { return head }
        return Gunzip.unpack(head, upTo: headSize).bytes
    }
}
