import ArgumentParser
import Ikar

/// What is known about a page beside its bytes.
struct KnownOptions: ParsableArguments {
    @Option(
        name: [.long, .customLong("base")],
        help: ArgumentHelp("The page's address, base of relative links.", valueName: "url"))
    var url: String?

    @Option(
        help: ArgumentHelp(
            "The page's encoding, whatever it says itself, e.g. windows-1255.", valueName: "label"))
    var encoding: String?

    @Option(help: ArgumentHelp("The page's HTTP Content-Type.", valueName: "type"))
    var contentType: String?

    func validate() throws {
        guard let encoding else { return }
        do throws(ExtractionError) {
            // An empty page costs nothing and has the label looked up before the first page is read.
            _ = try Extractor().extract([], from: PageSource(encoding: encoding))
        } catch {
            throw ValidationError(error.description)
        }
    }

    /// The same for the library.
    var source: PageSource { PageSource(url: url, encoding: encoding, contentType: contentType) }
}
