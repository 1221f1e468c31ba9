import Testing

/// An input that fuzzing found to break a property, and what was wrong.
struct FuzzFinding: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]

    init(_ name: String, _ text: String) {
        testDescription = name
        bytes = Array(text.utf8)
    }

    static let all = [
        FuzzFinding("a list of choices takes the rest along", "<select><option>x<input>a")
    ]
}
