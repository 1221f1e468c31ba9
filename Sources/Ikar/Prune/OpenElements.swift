/// Elements open in the bytes that go to the parser, so that end tags without a start never reach it.
///
/// libxml2 looks through its whole stack for an end tag that does not fit its innermost element, which makes floods
/// of them quadratic (40,000 `div` and 40,000 `</p>`: 2.6 s). Unmatched end tags are dropped, and matched ones that
/// need a search are paid from a budget that grows with the page.
struct OpenElements {
    private var stack: [UInt8] = []
    private var counts = [Int32](repeating: 0, count: 256)
    private var budget: Int

    /// Steps through the parser's stack that the whole page may cost, a byte. Ordinary pages use under one.
    private static let stepsPerByte = 64
    private static let freeSteps = 1_000_000

    init(pageBytes: Int) { budget = Self.freeSteps + pageBytes * Self.stepsPerByte }

    /// Notes a start tag that has content.
    @inline(__always) mutating func open(_ id: UInt8) {
        if let top = stack.last {
            // What closes by itself when its like opens, or the stack of a page of open `<li>` never shrinks.
            if top == id, Self.closesItself.contains(Tag(identifier: id)) { return }
            // A paragraph ends where a block begins.
            if top == Tag.p.rawValue, TagSet.block.contains(Tag(identifier: id)) {
                stack.removeLast()
                counts[Int(top)] -= 1
            }
        }
        stack.append(id)
        counts[Int(id)] += 1
    }

    /// Whether an end tag should reach the parser; if so its element is closed here too.
    @inline(__always) mutating func close(_ id: UInt8) -> Bool {
        guard counts[Int(id)] > 0 else { return false }
        // Where the parser may have closed the element on its own, it will search for it.
        let mayBeGone = stack.last != id || Self.mayCloseEarly.contains(Tag(identifier: id))
        if mayBeGone {
            budget -= stack.count
            guard budget > 0 else { return false }
        }
        while let top = stack.popLast() {
            counts[Int(top)] -= 1
            if top == id { break }
        }
        return true
    }

    /// Identifiers from here on stand for names that have none, by hash.
    static let firstUnnamed: UInt8 = 192

    private static let closesItself = TagSet([.p, .li, .option, .dt, .dd, .tr, .td, .th])
    private static let mayCloseEarly = TagSet([
        .p, .li, .option, .dt, .dd, .tr, .td, .th, .a, .h1, .h2, .h3, .h4, .h5, .h6, .head, .thead, .tbody,
        .tfoot,
        .unknown,
    ])
}
