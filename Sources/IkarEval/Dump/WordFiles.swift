import Ikar

/// The words near each block, as training reads them: `NAME.txt` has a line a word, and `NAME.npy` a row for each time
/// that a word counts for a block: the block's row among all blocks, the word's line, from 0 on, and its share.
struct WordFiles: ~Copyable {
    private let path: String
    private var rows: NumpyFile
    private var lines: [String: Int] = [:]
    private var words: [String] = []
    private var blocks = 0

    /// Files whose names begin with the path.
    init(_ path: String) throws(EvalError) {
        self.path = path
        rows = try NumpyFile(path + ".npy", columns: 3)
    }

    /// Adds the words of the blocks that follow the last ones.
    mutating func append(_ nearby: [[NearbyWord]]) throws(EvalError) {
        var columns: [[Float]] = [[], [], []]
        for words in nearby {
            for near in words {
                columns[0].append(Float(blocks))
                columns[1].append(Float(line(of: near.word)))
                columns[2].append(near.share)
            }
            blocks += 1
        }
        // Single precision holds every whole number up to here.
        precondition(blocks <= 1 << Float.significandBitCount, "more blocks than row numbers")
        try rows.append(columns: columns)
    }

    private mutating func line(of word: String) -> Int {
        if let line = lines[word] { return line }
        lines[word] = words.count
        words.append(word)
        return words.count - 1
    }

    /// Writes what is left, and the words.
    mutating func finish() throws(EvalError) {
        try rows.finish()
        try FileSystem.write(Array(words.map { $0 + "\n" }.joined().utf8), to: path + ".txt")
    }
}
