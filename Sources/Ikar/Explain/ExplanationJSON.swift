/// An explanation as one JSON object.
enum ExplanationJSON {
    /// Digits of effects and log-odds after the point.
    private static let effectDigits = 6
    private static let valueDigits = 6
    /// Bytes gathered before they are handed on.
    private static let pieceBytes = 64 << 10

    static func write<Failure: Error>(
        _ explanation: Explanation, to sink: (String) throws(Failure) -> Void
    ) throws(Failure) {
        var object = JSONObjectWriter(isIndented: true)
        object.begin()
        addPage(explanation, to: &object)
        object.beginList("blocks")
        try explanation.forEachBlock { (block) throws(Failure) in
            add(block, to: &object)
            if object.waitingBytes >= pieceBytes { try sink(object.takeWritten()) }
        }
        object.endList()
        object.end()
        try sink(object.finished())
    }

    private static func addPage(_ explanation: Explanation, to object: inout JSONObjectWriter) {
        let summary = ExplanationSummary(explanation)
        object.add("source", explanation.result.source.name)
        object.add("title", explanation.result.metadata.title?.value)
        object.add("confidence", share: explanation.result.confidence)
        object.add("threshold", decimal: explanation.threshold, digits: effectDigits)
        object.add("base", decimal: explanation.base, digits: effectDigits)
        object.add("blockCount", summary.blocks)
        object.add("candidateCount", explanation.candidateCount)
        object.add("keptBlocks", summary.keptBlocks)
        object.add("words", summary.words)
        object.add("keptWords", summary.keptWords)
        if let reason = explanation.result.emptyReason { object.add("emptyReason", reason.rawValue) }
        object.add("notes", summary.notes)
    }

    private static func add(_ explained: ExplainedBlock, to object: inout JSONObjectWriter) {
        object.begin()
        object.add("index", explained.index)
        object.add("text", explained.block.text)
        object.add("kind", explained.block.kind.rawValue)
        object.add("direction", explained.block.direction.rawValue)
        object.add("kept", explained.block.isKept)
        object.add("score", share: explained.block.score)
        object.add("label", explained.block.label?.rawValue)
        object.add("reason", explained.reason.rawValue)
        object.add("sentence", explained.sentence)
        if let scoring = explained.scoring { add(scoring, to: &object) }
        object.end()
    }

    private static func add(_ scoring: BlockScoring, to object: inout JSONObjectWriter) {
        object.add("logOdds", decimal: scoring.logOdds, digits: effectDigits)
        object.add("ownScore", share: scoring.ownScore)
        object.add("groupMean", share: scoring.groupMean)
        object.add("cues", scoring.cues)
        object.beginList("contributions")
        for contribution in scoring.contributions {
            object.begin()
            object.add("feature", contribution.feature)
            object.add("value", decimal: contribution.value, digits: valueDigits)
            object.add("effect", decimal: contribution.effect, digits: effectDigits)
            object.end()
        }
        object.endList()
        object.add("otherEffect", decimal: scoring.otherEffect, digits: effectDigits)
    }
}
