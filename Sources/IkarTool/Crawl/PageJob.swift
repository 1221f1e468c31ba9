import Ikar
import IkarArchive

/// One page of the run, before anything is done with it.
struct PageJob: Sendable {
    /// What there is of the page.
    enum Content: Sendable {
        /// The input itself is the page; whoever works on it reads it.
        case input
        /// The input itself is the page and was read, because it can be read only once.
        case read([UInt8])
        /// A HTTP response as an archive holds it.
        case response([UInt8], HTTPHead)
        /// HTML as an archive holds it.
        case html([UInt8])
        /// Plain text as an archive holds it.
        case text([UInt8])
        /// A line of NDJSON.
        case line([UInt8])
        /// No page: bytes that could not be read.
        case lost
    }

    var input: PageInput
    var content: Content
    /// What the input is taken for.
    var kind = InputKind.auto
    /// What an archive says about the page; nil for an input that is a page.
    var record: RecordFacts?
    /// Whether the archive held more of the page than was read.
    var isCut = false
    /// Why the page is not whole, or is none.
    var damage: PageFailure?
    /// Something that people should know before the page.
    var note: String?
    /// Where to go on after this page.
    var next = ResumePoint()
    /// What was passed over since the run began, and bytes of archives that were read.
    var passed = Counts()

    /// Bytes of memory that the job holds.
    var heldBytes: Int {
        switch content {
        case .input, .lost: 0
        case .read(let bytes), .html(let bytes), .text(let bytes), .line(let bytes): bytes.count
        case .response(let bytes, _): bytes.count
        }
    }

    /// How output names the page.
    var name: String { record?.url ?? record?.id ?? input.name }

    /// How messages name the page.
    var quotedName: String {
        guard let record else { return input.quotedName }
        let url = record.url.map { " (\(printable($0)))" } ?? ""
        return "\(input.quotedName), \(record.position)\(url)"
    }
}

/// What an archive says about a page.
struct RecordFacts: Sendable {
    /// The record's identifier, or the line's.
    var id: String?
    /// The address that was fetched.
    var url: String?
    /// When it was fetched.
    var date: String?
    var position = ArchivePosition()
    /// The page's number in its input, from 1.
    var ordinal = 0
}

/// Where a run goes on.
struct ResumePoint: Equatable, Sendable {
    /// Which input, from 0.
    var input = 0
    /// Where in it.
    var position = ArchivePosition()
    /// Pages of it that are done.
    var ordinal = 0
}
