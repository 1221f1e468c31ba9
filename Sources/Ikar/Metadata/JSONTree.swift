/// JSON values as parallel arrays in document order, built from whatever pages put into their scripts.
///
/// Value `i`'s contents are the values `i + 1 ..< ends[i]`; several documents stand one after the other. Strings are
/// unescaped into one buffer, so reading a megabyte of JSON allocates a handful of arrays and nothing recurses.
struct JSONTree: Sendable {
    enum Kind: UInt8, Sendable {
        case object, array, string
        /// A number, `true`, `false` or `null`, as written.
        case literal
    }

    private(set) var kinds: [Kind] = []
    /// The index after the value's contents.
    private(set) var ends: [Int] = []
    /// Where in ``text`` a member's name stands; empty for array elements and documents.
    private(set) var names: [Range<Int>] = []
    /// Where in ``text`` a string's or literal's contents stand; empty for containers.
    private(set) var contents: [Range<Int>] = []
    /// Names, unescaped strings and literals: valid UTF-8.
    private(set) var text: [UInt8] = []

    var count: Int { kinds.count }

    /// Reads all documents of the scripts in order.
    ///
    /// - Parameter maxDepth: what nests deeper is left out, with all it holds.
    init(parsing scripts: [ArraySlice<UInt8>], maxDepth: Int) {
        for script in scripts {
            var reader = JSONReader(Self.undressed(script), maxDepth: maxDepth)
            reader.read(into: &self)
        }
    }

    /// The script with character references resolved where its quotes are written as such: some template engines
    /// escape the whole script.
    private static func undressed(_ script: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let brace = script.firstIndex(of: UInt8(ascii: "{")) else { return script }
        let start = script[(brace + 1)...].firstIndex { !$0.isASCIISpace } ?? script.endIndex
        guard start < script.endIndex, script[start] == UInt8(ascii: "&") else { return script }
        return CharacterReferences.resolved(script)[...]
    }

    /// Adds a value and returns its index. A container's end is set by ``close(_:)``.
    mutating func append(_ kind: Kind, name: Range<Int>, contents range: Range<Int>) -> Int {
        kinds.append(kind)
        names.append(name)
        contents.append(range)
        ends.append(kinds.count)
        return kinds.count - 1
    }

    /// Ends a container after the values added so far.
    mutating func close(_ container: Int) { ends[container] = kinds.count }

    /// Adds bytes to ``text`` and returns where they stand.
    mutating func appendText(_ bytes: ArraySlice<UInt8>) { text += bytes }

    /// Adds a character to ``text``.
    mutating func appendText(_ scalar: Unicode.Scalar) { text += Array(String(scalar).utf8) }

    /// A string's or literal's contents.
    func string(_ value: Int) -> String { String(decoding: text[contents[value]], as: UTF8.self) }
}
