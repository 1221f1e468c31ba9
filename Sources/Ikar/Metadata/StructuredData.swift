/// What a page's JSON-LD says.
struct StructuredData: Sendable {
    var isArticle = false
    var isProduct = false
    var isForum = false
    init(parsing scripts: [[UInt8]], limits: Limits) {}
}
