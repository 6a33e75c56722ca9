import Testing

@testable import Scoring

struct BootstrapTests {
    @Test("The generator gives the published sequence of its seed")
    func generator() {
        var random = SplitMix64(seed: 1_234_567)
        #expect(random.next() == 6_457_827_717_110_365_317)
        #expect(random.next() == 3_203_168_211_198_807_973)
        #expect(random.next() == 9_817_491_932_198_370_423)
    }

    @Test("Numbers below a bound are spread evenly over it")
    func bounded() {
        var random = SplitMix64(seed: 7)
        var counts = [Int](repeating: 0, count: 10)
        for _ in 0..<10_000 { counts[random.next(below: 10)] += 1 }
        #expect(counts.allSatisfy { (900...1100).contains($0) })
    }

    // A mean of n values of 0 and 1 in equal numbers has the standard error 0.5 / √n: here 0.05, twice it 0.1.
    @Test("A mean's interval is about two standard errors to each side")
    func width() throws {
        let values = (0..<100).map { Double($0 % 2) }
        let interval = try #require(Bootstrap().interval(ofMean: values))
        #expect((0.39...0.42).contains(interval.low))
        #expect((0.58...0.61).contains(interval.high))
    }

    @Test("The same data give the same interval, another seed another one")
    func seed() {
        let values = (0..<30).map { Double($0 * $0 % 17) }
        #expect(Bootstrap().interval(ofMean: values) == Bootstrap().interval(ofMean: values))
        #expect(Bootstrap().interval(ofMean: values) != Bootstrap(seed: 2).interval(ofMean: values))
    }

    @Test("Values that are all the same leave no room")
    func constant() {
        #expect(Bootstrap().interval(ofMean: [0.25, 0.25, 0.25]) == Interval(low: 0.25, high: 0.25))
    }

    @Test("One value says nothing of its spread")
    func single() {
        #expect(Bootstrap().interval(ofMean: [0.5]) == nil)
        #expect(Bootstrap().interval(of: .ndcg10, in: GradedRanking([(score: 1, grade: 4)])) == nil)
    }

    @Test("A job's interval holds its measure, within its bounds", arguments: RankingMetric.allCases)
    func job(metric: RankingMetric) throws {
        let ranking = GradedRanking(
            (0..<20).map { (score: 1000 - $0 * 10, grade: [4, 3, 1, 2, 0, 3, 1, 0, 0, 1][$0 % 10]) })
        let value = try #require(metric.value(of: ranking))
        let interval = try #require(Bootstrap(resamples: 400).interval(of: metric, in: ranking))
        #expect(interval.low < interval.high)
        #expect(interval.low < value + 0.1 && value - 0.1 < interval.high)
        #expect(interval.low >= -1 && interval.high <= 1)
    }

    @Test("A measure that is undefined has no interval")
    func undefined() {
        #expect(Bootstrap().interval(of: .auc, in: GradedRanking([(score: 2, grade: 0), (score: 1, grade: 1)])) == nil)
    }
}
