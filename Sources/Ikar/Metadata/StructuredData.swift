/// What a page's JSON-LD says.
struct StructuredData: Sendable {
    init(parsing scripts: [[UInt8]], limits: Limits) {}
}
