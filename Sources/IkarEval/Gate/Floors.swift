/// The quality below which a change must not bring a corpus.
struct Floors: Equatable {
    /// How far under a floor a figure may be.
    static let defaultMargin = 0.001
    static let marginReason =
        "one word more or less on a page of 500 words, alone in its group; another release of ICU or libxml2 may do that"

    /// Floors of one group of pages.
    struct Group: Equatable {
        var name: String
        var pages: Int
        var figures: [Figure]
    }

    /// A measure and its floor.
    struct Figure: Equatable {
        var measure: String
        var value: Double
    }

    /// The corpus that the floors were measured on.
    var digest: String
    var margin: Double
    var groups: [Group]

    /// The figures of a report as floors.
    init(of report: EvalReport, digest: String) {
        self.digest = digest
        margin = Self.defaultMargin
        groups = report.floorGroups().map { group in
            let figures = [("f1", group.f1), ("precision", group.precision), ("recall", group.recall)]
            return Group(
                name: group.name, pages: group.results.count,
                figures: figures.map { Figure(measure: $0.0, value: Self.rounded($0.1)) })
        }
    }

    /// The floor of a measure in a group.
    func value(_ group: String, _ measure: String) -> Double? {
        groups.first { $0.name == group }?.figures.first { $0.measure == measure }?.value
    }

    /// Down to the digits that the file shows: a floor must not be above what was measured.
    private static func rounded(_ value: Double) -> Double {
        let steps = 10_000.0
        return (value * steps).rounded(.down) / steps
    }
}

extension Floors {
    /// Reads a floors file.
    init(contentsOf path: String) throws(EvalError) {
        let bytes = try FileSystem.read(path)
        let json: JSONValue
        do { json = try JSONReader.parse(bytes) } catch {
            throw .floors(path: path, reason: error.description)
        }
        guard let digest = json["digest"]?.string, let margin = json["margin"]?.number,
            let members = json["floors"]?.members
        else { throw .floors(path: path, reason: "no 'digest', 'margin' and 'floors'") }
        self.digest = digest
        self.margin = margin
        groups = members.map { member in
            Group(
                name: member.name, pages: Int(exactly: member.value["pages"]?.number ?? 0) ?? 0,
                figures: (member.value.members ?? []).compactMap { figure in
                    guard figure.name != "pages" else { return nil }
                    return figure.value.number.map { Figure(measure: figure.name, value: $0) }
                })
        }
    }

    /// Writes the floors file.
    func write(to path: String) throws(EvalError) {
        try FileSystem.write(Array(json.text().utf8), to: path)
    }

    private var json: JSONValue {
        let groups = groups.map { group in
            JSONValue.Member(
                group.name,
                .object(
                    [.init("pages", .number(Double(group.pages)))]
                        + group.figures.map { .init($0.measure, .number($0.value)) }))
        }
        return .object([
            .init(
                "about",
                .string(
                    "Word precision, recall and F1 by language and page type, as `ikar-eval gate` pins them")),
            .init("digest", .string(digest)), .init("margin", .number(margin)),
            .init("marginReason", .string(Self.marginReason)), .init("floors", .object(groups)),
        ])
    }
}
