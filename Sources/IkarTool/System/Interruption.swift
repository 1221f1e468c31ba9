import Glibc
import Synchronization

/// The wish to end that SIGINT and SIGTERM carry.
enum Interruption {
    // Written by the signal's handler, which may do nothing but that.
    private static let received = Atomic<Int32>(0)

    /// The signal that asked to end; nil while nobody did.
    static var signal: Int32? {
        let number = received.load(ordering: .relaxed)
        return number == 0 ? nil : number
    }

    /// Whether an action is to ignore the signal: the C library writes that as the address 1.
    private static func isIgnoring(_ action: sigaction) -> Bool {
        unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
            == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    /// Makes SIGINT and SIGTERM a wish that is looked at between pages. A second one ends the process at once, as it would
    /// have without this. A signal that the process was started to ignore, as `nohup` and shells arrange it, stays ignored.
    static func listen() {
        var action = sigaction()
        unsafe action.__sigaction_handler.sa_handler = {
            Interruption.received.store($0, ordering: .relaxed)
        }
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
        for signal in [SIGINT, SIGTERM] {
            var before = sigaction()
            _ = unsafe sigaction(signal, nil, &before)
            let isIgnored = isIgnoring(before)
            if !isIgnored { _ = unsafe sigaction(signal, &action, nil) }
        }
    }
}
