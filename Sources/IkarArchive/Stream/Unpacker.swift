import CIkarBrotli
import CIkarZlib

/// Undoes one kind of packing, piece by piece.
package protocol Unpacker: AnyObject {
    /// Unpacks from `input`, from an index on, and appends at most `room` bytes to `output`. What was appended before an
    /// error is good.
    func step(_ input: [UInt8], from start: Int, to output: inout [UInt8], room: Int) -> UnpackStep
}

/// What a step of unpacking came to.
package struct UnpackStep: Equatable, Sendable {
    /// How far unpacking has got.
    package enum Status: Equatable, Sendable {
        /// All input was taken, or there was no more room.
        case more
        /// The packed data ended; what follows was not taken.
        case end
        case damaged
        case outOfMemory
    }

    /// Bytes of input that were taken.
    package var consumed: Int
    package var status: Status
}

/// Undoes gzip and deflate. `unsafe` lends arrays to the rim for the time of a call; the reader behind the pointer
/// belongs to this object alone and is freed with it.
@safe
package final class Inflater: Unpacker {
    /// What stands around the deflated data.
    package enum Framing: Sendable {
        case gzip, zlib, raw
    }

    private let reader: OpaquePointer

    /// A reader at the beginning of packed data; nil when memory runs out.
    package init?(_ framing: Framing) {
        let code =
            switch framing {
            case .gzip: CIKAR_INFLATE_GZIP
            case .zlib: CIKAR_INFLATE_ZLIB
            case .raw: CIKAR_INFLATE_RAW
            }
        guard let reader = unsafe cikar_inflate_new(Int32(code)) else { return nil }
        unsafe self.reader = reader
    }

    deinit { unsafe cikar_inflate_free(reader) }

    /// Makes it ready for the next data of the same framing.
    package func reset() { unsafe cikar_inflate_reset(reader) }

    package func step(_ input: [UInt8], from start: Int, to output: inout [UInt8], room: Int) -> UnpackStep {
        precondition(start >= 0 && start <= input.count && room >= 0, "beyond the input")
        var consumed = 0
        var status = Int32(CIKAR_INFLATE_MORE)
        unsafe input.withUnsafeBufferPointer { packed in
            output += unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                status = unsafe cikar_inflate_step(
                    reader, packed.baseAddress?.advanced(by: start), packed.count - start, &consumed,
                    buffer.baseAddress, room, &count)
            }
        }
        return UnpackStep(consumed: consumed, status: Self.status(status))
    }

    private static func status(_ code: Int32) -> UnpackStep.Status {
        switch Int(code) {
        case CIKAR_INFLATE_MORE: .more
        case CIKAR_INFLATE_END: .end
        case CIKAR_INFLATE_MEMORY: .outOfMemory
        default: .damaged
        }
    }
}

/// Undoes brotli. `unsafe` as in ``Inflater``.
@safe
package final class Unbrotli: Unpacker {
    private let reader: OpaquePointer

    /// A reader at the beginning of packed data; nil when memory runs out.
    package init?() {
        guard let reader = unsafe cikar_unbrotli_new() else { return nil }
        unsafe self.reader = reader
    }

    deinit { unsafe cikar_unbrotli_free(reader) }

    package func step(_ input: [UInt8], from start: Int, to output: inout [UInt8], room: Int) -> UnpackStep {
        precondition(start >= 0 && start <= input.count && room >= 0, "beyond the input")
        var consumed = 0
        var status = Int32(CIKAR_UNBROTLI_MORE)
        unsafe input.withUnsafeBufferPointer { packed in
            output += unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                status = unsafe cikar_unbrotli_step(
                    reader, packed.baseAddress?.advanced(by: start), packed.count - start, &consumed,
                    buffer.baseAddress, room, &count)
            }
        }
        return UnpackStep(consumed: consumed, status: Self.status(status))
    }

    private static func status(_ code: Int32) -> UnpackStep.Status {
        switch Int(code) {
        case CIKAR_UNBROTLI_MORE: .more
        case CIKAR_UNBROTLI_END: .end
        case CIKAR_UNBROTLI_MEMORY: .outOfMemory
        default: .damaged
        }
    }
}

/// Packs bytes with gzip.
package enum GzipPacker {
    /// One gzip member that holds the bytes; the same bytes always give the same member. Nil when memory runs out.
    package static func member(_ bytes: [UInt8]) -> [UInt8]? {
        var isPacked = false
        let bound = cikar_gzip_bound(bytes.count)
        let member = unsafe bytes.withUnsafeBufferPointer { input in
            unsafe [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
                count = unsafe cikar_gzip_pack(input.baseAddress, input.count, buffer.baseAddress, bound)
                isPacked = count > 0
            }
        }
        return isPacked ? member : nil
    }
}
