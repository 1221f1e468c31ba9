import Ikar

/// What a command line asks for, checked and in the program's own words.
struct Settings: Equatable, Sendable {
    /// Pages and directories as they were named, in order.
    var paths: [FilePath] = []
    /// What is known about every page.
    var source = PageSource()
    /// What the inputs are.
    var inputKind = InputKind.auto
    var extraction = ExtractionOptions()
    var filter = PageFilter()
    var format = OutputFormat.text
    var rendering = RenderOptions()
    /// Whether pages become records of an archive of texts.
    var writesWET = false
    /// Whether output is packed with gzip.
    var isPacked = false
    /// The one file that all pages go to; nil for standard output.
    var outputFile: FilePath?
    /// Where each page gets a file of its own; nil for standard output.
    var outputDirectory: FilePath?
    var keepsDirectories = false
    /// Pages worked on at the same time; nil for as many as there are processors.
    var jobs: Int?
    var isQuiet = false
    /// Whether the run goes on where the same run was interrupted.
    var resumes = false
    /// Whether a first pass over the inputs learns what their sites repeat.
    var learnsSites = false
    /// The file of what sites repeat: read, or written with ``learnsSites``.
    var siteProfilesFile: FilePath?
    /// Where the summary goes.
    var summaryFile: FilePath?

    /// The defaults: standard input to standard output as text.
    init() {}

    /// The settings of a command line without options; nil when there are any.
    ///
    /// The argument parser looks its options up at run time, which takes longer than cleaning a page. As a filter, and
    /// for single files, the program does without it.
    init?(withoutOptions arguments: [FilePath]) {
        let hyphen = UInt8(ascii: "-")
        guard arguments.allSatisfy({ $0.bytes.first != hyphen || $0.bytes == [hyphen] }) else { return nil }
        paths = arguments
        extraction.labelsBlocks = false
    }
}
