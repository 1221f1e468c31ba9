struct FeatureTable: Sendable {}
enum FeatureExtractor {
    static func features(of blocks: BlockTable, in tree: PageTree, metadata: Metadata, structured: StructuredData)
        -> FeatureTable
    { FeatureTable() }
}
