/// What Prune writes for the parser.
extension Pruner {
    @inline(__always) mutating func write(_ piece: StaticString) {
        for i in 0..<piece.utf8CodeUnitCount { page.html.append(unsafe piece.utf8Start[i]) }
    }

    /// Writes a start tag, and notes the number of its attributes' list when it has any.
    mutating func writeStart(_ name: Range<Int>, _ id: UInt8, list: Int? = nil) {
        let source = html  // apart from self, which is written to
        let bytes = source.span
        page.html.append(addingCapacity: Self.longest(name)) { out in
            out.append(Ascii.less)
            Self.write(name, id, of: bytes, to: &out)
            out.append(Ascii.greater)
        }
        if let list { page.listedTags.append(endingAt: page.html.count - 1, list: list) }
    }

    /// Writes an end tag.
    mutating func writeEnd(_ name: Range<Int>, _ id: UInt8) {
        let source = html  // apart from self, which is written to
        let bytes = source.span
        page.html.append(addingCapacity: Self.longest(name)) { out in
            out.append(Ascii.less)
            out.append(Ascii.slash)
            Self.write(name, id, of: bytes, to: &out)
            out.append(Ascii.greater)
        }
    }

    /// Writes what stands for the last run of text.
    mutating func writeRun() {
        let run = page.texts.count - 1
        page.html.append(addingCapacity: RunNumber.mostDigits + 1) { out in
            RunNumber.write(run, to: &out)
            out.append(RunNumber.end)
        }
    }

    /// Bytes of a tag beside its name.
    private static let tagSigns = 3
    /// Written for a name that HTML has not.
    private static let unknownName: StaticString = "x-x"

    /// The most bytes of a tag with this name.
    private static func longest(_ name: Range<Int>) -> Int {
        max(name.count, unknownName.utf8CodeUnitCount) + tagSigns
    }

    /// Writes an element's name. One that HTML has not is written as another: libxml2 ends a name at signs that belong to
    /// it, and then reads `<script*x>` as a script; and its dictionary is slow in thousands of names.
    @inline(__always) private static func write(
        _ name: Range<Int>, _ id: UInt8, of bytes: Span<UInt8>, to out: inout OutputSpan<UInt8>
    ) {
        if id < OpenElements.firstUnnamed {
            for i in name { out.append(bytes[i]) }
        } else {
            for i in 0..<unknownName.utf8CodeUnitCount { out.append(unsafe unknownName.utf8Start[i]) }
        }
    }
}

/// Numbers of runs of text as they stand in the HTML for the parser: base 32, the digits being the 32 characters from
/// `@` on, none of which means anything to the parser. It reads them character by character, so they are short.
enum RunNumber {
    /// Digits of the largest number.
    static let mostDigits = 13
    /// What ends the number of a run of text.
    static let end = Ascii.semicolon
    static let firstDigit = UInt8(ascii: "@")
    static let bits = 5

    @inline(__always) static func write(_ number: Int, to out: inout OutputSpan<UInt8>) {
        var shift = 0
        while number >> (shift + bits) != 0 { shift += bits }
        while shift >= 0 {
            out.append(firstDigit | UInt8(truncatingIfNeeded: number >> shift) & (1 << bits - 1))
            shift -= bits
        }
    }
}
