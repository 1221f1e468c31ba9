import Glibc

/// A failed system call: the C library's number, turned into words for people.
struct SystemError: Error, Equatable, Sendable {
    /// The value of `errno`.
    let code: Int32

    /// The error of the call that has just failed. Read it before anything else is called.
    static var last: SystemError { SystemError(code: errno) }

    /// The C library's own words, in lower case at the start: "no space left on device".
    var reason: String {
        // The text belongs to the C library and is copied at once.
        let words = unsafe String(cString: strerror(code))
        return words.prefix(1).lowercased() + words.dropFirst()
    }
}
