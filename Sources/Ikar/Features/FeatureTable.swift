/// Feature columns of a run of candidates: column after column, 16 candidates a vector, as the scoring loop takes them.
struct FeatureTable: Sendable {
    typealias Lanes = SIMD16<Float>
    static let laneCount = 16

    /// Candidates in the table.
    let count: Int
    /// Vectors a column.
    let groups: Int
    private var values: [Lanes]

    init(count: Int) {
        self.count = count
        groups = (count + Self.laneCount - 1) / Self.laneCount
        values = Array(repeating: Lanes(), count: groups * Feature.allCases.count)
    }

    /// A value by feature and row. Constant time.
    subscript(_ feature: Feature, _ row: Int) -> Float {
        @inline(__always) get {
            values[feature.rawValue * groups + row / Self.laneCount][row % Self.laneCount]
        }
        @inline(__always) set {
            values[feature.rawValue * groups + row / Self.laneCount][row % Self.laneCount] = newValue
        }
    }

    /// A feature's values for 16 rows, zeros beyond the last one.
    @inline(__always) func lanes(_ feature: Feature, _ group: Int) -> Lanes {
        values[feature.rawValue * groups + group]
    }

    /// A whole column.
    func column(_ feature: Feature) -> [Float] { (0..<count).map { self[feature, $0] } }

    /// Gives all rows of a column the same value.
    mutating func fill(_ feature: Feature, _ value: Float) {
        let start = feature.rawValue * groups
        for i in start..<start + groups { values[i] = Lanes(repeating: value) }
    }
}
