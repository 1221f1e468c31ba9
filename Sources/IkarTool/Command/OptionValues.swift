import ArgumentParser
import Ikar

/// A number of bytes as people write it: `500000`, `20M`, `20MB`, `64MiB`.
///
/// As in the GNU tools `K`, `M` and `G` alone are powers of 1,024, as `KiB`, `MiB` and `GiB` are; `KB`, `MB` and `GB` are
/// powers of 1,000.
struct ByteCount: Equatable, Sendable, CustomStringConvertible {
    let bytes: Int

    private static let binary = 1024
    private static let decimal = 1000
    private static let prefixes: [Character] = ["k", "m", "g"]

    /// A number of bytes.
    init(_ bytes: Int) { self.bytes = bytes }

    /// Reads a size; nil for anything that is no positive number of bytes.
    init?(parsing text: String) {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        var unit = text.dropFirst(digits.count).lowercased()
        guard var value = Int(digits), value > 0 else { return nil }
        if let prefix = unit.first, let power = Self.prefixes.firstIndex(of: prefix) {
            unit.removeFirst()
            guard ["", "b", "ib"].contains(unit) else { return nil }
            for _ in 0...power {
                let (product, overflows) = value.multipliedReportingOverflow(
                    by: unit == "b" ? Self.decimal : Self.binary)
                guard !overflows else { return nil }
                value = product
            }
        } else if !["", "b"].contains(unit) {
            return nil
        }
        bytes = value
    }

    /// The size in the largest binary unit that divides it, else in bytes: "64 MiB", "20000000 bytes".
    var description: String {
        var (value, unit) = (bytes, -1)
        while value > 0, value.isMultiple(of: Self.binary), unit + 1 < Self.prefixes.count {
            value /= Self.binary
            unit += 1
        }
        return unit < 0 ? "\(value) bytes" : "\(value) \(Self.prefixes[unit].uppercased())iB"
    }
}

extension ByteCount: ExpressibleByArgument {
    init?(argument: String) { self.init(parsing: argument) }
    var defaultValueDescription: String { description }
}

/// A time in milliseconds as people write it: `500`, `500ms`, `2s`; 0 for none.
struct Milliseconds: Equatable, Sendable, ExpressibleByArgument {
    let count: Int

    private static let perSecond = 1000

    /// A number of milliseconds.
    init(_ count: Int) { self.count = count }

    init?(argument: String) {
        let digits = argument.prefix { $0.isASCII && $0.isNumber }
        guard let value = Int(digits) else { return nil }
        switch argument.dropFirst(digits.count).lowercased() {
        case "", "ms": count = value
        case "s":
            let (product, overflows) = value.multipliedReportingOverflow(by: Self.perSecond)
            guard !overflows else { return nil }
            count = product
        default: return nil
        }
    }

    var defaultValueDescription: String { "\(count)" }
}

/// A list of labels, separated by commas.
struct LabelList: Equatable, Sendable {
    var labels: Set<BlockLabel> = []

    /// Reads a list.
    ///
    /// - Throws: a message that lists the labels there are.
    init(parsing text: String) throws(ValidationError) {
        for name in text.split(separator: ",") {
            let name = name.filter { $0 != " " }.lowercased()
            guard let label = BlockLabel(rawValue: name) else {
                let known = BlockLabel.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError(
                    "unknown label '\(printable(name))' for --keep; the labels are \(known)")
            }
            labels.insert(label)
        }
    }
}

extension OutputForm: ExpressibleByArgument {
    /// Names that other tools use for the same forms.
    private static let otherNames: [String: OutputForm] = [
        "txt": .pages(.text), "md": .pages(.markdown), "jsonl": .pages(.ndjson),
    ]

    static var allValueStrings: [String] { allCases.map(\.rawValue) }
    static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
    var defaultValueDescription: String { rawValue }

    /// The form of a name on the command line.
    init?(argument: String) {
        let name = argument.lowercased()
        guard let form = Self.allCases.first(where: { $0.rawValue == name }) ?? Self.otherNames[name] else {
            return nil
        }
        self = form
    }
}

extension InputKind: ExpressibleByArgument {}

extension Focus: ExpressibleByArgument {}
extension LowConfidencePolicy: ExpressibleByArgument {}

/// Shells that completion scripts are made for.
enum CompletingShell: String, CaseIterable, Sendable, ExpressibleByArgument {
    case bash, zsh, fish

    /// The same in the parser's words.
    var parserShell: CompletionShell {
        switch self {
        case .bash: .bash
        case .zsh: .zsh
        case .fish: .fish
        }
    }
}
