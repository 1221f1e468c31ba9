/// Bytes that are no text page, told by how they begin.
enum Signature {
    /// What files of a kind begin with.
    private struct Row {
        let kind: String
        let offset: Int
        let bytes: [UInt8]
    }

    private static let rows: [Row] = [
        Row(kind: "PNG image", offset: 0, bytes: [0x89, 0x50, 0x4E, 0x47]),
        Row(kind: "JPEG image", offset: 0, bytes: [0xFF, 0xD8, 0xFF]),
        Row(kind: "GIF image", offset: 0, bytes: Array("GIF87a".utf8)),
        Row(kind: "GIF image", offset: 0, bytes: Array("GIF89a".utf8)),
        Row(kind: "WebP image", offset: 8, bytes: Array("WEBP".utf8)),
        Row(kind: "PDF document", offset: 0, bytes: Array("%PDF-".utf8)),
        Row(kind: "ZIP archive", offset: 0, bytes: [0x50, 0x4B, 0x03, 0x04]),
        Row(kind: "gzip archive", offset: 0, bytes: [0x1F, 0x8B, 0x08]),
        Row(kind: "bzip2 archive", offset: 0, bytes: Array("BZh".utf8)),
        Row(kind: "xz archive", offset: 0, bytes: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
        Row(kind: "Zstandard archive", offset: 0, bytes: [0x28, 0xB5, 0x2F, 0xFD]),
        Row(kind: "ELF executable", offset: 0, bytes: [0x7F, 0x45, 0x4C, 0x46]),
        Row(kind: "Windows executable", offset: 0, bytes: [0x4D, 0x5A, 0x90, 0x00]),
        Row(kind: "WebAssembly module", offset: 0, bytes: [0x00, 0x61, 0x73, 0x6D]),
        Row(kind: "MP4 video", offset: 4, bytes: Array("ftyp".utf8)),
        Row(kind: "Matroska video", offset: 0, bytes: [0x1A, 0x45, 0xDF, 0xA3]),
        Row(kind: "MP3 audio", offset: 0, bytes: [0x49, 0x44, 0x33, 0x03]),
        Row(kind: "Ogg media", offset: 0, bytes: Array("OggS".utf8)),
        Row(kind: "WOFF font", offset: 0, bytes: Array("wOFF".utf8)),
        Row(kind: "WOFF2 font", offset: 0, bytes: Array("wOF2".utf8)),
        Row(kind: "icon", offset: 0, bytes: [0x00, 0x00, 0x01, 0x00]),
    ]

    /// What the first bytes say the input is, nil when they say nothing.
    static func kind(of bytes: [UInt8]) -> String? {
        rows.first { bytes.dropFirst($0.offset).starts(with: $0.bytes) }?.kind
    }

    /// How much of a page is looked at for control characters.
    private static let window = 4096
    /// Bytes for each control character at the least: text has none but by accident, compressed data one in twelve.
    private static let bytesPerControl = 20
    /// Bytes for each NUL at the least; crawlers' files have some for padding, tables of numbers most of all.
    private static let bytesPerNUL = 8
    /// So few are an accident, however short the page.
    private static let accidents = 2

    /// "binary data" when the head of the range has many control characters other than white space, backspace and those
    /// that ISO-2022 shifts with, or many NULs before its last other byte; else nil.
    static func controlCharacters(in bytes: [UInt8], range: Range<Int>) -> String? {
        var head = bytes[range].prefix(window)
        while head.last == 0 { head.removeLast() }
        var controls = 0
        var nuls = 0
        for byte in head where byte < 0x20 {
            if byte == 0 { nuls += 1 } else if !isTextControl(byte) { controls += 1 }
        }
        let isBinary =
            (controls > accidents && controls * bytesPerControl > head.count)
            || (nuls > accidents && nuls * bytesPerNUL > head.count)
        return isBinary ? "binary data" : nil
    }

    private static func isTextControl(_ byte: UInt8) -> Bool {
        // Backspace to carriage return, shift out and in, escape.
        (byte >= 0x08 && byte <= 0x0F) || byte == 0x1B
    }
}
