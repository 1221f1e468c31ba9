import ArgumentParser
import Ikar

/// What a page may cost.
struct LimitOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Bytes read of a page, e.g. 20M or 64MiB; the rest is cut off.", valueName: "size")
    )
    var maxBytes = ByteCount(Limits().maxBytes)

    @Option(help: ArgumentHelp("Elements and texts read of a page.", valueName: "count"))
    var maxNodes = Limits().maxNodes

    @Option(help: ArgumentHelp("Nesting that is kept; deeper elements are flattened.", valueName: "count"))
    var maxDepth = Limits().maxDepth

    @Option(
        name: [.long, .customLong("timeout")],
        help: ArgumentHelp("Milliseconds a page may take, or seconds as 2s; 0 for no limit.", valueName: "ms")
    )
    var deadline = Milliseconds(Limits().maxMilliseconds)

    /// The largest number that a limit may be: the page tree counts in 32 bits.
    private static let largest = Int(Int32.max)

    func validate() throws {
        let values = [
            ("--max-bytes", maxBytes.bytes, 1), ("--max-nodes", maxNodes, 1), ("--max-depth", maxDepth, 1),
            ("--deadline", deadline.count, 0),
        ]
        for (name, value, smallest) in values where !(smallest...Self.largest).contains(value) {
            throw ValidationError(
                "\(name) \(value) is out of range; give a number from \(smallest) to \(Self.largest)")
        }
    }

    /// The same for the library.
    var limits: Limits {
        var limits = Limits()
        limits.maxBytes = maxBytes.bytes
        limits.maxNodes = maxNodes
        limits.maxDepth = maxDepth
        limits.maxMilliseconds = deadline.count
        return limits
    }
}
