/// A body as it was before the server packed it.
package struct DecodedBody: Equatable, Sendable {
    package var bytes: [UInt8] = []
    /// Whether there was more than the limit allows.
    package var isCut = false
    /// Whether the body was damaged or ends too early; what stands before that is good.
    package var isDamaged = false
    /// Whether memory ran out.
    package var isOutOfMemory = false
}

/// Undoes chunked transfer and gzip, deflate and brotli.
///
/// Archives lie: many writers store the body unpacked and keep the header that says it is packed. So each header is held
/// against the bytes, and a body that is not what its header says is taken as it stands.
package enum BodyDecoder {
    /// Codings one inside the other; more than two are an attack.
    private static let mostCodings = 4
    /// Unpacked bytes between two looks at the limit.
    private static let stepSize = 256 << 10

    /// The body behind a head, at most `limit` bytes of it.
    package static func decode(_ body: ArraySlice<UInt8>, head: HTTPHead, limit: Int) -> DecodedBody {
        var result = DecodedBody()
        let transfer = names(head.fields.all("transfer-encoding"))
        if transfer.contains("chunked"), let chunks = ChunkedBody(body) {
            result.bytes = chunks.bytes
            result.isDamaged = !chunks.isComplete
        } else {
            result.bytes = Array(body)
        }
        let codings = names(head.fields.all("content-encoding")) + transfer.filter { $0 != "chunked" }
        for coding in codings.reversed().prefix(mostCodings) {
            unpack(&result, coding, limit: limit)
        }
        if result.bytes.count > limit {
            result.bytes.removeLast(result.bytes.count - max(0, limit))
            result.isCut = true
        }
        return result
    }

    /// The items of comma-separated header values, in lower case.
    private static func names(_ values: [String]) -> [String] {
        values.flatMap { $0.split(separator: ",") }
            .map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
            .filter { !$0.isEmpty && $0 != "identity" }
    }

    /// Undoes one coding; leaves the bytes where they are not packed so.
    private static func unpack(_ result: inout DecodedBody, _ coding: String, limit: Int) {
        for unpacker in unpackers(for: coding, result.bytes) {
            guard let unpacker else {
                result.isOutOfMemory = true
                return
            }
            let unpacked = run(unpacker, result.bytes, limit: limit)
            // Nothing came out: these are not bytes of this coding.
            if unpacked.bytes.isEmpty, unpacked.isDamaged, !result.bytes.isEmpty { continue }
            let wasDamaged = result.isDamaged
            result = unpacked
            result.isDamaged = unpacked.isDamaged || wasDamaged
            return
        }
    }

    /// What may undo a coding, the likeliest first; an element is nil when memory ran out.
    private static func unpackers(for coding: String, _ bytes: [UInt8]) -> [(any Unpacker)?] {
        switch coding {
        case "gzip", "x-gzip": bytes.starts(with: [0x1F, 0x8B]) ? [Inflater(.gzip)] : []
        case "deflate": hasZlibHeader(bytes) ? [Inflater(.zlib), Inflater(.raw)] : [Inflater(.raw)]
        // Brotli has no magic number: text of a page is not taken for it.
        case "br": beginsLikeMarkup(bytes) ? [] : [Unbrotli()]
        default: []
        }
    }

    private static func hasZlibHeader(_ bytes: [UInt8]) -> Bool {
        // RFC 1950: method 8, and the two bytes as one number are a multiple of 31.
        bytes.count >= 2 && bytes[0] & 0x0F == 8 && (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
    }

    private static func beginsLikeMarkup(_ bytes: [UInt8]) -> Bool {
        let first = bytes.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }.prefix(2)
        guard first.first == UInt8(ascii: "<"), let second = first.last else { return false }
        return second == UInt8(ascii: "!") || second == UInt8(ascii: "?")
            || (second | 0x20 >= UInt8(ascii: "a") && second | 0x20 <= UInt8(ascii: "z"))
    }

    private static func run(_ unpacker: any Unpacker, _ bytes: [UInt8], limit: Int) -> DecodedBody {
        var result = DecodedBody()
        var at = 0
        // One byte more than the limit tells a body that is too long from one that just fits.
        while result.bytes.count <= limit {
            let before = result.bytes.count
            let room = min(stepSize, limit + 1 - before)
            let step = unpacker.step(bytes, from: at, to: &result.bytes, room: room)
            at += step.consumed
            switch step.status {
            case .end: return result
            case .damaged:
                result.isDamaged = true
                return result
            case .outOfMemory:
                result.isOutOfMemory = true
                return result
            case .more where step.consumed == 0 && result.bytes.count == before:
                // No progress: the packed data ends too early.
                result.isDamaged = true
                return result
            case .more: break
            }
        }
        return result
    }
}

/// A body in chunks, each with its length before it (RFC 9112, section 7.1).
struct ChunkedBody {
    private(set) var bytes: [UInt8] = []
    /// Whether the closing chunk was found.
    private(set) var isComplete = false

    /// A chunk's line with its length and extensions at most.
    private static let longestLine = 4 << 10
    private static let radix = 16

    /// Joins the chunks; nil when the body does not begin with one. A body that breaks off gives what it has.
    init?(_ body: ArraySlice<UInt8>) {
        var at = body.startIndex
        var count = 0
        bytes.reserveCapacity(body.count)
        while let (length, start) = Self.chunk(body, at) {
            count += 1
            guard length > 0 else {
                isComplete = true
                return
            }
            let end = length > body.endIndex - start ? body.endIndex : start + length
            bytes += body[start..<end]
            at = end
            // The line end after a chunk.
            if at < body.endIndex, body[at] == 0x0D { at += 1 }
            if at < body.endIndex, body[at] == 0x0A { at += 1 }
            guard end - start == length else { break }
        }
        if count == 0 { return nil }
    }

    /// The length of the chunk whose line begins at an index, and where its data begins.
    private static func chunk(_ body: ArraySlice<UInt8>, _ at: Int) -> (length: Int, start: Int)? {
        let line = body[at...].prefix(longestLine)
        guard let end = line.firstIndex(of: 0x0A) else { return nil }
        let digits = line[..<end].prefix { $0 != UInt8(ascii: ";") && $0 != 0x0D && $0 != 0x20 }
        // A sign would be taken for part of the number.
        guard let first = digits.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-"),
            let length = Int(String(decoding: digits, as: UTF8.self), radix: radix)
        else { return nil }
        return (length, end + 1)
    }
}
