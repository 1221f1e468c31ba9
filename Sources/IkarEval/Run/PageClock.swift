import Ikar

/// Extracts one file at a time and tells how long the library took, for comparisons with other libraries.
package struct PageClock {
    private let extractor = Extractor()

    /// A clock for the library with its default options.
    package init() {}

    /// What the library makes of a file: a line of JSON with `seconds`, `text` and, where it refused the page, `error`.
    ///
    /// The seconds are processor time from the page's bytes to its text, decoding included; reading the file is not.
    ///
    /// - Throws: ``EvalError`` when the file cannot be read.
    package func answer(for path: String) throws(EvalError) -> String {
        let bytes = try FileSystem.read(path)
        var text = ""
        var failure: String?
        let start = threadSeconds()
        do {
            text = try extractor.extract(bytes).text
        } catch {
            failure = error.description
        }
        var members: [JSONValue.Member] = [
            .init("seconds", .number(threadSeconds() - start)), .init("text", .string(text)),
        ]
        if let failure { members.append(.init("error", .string(failure))) }
        return JSONValue.object(members).text(openDepth: 0)
    }
}
