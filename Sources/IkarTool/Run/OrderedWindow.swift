/// Hands out items to threads and gives their results back in the items' order.
///
/// Only a window of items is in flight, and only so many bytes of them: a thread that is too far ahead waits for the
/// slowest one before it, and all wait for the one who takes the results, so that memory stays bounded however many
/// items there are and however slowly the results are written.
final class OrderedWindow<Item: Sendable, Result: Sendable>: Sendable {
    private struct State: Sendable {
        /// Items that were handed out.
        var begun = 0
        /// Results that were taken by the consumer.
        var consumed = 0
        /// What the items in flight cost.
        var cost = 0
        /// Whether there are no more items.
        var isAtEnd = false
        /// Results in flight; number `i` has its place at `i` modulo the window's width.
        var slots: [(item: Item, result: Result)?]
    }

    private let width: Int
    private let budget: Int
    private let cost: @Sendable (Item) -> Int
    private let source: @Sendable () -> Item?
    /// Held by the one thread that takes an item, so that items are numbered as they come.
    private let turn = Monitor(())
    private let state: Monitor<State>

    /// A window of at most `width` items.
    ///
    /// - Parameters:
    ///   - budget: what the items in flight may cost, except that one is always allowed.
    ///   - cost: what an item costs.
    ///   - source: the next item, nil at the end; called by one thread at a time.
    init(
        width: Int, budget: Int, cost: @escaping @Sendable (Item) -> Int,
        source: @escaping @Sendable () -> Item?
    ) {
        self.width = max(1, width)
        self.budget = budget
        self.cost = cost
        self.source = source
        state = Monitor(State(slots: Array(repeating: nil, count: self.width)))
    }

    /// Works until there are no more items. Called by each thread.
    func work(_ produce: (Item) -> Result) {
        while let (index, item) = take() {
            let result = produce(item)
            state.wait { state in
                state.slots[index % width] = (item, result)
                return ()
            }
        }
    }

    /// What a thread gets when it asks for an item.
    private enum Taken: Sendable {
        case item(Int, Item)
        case end
    }

    /// The next item and its number, as soon as there is room; nil at the end.
    private func take() -> (Int, Item)? {
        let taken: Taken = turn.wait { _ in
            let isAtEnd: Bool = state.wait { state in
                if state.isAtEnd { return true }
                let hasRoom = state.begun < state.consumed + width && state.cost < budget
                return hasRoom || state.begun == state.consumed ? false : nil
            }
            guard !isAtEnd, let item = source() else {
                state.wait { state in
                    state.isAtEnd = true
                    return ()
                }
                return .end
            }
            return state.wait { state in
                state.begun += 1
                state.cost += cost(item)
                return .item(state.begun - 1, item)
            }
        }
        guard case .item(let index, let item) = taken else { return nil }
        return (index, item)
    }

    /// The next item and its result in order, as soon as they are there; nil at the end. Called by one thread.
    func next() -> (item: Item, result: Result)? {
        let next: (item: Item, result: Result)?? = state.wait { state in
            let slot = state.consumed % width
            guard let ready = state.slots[slot] else {
                return state.isAtEnd && state.begun == state.consumed ? .some(nil) : nil
            }
            state.slots[slot] = nil
            state.consumed += 1
            state.cost -= cost(ready.item)
            return .some(ready)
        }
        return next ?? nil
    }
}
