// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that users of ikar never resolve what only measuring needs. The benchmark library asks for
// other versions of swift-argument-parser than ikar does before Swift 6.3, so this package needs Swift 6.3.
let package = Package(
    name: "ikar-benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "ikar", path: ".."),
        // No traits: the interposers that count allocations are packages of their own and slow what is timed.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.0", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "Pipeline",
            dependencies: [
                .product(name: "Ikar", package: "ikar"),
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/Pipeline",
            swiftSettings: [.strictMemorySafety()],
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
    ],
    swiftLanguageModes: [.v6]
)
