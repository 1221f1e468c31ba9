import Glibc

/// A lock with bells: one thread at a time changes the value, and others wait until it is as they need it.
///
/// Threads that wait for different things wait at different bells, so that a change wakes only those whom it concerns.
///
/// `@unchecked Sendable`: the value is touched under the lock only.
@safe
final class Monitor<Value>: @unchecked Sendable {
    // On the heap by themselves because the C library identifies them by their address.
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let bells: UnsafeMutableBufferPointer<pthread_cond_t>
    private var value: Value

    /// A monitor of a value.
    ///
    /// - Parameter bells: how many things threads wait for.
    init(_ value: sending Value, bells: Int = 1) {
        self.value = value
        unsafe self.bells = .allocate(capacity: bells)
        unsafe mutex.initialize(to: pthread_mutex_t())
        _ = unsafe pthread_mutex_init(mutex, nil)
        for bell in 0..<bells {
            unsafe self.bells.initializeElement(at: bell, to: pthread_cond_t())
            _ = unsafe pthread_cond_init(address(bell), nil)
        }
    }

    deinit {
        for bell in unsafe bells.indices { _ = unsafe pthread_cond_destroy(address(bell)) }
        _ = unsafe pthread_mutex_destroy(mutex)
        unsafe bells.deallocate()
        unsafe mutex.deallocate()
    }

    /// Changes the value as soon as `change` gives a result, which it is asked for again after every change by another
    /// thread; a nil result means that it must wait.
    func wait<Result: Sendable>(for change: (inout Value) -> Result?) -> Result {
        wait(at: 0) { value, rung in
            rung.insert(0)
            return change(&value)
        }
    }

    /// Changes the value as soon as `change` gives a result, which it is asked for again whenever the bell rings; a nil
    /// result means that it must wait.
    ///
    /// - Parameter change: puts into its second argument the bells to ring when it gives a result.
    func wait<Result: Sendable>(
        at bell: Int, for change: (inout Value, inout BellSet) -> Result?
    ) -> Result {
        _ = unsafe pthread_mutex_lock(mutex)
        defer { _ = unsafe pthread_mutex_unlock(mutex) }
        while true {
            var rung = BellSet()
            if let result = change(&value, &rung) {
                for bell in unsafe bells.indices where rung.contains(bell) {
                    _ = unsafe pthread_cond_broadcast(address(bell))
                }
                return result
            }
            _ = unsafe pthread_cond_wait(address(bell), mutex)
        }
    }

    private func address(_ bell: Int) -> UnsafeMutablePointer<pthread_cond_t> {
        unsafe bells.baseAddress.unsafelyUnwrapped + bell
    }
}

/// Some of a monitor's bells.
struct BellSet {
    private var bits: UInt8 = 0

    /// Adds a bell.
    mutating func insert(_ bell: Int) { bits |= 1 << bell }

    /// Whether a bell is among them.
    func contains(_ bell: Int) -> Bool { bits & 1 << bell != 0 }
}

/// A thread of the system that runs one piece of work.
struct Worker {
    private let thread: pthread_t

    /// Starts a thread; nil when the system gives none.
    init?(_ work: @escaping @Sendable () -> Void) {
        var started = pthread_t()
        // The new thread takes over the box, or this call when there is no thread.
        let box = unsafe Unmanaged.passRetained(Box(work))
        let status = unsafe pthread_create(
            &started, nil,
            { argument in
                if let argument = unsafe argument {
                    unsafe Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().work()
                }
                return nil
            }, box.toOpaque())
        guard status == 0 else {
            unsafe box.release()
            return nil
        }
        thread = started
    }

    /// Waits until the work is done.
    func join() { _ = pthread_join(thread, nil) }

    /// Carries the work over to the thread.
    private final class Box {
        let work: @Sendable () -> Void
        init(_ work: @escaping @Sendable () -> Void) { self.work = work }
    }
}
