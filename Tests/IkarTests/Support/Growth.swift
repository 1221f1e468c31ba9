#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// How the processor time of some work grows with the size of its input.
///
/// Time is that of the thread, so that other work on the machine hardly counts; where it does (a virtual machine whose
/// processor is taken away), measuring again and keeping the least time leaves it out.
struct Growth: CustomStringConvertible {
    /// Milliseconds at the smaller size.
    private(set) var small = Double.infinity
    /// Milliseconds at ``factor`` times that size.
    private(set) var large = Double.infinity

    /// How much larger the larger input is.
    static let factor = 4
    /// Between linear growth, which is ``factor``, and quadratic growth, which is its square.
    private static let mostGrowth = 8.0
    /// Below a few milliseconds it is what the work costs at any size that is measured.
    private static let leastMilliseconds = 5.0
    private static let attempts = 5

    /// Measures work at a size and at ``factor`` times that size, again while the growth looks more than linear.
    ///
    /// - Parameters:
    ///   - prepare: makes the input of a size; its time is not measured.
    ///   - work: what is measured.
    init<Input>(size: Int, prepare: (Int) throws -> Input, work: (Input) throws -> Void) rethrows {
        let inputs = (try prepare(size), try prepare(size * Self.factor))
        for _ in 0..<Self.attempts where !isLinear {
            small = min(small, try Self.milliseconds { try work(inputs.0) })
            large = min(large, try Self.milliseconds { try work(inputs.1) })
        }
    }

    /// Whether the time grew with the size and not with its square.
    var isLinear: Bool {
        large.isFinite && large < Self.mostGrowth * max(small, Self.leastMilliseconds)
    }

    var description: String { "\(small) ms, then \(large) ms for \(Self.factor) times the input" }

    private static func milliseconds(_ work: () throws -> Void) rethrows -> Double {
        let start = threadMilliseconds()
        try work()
        return threadMilliseconds() - start
    }

    private static func threadMilliseconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }
}
