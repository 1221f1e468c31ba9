extension UInt8 {
    /// The byte, with A–Z as a–z.
    @inline(__always) var asciiLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// Whether the byte is space, tab, line feed, form feed or carriage return.
    @inline(__always) var isASCIISpace: Bool {
        self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C
    }

    /// Whether the byte is 0–9.
    @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }

    /// Whether the byte is A–Z or a–z.
    @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
}
