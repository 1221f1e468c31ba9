enum Scorer {
    static func scores(_ features: FeatureTable) -> [Float] { [] }
}
