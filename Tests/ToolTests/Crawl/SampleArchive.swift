@testable import IkarArchive

/// Archives of sample pages.
enum SampleArchive {
    /// A response record.
    static func response(
        _ url: String, _ body: [UInt8], status: String = "200 OK", type: String = "text/html; charset=utf-8",
        headers: String = "", length: Int? = nil
    ) -> [UInt8] {
        let http = Array("HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\n\(headers)\r\n".utf8)
        return record(
            "response", url, http + body, type: "application/http; msgtype=response", length: length)
    }

    /// A record of any type.
    static func record(
        _ kind: String, _ url: String, _ block: [UInt8], type: String, length: Int? = nil
    ) -> [UInt8] {
        let head = """
            WARC/1.1\r
            WARC-Type: \(kind)\r
            WARC-Record-ID: <urn:test:\(url)>\r
            WARC-Target-URI: \(url)\r
            WARC-Date: 2026-03-12T08:15:00Z\r
            Content-Type: \(type)\r
            Content-Length: \(length ?? block.count)\r
            \r\n
            """
        return Array(head.utf8) + block + Array("\r\n\r\n".utf8)
    }

    /// A response with a sample page.
    static func page(_ number: Int) -> [UInt8] {
        response("http://site.example/\(number)", Array(SamplePage.about("Bridge \(number)").utf8))
    }

    /// Responses with sample pages.
    static func pages(_ count: Int) -> [[UInt8]] { (0..<count).map(page) }

    /// Records packed one by one, as archives are.
    static func packed(_ records: [[UInt8]]) -> [UInt8] { records.flatMap { GzipPacker.member($0) ?? [] } }

    /// The numbers of the sample pages in NDJSON, in order.
    static func numbers(_ output: String) -> [Int] {
        output.split(separator: "\n").compactMap { line in
            guard !line.contains("\"error\":") else { return nil }
            return line.firstMatch(of: /"target":"http:\/\/site\.example\/([0-9]+)"/).flatMap {
                Int($0.output.1)
            }
        }
    }
}
