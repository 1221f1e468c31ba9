// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is checked alike: unsafe constructs must be marked `unsafe` where they stand.
let strict: [SwiftSetting] = [.strictMemorySafety()]

let package = Package(
    name: "ikar",
    products: [
        .library(name: "Ikar", targets: ["Ikar"]),
        // For the fuzzing program only: nothing of it is public.
        .library(name: "IkarArchive", targets: ["IkarArchive"]),
        .executable(name: "ikar", targets: ["IkarTool"]),
        .executable(name: "ikar-eval", targets: ["IkarEvalTool"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
    ],
    targets: [
        // System libraries: pkg-config flags and the apt hint. The headers that Swift sees are empty (see DESIGN in
        // the documentation: Debian's libxml2 and ICU headers clash with the toolchain's own ICU).
        .systemLibrary(
            name: "CSystemXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(
            name: "CSystemICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
        .systemLibrary(name: "CSystemZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(
            name: "CSystemBrotli", pkgConfig: "libbrotlidec", providers: [.apt(["libbrotli-dev"])]),

        // Opaque C rims: own types only in their headers.
        .target(name: "CIkarXML", dependencies: ["CSystemXML2"]),
        .target(name: "CIkarICU", dependencies: ["CSystemICU"]),
        .target(name: "CIkarZlib", dependencies: ["CSystemZlib"]),
        .target(name: "CIkarBrotli", dependencies: ["CSystemBrotli"]),
        .target(name: "CIkarProcess"),

        .target(name: "Ikar", dependencies: ["CIkarXML", "CIkarICU"], swiftSettings: strict),
        // What crawlers write: WARC, WET and NDJSON, packed or not. Knows nothing of main content.
        .target(name: "IkarArchive", dependencies: ["CIkarZlib", "CIkarBrotli"], swiftSettings: strict),
        .executableTarget(
            name: "IkarTool",
            dependencies: [
                "Ikar", "IkarArchive", "CIkarProcess", "CIkarZlib",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            exclude: ["Manual"],
            swiftSettings: strict),
        .target(
            name: "IkarEval", dependencies: ["Ikar", "CIkarProcess", "CIkarZlib"], swiftSettings: strict),
        .executableTarget(
            name: "IkarEvalTool",
            dependencies: [
                "IkarEval", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // The pages of Corpus/, for tests.
        .target(name: "TestCorpus", path: "Tests/TestCorpus"),
        // ICU's own answers, to compare with.
        .target(name: "CTestICU", dependencies: ["CSystemICU"], path: "Tests/CTestICU"),
        .testTarget(name: "IkarTests", dependencies: ["Ikar", "IkarArchive", "TestCorpus", "CTestICU"]),
        .testTarget(name: "GoldenTests", dependencies: ["Ikar", "TestCorpus"], exclude: ["Golden"]),
        .testTarget(name: "ArchiveTests", dependencies: ["IkarArchive"]),
        .testTarget(name: "ToolTests", dependencies: ["IkarTool", "IkarArchive"]),
        .testTarget(name: "EvalTests", dependencies: ["IkarEval"]),
    ],
    swiftLanguageModes: [.v6]
)
