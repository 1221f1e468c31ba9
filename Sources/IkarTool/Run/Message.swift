/// Messages for people, on standard error.
enum Message {
    /// The name that stands before every message.
    static let program = "ikar"

    /// Writes one line: what was wrong, where, and what to do.
    static func print(_ text: String) { Terminal.writeError("\(program): \(text)\n") }
}
