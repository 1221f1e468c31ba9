enum MarkdownRenderer {
    static func document(_ extraction: Extraction, _ options: RenderOptions) -> String { "" }
}
