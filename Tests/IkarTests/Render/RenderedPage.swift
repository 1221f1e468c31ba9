import Testing

@testable import Ikar

/// Pages for the renderers' tests: read by the real parser and the real block builder, every block kept but those the
/// test drops.
enum RenderedPage {
    static func page(_ html: String, dropping labels: [String: BlockLabel] = [:], limits: Limits = Limits())
        throws
        -> Page
    {
        let tree = try PageTree(
            parsing: Pruner.prune(Array(html.utf8), limits: limits), limits: limits, deadline: 0)
        let blocks = BlockBuilder.blocks(of: tree)
        var decision = Decision()
        for block in 0..<blocks.count {
            let label = labels[blocks.string(block)]
            decision.kept.append(label == nil)
            decision.labels.append(label)
            decision.scores.append(label == nil ? 1 : 0)
        }
        return Page(tree: tree, blocks: blocks, decision: decision, baseURL: nil)
    }

    static func extraction(_ page: Page, metadata: Metadata = Metadata(), source: PageSource = PageSource())
        -> Extraction
    {
        Extraction(
            source: source, metadata: metadata, encoding: "utf-8", encodingEvidence: .utf8Validity,
            declaredEncoding: nil, mixedEncoding: nil, malformedSequences: 0, direction: .leftToRight,
            confidence: 0.98765, expectedF1: 0.98765, emptyReason: nil,
            limitsHit: [],
            page: page)
    }

    static func text(_ html: String, dropping labels: [String: BlockLabel] = [:]) throws -> String {
        TextRenderer.render(try page(html, dropping: labels))
    }

    static func markdown(
        _ html: String, dropping labels: [String: BlockLabel] = [:], links: Bool = false, images: Bool = false
    ) throws -> String {
        let bytes = MarkdownRenderer.bytes(
            of: try page(html, dropping: labels), options(links: links, images: images))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The content of the `article`.
    static func html(
        _ html: String, dropping labels: [String: BlockLabel] = [:], links: Bool = true, images: Bool = true
    ) throws -> String {
        let bytes = HTMLRenderer.bytes(
            of: try page(html, dropping: labels), options(links: links, images: images),
            direction: .leftToRight,
            Metadata())
        return String(decoding: bytes, as: UTF8.self)
    }

    static func options(links: Bool = false, images: Bool = false) -> RenderOptions {
        var options = RenderOptions()
        options.includesLinks = links
        options.includesImages = images
        return options
    }
}

/// A page, what a renderer should make of it, and what the case is about.
struct RenderCase: Sendable, CustomTestStringConvertible {
    var name: String
    var html: String
    var expected: String

    init(_ name: String, _ html: String, _ expected: String) {
        self.name = name
        self.html = html
        self.expected = expected
    }

    var testDescription: String { name }
}
