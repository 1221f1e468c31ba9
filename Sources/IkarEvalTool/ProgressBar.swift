import IkarEval

/// A bar on standard error, shown to people only.
struct ProgressBar {
    private static let width = 40
    private let total: Int
    private let isShown: Bool
    private var shownSteps = -1

    init(total: Int) {
        self.total = max(1, total)
        isShown = Machine.hasErrorTerminal && total > 1
    }

    /// Shows that so many of all are done; writes only when that changes what is seen.
    mutating func update(_ done: Int) {
        let percent = done * 100 / total
        guard isShown, percent != shownSteps else { return }
        shownSteps = percent
        let filled = done * Self.width / total
        let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: Self.width - filled)
        Machine.writeError("\r[\(bar)] \(percent) %")
    }

    /// Takes the bar away.
    func clear() {
        let eraseLine = "\r\u{1B}[K"
        if isShown { Machine.writeError(eraseLine) }
    }
}
