/// The words of a class, an id or another name that a page's author gave an element: whole words, split at anything but
/// letters and at capitals (`postBody` is two), never parts of one.
enum NameWords {
    /// Calls `body` with the hash of each word in a text's range (``NameHash``) and with where it stands. Linear in the
    /// range's bytes.
    @inline(__always) static func forEach(
        in text: [UInt8], _ range: Range<Int>, _ body: (_ hash: UInt32, _ place: Range<Int>) -> Void
    ) {
        var hash = NameHash()
        var length = 0
        var previousIsSmall = false
        let bytes = text.span.extracting(range)
        for i in 0..<bytes.count {
            // In bounds by the loop.
            let byte = unsafe bytes[unchecked: i]
            let isCapital = byte >= 0x41 && byte <= 0x5A
            let isLetter = isCapital || (byte >= 0x61 && byte <= 0x7A)
            if length > 0, !isLetter || (isCapital && previousIsSmall) {
                let end = range.lowerBound + i
                body(hash.value, end - length..<end)
                hash = NameHash()
                length = 0
            }
            if isLetter {
                hash.add(byte)
                length += 1
            }
            previousIsSmall = isLetter && !isCapital
        }
        if length > 0 { body(hash.value, range.upperBound - length..<range.upperBound) }
    }
}
