import Ikar

/// What is said on standard error about pages that did not fail.
enum Notes {
    /// Why a page came out empty.
    static func empty(_ reason: EmptyReason) -> String {
        switch reason {
        case .emptyInput: "no main content: the input is empty"
        case .scriptShell:
            "no main content: the page is made by its scripts; save it from a browser and try again"
        case .loginWall: "no main content: the page asks to sign in; fetch it with a session's cookies"
        case .listing: "no main content: the page lists others; follow its links"
        case .errorPage: "no main content: the server sent an error page; check the address"
        case .noMainContent: "no main content: all text is navigation, notices and the like; try --recall"
        }
    }

    /// What a limit did, and the option that moves it; nil for limits that lose no text of the page.
    static func limit(_ limit: Limit, _ limits: Limits) -> String? {
        switch limit {
        case .bytes: "cut at the limit of \(ByteCount(limits.maxBytes)); raise it with --max-bytes"
        case .nodes: "cut at the limit of \(limits.maxNodes) nodes; raise it with --max-nodes"
        case .time: "stopped after \(limits.maxMilliseconds) ms; raise the limit with --deadline"
        case .memory: "memory ran out, the result is partial; run fewer jobs or lower --max-bytes"
        case .depth, .attributeBytes, .attributes, .structuredData: nil
        }
    }

    /// A fraction with two digits.
    static func rounded(_ value: Double) -> String {
        let digits = 100.0
        guard value.isFinite, value >= 0, value <= 1 else { return "\(value)" }
        let hundredths = Int((value * digits).rounded())
        let fraction = String(hundredths % Int(digits))
        return "\(hundredths / Int(digits))." + (fraction.count < 2 ? "0" : "") + fraction
    }
}
