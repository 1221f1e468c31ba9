extension PageSignals {
    /// What the scorer takes from a page's metadata.
    init(_ metadata: Metadata, _ structured: StructuredData, _ tree: PageTree) {
        title = metadata.title?.value ?? ""
        description = metadata.description?.value ?? ""
        body = structured.bodies.first ?? ""
        address = metadata.url?.value ?? ""
        isArticleData = structured.isArticle
        isProductData = structured.isProduct
        isForumData = structured.isForum
        let kind = Self.openGraphType(tree)
        isOpenGraphArticle = kind.contains("article")
    }

    /// The content of `meta property="og:type"`, small letters; empty when there is none.
    private static func openGraphType(_ tree: PageTree) -> String {
        for node in 0..<tree.count where tree.tags[node] == .meta {
            guard let name = tree.attribute(.property, of: node) ?? tree.attribute(.name, of: node),
                name.count == 7, ByteScan.matches("og:type", in: tree.attributeText, at: name.lowerBound)
            else { continue }
            return tree.attributeString(.content, of: node)?.lowercased() ?? ""
        }
        return ""
    }
}
