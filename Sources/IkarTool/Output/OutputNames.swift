import Ikar

/// Gives every page a file name of its own: the page's name with the format's extension. Where two pages would have the
/// same, later ones get `-2`, `-3`… in input order.
struct OutputNames {
    /// A place below the output directory.
    struct Name: Hashable {
        var directories: [[UInt8]]
        var file: [UInt8]
    }

    private let fileExtension: [UInt8]
    private let keepsDirectories: Bool
    private var used: Set<Name> = []
    // The next number to try for a name that is taken, so that a thousand pages of one name do not each try a thousand.
    private var nextNumber: [Name: Int] = [:]

    /// Bytes that a file name may have on the file systems of Linux.
    private static let maxNameBytes = 255
    private static let firstNumber = 2

    /// Names with the extension of a format.
    init(format: OutputFormat, keepsDirectories: Bool, isPacked: Bool = false) {
        fileExtension = Array((".\(Self.fileExtension(of: format))" + (isPacked ? ".gz" : "")).utf8)
        self.keepsDirectories = keepsDirectories
    }

    /// The name of the next page. The same pages in the same order always get the same names.
    mutating func next(for input: PageInput) -> Name {
        let (directories, stem) = parts(of: input)
        let wanted = Name(directories: directories, file: fit(stem, suffix: fileExtension))
        var name = wanted
        var number = nextNumber[wanted] ?? Self.firstNumber
        while !used.insert(name).inserted {
            name.file = fit(stem, suffix: Array("-\(number)".utf8) + fileExtension)
            number += 1
        }
        nextNumber[wanted] = number
        return name
    }

    /// The name of a page in an archive: its number, in folders of a thousand, below a folder with the archive's name.
    ///
    /// - Parameter archive: the name that ``next(for:)`` gave for the archive.
    func page(_ ordinal: Int, in archive: Name) -> Name {
        let (perFolder, digits) = (1000, 9)
        let number = String(ordinal)
        let padded = String(repeating: "0", count: max(0, digits - number.count)) + number
        let folder = String(padded.dropLast(String(perFolder).count - 1))
        let stem = Array(archive.file.dropLast(fileExtension.count))
        return Name(
            directories: archive.directories + [stem, Array(folder.utf8)],
            file: Array(padded.utf8) + fileExtension)
    }

    /// The input's directories, where they are kept, and its name without a page's extensions. `..` and the root are
    /// left out: nothing is ever written outside the output directory.
    private func parts(of input: PageInput) -> (directories: [[UInt8]], stem: [UInt8]) {
        let path: FilePath
        switch input.place {
        case .standardInput: return ([], Array("stdin".utf8))
        case .file(let file), .failed(let file, _): path = file
        }
        let parts = path.components.filter { $0 != Array("..".utf8) }
        guard let name = parts.last else { return ([], Array("page".utf8)) }
        let stem =
            DirectoryWalk.pageStem(name) ?? DirectoryWalk.archiveStem(name)
            ?? DirectoryWalk.withoutSuffix(name, DirectoryWalk.packedExtension).flatMap {
                $0.isEmpty ? nil : $0
            }
            ?? name
        return (keepsDirectories ? Array(parts.dropLast()) : [], stem)
    }

    /// A stem with a suffix, shortened where the file system would refuse it, and not in the middle of a character.
    private func fit(_ stem: [UInt8], suffix: [UInt8]) -> [UInt8] {
        var stem = stem
        let room = Self.maxNameBytes - suffix.count
        if stem.count > room {
            let cutsCharacter = UTF8.isContinuation(stem[room])
            stem.removeLast(stem.count - room)
            if cutsCharacter, let lead = stem.lastIndex(where: { !UTF8.isContinuation($0) }) {
                stem.removeLast(stem.count - lead)
            }
        }
        return stem + suffix
    }

    private static func fileExtension(of format: OutputFormat) -> String {
        switch format {
        case .text: "txt"
        case .markdown: "md"
        case .html: "html"
        case .json: "json"
        case .ndjson: "ndjson"
        }
    }
}
