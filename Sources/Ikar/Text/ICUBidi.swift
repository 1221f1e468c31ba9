import CIkarICU

/// ICU's bidirectional engine, turning lines from visual to logical order. Safe: the handle is made and freed here only.
@safe struct ICUBidi: ~Copyable {
    private let handle: OpaquePointer

    /// Nil when memory runs out.
    init?() {
        guard let handle = unsafe cikar_bidi_new() else { return nil }
        unsafe self.handle = handle
    }

    deinit { unsafe cikar_bidi_free(handle) }

    /// A line in logical order.
    struct Line: Equatable {
        /// UTF-16 units, brackets mirrored where they turned.
        var units: [UInt16]
        /// Where in the visual line each unit stood.
        var visualIndices: [Int32]
    }

    /// Turns a line of UTF-16 units that stand as they are seen, leftmost first, in a paragraph that runs right to
    /// left. Linear. Nil when memory runs out.
    func logical(visual units: [UInt16]) -> Line? {
        guard let size = Int32(exactly: units.count), size > 0 else { return nil }
        var logical = [UInt16](repeating: 0, count: units.count)
        var indices = [Int32](repeating: 0, count: units.count)
        // The engine refers to the line only during the call.
        let status = unsafe units.withUnsafeBufferPointer { visual in
            unsafe logical.withUnsafeMutableBufferPointer { logical in
                unsafe indices.withUnsafeMutableBufferPointer { indices in
                    unsafe cikar_bidi_visual_to_logical(
                        handle, visual.baseAddress, size, logical.baseAddress, indices.baseAddress)
                }
            }
        }
        return status <= 0 ? Line(units: logical, visualIndices: indices) : nil
    }
}
