/// Hands out the numbers 0, 1, 2… to threads and gives their results back in that order.
///
/// Only a window of results is in flight: a thread that is too far ahead waits for the slowest one before it, so that
/// memory stays bounded however many pages there are.
final class OrderedWindow<Result: Sendable>: Sendable {
    private struct State: Sendable {
        /// The next number to hand out.
        var nextIndex = 0
        /// Results that were taken by the consumer.
        var consumed = 0
        /// Results in flight; number `i` has its place at `i` modulo the window's width.
        var slots: [Result?]
    }

    private let count: Int
    private let width: Int
    private let state: Monitor<State>

    /// A window over `count` results of which at most `width` are in flight.
    init(count: Int, width: Int) {
        self.count = count
        self.width = max(1, width)
        state = Monitor(State(slots: Array(repeating: nil, count: self.width)))
    }

    /// Works until all numbers are handed out. Called by each thread.
    func work(_ produce: (Int) -> Result) {
        while let index = takeIndex() {
            let result = produce(index)
            state.wait { state in
                state.slots[index % width] = result
                return ()
            }
        }
    }

    /// The next number, as soon as it lies in the window; nil when all are handed out.
    private func takeIndex() -> Int? {
        let index: Int = state.wait { state in
            guard state.nextIndex < count else { return count }
            guard state.nextIndex < state.consumed + width else { return nil }
            state.nextIndex += 1
            return state.nextIndex - 1
        }
        return index < count ? index : nil
    }

    /// The next result in order, as soon as it is there. Called by one thread, `count` times.
    func next() -> Result {
        state.wait { state in
            let slot = state.consumed % width
            guard let result = state.slots[slot] else { return nil }
            state.slots[slot] = nil
            state.consumed += 1
            return result
        }
    }
}
