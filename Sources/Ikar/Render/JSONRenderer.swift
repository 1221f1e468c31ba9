enum JSONRenderer {
    static func document(_ extraction: Extraction, _ options: RenderOptions, isIndented: Bool) -> String {
        ""
    }
}
