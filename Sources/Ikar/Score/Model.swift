enum Model {
    static let checksum = ""
    static let trees: TreeModel? = nil
}
