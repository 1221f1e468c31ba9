import Glibc

/// The standard streams as a person sees them.
enum Terminal {
    /// Whether a stream goes to or comes from a person.
    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Columns of standard error's terminal; the usual 80 where it does not say.
    static var columns: Int {
        var size = winsize()
        let usual = 80
        guard unsafe ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return usual }
        return Int(size.ws_col)
    }

    /// Writes to standard error at once. There is nowhere to report that it failed.
    static func writeError(_ text: String) {
        try? ByteWriter.write(Array(text.utf8), to: STDERR_FILENO)
    }
}
