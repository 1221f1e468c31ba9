import ArgumentParser
import Ikar

/// What is known of the sites that pages come from.
struct SiteOptions: ParsableArguments {
    @Flag(
        help: """
            Read the inputs twice: learn first what each site repeats on its pages, and drop that then. Sites are told \
            by the pages' addresses.
            """)
    var learnSites = false

    @Option(
        help: ArgumentHelp(
            "What sites repeat: read from this file, or written to it with --learn-sites.", valueName: "file"),
        completion: .file())
    var siteProfiles: String?
}
