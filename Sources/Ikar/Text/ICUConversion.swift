import CIkarICU

/// ICU's charset converters and its charset detector.
enum ICUConversion {
    /// What a whole-buffer decode gave.
    struct Decoded {
        var utf8: [UInt8]
        var malformedSequences: Int
        /// Whether the output's room ended before the input.
        var isCut: Bool
    }

    /// Decodes bytes with one of ICU's converters.
    ///
    /// - Parameters:
    ///   - charset: ICU's name of it.
    ///   - keepsASCII: whether an ASCII byte at the end of a malformed sequence is text of its own.
    ///   - capacity: the most bytes of UTF-8 to write.
    /// - Returns: nil when ICU lacks the charset or runs out of memory.
    static func decode(
        _ bytes: [UInt8], in range: Range<Int>, charset: String, keepsASCII: Bool, capacity: Int
    ) -> Decoded? {
        var consumed = 0
        var malformed: Int64 = 0
        var status: Int32 = 0
        // Room is asked of ICU and filled by it: the pointers live as long as the two closures.
        let utf8 = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { room, written in
            unsafe bytes.withUnsafeBufferPointer { input in
                let source = unsafe UnsafeBufferPointer(rebasing: input[range])
                status = unsafe cikar_decode(
                    charset, keepsASCII ? 1 : 0, source.baseAddress, source.count, room.baseAddress, capacity,
                    &written, &consumed, &malformed)
            }
        }
        guard status <= 0 else { return nil }
        return Decoded(utf8: utf8, malformedSequences: Int(malformed), isCut: consumed < range.count)
    }

    /// What each byte of a single-byte charset means, U+FFFD where nothing; nil when ICU lacks the charset.
    static func codePoints(ofSingleByte charset: String) -> [UInt32]? {
        var status: Int32 = 0
        let codePoints = unsafe [UInt32](unsafeUninitializedCapacity: 256) { room, count in
            status = unsafe cikar_single_byte_table(charset, room.baseAddress)
            count = status <= 0 ? 256 : 0
        }
        return status <= 0 ? codePoints : nil
    }

    /// The likeliest charset of a text without markup by ICU's name, and how sure ICU is, 0 to 100. Costs about a
    /// millisecond per 4 kB.
    static func detect(_ text: [UInt8]) -> (charset: String, confidence: Int)? {
        let nameCapacity = 64
        var confidence: Int32 = 0
        var status: Int32 = 0
        let name = unsafe [UInt8](unsafeUninitializedCapacity: nameCapacity) { room, count in
            unsafe room.withMemoryRebound(to: CChar.self) { room in
                unsafe text.withUnsafeBufferPointer { text in
                    status = unsafe cikar_detect(
                        text.baseAddress, text.count, room.baseAddress, nameCapacity, &confidence)
                }
            }
            count = unsafe status <= 0 ? (room.firstIndex(of: 0) ?? 0) : 0
        }
        return name.isEmpty ? nil : (String(decoding: name, as: UTF8.self), Int(confidence))
    }
}
