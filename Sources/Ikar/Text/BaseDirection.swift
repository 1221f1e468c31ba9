extension TextDirection {
    /// The base direction of valid UTF-8 text by the bidirectional algorithm's rules P2 and P3: that of the first
    /// strong character outside isolates. Nil when there is none. Stops at that character; linear at worst.
    static func base(ofUTF8 utf8: [UInt8], in range: Range<Int>) -> TextDirection? {
        let bytes = utf8.span
        var i = range.lowerBound
        var isolates = 0
        while i < range.upperBound {
            let lead = bytes[i]
            let length: Int
            let role: BidiRole
            if lead < 0x80 {
                length = 1
                role = lead.isASCIILetter ? .leftToRight : .other
            } else {
                length = max(UTF8Scan.sequence(bytes, at: i, to: range.upperBound), 1)
                role =
                    length == 1
                    ? .other : ICUProperties.bidiRole(of: UTF8Scan.codePoint(bytes, at: i, length: length))
            }
            switch role {
            case .leftToRight where isolates == 0: return .leftToRight
            case .rightToLeft where isolates == 0: return .rightToLeft
            case .isolateStart: isolates += 1
            case .isolateEnd: isolates = max(isolates - 1, 0)
            default: break
            }
            i += length
        }
        return nil
    }
}
