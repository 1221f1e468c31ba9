/// Hands out items to threads and gives their results back in the items' order.
///
/// One thread reads items, others work on them, one takes the results. Only a window of items is in flight, and only so
/// many bytes of them: the reader waits when it is too far ahead of the slowest item that is worked on, or of the one who
/// takes the results, so that memory stays bounded however many items there are and however slowly the results are
/// written.
final class OrderedWindow<Item: Sendable, Result: Sendable>: Sendable {
    /// What a place of the window holds.
    private enum Slot: Sendable {
        case empty
        case waiting(Item)
        case done(Item, Result)
    }

    private struct State: Sendable {
        /// Items that were read, that were begun, and whose results were taken, each no more than the one before.
        var read = 0
        var begun = 0
        var consumed = 0
        /// What the items in flight cost.
        var cost = 0
        /// Whether there are no more items.
        var isAtEnd = false
        /// Item number `i` has its place at `i` modulo the window's width.
        var slots: [Slot]

        /// Items whose results were not taken.
        var inFlight: Int { read - consumed }
    }

    private let width: Int
    private let budget: Int
    private let cost: @Sendable (Item) -> Int
    private let source: @Sendable () -> Item?
    private let state: Monitor<State>

    /// A window of at most `width` items.
    ///
    /// - Parameters:
    ///   - budget: what the items in flight may cost, except that one is always allowed.
    ///   - cost: what an item costs.
    ///   - source: the next item, nil at the end; called by the thread that reads.
    init(
        width: Int, budget: Int, cost: @escaping @Sendable (Item) -> Int,
        source: @escaping @Sendable () -> Item?
    ) {
        self.width = max(1, width)
        self.budget = budget
        self.cost = cost
        self.source = source
        state = Monitor(
            State(slots: Array(repeating: .empty, count: self.width)), bells: WindowBell.all.count)
    }

    /// Reads items until there are no more. Called by one thread, beside those that work: reading may cost as much as a
    /// quarter of the work, and nobody should have to wait for it.
    func read() {
        while hasRoom() {
            let item = source()
            let cost = item.map(cost) ?? 0
            state.wait(at: WindowBell.room) { state, rung in
                rung.insert(WindowBell.items)
                guard let item else {
                    state.isAtEnd = true
                    rung.insert(WindowBell.results)
                    return ()
                }
                state.slots[state.read % width] = .waiting(item)
                state.read += 1
                state.cost += cost
                return ()
            }
            if item == nil { return }
        }
    }

    /// Reads nothing, or nothing more.
    func close() {
        state.wait(at: WindowBell.room) { state, rung in
            state.isAtEnd = true
            for bell in WindowBell.all { rung.insert(bell) }
            return ()
        }
    }

    /// Whether the window was closed is known as soon as there is room.
    private func hasRoom() -> Bool {
        state.wait(at: WindowBell.room) { state, _ in
            if state.isAtEnd { return false }
            let isFree = state.inFlight < width && state.cost < budget
            return isFree || state.inFlight == 0 ? true : nil
        }
    }

    /// Works until there are no more items. Called by each thread that works.
    func work(_ produce: (Item) -> Result) {
        while let (index, item) = take() {
            let result = produce(item)
            state.wait(at: WindowBell.items) { state, rung in
                state.slots[index % width] = .done(item, result)
                // Only the first one in order is waited for.
                if index == state.consumed { rung.insert(WindowBell.results) }
                return ()
            }
        }
    }

    /// The next item and its number, as soon as one was read; nil at the end.
    private func take() -> (Int, Item)? {
        let taken: (Int, Item)?? = state.wait(at: WindowBell.items) { state, _ in
            guard state.begun < state.read, case .waiting(let item) = state.slots[state.begun % width] else {
                return state.isAtEnd ? .some(nil) : nil
            }
            state.slots[state.begun % width] = .empty
            state.begun += 1
            return .some((state.begun - 1, item))
        }
        return taken ?? nil
    }

    /// The next item and its result in order, as soon as they are there; nil at the end. Called by one thread.
    func next() -> (item: Item, result: Result)? {
        let next: (item: Item, result: Result)?? = state.wait(at: WindowBell.results) { state, rung in
            let slot = state.consumed % width
            guard case .done(let item, let result) = state.slots[slot] else {
                return state.isAtEnd && state.inFlight == 0 ? .some(nil) : nil
            }
            state.slots[slot] = .empty
            state.consumed += 1
            state.cost -= cost(item)
            // The reader is woken for several items at once.
            let isHalfFree = state.inFlight <= width / 2 && state.cost <= budget / 2
            if isHalfFree || state.inFlight == 0 { rung.insert(WindowBell.room) }
            return .some((item, result))
        }
        return next ?? nil
    }
}

/// What the threads of a window wait for.
private enum WindowBell {
    static let room = 0
    static let items = 1
    static let results = 2
    static let all = 0..<3
}

/// Work on items that come one after the other, on several threads, whose results are taken in the items' order.
struct OrderedWork<Item: Sendable, Result: Sendable>: Sendable {
    /// The next item, nil at the end; called by one thread.
    var source: @Sendable () -> Item?
    /// Bytes that an item holds.
    var cost: @Sendable (Item) -> Int
    /// What is done with an item; called by several threads.
    var produce: @Sendable (Item) -> Result

    /// Items in flight for each thread: enough that a slow one does not stop the others.
    private static var windowPerThread: Int { 8 }
    /// Bytes of items in flight. A few large ones fill it, and then no more are read until a result is taken.
    private static var budget: Int { 64 << 20 }

    /// Works until there are no more items; with one thread, or where the system gives none, on this one.
    func run<Failure: Error>(
        threads: Int, _ take: (Item, Result) throws(Failure) -> Void
    ) throws(Failure) {
        if threads > 1 {
            let window = OrderedWindow<Item, Result>(
                width: threads * Self.windowPerThread, budget: Self.budget, cost: cost, source: source)
            if let crew = WindowCrew(window, count: threads, produce: produce) {
                while let (item, result) = window.next() { try take(item, result) }
                return crew.join()
            }
        }
        while let item = source() { try take(item, produce(item)) }
    }
}

/// The threads that read and work for a window.
struct WindowCrew {
    private let threads: [Worker]

    /// Starts a reader and threads that work; nil when the system does not give a reader and at least one other.
    init?<Item, Result>(
        _ window: OrderedWindow<Item, Result>, count: Int, produce: @escaping @Sendable (Item) -> Result
    ) {
        let workers = (0..<count).compactMap { _ in Worker { window.work(produce) } }
        let reader = workers.isEmpty ? nil : Worker { window.read() }
        guard let reader else {
            window.close()
            for worker in workers { worker.join() }
            return nil
        }
        threads = workers + [reader]
    }

    /// Waits until all have ended.
    func join() { for thread in threads { thread.join() } }
}
