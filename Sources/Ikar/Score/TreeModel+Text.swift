extension TreeModel {
    /// The model that the library ships, or one without trees when its generated file was damaged, which a test rules
    /// out.
    package static let builtIn: TreeModel = Model.trees ?? empty
    /// The model for pages whose markup is gone.
    package static let builtInForText: TreeModel = TextModel.trees ?? empty

    private static var empty: TreeModel {
        TreeModel(noTrees: ())
    }

    /// Reads the trainer's text form: a line with the feature names, one with thresholds for each of them, then the
    /// node triples, the node counts, the leaves, and how many training blocks came to each of them; then
    /// the words of class names and their weights. A model may lack the last two lines, or three. Nil when it does not fit
    /// together.
    package init?(text: String) {
        let texts = text.split(separator: "\n", omittingEmptySubsequences: false)
        let lines = texts.map { $0.split(separator: " ") }
        guard let names = lines.first, !names.isEmpty, lines.count >= names.count + 4 else { return nil }
        let afterTrees = names.count + 5
        let thresholds = lines[1...names.count].map { $0.compactMap { Float($0) } }
        self.init(
            features: names.map(String.init), thresholds: thresholds,
            nodes: lines[names.count + 1].compactMap { UInt16($0) },
            nodeCounts: lines[names.count + 2].compactMap { UInt8($0) },
            leaves: lines[names.count + 3].compactMap { Float($0) },
            leafCounts: lines.dropFirst(names.count + 4).first?.map { UInt32($0) ?? 0 } ?? [],
            words: texts.dropFirst(afterTrees).first ?? "",
            wordWeights: lines.dropFirst(afterTrees + 1).first?.compactMap { Float($0) } ?? [])
    }
}
