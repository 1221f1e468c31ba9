#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Logarithms of counts, each plus one: most counts are small, and those are looked up.
struct CountLogs: Sendable {
    static let shared = CountLogs()

    private static let tabled = 512
    private let table: [Float]

    private init() { table = (0..<Self.tabled).map { log1pf(Float($0)) } }

    /// The natural logarithm of the count plus one. Constant time.
    @inline(__always) func of(_ count: some BinaryInteger) -> Float {
        let index = Int(truncatingIfNeeded: count)
        return index >= 0 && index < table.count ? table[index] : log1pf(Float(count))
    }
}
