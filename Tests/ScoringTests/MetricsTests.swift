import Testing

@testable import Scoring

struct MetricsTests {
    /// A ranking whose scores fall by one.
    private func ranking(_ grades: [Int]) -> GradedRanking {
        GradedRanking(grades.enumerated().map { (score: 1000 - $0.offset, grade: $0.element) })
    }

    @Test("Equal scores stay in the order of the files")
    func ties() {
        let ranking = GradedRanking([(score: 500, grade: 1), (score: 700, grade: 2), (score: 500, grade: 3)])
        #expect(ranking.scores == [700, 500, 500])
        #expect(ranking.grades == [2, 1, 3])
    }

    @Test("A job lists its resumes by the bytes of their names and a file that could not be read last")
    func order() {
        let job = GradedJob(
            name: "job", weights: .standard,
            resumes: [
                GradedResume(file: "é.pdf", grade: 1, fractions: [0, 0, 0, 0, 0]),
                GradedResume(file: "a.pdf", grade: 2, fractions: nil),
                GradedResume(file: "b.pdf", grade: 3, fractions: [0, 0, 0, 0, 0]),
            ])
        #expect(job.resumes.map(\.file) == ["a.pdf", "b.pdf", "é.pdf"])
        #expect(job.ranking(weights: .standard).grades == [3, 1, 2])
        #expect(job.ranking(weights: .standard).scores == [0, 0, -1])
    }

    // 7 + 3×0.6309 + 7×0.5 + 0 + 1×0.3869 = 12.7796 of 7 + 7×0.6309 + 3×0.5 + 3×0.4307 + 1×0.3869 = 14.5954.
    @Test(
        "NDCG is the discounted gain over that of the best order",
        arguments: [
            ([3, 2, 3, 0, 1, 2], RankingMetric.ndcg5, 0.8755943764),
            ([3, 2, 3, 0, 1, 2], .ndcg10, 0.9488107486),
            ([0, 4, 0, 3, 0, 2, 0, 1, 0, 1, 4], .ndcg5, 0.4209679953),
            ([0, 4, 0, 3, 0, 2, 0, 1, 0, 1, 4], .ndcg10, 0.4717429416),
            ([4, 3, 2, 1, 0], .ndcg10, 1),
            ([4], .ndcg5, 1),
        ])
    func discountedGain(grades: [Int], metric: RankingMetric, expected: Double) throws {
        let value = try #require(metric.value(of: ranking(grades)))
        #expect(abs(value - expected) < 1e-8)
    }

    @Test("Average precision takes the precision at each relevant resume: (1/1 + 2/3 + 3/5) / 3")
    func averagePrecision() throws {
        let value = try #require(RankingMetric.averagePrecision.value(of: ranking([4, 0, 3, 1, 3])))
        #expect(abs(value - 34.0 / 45) < 1e-12)
    }

    @Test("A resume of grade 2 is not relevant, one of grade 3 is")
    func relevance() {
        #expect(RankingMetric.averagePrecision.value(of: ranking([2, 3])) == 0.5)
        #expect(ranking([2, 3, 4, 1]).relevantCount == 2)
    }

    @Test("AUC counts the pairs in the right order, an equal score half: (1 + 1/2 + 0) / 3")
    func areaUnderCurve() {
        let ranking = GradedRanking([
            (score: 900, grade: 4), (score: 800, grade: 3), (score: 800, grade: 2), (score: 500, grade: 3),
        ])
        #expect(RankingMetric.auc.value(of: ranking) == 0.5)
        #expect(RankingMetric.auc.value(of: self.ranking([4, 3, 0, 1])) == 1)
        #expect(RankingMetric.auc.value(of: self.ranking([0, 1, 4, 3])) == 0)
    }

    // Of ten pairs one is tied by score and one by grade; of the rest seven agree and one does not: 6 / √(9 × 9).
    @Test("Kendall's tau-b leaves tied pairs out on each side")
    func kendallTau() throws {
        let ranking = GradedRanking([
            (score: 900, grade: 4), (score: 800, grade: 2), (score: 800, grade: 3), (score: 500, grade: 3),
            (score: 100, grade: 0),
        ])
        let value = try #require(RankingMetric.kendallTau.value(of: ranking))
        #expect(abs(value - 2.0 / 3) < 1e-12)
        #expect(RankingMetric.kendallTau.value(of: self.ranking([4, 3, 2, 1, 0])) == 1)
        #expect(RankingMetric.kendallTau.value(of: self.ranking([0, 1, 2, 3, 4])) == -1)
    }

    @Test("A measure that the grades do not define is nil", arguments: RankingMetric.allCases)
    func undefined(metric: RankingMetric) {
        #expect(metric.value(of: ranking([])) == nil)
        #expect(metric.value(of: ranking([0, 0, 0])) == nil)
    }

    @Test("Measures with ties agree with counting every pair", arguments: 1...20)
    func againstPairs(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let ranking = GradedRanking((0..<40).map { _ in (score: random.next(below: 12), grade: random.next(below: 5)) })
        var (wins, pairs, balance, unequalScores, unequalGrades) = (0.0, 0, 0, 0, 0)
        for left in ranking.grades.indices {
            for right in ranking.grades.indices where right != left {
                let score = (ranking.scores[left] - ranking.scores[right]).signum()
                if ranking.grades[left] >= 3, ranking.grades[right] < 3 {
                    pairs += 1
                    wins += score > 0 ? 1 : score == 0 ? 0.5 : 0
                }
                balance += score * (ranking.grades[left] - ranking.grades[right]).signum()
                unequalScores += abs(score)
                unequalGrades += ranking.grades[left] == ranking.grades[right] ? 0 : 1
            }
        }
        let area = try #require(RankingMetric.auc.value(of: ranking))
        let tau = try #require(RankingMetric.kendallTau.value(of: ranking))
        #expect(abs(area - wins / Double(pairs)) < 1e-12)
        #expect(abs(tau - Double(balance) / Double(unequalScores * unequalGrades).squareRoot()) < 1e-12)
    }
}
