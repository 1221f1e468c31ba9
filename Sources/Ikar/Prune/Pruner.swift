enum Pruner {
    static func prune(_ html: [UInt8], limits: Limits) -> PrunedPage { PrunedPage(html: html) }
}
