import Testing

/// The manual page and the completion scripts say what the program does.
@Suite struct DocumentationTests {
    let folder: TemporaryFolder
    let options: Set<String>

    init() throws {
        let folder = try TemporaryFolder()
        self.folder = folder
        let help = try [[], ["explain"], ["dump"]].map { try Tool.run($0 + ["--help"], in: folder).output }
            .joined(separator: "\n")
        // Options stand at the beginning of their lines, before the text that explains them.
        let lines = help.split(separator: "\n").filter { $0.hasPrefix("  -") }
        options = Set(lines.flatMap { $0.matches(of: /(?:^ +|, )(--?[a-z-]+)/).map { String($0.output.1) } })
    }

    @Test("Every option of the help stands in the manual page")
    func manual() throws {
        #expect(options.count > 40)
        #expect(
            options.isSuperset(of: [
                "-o", "--output-dir", "--jobs", "--parallel", "--base", "--version", "-h",
            ]))
        let source = #filePath.replacing(
            "Tests/ToolTests/DocumentationTests.swift", with: "Sources/IkarTool/Manual/ikar.1")
        let manual = try Tool.shell("cat '\(source)'", in: folder).output.replacing("\\-", with: "-")
        let described = Set(
            manual.matches(of: /(?:^|[ ,])(--?[a-z][a-z-]*)/.anchorsMatchLineEndings()).map {
                String($0.output.1)
            })
        #expect(options.subtracting(described).isEmpty)
        for name in ["explain", "dump"] { #expect(manual.contains("\n.B ikar \(name)\n")) }
        #expect(manual.contains("\"ikar 0.1.0\""))
    }

    @Test("Completion scripts know the options", arguments: ["bash", "zsh", "fish"])
    func completion(shell: String) throws {
        let result = try Tool.run(["--completion", shell], in: folder)
        #expect(result.status == 0)
        for name in ["output-dir", "low-confidence", "target-language", "explain", "dump", "top"] {
            #expect(result.output.contains(name))
        }
    }

    @Test("The completion script for bash is one that bash can read")
    func bashScript() throws {
        let result = try Tool.shell("$IKAR --completion bash > script && bash -n script", in: folder)
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
    }
}
