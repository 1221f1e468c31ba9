enum MetadataReader {
    static func read(_ tree: PageTree, structured: StructuredData, source: PageSource) -> Metadata {
        Metadata()
    }
}
