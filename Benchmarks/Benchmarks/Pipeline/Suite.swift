import Benchmark
@_spi(Benchmarks) import Ikar

/// Every stage on every page, the scoring loop first: it is the engine's critical loop and has a figure of its own.
let benchmarks: @Sendable () -> Void = {
    for page in SamplePage.wanted {
        add("scoring", .scores, page, metric: .nanosecondsPerBlock)
    }
    for stage in Stage.allCases where stage != .scores {
        for page in SamplePage.wanted {
            add("stage: \(stage.rawValue)", stage, page, metric: .megabytesPerSecond)
        }
    }
}

extension BenchmarkMetric {
    /// Time for one candidate: its features, their codes and all trees.
    static let nanosecondsPerBlock = BenchmarkMetric.custom(
        "ns a block", polarity: .prefersSmaller, useScalingFactor: false)
    /// The page's own bytes, as they came over the wire, by the stage's time.
    static let megabytesPerSecond = BenchmarkMetric.custom(
        "MB/s of the page", polarity: .prefersLarger, useScalingFactor: false)
}

/// How long one benchmark is repeated; a hundred of them make a run of under three minutes.
private let repetition = Duration.milliseconds(500)
private let warmUps = 3

/// Registers one stage on one page. The page is prepared before the clock starts.
private func add(_ title: String, _ stage: Stage, _ page: SamplePage, metric: BenchmarkMetric) {
    let configuration = Benchmark.Configuration(
        metrics: [.wallClock, .instructions, metric], warmupIterations: warmUps,
        maxDuration: repetition)
    Benchmark(
        "\(title), \(page.rawValue)", configuration: configuration,
        closure: { (benchmark: Benchmark, pages: [Stages]) throws in
            let start = ContinuousClock.now
            for stages in pages { blackHole(try stages.run(stage)) }
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            benchmark.measurement(metric, figure(metric, pages, seconds))
        },
        setup: { try page.pages().map { try Stages($0) } })
}

/// A custom metric's value; 0 where the pages have nothing to divide by.
private func figure(_ metric: BenchmarkMetric, _ pages: [Stages], _ seconds: Double) -> Int {
    let value =
        metric == .nanosecondsPerBlock
        ? seconds * 1e9 / Double(pages.reduce(0) { $0 + $1.candidateCount })
        : Double(pages.reduce(0) { $0 + $1.bytes.count }) / 1e6 / seconds
    return value.isFinite ? Int(value.rounded()) : 0
}
