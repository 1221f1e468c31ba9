/// One page as it was named or found.
struct PageInput: Equatable, Sendable {
    /// Where its bytes are.
    enum Place: Equatable, Sendable {
        case standardInput
        case file(FilePath)
        /// A directory that could not be read or has no pages: it fails in its turn, like a page.
        case failed(FilePath, PageFailure)
    }

    let place: Place

    /// What stands as `source` in the output: the path as given, `-` for standard input.
    var name: String {
        switch place {
        case .standardInput: "-"
        case .file(let path), .failed(let path, _): path.text
        }
    }

    /// How messages name it.
    var quotedName: String {
        switch place {
        case .standardInput: "standard input"
        case .file(let path), .failed(let path, _): path.quoted
        }
    }
}

/// The pages of a command line, in order.
struct PageInputs: Equatable, Sendable {
    var pages: [PageInput] = []
    /// Whether several pages or a directory were named: then the output is that of a batch, however many pages are
    /// found.
    var isBatch = false
    /// A content type that stood among the paths (see ``contentTypeArguments``).
    var contentType: String?

    /// Finds the pages that the arguments name: standard input for `-` and for no argument, the pages below a
    /// directory, else the file itself.
    init(arguments: [FilePath]) {
        var paths: [FilePath] = []
        for path in arguments {
            if path.kind == nil, Self.isContentType(path.text) {
                contentType = path.text
            } else {
                paths.append(path)
            }
        }
        isBatch = paths.count > 1
        pages = paths.isEmpty ? [PageInput(place: .standardInput)] : []
        for path in paths { add(path) }
    }

    private mutating func add(_ path: FilePath) {
        if path == FilePath("-") {
            pages.append(PageInput(place: .standardInput))
        } else if case .directory = path.kind {
            let found = DirectoryWalk.pages(below: path)
            let missing = PageFailure(
                .emptyDirectory,
                "no pages in this directory; ikar looks for *.html, *.htm, *.xhtml, *.warc and *.wet, and *.gz of them"
            )
            isBatch = isBatch || !found.isEmpty
            pages += found.isEmpty ? [PageInput(place: .failed(path, missing))] : found
        } else {
            pages.append(PageInput(place: .file(path)))
        }
    }

    /// Bytes of all inputs; nil where one has no size.
    var totalSize: Int? {
        var total = 0
        for page in pages {
            guard case .file(let path) = page.place, let size = path.size else { return nil }
            total = total.addingReportingOverflow(size).partialValue
        }
        return total
    }

    /// Content types that are taken for what they are when they stand among the paths and no such file exists: Nutch's
    /// `parse-ext` appends the page's type to the command it runs.
    private static let contentTypeArguments: Set<String> = [
        "text/html", "text/plain", "text/xml", "application/xhtml+xml", "application/xml", "application/html",
        "application/octet-stream",
    ]

    private static func isContentType(_ argument: String) -> Bool {
        let type = argument.prefix { $0 != ";" && $0 != " " }
        return contentTypeArguments.contains(type.lowercased())
    }
}
