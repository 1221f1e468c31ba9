import IkarArchive

/// The pages of a WARC archive.
struct RecordIntake {
    private var reader: RecordReader
    private var context: CollectionContext

    /// Bytes by which a response may be longer than the page in it: HTTP's header, and what packing adds to a page that
    /// does not compress.
    private static let overhead = 256 << 10
    /// Reasons for passing over a record that are not its type.
    private enum Reason: String {
        case notHTTP = "not-http"
        case status = "http-status"
        case notHTML = "not-html"
        case notText = "not-text"
        case unknownType = "unknown-type"
    }
    /// The standard's types. Others are not named in the summary, which must not grow with what an archive makes up.
    private static let knownTypes: Set<String> = [
        "warcinfo", "response", "resource", "request", "metadata", "revisit", "conversion", "continuation",
    ]

    /// An intake from a stream that stands at a record.
    init(_ stream: UnpackedStream, _ context: CollectionContext) {
        reader = RecordReader(stream)
        self.context = context
    }

    /// The next page or loss; nil at the end.
    mutating func next(_ passed: inout Counts) -> PageJob? {
        let limit = context.maxBytes + Self.overhead
        while true {
            var verdict = Verdict.skip("")
            let kind = context.kind
            let event = reader.next { header, preview in
                verdict = Self.verdict(on: header, preview, kind)
                if case .skip = verdict { return .nothing }
                return .bytes(limit)
            }
            switch event {
            case .record(let record):
                if let job = job(of: record, verdict, &passed) { return job }
            case .loss(let loss): return job(of: loss, &passed)
            case nil:
                context.count(read: reader.packedOffset, &passed)
                return nil
            }
        }
    }

    /// What a record is good for.
    private enum Verdict {
        case skip(String)
        case response(HTTPHead)
        case html
        case text
    }

    private static func verdict(
        on header: RecordHeader, _ preview: ArraySlice<UInt8>, _ kind: InputKind
    ) -> Verdict {
        let type = header.type
        switch type {
        case "response" where kind == .warc:
            guard let head = HTTPHead(preview) else { return .skip(Reason.notHTTP.rawValue) }
            guard head.isSuccess else { return .skip(Reason.status.rawValue) }
            let body = preview.dropFirst(head.size)
            return MediaType.isHTML(head.fields["content-type"], body: body)
                ? .response(head) : .skip(Reason.notHTML.rawValue)
        case "resource" where kind == .warc:
            return MediaType.isHTML(header.contentType, body: preview)
                ? .html : .skip(Reason.notHTML.rawValue)
        case "conversion":
            let isText = header.contentType.map { MediaType.essence($0) == "text/plain" } ?? true
            return isText ? .text : .skip(Reason.notText.rawValue)
        default: return .skip(knownTypes.contains(type) ? type : Reason.unknownType.rawValue)
        }
    }

    /// The job of a record; nil, and counted, where it is no page. A record that is damaged so that it cannot be told
    /// what it is counts as lost.
    private mutating func job(of record: ArchiveRecord, _ verdict: Verdict, _ passed: inout Counts)
        -> PageJob?
    {
        let content: PageJob.Content
        switch verdict {
        case .skip(let reason):
            guard let damage = record.damage else {
                passed.skip(reason)
                return nil
            }
            var job = context.job(
                .lost,
                RecordFacts(id: record.header.id, url: record.header.targetURI, position: record.position),
                next: reader.position, read: reader.packedOffset, &passed)
            job.damage = PageFailure.wholeRecord(damage)
            return job
        case .response(let head): content = .response(record.block, head)
        case .html: content = .html(record.block)
        case .text: content = .text(record.block)
        }
        let facts = RecordFacts(
            id: record.header.id, url: record.header.targetURI, date: record.header.date,
            position: record.position)
        var job = context.job(
            content, facts, next: reader.position, read: reader.packedOffset, &passed)
        // A body that the crawler itself cut short is no damage.
        job.isCut = record.isCut || record.header.isTruncated
        job.damage = record.damage.map { PageFailure.partOfRecord($0) }
        return job
    }

    private mutating func job(of loss: Loss, _ passed: inout Counts) -> PageJob {
        let facts = RecordFacts(position: loss.position)
        var job = context.job(.lost, facts, next: reader.position, read: reader.packedOffset, &passed)
        job.damage = PageFailure.loss(loss)
        return job
    }
}

/// The pages of an NDJSON file.
struct LineIntake {
    private var reader: LineReader
    private var context: CollectionContext

    /// Bytes of a line for each byte of a page: base64 takes four for three, and escapes more.
    private static let bytesPerByte = 2
    private static let overhead = 64 << 10

    /// An intake from a stream that stands at the beginning of a line.
    init(_ stream: UnpackedStream, _ context: CollectionContext) {
        let (doubled, overflows) = context.maxBytes.multipliedReportingOverflow(by: Self.bytesPerByte)
        reader = LineReader(stream, maxLine: overflows ? .max : doubled + Self.overhead)
        self.context = context
    }

    /// The next line or loss; nil at the end.
    mutating func next(_ passed: inout Counts) -> PageJob? {
        switch reader.next() {
        case .line(let line):
            var job = context.job(
                .line(line.isCut ? [] : line.bytes), RecordFacts(position: line.position),
                next: reader.position, read: reader.packedOffset, &passed)
            if line.isCut {
                job.damage = PageFailure(
                    .badLine, "the line is longer than \(line.bytes.count) bytes; raise --max-bytes")
            }
            return job
        case .loss(let loss):
            var job = context.job(
                .lost, RecordFacts(position: loss.position), next: reader.position,
                read: reader.packedOffset, &passed)
            job.damage = PageFailure.loss(loss)
            return job
        case nil:
            context.count(read: reader.packedOffset, &passed)
            return nil
        }
    }
}
