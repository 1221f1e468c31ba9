/// Finds the pages and archives below a directory: depth first, names in byte order, hidden entries left out.
///
/// Symbolic links are followed; every directory is entered once, however many paths lead to it, so that a link to a
/// parent ends there.
enum DirectoryWalk {
    /// File name extensions of pages, lower case.
    static let pageExtensions = [".html", ".htm", ".xhtml"]
    /// File name extensions of archives of pages that are looked for, lower case.
    static let archiveExtensions = [".warc", ".wet"]
    /// What may stand after such an extension.
    static let packedExtension = ".gz"

    /// The pages below a directory; a directory below it that cannot be read is a failed input in its place.
    static func pages(below root: FilePath) -> [PageInput] {
        var found: [PageInput] = []
        var entered: Set<FileIdentity> = []
        // What is still to be looked at, the next one last.
        var waiting = [root.withoutTrailingSlash]
        while let path = waiting.popLast() {
            switch path.kind {
            case .directory(let identity):
                guard entered.insert(identity).inserted else { continue }
                do {
                    waiting += try path.visibleEntries().reversed().map(path.appending)
                } catch {
                    let failure = PageFailure(
                        .unreadable, "the directory cannot be read (\(error.reason)); check its permissions")
                    found.append(PageInput(place: .failed(path, failure)))
                }
            case .regular where isPage(path) || isArchive(path):
                found.append(PageInput(place: .file(path)))
            default:
                continue
            }
        }
        return found
    }

    /// Whether a file is called like a page.
    static func isPage(_ path: FilePath) -> Bool { pageStem(path.components.last ?? []) != nil }

    /// Whether a file is called like an archive of pages.
    static func isArchive(_ path: FilePath) -> Bool { archiveStem(path.components.last ?? []) != nil }

    /// An archive's file name without its extensions; nil for a name that has none.
    static func archiveStem(_ name: [UInt8]) -> [UInt8]? { stem(name, archiveExtensions) }

    /// A page's file name without the extensions of a page; nil for a name that has none.
    static func pageStem(_ name: [UInt8]) -> [UInt8]? { stem(name, pageExtensions) }

    private static func stem(_ name: [UInt8], _ extensions: [String]) -> [UInt8]? {
        let name = withoutSuffix(name, packedExtension) ?? name
        for suffix in extensions {
            if let stem = withoutSuffix(name, suffix), !stem.isEmpty { return stem }
        }
        return nil
    }

    /// A name without an extension, in whatever case it is written; nil for a name that does not end with it.
    static func withoutSuffix(_ name: [UInt8], _ suffix: String) -> [UInt8]? {
        let caseBit: UInt8 = 0x20
        let end = name.suffix(suffix.utf8.count)
        guard end.count == suffix.utf8.count,
            zip(end, suffix.utf8).allSatisfy({ $0 | caseBit == $1 | caseBit })
        else { return nil }
        return Array(name.dropLast(end.count))
    }
}
