/// Works on many items at once and hands the results over in the items' order.
///
/// No more than a few items a job are ahead of the consumer, so memory stays bounded however long one item takes.
///
/// - Parameters:
///   - jobs: items worked on at the same time, at least one.
///   - work: makes a result of an item, on any thread.
///   - consume: takes the results one by one, in order, on the caller's task.
func mapInOrder<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, work: @escaping @Sendable (Item) throws -> Result,
    consume: (Item, Result) throws -> Void
) async throws {
    let itemsAheadPerJob = 4
    let jobs = max(1, jobs)
    var waiting: [Int: Result] = [:]
    var started = 0
    var consumed = 0
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
        func start() {
            let index = started
            let item = items[index]
            group.addTask { (index, try work(item)) }
            started += 1
        }
        var running = 0
        while consumed < items.count {
            while running < jobs, started < items.count, started - consumed < jobs * itemsAheadPerJob {
                start()
                running += 1
            }
            guard let (index, result) = try await group.next() else { return }
            running -= 1
            waiting[index] = result
            while let next = waiting.removeValue(forKey: consumed) {
                try consume(items[consumed], next)
                consumed += 1
            }
        }
    }
}
