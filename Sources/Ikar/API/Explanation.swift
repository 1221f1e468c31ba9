/// Why each block of a page was kept or dropped. Made by ``Extractor/explain(_:from:strongest:)``.
public struct Explanation: Sendable {
    /// The page's result, the same as ``Extractor/extract(_:from:)-([UInt8],_)`` gives.
    public package(set) var result: Extraction
    /// The score that a block of this page needed, 0 to 1.
    public let threshold: Double
    /// Log-odds of a block of which nothing is known: what the contributions start from.
    public let base: Double
    /// How many blocks were scored: all but those in navigation, header and footer landmarks.
    public let candidateCount: Int

    let evidence: ScoringEvidence

    /// All blocks of the page in order, each with its reasons. Linear in the page's text and blocks; takes a few hundred
    /// bytes a block beside its text.
    public var blocks: [ExplainedBlock] {
        var blocks: [ExplainedBlock] = []
        forEachBlock { blocks.append($0) }
        return blocks
    }

    /// The explanation written in a format. Linear in the page; ends with one newline.
    public func rendered(as format: ExplanationFormat) -> String {
        var text = ""
        write(as: format) { text += $0 }
        return text
    }

    /// Writes the explanation piece by piece, so that a large page's is never held whole.
    package func write<Failure: Error>(
        as format: ExplanationFormat, to sink: (String) throws(Failure) -> Void
    ) throws(Failure) {
        switch format {
        case .text: try ExplanationText.write(self, to: sink)
        case .json: try ExplanationJSON.write(self, to: sink)
        case .html: try ExplanationHTML.write(self, to: sink)
        }
    }
}

/// How an explanation is written.
public enum ExplanationFormat: String, Sendable, Hashable, CaseIterable {
    /// A few lines a block, for a terminal.
    case text
    /// One JSON object.
    case json
    /// One HTML page for a browser, without scripts and without anything from elsewhere.
    case html
}

/// A block with the reasons for what was decided about it.
public struct ExplainedBlock: Sendable, Hashable {
    /// Its number among the page's blocks, from 0.
    public var index: Int
    /// The block as the result has it.
    public var block: Block
    /// The step that had the last word.
    public var reason: DecisionReason
    /// The reason as a sentence, with its numbers.
    public var sentence: String
    /// What the scorer made of the block; nil in a landmark, where nothing is scored.
    public var scoring: BlockScoring?
}

/// How the scorer came to a block's probability.
public struct BlockScoring: Sendable, Hashable {
    /// The trees' sum: ``Explanation/base``, all contributions and the other effect.
    public var logOdds: Double
    /// The same as a probability, 0 to 1, before the group's mean comes in.
    public var ownScore: Double
    /// The mean probability of the blocks of the same make, 0 to 1, weighted by words.
    public var groupMean: Double
    /// Phrase cues that the block begins with or consists of, and pleas anywhere in it.
    public var cues: [String]
    /// The features that moved it most, the strongest first.
    public var contributions: [Contribution]
    /// What all other features moved, in log-odds.
    public var otherEffect: Double
}

/// What one feature moved.
public struct Contribution: Sendable, Hashable {
    /// The feature's name, as `ikar dump features` has it.
    public var feature: String
    /// The block's value, as the trees see it.
    public var value: Double
    /// What it added to the log-odds, summed along the block's path through each tree.
    public var effect: Double
}

/// The step of the decision that had the last word on a block.
public enum DecisionReason: String, Sendable, Hashable, CaseIterable {
    /// Its score against the page's threshold.
    case score
    /// The mean of the blocks of its make: its own score would have decided otherwise.
    case group
    /// It begins with a phrase cue, has a plea in it or is mostly links, so the mean of its group did not lift it.
    case standsAlone = "stands-alone"
    /// Its site repeats it, as ``ExtractionOptions/siteProfiles`` has it; without, it would be kept.
    case siteRepeat = "site-repeat"
    /// It is in a navigation, header or footer landmark and was not scored.
    case landmark
    /// It is a cell of a table of data that is kept for the most part.
    case wholeTable = "whole-table"
    /// It is a heading, a term or a listing of code right beside kept blocks.
    case besideKept = "beside-kept"
    /// It repeats another kept block.
    case repeated
    /// It is a heading, and nothing under it is kept.
    case emptyHeading = "empty-heading"
    /// The page stands in for the one that was asked for: an error page, a form to sign in, a shell for scripts.
    case standIn = "stand-in"
    /// It stands in a form, and the page's content does not.
    case form
    /// It is a caption or a credit of a page whose markup is gone.
    case caption
    /// Its label was asked for in ``ExtractionOptions/keptLabels``.
    case keptLabel = "kept-label"
    /// It is chosen, but not written: the article body of the page's JSON-LD stands in for all blocks.
    case substitute
}

extension Extractor {
    /// Extracts one page and says why each block was kept or dropped. Linear in the page, and some ten times the
    /// work of ``extract(_:from:)-([UInt8],_)``.
    ///
    /// - Parameters:
    ///   - bytes: the page as it came over the wire, content encodings (gzip…) undone.
    ///   - source: what is known beside the bytes.
    ///   - strongest: how many features are named for each block; the others are summed up.
    /// - Throws: ``ExtractionError``, for the same pages as extraction.
    public func explain(_ bytes: [UInt8], from source: PageSource = PageSource(), strongest: Int = 6)
        throws(ExtractionError) -> Explanation
    {
        var options = options
        options.labelsBlocks = true
        let reading = try Pipeline.read(bytes, source, options, model.words)
        return Explanation(reading, model: model, source: source, options: options, strongest: strongest)
    }

    /// The same for a page whose markup is gone; see ``extract(plainText:from:)``.
    public func explain(
        plainText bytes: [UInt8], from source: PageSource = PageSource(), strongest: Int = 6
    ) throws(ExtractionError) -> Explanation {
        let page = try PlainTextPage(bytes, source, self)
        var explanation = try page.extractor.explain(
            page.markup, from: page.markupSource, strongest: strongest)
        page.correct(&explanation.result)
        return explanation
    }
}
