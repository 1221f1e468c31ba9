import IkarArchive

extension PageFailure {
    /// A record of which only a part could be read.
    static func partOfRecord(_ reason: Loss.Reason) -> PageFailure {
        PageFailure(.damagedArchive, "\(damage(reason)); only a part of the page could be read")
    }

    /// A record of which nothing can be used.
    static func wholeRecord(_ reason: Loss.Reason) -> PageFailure {
        PageFailure(.damagedArchive, "\(damage(reason)); nothing of it could be used")
    }

    private static func damage(_ reason: Loss.Reason) -> String {
        switch reason {
        case .badLength: "the record's length is wrong"
        case .truncated: "the record ends too early"
        case .damagedGzip: "the gzip data of the record is damaged"
        case .outOfMemory: "memory ran out in the record"
        case .garbage, .badHeader, .unreadable: "the record is damaged"
        }
    }

    /// A place in an archive that is no record.
    static func loss(_ loss: Loss) -> PageFailure {
        let what =
            switch loss.reason {
            case .garbage: "bytes that are no record"
            case .badHeader: "a record's header does not end"
            case .badLength: "a record has no length"
            case .truncated: "the gzip data ends too early"
            case .damagedGzip: "the gzip data is damaged"
            case .unreadable: "cannot be read on (\(loss.detail ?? "no reason given"))"
            case .outOfMemory: "memory ran out"
            }
        let after = loss.wentOn.map { "went on at \($0)" } ?? "no record follows"
        return PageFailure(.damagedArchive, "\(what); \(after)")
    }
}
