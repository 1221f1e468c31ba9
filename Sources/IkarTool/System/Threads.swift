import Glibc

/// A lock with a bell: one thread at a time changes the value, and others wait until it is as they need it.
///
/// `@unchecked Sendable`: the value is touched under the lock only.
@safe
final class Monitor<Value>: @unchecked Sendable {
    // On the heap by themselves because the C library identifies them by their address.
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var value: Value

    /// A monitor of a value.
    init(_ value: sending Value) {
        self.value = value
        unsafe mutex.initialize(to: pthread_mutex_t())
        unsafe changed.initialize(to: pthread_cond_t())
        _ = unsafe pthread_mutex_init(mutex, nil)
        _ = unsafe pthread_cond_init(changed, nil)
    }

    deinit {
        _ = unsafe pthread_cond_destroy(changed)
        _ = unsafe pthread_mutex_destroy(mutex)
        unsafe changed.deallocate()
        unsafe mutex.deallocate()
    }

    /// Changes the value as soon as `change` gives a result, which it is asked for again after every change by another
    /// thread; a nil result means that it must wait.
    func wait<Result: Sendable>(for change: (inout Value) -> Result?) -> Result {
        _ = unsafe pthread_mutex_lock(mutex)
        defer { _ = unsafe pthread_mutex_unlock(mutex) }
        while true {
            if let result = change(&value) {
                _ = unsafe pthread_cond_broadcast(changed)
                return result
            }
            _ = unsafe pthread_cond_wait(changed, mutex)
        }
    }
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
