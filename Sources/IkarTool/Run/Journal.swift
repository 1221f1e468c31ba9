import IkarArchive

/// A run's account of how far it has come, line by line. Each line has a checksum, because the last one may be half
/// written.
struct Journal: Equatable {
    /// What the run was asked for.
    let fingerprint: String
    /// When it began.
    let date: String
    /// Its entries, the last one last. Lines that are not whole are left out.
    private(set) var states: [RunState] = []

    /// A journal is read up to here: a line has some 300 bytes and stands for 64 pages.
    static let maxBytes = 1 << 30
    private static let magic = "ikar-journal-1"
    private static let checksumLetters = 8

    /// Reads a journal; nil for what is none.
    init?(_ text: String) {
        let lines = text.split(separator: "\n")
        guard let head = lines.first?.split(separator: " "), head.count == 3, head[0] == Self.magic else {
            return nil
        }
        fingerprint = String(head[1])
        date = String(head[2])
        // From the end: only the last few are ever asked for, but a file that was cut may need earlier ones.
        states = lines.dropFirst().compactMap { Self.state(String($0), date) }
    }

    /// The line that a journal begins with.
    static func head(_ fingerprint: String, _ date: String) -> String { "\(magic) \(fingerprint) \(date)\n" }

    /// The line of an entry.
    static func line(_ state: RunState) -> String {
        let (point, position) = (state.point, state.point.position)
        let numbers = [point.input, position.offset, position.inside, point.ordinal, state.outputLength]
        let words =
            numbers.map { "\($0)" }
            + state.passed.group("").map { "passed:\($0.name)=\($0.count)" }
            + state.done.group("").map { "done:\($0.name)=\($0.count)" }
        let line = words.joined(separator: " ")
        return "\(line) \(checksum(line))\n"
    }

    private static func state(_ line: String, _ date: String) -> RunState? {
        guard let space = line.lastIndex(of: " "),
            line[line.index(after: space)...] == checksum(String(line[..<space]))
        else { return nil }
        let words = line[..<space].split(separator: " ")
        let numbers = words.prefix { !$0.contains("=") }.compactMap { Int($0) }
        guard numbers.count == 5, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
        var state = RunState(date: date)
        state.point = ResumePoint(
            input: numbers[0], position: ArchivePosition(offset: numbers[1], inside: numbers[2]),
            ordinal: numbers[3])
        state.outputLength = numbers[4]
        for word in words.dropFirst(numbers.count) {
            guard let equals = word.lastIndex(of: "="), let count = Int(word[word.index(after: equals)...]),
                let colon = word.firstIndex(of: ":"), colon < equals
            else { return nil }
            let name = String(word[word.index(after: colon)..<equals])
            if word.hasPrefix("passed:") {
                state.passed.add(name, count)
            } else {
                state.done.add(name, count)
            }
        }
        return state
    }

    private static func checksum(_ line: String) -> String {
        String(Base32.encode(SHA1.digest(Array(line.utf8))).prefix(checksumLetters))
    }
}
