extension StaticString {
    /// The words of a list that white space parts.
    static func words(_ list: StaticString) -> [String] {
        list.description.utf8.split { $0 == Ascii.space || $0 == UInt8(ascii: "\n") }.map { String($0) ?? "" }
    }
}
