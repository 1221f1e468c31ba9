/// What a dump shows: a stage's own values.
package enum DumpKind: String, Sendable, CaseIterable {
    /// The numbers that the scorer sees, a line a candidate.
    case features
    /// The page's blocks before anything is decided.
    case blocks
    /// The page's nodes.
    case tree
}

/// How a dump is written.
package enum DumpFormat: String, Sendable, CaseIterable {
    /// A head with the names, then a line a row, tabs between the columns. In texts a backslash, a tab and a line end
    /// are written `\\`, `\t`, `\n`, other control characters `\u00XX`.
    case text
    /// A list of objects.
    case json
}

/// A page's values between the stages, for looking inside.
package struct PageDump: Sendable {
    private let reading: Pipeline.Reading
    /// Rows of features that are held at a time.
    private static let chunk = 4096
    /// Levels that a tree's names are indented by at most; the depth has a column of its own.
    private static let mostIndentation = 40

    fileprivate init(_ reading: Pipeline.Reading) { self.reading = reading }

    /// Limits that cut the page short.
    package var limitsHit: [Limit] {
        (reading.decoded.isCut ? [.bytes] : []) + reading.pruned.limitsHit + reading.tree.limitsHit
    }

    /// Writes a dump piece by piece. Linear in the page.
    package func write<Failure: Error>(
        _ kind: DumpKind, as format: DumpFormat, to sink: (String) throws(Failure) -> Void
    ) throws(Failure) {
        switch kind {
        case .features: try writeFeatures(format, sink)
        case .blocks: try writeBlocks(format, sink)
        case .tree: try writeTree(format, sink)
        }
    }

    private func writeFeatures<Failure: Error>(
        _ format: DumpFormat, _ sink: (String) throws(Failure) -> Void
    ) throws(Failure) {
        let candidates = reading.facts.candidates.blocks
        var rows = RowWriter(["block"] + Feature.allCases.map(\.name), format)
        for start in stride(from: 0, to: candidates.count, by: Self.chunk) {
            let range = start..<min(start + Self.chunk, candidates.count)
            let table = FeatureExtractor.features(range, of: reading.facts, in: reading.tree)
            for candidate in range {
                rows.begin()
                rows.add(Int(candidates[candidate]))
                for feature in Feature.allCases { rows.add(table.value(feature, candidate - start)) }
                rows.end()
                try rows.flush(to: sink)
            }
        }
        try rows.finish(to: sink)
    }

    private func writeBlocks<Failure: Error>(
        _ format: DumpFormat, _ sink: (String) throws(Failure) -> Void
    ) throws(Failure) {
        let blocks = reading.blocks
        let nothing = [Bool](repeating: false, count: blocks.count)
        let directions = BlockDirections(reading.tree, blocks, kept: nothing).blocks
        var rows = RowWriter(
            [
                "block", "element", "tag", "kind", "landmark", "words", "characters", "linkCharacters",
                "links",
                "direction", "text",
            ], format)
        for i in 0..<blocks.count {
            rows.begin()
            rows.add(i)
            rows.add(Int(blocks.elements[i]))
            rows.add(name(of: Int(blocks.elements[i])))
            rows.add(blocks.kinds[i].rawValue)
            rows.add(String(describing: blocks.landmarks[i]))
            for column in [blocks.words, blocks.characters, blocks.linkCharacters, blocks.links] {
                rows.add(Int(column[i]))
            }
            rows.add(directions[i].rawValue)
            rows.add(blocks.string(i))
            rows.end()
            try rows.flush(to: sink)
        }
        try rows.finish(to: sink)
    }

    private func writeTree<Failure: Error>(
        _ format: DumpFormat, _ sink: (String) throws(Failure) -> Void
    ) throws(Failure) {
        let tree = reading.tree
        var rows = RowWriter(["node", "parent", "end", "depth", "tag", "attributes", "text"], format)
        for node in 0..<tree.count {
            let levels = format == .text ? min(Int(tree.depths[node]), Self.mostIndentation) : 0
            rows.begin()
            rows.add(node)
            rows.add(Int(tree.parents[node]))
            rows.add(Int(tree.ends[node]))
            rows.add(Int(tree.depths[node]))
            rows.add(String(repeating: "  ", count: max(0, levels)) + name(of: node))
            rows.add(attributes(of: node))
            let isText = tree.tags[node] == .text
            rows.add(isText ? String(decoding: tree.text[tree.textRange(of: node)], as: UTF8.self) : "")
            rows.end()
            try rows.flush(to: sink)
        }
        try rows.finish(to: sink)
    }

    private func name(of node: Int) -> String {
        reading.tree.tags.indices.contains(node) ? Tag.names[Int(reading.tree.tags[node].rawValue)] : ""
    }

    /// The attributes that the tree keeps, as markup has them.
    private func attributes(of node: Int) -> String {
        let tree = reading.tree
        return tree.attributes(of: node).map { i in
            let value = tree.attributeText[
                Int(tree.attributeValueStarts[i])..<Int(tree.attributeValueStarts[i + 1])]
            let name = AttributeName.names[Int(tree.attributeNames[i].rawValue)]
            return "\(name)=\"\(String(decoding: value, as: UTF8.self))\""
        }.joined(separator: " ")
    }
}

extension Extractor {
    /// Runs the stages up to the features, for a look at what they made. Linear in the page.
    package func dump(_ bytes: [UInt8], from source: PageSource) throws(ExtractionError) -> PageDump {
        PageDump(try Pipeline.read(bytes, source, options, model.words))
    }

    /// The same for a page whose markup is gone.
    package func dump(plainText bytes: [UInt8], from source: PageSource) throws(ExtractionError) -> PageDump {
        let page = try PlainTextPage(bytes, source, self)
        return try page.extractor.dump(page.markup, from: page.markupSource)
    }
}
