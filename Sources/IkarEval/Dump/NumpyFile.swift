/// A matrix of `float32` in NumPy's format, version 1.0, written row by row.
///
/// The number of rows stands in the header and is known at the end only: the header has a fixed size and is written
/// again when the file is closed.
struct NumpyFile: ~Copyable {
    /// Header and padding, a multiple of 64 as the format asks for.
    static let headerSize = 128
    private static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0]
    private static let bufferSize = 1 << 20

    private let path: String
    private let columns: Int
    private let file: Int32
    private var rows = 0
    private var buffer: [UInt8] = []

    init(_ path: String, columns: Int) throws(EvalError) {
        self.path = path
        self.columns = columns
        file = try FileSystem.create(path)
        buffer = Self.header(rows: 0, columns: columns)
    }

    deinit { FileSystem.closeFile(file) }

    /// Adds rows given by their columns, all of the same length.
    mutating func append(columns values: [[Float]]) throws(EvalError) {
        precondition(values.count == columns, "a matrix has the same columns in all rows")
        let count = values.first?.count ?? 0
        for row in 0..<count {
            for column in values {
                let bits = column[row].bitPattern
                for shift in stride(from: 0, to: UInt32.bitWidth, by: UInt8.bitWidth) {
                    buffer.append(UInt8(truncatingIfNeeded: bits >> UInt32(shift)))
                }
            }
            if buffer.count >= Self.bufferSize { try flush() }
        }
        rows += count
    }

    /// Writes what is buffered and the header with the final number of rows.
    mutating func finish() throws(EvalError) {
        try flush()
        FileSystem.rewind(file)
        try FileSystem.append(Self.header(rows: rows, columns: columns), to: file, path)
    }

    private mutating func flush() throws(EvalError) {
        try FileSystem.append(buffer, to: file, path)
        buffer.removeAll(keepingCapacity: true)
    }

    static func header(rows: Int, columns: Int) -> [UInt8] {
        let lengthBytes = 2
        let description = "{'descr': '<f4', 'fortran_order': False, 'shape': (\(rows), \(columns)), }"
        let size = headerSize - magic.count - lengthBytes
        let padding = String(repeating: " ", count: max(0, size - description.utf8.count - 1))
        let length = [UInt8(truncatingIfNeeded: size), UInt8(truncatingIfNeeded: size >> UInt8.bitWidth)]
        return magic + length + Array((description + padding + "\n").utf8)
    }
}
