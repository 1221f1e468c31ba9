import Ikar
import IkarArchive

/// A page ready to be cleaned.
struct LoadedPage: Sendable {
    /// The page, unpacked.
    var bytes: [UInt8]
    var source: PageSource
    /// Bytes that were read to get it, where they are not counted with an archive's.
    var bytesRead = 0
    /// Whether it is plain text.
    var isText = false
    /// Whether there was more than the limit allows.
    var isCut = false
    /// Why the bytes are not all.
    var damage: PageFailure?
}

/// Gets at the bytes of a page, wherever they are: undoes what HTTP, JSON and gzip did to them.
struct PageLoader: Sendable {
    /// Bytes of a page that are read.
    let maxBytes: Int
    /// What is known about every page beside its bytes.
    let source: PageSource

    /// Loads a page. The facts of a line of NDJSON are in the line, so they are added to the job here.
    ///
    /// - Throws: why there is no page.
    func load(_ job: inout PageJob) throws(PageFailure) -> LoadedPage {
        var page = try content(of: &job)
        page.isCut = page.isCut || job.isCut
        page.damage = page.damage ?? job.damage
        if page.bytes.count > maxBytes {
            page.bytes.removeLast(page.bytes.count - maxBytes)
            page.isCut = true
        }
        return page
    }

    private func content(of job: inout PageJob) throws(PageFailure) -> LoadedPage {
        switch job.content {
        case .input: return whole(try PageReader(maxBytes: maxBytes).read(job.input), job)
        case .read(let raw): return whole(try PageReader(maxBytes: maxBytes).page(in: raw), job)
        case .response(let block, let head): return try response(block, head, job)
        case .html(let bytes): return LoadedPage(bytes: bytes, source: source(of: job))
        case .text(let bytes):
            var page = LoadedPage(bytes: bytes, source: source(of: job))
            page.isText = true
            return page
        case .line(let line):
            if let damage = job.damage { throw damage }
            return try page(in: line, &job)
        case .lost: throw job.damage ?? PageFailure(.damagedArchive, "bytes that are no record")
        }
    }

    /// An input that is a page.
    private func whole(_ read: PageBytes, _ job: PageJob) -> LoadedPage {
        var page = LoadedPage(bytes: read.bytes, source: source(of: job), bytesRead: read.bytesRead)
        page.isText = job.kind == .text || job.kind == .auto && Sniffer.isPlainText(read.bytes)
        page.isCut = read.isCut
        page.damage = read.damage
        return page
    }

    private func response(_ block: [UInt8], _ head: HTTPHead, _ job: PageJob) throws(PageFailure)
        -> LoadedPage
    {
        let body = BodyDecoder.decode(block.dropFirst(head.size), head: head, limit: maxBytes)
        if body.isOutOfMemory { throw PageFailure(ExtractionError.outOfMemory) }
        var page = LoadedPage(bytes: body.bytes, source: source(of: job))
        page.source.contentType = source.contentType ?? head.fields["content-type"]
        page.isCut = body.isCut
        // A body that the archive cut short cannot end as it should.
        if body.isDamaged, !job.isCut {
            page.damage = PageFailure(
                .damagedBody, "the body is damaged or ends too early; only a part of the page could be read")
        }
        return page
    }

    private func page(in line: [UInt8], _ job: inout PageJob) throws(PageFailure) -> LoadedPage {
        do throws(PageLineProblem) {
            let line = try PageLine(line)
            job.record?.id = line.id
            job.record?.url = line.url
            var page = LoadedPage(bytes: [], source: source(of: job))
            switch line.content {
            case .html(let bytes):
                page.bytes = bytes
                page.source.encoding = "utf-8"
            case .text(let bytes):
                page.bytes = bytes
                page.source.encoding = "utf-8"
                page.isText = true
            case .bytes(let bytes):
                page.bytes = bytes
                if let charset = line.charset { page.source.contentType = "text/html; charset=\(charset)" }
            }
            return page
        } catch {
            job.record?.id = error.id
            throw PageFailure(.badLine, error.description)
        }
    }

    private func source(of job: PageJob) -> PageSource {
        var source = source
        source.name = job.input.name
        source.url = job.record?.url ?? source.url
        return source
    }
}
