/// An image that is shown.
struct PageImage: Sendable {
    var node: Int
    /// Its address, safe to write.
    var address: [UInt8]
    /// Where its alternative text stands in the tree's attribute text.
    var alternative: Range<Int>?
}

/// The images of the main content: inside kept blocks or directly between two of them, and their captions.
struct PageImages: Sendable {
    private(set) var list: [PageImage] = []
    /// Dropped blocks that are captions of the images.
    private(set) var captions: Set<Int> = []

    /// No images.
    init() {}

    /// Finds a page's images. Linear in its nodes.
    init(_ page: Page, _ plan: RenderPlan) {
        let blocks = page.blocks
        var next = 0  // first block that ends after the image
        var solid = 0  // first block from there that is no caption
        var marked = 0  // captions before this one are known
        var previous = -1  // last block before the image that is no caption
        for node in 0..<page.tree.count where page.tree.tags[node] == .img {
            while next < blocks.count, Int(blocks.endNodes[next]) <= node {
                if !Self.isCaption(next, page) { previous = next }
                next += 1
            }
            solid = max(solid, next)
            while solid < blocks.count, Self.isCaption(solid, page) { solid += 1 }
            let isInside = next < blocks.count && Int(blocks.firstNodes[next]) <= node
            let isShown =
                isInside
                ? plan.shown[next]
                : previous >= 0 && plan.shown[previous] && solid < blocks.count && plan.shown[solid]
            guard isShown, add(node, page), !isInside else { continue }
            if marked < solid { captions.formUnion(max(next, marked)..<solid) }
            marked = max(marked, solid)
        }
    }

    private static func isCaption(_ block: Int, _ page: Page) -> Bool {
        block < page.decision.labels.count && page.decision.labels[block] == .caption
            && !page.decision.kept[block]
    }

    /// Adds an image unless it shows nothing; whether it did.
    private mutating func add(_ node: Int, _ page: Page) -> Bool {
        guard !Self.isTrackingPixel(node, page.tree), let address = Self.address(of: node, page) else {
            return false
        }
        // A lazy image and its copy for pages without scripts.
        guard list.last?.address != address else { return false }
        list.append(
            PageImage(node: node, address: address, alternative: page.tree.attribute(.alt, of: node)))
        return true
    }

    private static let trackingPixelSide = 2

    private static func isTrackingPixel(_ node: Int, _ tree: PageTree) -> Bool {
        [AttributeName.width, .height].contains { name in
            guard let range = tree.attribute(name, of: node),
                let side = DecimalNumber.parse(tree.attributeText, range, atMost: Int(Int32.max))
            else { return false }
            return side <= trackingPixelSide
        }
    }

    /// Where lazy loaders keep the address, the most telling first; `src` is often a placeholder.
    private static let sources: [AttributeName] = [.dataSrc, .dataLazySrc, .dataOriginal, .src]
    private static let sourceSets: [AttributeName] = [.dataSrcset, .srcset]

    private static func address(of node: Int, _ page: Page) -> [UInt8]? {
        let tree = page.tree
        for name in sources {
            if let range = tree.attribute(name, of: node),
                let address = SafeLink.address(
                    tree.attributeText, range, base: page.baseURL, allowing: SafeLink.web)
            {
                return address
            }
        }
        for name in sourceSets {
            if let range = tree.attribute(name, of: node),
                let largest = largest(of: tree.attributeText, range),
                let address = SafeLink.address(
                    tree.attributeText, largest, base: page.baseURL, allowing: SafeLink.web)
            {
                return address
            }
        }
        return nil
    }

    /// The address with the largest descriptor (`800w`, `2x`) in a `srcset`, the first of equals.
    private static func largest(of bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var best: (range: Range<Int>, size: Int)?
        var i = range.lowerBound
        while i < range.upperBound {
            while i < range.upperBound, ByteClass.isSpace(bytes[i]) || bytes[i] == Ascii.comma { i += 1 }
            var end = i
            while end < range.upperBound, !ByteClass.isSpace(bytes[end]) { end += 1 }
            let start = i
            i = ByteScan.find(Ascii.comma, in: bytes, from: end, to: range.upperBound) ?? range.upperBound
            // A comma at an address's end is the end of the candidate, without a descriptor.
            if end > start, bytes[end - 1] == Ascii.comma {
                i = end
                end -= 1
            }
            guard end > start else { continue }
            var digits = min(end, i)
            while digits < i, ByteClass.isSpace(bytes[digits]) { digits += 1 }
            var size = 0
            while digits < i, Ascii.isDigit(bytes[digits]), size <= Int(Int32.max) {
                size = size * 10 + Int(bytes[digits] - UInt8(ascii: "0"))
                digits += 1
            }
            if best.map({ size > $0.size }) ?? true { best = (start..<end, size) }
        }
        return best?.range
    }
}
