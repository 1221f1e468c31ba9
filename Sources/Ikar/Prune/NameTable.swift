/// Names by hash, for the two questions the scan asks of every tag and attribute.
struct NameTable: Sendable {
    private var slots: [(hash: UInt32, value: UInt8)]
    private let mask: Int

    /// Values by name; the hash of an empty slot is 0, which no name here has.
    private init(_ names: [String], _ values: [UInt8]) {
        var size = 64
        while size < names.count * 4 { size *= 2 }
        mask = size - 1
        slots = Array(repeating: (0, 0), count: size)
        for (name, value) in zip(names, values) {
            let hash = NameHash.of(name.utf8)
            var at = Int(hash) & mask
            while slots[at].hash != 0 { at = (at + 1) & mask }
            slots[at] = (hash, value)
        }
    }

    /// The value of the name with this hash, or nil.
    @inline(__always) func value(_ hash: UInt32) -> UInt8? {
        var at = Int(hash) & mask
        while slots[at].hash != 0 {
            if slots[at].hash == hash { return slots[at].value }
            at = (at + 1) & mask
        }
        return nil
    }

    /// Identifiers of the elements that have one.
    static let tags = NameTable(
        Array(Tag.names.dropFirst(2)), Tag.allCases.dropFirst(2).map(\.rawValue))

    /// The attributes that the page tree keeps.
    static let attributes = NameTable(AttributeName.names, AttributeName.allCases.map(\.rawValue))
}
