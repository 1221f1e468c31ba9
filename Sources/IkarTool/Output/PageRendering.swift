import Ikar
import IkarArchive

/// Writes what came of a page in the form that was asked for.
struct PageRendering: Sendable {
    private let format: OutputFormat
    private let options: RenderOptions
    private let isWET: Bool
    private let isPacked: Bool
    /// The date of pages whose archive gives none.
    private let startDate: String

    /// The rendering that a command line asks for.
    init(_ settings: Settings, startDate: String) {
        format = settings.format
        options = settings.rendering
        isWET = settings.writesWET
        isPacked = settings.isPacked
        self.startDate = startDate
    }

    /// The page's output; nil where the form has no place for it, as WET has none for a page without text.
    func output(_ page: Extraction, of job: PageJob, damage: PageFailure?) -> [UInt8]? {
        guard !isWET else { return conversion(page, job) }
        var text = page.rendered(as: format, options: options)
        if format == .json || format == .ndjson {
            if let record = job.record { text = adding(members(of: record), to: text) }
            if let damage {
                text = adding([("error", damage.message), ("code", damage.code.rawValue)], to: text)
            }
        }
        return Array(text.utf8)
    }

    /// What stands in JSON for a page that failed; the other formats have no place for it.
    func errorRecord(_ failure: PageFailure, of job: PageJob) -> String? {
        guard !isWET, format == .json || format == .ndjson else { return nil }
        let line = NDJSON.errorLine(
            source: job.input.name, message: failure.message, code: failure.code.rawValue)
        return job.record.map { adding(members(of: $0), to: line) } ?? line
    }

    /// What an archive says about a page, as members of its object. A place in packed data has two numbers.
    private func members(of record: RecordFacts) -> [(String, String)] {
        var members: [(String, String)] = []
        if let id = record.id { members.append(("id", id)) }
        if let url = record.url { members.append(("target", url)) }
        if let date = record.date { members.append(("fetched", date)) }
        members.append(("at", record.position.description))
        return members
    }

    /// An object with members at its end, as it is indented.
    private func adding(_ members: [(String, String)], to object: String) -> String {
        guard let end = object.lastIndex(of: "}") else { return object }
        let isIndented = object.hasPrefix("{\n")
        let head = isIndented ? object[..<end].dropLast() : object[..<end]
        let added = members.map {
            (isIndented ? ",\n  " : ",") + JSONString.quoted($0) + (isIndented ? ": " : ":")
                + JSONString.quoted($1)
        }
        return head + added.joined() + (isIndented ? "\n}" : "}") + object[object.index(after: end)...]
    }

    private func conversion(_ page: Extraction, _ job: PageJob) -> [UInt8]? {
        let text = page.rendered(as: .text, options: options)
        guard !text.isEmpty else { return nil }
        var record = ConversionRecord(
            origin: "\(job.input.name) \(job.record?.ordinal ?? 0)", date: job.record?.date ?? startDate,
            text: Array(text.utf8))
        record.targetURI = job.record?.url ?? page.source.url ?? page.metadata.url?.value
        record.refersTo = job.record?.id.flatMap { $0.hasPrefix("<") ? $0 : nil }
        record.language = page.metadata.language.flatMap { LanguageCode.iso639Part3($0.value) }
        record.isTruncated = !page.limitsHit.isEmpty
        let bytes = RecordWriter.bytes(of: record)
        return isPacked ? GzipPacker.member(bytes) : bytes
    }
}
