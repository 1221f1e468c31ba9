import Ikar

/// What happens to pages whose main content is uncertain.
enum LowConfidencePolicy: String, CaseIterable, Sendable {
    /// They are written like any other.
    case keep
    /// They are left out.
    case skip
    /// They count as failed.
    case exit
}

/// Which extracted pages are written.
struct PageFilter: Equatable, Sendable {
    var lowConfidence = LowConfidencePolicy.keep
    /// Confidence under which a page counts as uncertain, 0 to 1.
    var minimumConfidence = Self.usualMinimumConfidence
    /// Whether pages without title, address or date are left out.
    var requiresMetadata = false
    /// Primary language subtag, lower case; pages known to be in another language are left out.
    var language: String?

    /// Below this the expected word F1 says that the result is as likely wrong as right.
    static let usualMinimumConfidence = 0.5

    /// What a filter says of a page.
    enum Verdict: Equatable, Sendable {
        case write
        /// Left out, with the reason.
        case skip(String)
        case fail(PageFailure)
    }

    /// Decides about a page.
    func verdict(on page: Extraction) -> Verdict {
        if let language, let found = page.metadata.language?.value, Self.primarySubtag(found) != language {
            return .skip("skipped: the page is in '\(printable(found))', not '\(language)'")
        }
        if requiresMetadata, let missing = Self.missingFields(page) {
            return .skip("skipped: the page has no \(missing)")
        }
        guard lowConfidence != .keep, page.emptyReason != nil || page.confidence < minimumConfidence else {
            return .write
        }
        let reason = Self.lowConfidence(page, minimumConfidence)
        return lowConfidence == .skip
            ? .skip("skipped: \(reason)") : .fail(PageFailure(.lowConfidence, reason))
    }

    /// The part of a language tag before the first hyphen, lower case: "he" of "he-IL".
    static func primarySubtag(_ tag: String) -> String {
        String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
    }

    private static func missingFields(_ page: Extraction) -> String? {
        let fields = [
            ("title", page.metadata.title?.value),
            ("address", page.metadata.url?.value ?? page.source.url),
            ("date", page.metadata.date?.value),
        ]
        let missing = fields.filter { $0.1?.isEmpty ?? true }.map(\.0)
        return missing.isEmpty ? nil : missing.joined(separator: ", no ")
    }

    private static func lowConfidence(_ page: Extraction, _ minimum: Double) -> String {
        if let reason = page.emptyReason { return Notes.empty(reason) }
        return "confidence \(Notes.rounded(page.confidence)) is under \(Notes.rounded(minimum)); "
            + "look at the page or lower --min-confidence"
    }
}
