enum TextRenderer {
    static func document(_ extraction: Extraction, _ options: RenderOptions) -> String { "" }
}
extension TextRenderer {
    static func render(_ page: Page) -> String {
        (0..<page.blocks.count).map { page.blocks.string($0) }.joined(separator: "\n\n")
    }
}
