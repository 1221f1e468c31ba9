/// Feature columns of a run of candidates, quantised: column after column, 16 bits a value, padded so that the scoring
/// loop takes 32 candidates at a time.
///
/// A value's code is the upper half of its single-precision bits in sortable order, that is the value rounded down to
/// eight significant bits. Codes compare as the values do, so the trees never see the values themselves; dumps and
/// training get the rounded values, and nothing is lost between them and the loop.
struct FeatureTable: Sendable {
    /// Candidates that go through the scoring loop together.
    static let laneCount = 32

    /// Candidates in the table.
    let count: Int
    /// Groups of candidates a column.
    let groups: Int
    private(set) var codes: [Int16]

    init(count: Int) {
        self.count = count
        groups = (count + Self.laneCount - 1) / Self.laneCount
        codes = Array(repeating: 0, count: groups * Self.laneCount * Feature.allCases.count)
    }

    /// The value's code.
    @inline(__always) static func code(_ value: Float) -> Int16 {
        let bits = Int32(bitPattern: value.bitPattern)
        return Int16(truncatingIfNeeded: (bits < 0 ? bits ^ .max : bits) >> 16)
    }

    /// The smallest value with this code.
    static func value(_ code: Int16) -> Float {
        let sortable = Int32(code) << 16
        return Float(bitPattern: UInt32(bitPattern: sortable < 0 ? sortable ^ .max : sortable))
    }

    /// Where a feature's codes for a group of 32 candidates begin.
    @inline(__always) func start(_ feature: Feature, _ group: Int) -> Int {
        (feature.rawValue * groups + group) * Self.laneCount
    }

    /// Sets a value by feature and row. Constant time.
    @inline(__always) mutating func set(_ feature: Feature, _ row: Int, _ value: Float) {
        codes[feature.rawValue * groups * Self.laneCount + row] = Self.code(value)
    }

    /// A value, rounded as the trees see it.
    func value(_ feature: Feature, _ row: Int) -> Float {
        Self.value(codes[feature.rawValue * groups * Self.laneCount + row])
    }

    /// A whole column.
    func column(_ feature: Feature) -> [Float] { (0..<count).map { value(feature, $0) } }

    /// Gives all rows of a column the same value.
    mutating func fill(_ feature: Feature, _ value: Float) {
        let code = Self.code(value)
        let start = feature.rawValue * groups * Self.laneCount
        for i in start..<start + groups * Self.laneCount { codes[i] = code }
    }
}
