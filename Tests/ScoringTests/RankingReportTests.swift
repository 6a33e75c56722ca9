import Testing

@testable import Scoring

struct RankingReportTests {
    private let jobs = [
        // Skills rank the better resume first, work experience the worse one.
        GradedJob(
            name: "one", weights: .standard,
            resumes: [
                GradedResume(file: "a", grade: 0, fractions: [0, 1_000_000, 0, 0, 0]),
                GradedResume(file: "b", grade: 4, fractions: [1_000_000, 0, 0, 0, 0]),
            ]),
        GradedJob(
            name: "none", weights: .standard,
            resumes: [
                GradedResume(file: "a", grade: 0, fractions: [0, 0, 0, 0, 0]),
                GradedResume(file: "b", grade: 0, fractions: nil),
            ]),
    ]

    @Test("A job is ranked under its own weights, unless others are given")
    func weights() throws {
        let skills = try ScoreWeights(thousandths: [1000, 0, 0, 0, 0])
        let work = try ScoreWeights(thousandths: [0, 1000, 0, 0, 0])
        let auc = try #require(RankingMetric.allCases.firstIndex(of: .auc))
        #expect(RankingReport(jobs).rows[0].values[auc].value == 0.5)
        var own = jobs
        own[0].weights = skills
        #expect(RankingReport(own).rows[0].values[auc].value == 1)
        #expect(RankingReport(own, weights: work).rows[0].values[auc].value == 0)
    }

    @Test("A mean leaves out the jobs for which the measure is undefined")
    func mean() {
        let report = RankingReport(jobs)
        #expect(report.rows[1].values.allSatisfy { $0.value == nil && $0.interval == nil })
        #expect(report.means.map(\.value) == report.rows[0].values.map(\.value))
        #expect(report.means.allSatisfy { $0.interval == nil })
        #expect(report.rows.map(\.resumes) == [2, 2])
        #expect(report.rows.map(\.relevant) == [1, 0])
    }
}
