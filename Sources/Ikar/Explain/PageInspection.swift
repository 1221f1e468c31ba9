/// A page's candidates and their features, for training and for looking inside.
package struct PageInspection: Sendable {
    /// Feature names in column order.
    package static let featureNames: [String] = Feature.notes.map(\.name)
    /// A line a feature, in column order: name, family, unit, range and meaning, set off by tabs.
    package static let featureLines: [String] = Feature.notes.map { note in
        [note.name, note.family.rawValue, note.unit, note.range, note.meaning].joined(separator: "\t")
    }

    private let table: FeatureTable
    let tree: PageTree
    let blocks: BlockTable
    let facts: PageFacts

    /// Number of candidates: blocks outside landmarks.
    package var blockCount: Int { table.count }

    /// A feature's value for each candidate.
    package func column(_ feature: Int) -> [Float] { Array(table.column(Feature.allCases[feature])) }

    /// A candidate's text.
    package func blockText(_ candidate: Int) -> String {
        blocks.string(Int(facts.candidates.blocks[candidate]))
    }

    /// Words by candidate, as the features count them.
    package var blockWords: [Int] { facts.candidates.blocks.map { Int(blocks.words[Int($0)]) } }

    /// Number of the candidate's group of blocks of the same make.
    package var blockGroups: [Int] { facts.groups.group.map(Int.init) }

    fileprivate init(_ tree: PageTree, _ blocks: BlockTable, _ facts: PageFacts) {
        self.tree = tree
        self.blocks = blocks
        self.facts = facts
        table = FeatureExtractor.features(0..<facts.candidates.count, of: facts, in: tree)
    }
}

extension Extractor {
    /// Runs the stages up to the features. Linear in the page.
    package func inspect(_ bytes: [UInt8], from source: PageSource) throws(ExtractionError) -> PageInspection
    {
        let read = try Pipeline.read(bytes, source, options, model.words)
        return PageInspection(read.tree, read.blocks, read.facts)
    }

    /// The same for a page whose markup is gone.
    package func inspect(plainText bytes: [UInt8], from source: PageSource) throws(ExtractionError)
        -> PageInspection
    {
        let page = try PlainTextPage(bytes, source, self)
        return try page.extractor.inspect(page.markup, from: page.markupSource)
    }
}
