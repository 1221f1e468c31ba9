import CIkarZlib

/// What unpacking came to; the bytes before an error are good.
struct Unpacked: Equatable, Sendable {
    var bytes: [UInt8] = []
    var problem: GunzipProblem?
}

/// Why gzip data could not be read to its end.
enum GunzipProblem: Sendable, Equatable {
    case truncated, damaged, outOfMemory
}

/// Unpacks gzip data in memory.
enum Gunzip {
    /// Whether the bytes begin like gzip data, whatever the file is called.
    static func matches(_ bytes: [UInt8]) -> Bool {
        unsafe bytes.withUnsafeBufferPointer { unsafe cikar_gunzip_matches($0.baseAddress, $0.count) != 0 }
    }

    /// The first `limit` unpacked bytes. The limit is what a small file that unpacks to a huge one runs into.
    static func unpack(_ packed: [UInt8], upTo limit: Int) -> Unpacked {
        var result = Unpacked()
        // The reader borrows the packed bytes, which stay in place inside the closure.
        unsafe packed.withUnsafeBufferPointer { input in
            guard let reader = unsafe cikar_gunzip_new(input.baseAddress, input.count) else {
                result.problem = .outOfMemory
                return
            }
            defer { unsafe cikar_gunzip_free(reader) }
            var capacity = min(firstCapacity(packed), limit)
            while result.bytes.count < limit {
                let status = unsafe fill(&result.bytes, from: reader, capacity: capacity)
                result.problem = problem(status)
                if status != CIKAR_GUNZIP_MORE { break }
                capacity = min(capacity.multipliedReportingOverflow(by: 2).partialValue, limit)
            }
        }
        return result
    }

    private static func problem(_ status: Int32) -> GunzipProblem? {
        switch Int(status) {
        case CIKAR_GUNZIP_TRUNCATED: .truncated
        case CIKAR_GUNZIP_DAMAGED: .damaged
        case CIKAR_GUNZIP_MEMORY: .outOfMemory
        default: nil
        }
    }

    /// The size of the first buffer. The last four bytes of a member hold its unpacked size; they are believed as far as
    /// deflate can go at all.
    private static func firstCapacity(_ packed: [UInt8]) -> Int {
        let sizeFieldBytes = 4
        let bitsPerByte = 8
        let smallest = 4 << 10
        let usualRatio = 8
        let stated = packed.suffix(sizeFieldBytes).reversed().reduce(0) { $0 << bitsPerByte | Int($1) }
        let plausible = packed.count.multipliedReportingOverflow(by: usualRatio * 4).partialValue
        // One byte more, so that the end shows without a second buffer.
        return max(smallest, stated < plausible ? stated + 1 : packed.count * usualRatio)
    }

    /// Appends unpacked bytes up to `capacity` in all.
    @unsafe
    private static func fill(_ bytes: inout [UInt8], from reader: OpaquePointer, capacity: Int) -> Int32 {
        let head = bytes
        var status: Int32 = 0
        bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            _ = unsafe buffer.update(fromContentsOf: head)
            var written = 0
            let start = unsafe buffer.baseAddress?.advanced(by: head.count)
            status = unsafe cikar_gunzip_read(reader, start, capacity - head.count, &written)
            count = head.count + written
        }
        return status
    }
}
