/// Holds a report against pinned floors.
///
/// A corpus other than the one that was pinned fails until its floors are pinned anew, and pinning never lowers a floor
/// unless it is asked to: a loss is to be seen and said, not to slip in with a new page.
package struct Gate {
    private let corpus: Corpus
    private let floorsPath: String

    /// The name of the floors file in a corpus.
    static let floorsFile = "floors.json"

    /// - Parameter floors: the floors file; that of the corpus when it is nil.
    package init(_ corpus: Corpus, floors: String? = nil) {
        self.corpus = corpus
        floorsPath = floors ?? "\(corpus.path)/\(Self.floorsFile)"
    }

    /// What the gate says.
    package struct Verdict: Equatable {
        package var isPassed: Bool
        /// Lines for people; when it is not passed, the last one is the command to type.
        package var lines: [String]
    }

    /// Checks a report of the corpus.
    package func check(_ report: EvalReport) throws(EvalError) -> Verdict {
        guard FileSystem.isFile(floorsPath) else {
            return failed(["'\(floorsPath)' does not exist: no floors are pinned"], "--update")
        }
        let floors = try Floors(contentsOf: floorsPath)
        let measured = try current(report)
        guard floors.digest == measured.digest else {
            return failed(
                [
                    "the corpus is not the one that the floors in '\(floorsPath)' were pinned on; read the figures above"
                ],
                "--update")
        }
        let losses = Self.losses(from: floors, to: measured)
        guard losses.isEmpty else {
            return failed(
                losses + ["find the pages with --worst 10; when the loss is meant, say so in the CHANGELOG"],
                "--update --allow-regression")
        }
        let gains = Self.gains(from: floors, to: measured)
        return Verdict(
            isPassed: true,
            lines: ["passed: no figure is under its floor"]
                + (gains.isEmpty ? [] : gains + ["pin the gain with: \(command("--update"))"]))
    }

    /// Pins the report's figures as floors. Nothing is written when one would be lowered without leave.
    package func update(_ report: EvalReport, allowsRegression: Bool) throws(EvalError) -> Verdict {
        var measured = try current(report)
        if FileSystem.isFile(floorsPath) {
            let floors = try Floors(contentsOf: floorsPath)
            let losses = Self.losses(from: floors, to: measured)
            if !losses.isEmpty, !allowsRegression {
                return failed(
                    losses + ["nothing was written; when the loss is meant, say so in the CHANGELOG"],
                    "--update --allow-regression")
            }
            if !allowsRegression { measured.raise(to: floors) }
        }
        try measured.write(to: floorsPath)
        return Verdict(isPassed: true, lines: ["\(measured.groups.count) groups pinned in '\(floorsPath)'"])
    }

    private func current(_ report: EvalReport) throws(EvalError) -> Floors {
        Floors(of: report, digest: try CorpusDigest.digest(of: corpus))
    }

    private func failed(_ reasons: [String], _ flags: String) -> Verdict {
        Verdict(isPassed: false, lines: reasons + [command(flags)])
    }

    private func command(_ flags: String) -> String {
        let floors = floorsPath == "\(corpus.path)/\(Self.floorsFile)" ? "" : " --floors \(floorsPath)"
        return "swift run -c release ikar-eval gate \(corpus.path)\(floors) \(flags)"
    }

    /// Figures more than the margin under their floor, and floors whose pages are gone.
    private static func losses(from floors: Floors, to measured: Floors) -> [String] {
        differences(from: floors, to: measured) { figure, floor in figure < floor - floors.margin }
    }

    private static func gains(from floors: Floors, to measured: Floors) -> [String] {
        differences(from: floors, to: measured) { figure, floor in figure > floor + floors.margin }
    }

    private static func differences(
        from floors: Floors, to measured: Floors, _ counts: (Double, Double) -> Bool
    ) -> [String] {
        floors.groups.flatMap { group in
            group.figures.compactMap { floor in
                // A group without pages measures nothing: that is a loss, never a gain.
                let figure = measured.value(group.name, floor.measure)
                guard counts(figure ?? 0, floor.value) else { return nil }
                let now = figure.map { $0.fixed(4) } ?? "gone"
                return "\(group.name): \(floor.measure) \(now), floor \(floor.value.fixed(4))"
            }
        }
    }
}

extension Floors {
    /// Keeps what was higher before: floors would else sink by a margin at every update.
    mutating func raise(to old: Floors) {
        for group in groups.indices {
            for figure in groups[group].figures.indices {
                let floor = old.value(groups[group].name, groups[group].figures[figure].measure)
                groups[group].figures[figure].value = max(groups[group].figures[figure].value, floor ?? 0)
            }
        }
    }
}
