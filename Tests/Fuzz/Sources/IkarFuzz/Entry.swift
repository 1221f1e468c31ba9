import CFuzzer

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Gives libFuzzer's inputs to the target that `IKAR_FUZZ_TARGET` names; the arguments are libFuzzer's.
@main enum Entry {
    private static let target = unsafe getenv("IKAR_FUZZ_TARGET")
        .flatMap { unsafe FuzzTarget(rawValue: String(cString: $0)) }

    static func main() {
        guard target != nil else {
            let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
            print("ikar-fuzz: set IKAR_FUZZ_TARGET to one of: \(names)")
            exit(EX_USAGE)
        }
        var count = CommandLine.argc
        // libFuzzer may set the variable to arguments of its own.
        var arguments = unsafe Optional(CommandLine.unsafeArgv)
        let status = unsafe withUnsafeMutablePointer(to: &arguments) { pointer in
            unsafe pointer.withMemoryRebound(
                to: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?.self, capacity: 1
            ) { unsafe LLVMFuzzerRunDriver(&count, $0, { start, size in unsafe Entry.test(start, size) }) }
        }
        exit(status)
    }

    /// Checks one input. It is lent for the length of the call, so it is copied. A broken property ends the program as a
    /// crash would: libFuzzer then keeps the input.
    private static func test(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
        let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
        let broken = target?.broken(bytes) ?? []
        guard broken.isEmpty else {
            print("broken properties:\n" + broken.joined(separator: "\n"))
            // What is still buffered would be lost.
            _ = unsafe fflush(nil)
            abort()
        }
        return 0
    }
}
