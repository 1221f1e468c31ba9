// swift-tools-version: 6.2
import PackageDescription

// The fuzzing program, a package of its own because its sanitizers are for it alone. `make fuzz` builds and runs it.
// Sources/IkarFuzz/Properties, Archive and the files beside them are links to the tests' own: both check the same properties.
let package = Package(
    name: "ikar-fuzz",
    dependencies: [.package(name: "ikar", path: "../..")],
    targets: [
        .target(name: "CFuzzer"),
        .executableTarget(
            name: "IkarFuzz",
            dependencies: [
                "CFuzzer", .product(name: "Ikar", package: "ikar"),
                .product(name: "IkarArchive", package: "ikar"),
            ],
            // The checks' own tests want the corpus.
            exclude: ["Properties/PropertyTests.swift"],
            swiftSettings: [.strictMemorySafety()]),
    ],
    swiftLanguageModes: [.v6]
)
