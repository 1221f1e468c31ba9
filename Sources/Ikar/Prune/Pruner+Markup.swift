/// What Prune writes for the parser.
extension Pruner {
    @inline(__always) mutating func write(_ piece: StaticString) {
        for i in 0..<piece.utf8CodeUnitCount { page.html.append(unsafe piece.utf8Start[i]) }
    }

    /// Writes a start tag, with the number of its attributes' list when it has any.
    mutating func writeStart(_ name: Range<Int>, _ id: UInt8, list: Int? = nil) {
        let source = html  // apart from self, which is written to
        let bytes = source.span
        page.html.append(addingCapacity: Self.longest(name)) { out in
            out.append(Ascii.less)
            Self.write(name, id, of: bytes, to: &out)
            if let list { ListNumber.write(list, to: &out) }
            out.append(Ascii.greater)
        }
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

    /// Bytes of a tag beside its name and a number.
    private static let tagSigns = 3
    /// Written for a name that HTML has not.
    private static let unknownName: StaticString = "x-x"

    /// The most bytes of a tag with this name.
    private static func longest(_ name: Range<Int>) -> Int {
        max(name.count, unknownName.utf8CodeUnitCount) + tagSigns + ListNumber.mostBytes
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

/// Numbers of lists of attributes as they stand in the HTML for the parser: names of attributes, ten bits each, the
/// lowest first. See `cikar_xml_input`.
enum ListNumber {
    /// What the names begin with, each once, or libxml2 would take two for the same attribute.
    private static let signs: InlineArray<3, UInt8> = [
        UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "."),
    ]
    private static let bits = 5
    /// A space, a sign and two digits for each part.
    static let mostBytes = 4 * 3

    @inline(__always) static func write(_ number: Int, to out: inout OutputSpan<UInt8>) {
        var left = number
        for i in signs.indices {
            out.append(Ascii.space)
            out.append(signs[i])
            out.append(digit(left >> bits))
            out.append(digit(left))
            left >>= 2 * bits
            if left == 0 { return }
        }
    }

    /// The digit of a number's lowest five bits.
    @inline(__always) private static func digit(_ number: Int) -> UInt8 {
        let value = UInt8(truncatingIfNeeded: number) & (1 << bits - 1)
        let letters: UInt8 = 26
        return value < letters ? UInt8(ascii: "a") + value : UInt8(ascii: "0") + value - letters
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
