/// Feature columns of a run of candidates: column after column, one `Float` a candidate.
struct FeatureTable: Sendable {
    /// Candidates in the table.
    let count: Int
    private var values: [Float]

    init(count: Int) {
        self.count = count
        values = Array(repeating: 0, count: count * Feature.allCases.count)
    }

    /// A value by feature and row. Constant time.
    subscript(_ feature: Feature, _ row: Int) -> Float {
        @inline(__always) get { values[feature.rawValue * count + row] }
        @inline(__always) set { values[feature.rawValue * count + row] = newValue }
    }

    /// A whole column.
    func column(_ feature: Feature) -> ArraySlice<Float> {
        values[feature.rawValue * count..<(feature.rawValue + 1) * count]
    }

    /// Gives all rows of a column the same value.
    mutating func fill(_ feature: Feature, _ value: Float) {
        let start = feature.rawValue * count
        for i in start..<start + count { values[i] = value }
    }
}
