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

    /// Makes SIGINT and SIGTERM a wish that is looked at between pages. A second one ends the process at once, as it would
    /// have without this.
    static func listen() {
        var action = sigaction()
        unsafe action.__sigaction_handler.sa_handler = {
            Interruption.received.store($0, ordering: .relaxed)
        }
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
        for signal in [SIGINT, SIGTERM] { _ = unsafe sigaction(signal, &action, nil) }
    }
}
