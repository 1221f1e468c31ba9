@testable import Ikar

/// What holds for single stages, whatever they are given. Each check gives the properties that are broken, in words.
enum StageProperties {
    /// Decoding gives UTF-8 without NULs within the limit, under every label.
    static func decode(_ bytes: [UInt8]) -> [String] {
        var limits = Limits()
        limits.maxBytes = max(1, bytes.count / 2)
        var broken: [String] = []
        for label in [
            nil, "utf-8", "utf-16le", "windows-1255", "iso-8859-8", "gbk", "shift_jis", "iso-2022-jp",
        ] {
            let source = PageSource(encoding: label)
            for limit in [Limits(), limits] {
                guard let page = try? Decoder.decode(bytes, source: source, limits: limit) else { continue }
                let name = label ?? "none"
                if String(validating: page.utf8, as: UTF8.self) == nil {
                    broken.append("label \(name): no UTF-8")
                }
                if page.utf8.contains(0) { broken.append("label \(name): a NUL") }
                if page.utf8.count > limit.maxBytes {
                    broken.append("label \(name): \(page.utf8.count) bytes")
                }
            }
        }
        return broken
    }

    /// Pruning and parsing lose and make no text, by the HTML standard's tokeniser.
    static func prune(_ bytes: [UInt8]) -> [String] {
        let html = UTF8Repair.clean(bytes, in: 0..<bytes.count)
        let pruned = Pruner.prune(html, limits: Limits())
        var broken: [String] = []
        if String(validating: pruned.texts.bytes, as: UTF8.self) == nil {
            broken.append("the pruned page's text is no UTF-8")
        }
        guard let tree = try? PageTree(parsing: pruned, limits: Limits(), deadline: 0) else { return broken }
        guard let wanted = VisibleText.of(html) else { return broken }
        let found = VisibleText.shown(tree.text)
        if found != wanted {
            broken.append(
                "text '\(String(decoding: found, as: UTF8.self))'"
                    + " instead of '\(String(decoding: wanted, as: UTF8.self))'")
        }
        return broken
    }

    /// Pieces of a tame page: without Prune, libxml2 takes the square of them where end tags do not fit.
    private static let mostPieces = 400

    /// On pages as an HTML 4 program writes them, libxml2 reads the same text with and without pruning.
    static func parser(_ bytes: [UInt8]) -> [String] {
        let html = TamePage.html(Array(bytes.prefix(mostPieces)))
        guard
            let with = try? PageTree(
                parsing: Pruner.prune(html, limits: Limits()), limits: Limits(), deadline: 0),
            let without = try? PageTree(parsing: PrunedPage(html: html), limits: Limits(), deadline: 0)
        else { return [] }
        let (found, wanted) = (TamePage.text(of: with), TamePage.text(of: without))
        return found == wanted
            ? [] : ["text '\(found)' instead of '\(wanted)' of \(String(decoding: html, as: UTF8.self))"]
    }

    /// The tree and its blocks keep their promises, under tight limits too.
    static func tree(_ bytes: [UInt8]) -> [String] {
        let html = UTF8Repair.clean(bytes, in: 0..<bytes.count)
        var tight = Limits()
        tight.maxNodes = 20
        tight.maxDepth = 5
        tight.maxAttributes = 2
        tight.maxAttributeBytes = 8
        tight.maxStructuredDataBytes = 16
        var broken: [String] = []
        for limits in [Limits(), tight] {
            guard let page = try? TestPage(html, limits: limits) else { continue }
            let ofTree = PageProperties.broken(page.tree)
            broken += ofTree.isEmpty ? PageProperties.broken(page.blocks, page.tree) : ofTree
            if page.tree.count > max(limits.maxNodes, 0) { broken.append("\(page.tree.count) nodes") }
        }
        return broken
    }

    /// Structured data never says more than its bytes.
    static func structuredData(_ bytes: [UInt8]) -> [String] {
        let script = UTF8Repair.clean(bytes, in: 0..<bytes.count)
        let data = StructuredData(parsing: [script], limits: Limits())
        let texts =
            [data.headline, data.publisher, data.description, data.image, data.url, data.language]
            .compactMap { $0 } + data.authors + data.bodies
        // A body may stand for several fields, none of them longer than the script. U+FFFD is what is longer than the
        // escape it stands for.
        let most = 3 * script.count
        return texts.filter { $0.utf8.count > most }.map { "\($0.utf8.count) bytes of \(script.count)" }
    }

    /// What is found as a date is one, and is found again in its own ISO form.
    static func dates(_ bytes: [UInt8]) -> [String] {
        let text = String(decoding: bytes, as: UTF8.self)
        return [true, false].flatMap { isDayFirst -> [String] in
            guard let date = DateParser.find(in: text, isDayFirst: isDayFirst) else { return [] }
            let again = DateParser.find(in: date.iso, isDayFirst: isDayFirst)
            let isDay = CalendarDate(year: date.year, month: date.month, day: date.day) != nil
            return isDay && again == date ? [] : ["\(date.iso), then \(again?.iso ?? "nothing")"]
        }
    }

    /// The whole way: bytes to a result in every format.
    static func page(_ bytes: [UInt8]) -> [String] {
        guard let result = try? Extractor().extract(bytes) else { return [] }
        var broken = PageProperties.broken(result)
        var options = RenderOptions()
        options.includesLinks = true
        options.includesImages = true
        options.includesMetadata = true
        options.includesBlocks = true
        options.includesProvenance = true
        for format in OutputFormat.allCases {
            let out = result.rendered(as: format, options: options)
            if !out.isEmpty, !out.hasSuffix("\n") { broken.append("\(format) does not end its last line") }
        }
        return broken
    }

    /// The renderers by themselves: every block kept, so that all markup of the page is written and read back.
    static func formats(_ bytes: [UInt8]) -> [String] {
        let html = String(decoding: UTF8Repair.clean(bytes, in: 0..<bytes.count), as: UTF8.self)
        guard let page = try? RenderedPage.page(html) else { return [] }
        return FormatProperties.broken(RenderedPage.extraction(page))
    }
}
