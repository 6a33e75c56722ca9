import Foundation
import Scoring
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

/// How well the sample corpus is ranked with the weights that its jobs have.
struct CorpusRankingTests {
    private static let result = Task {
        let corpus = try GradedCorpus(folder: FilePath(Corpus.folder.path))
        let day = CalendarDay(year: 2026, month: 11, day: 1) ?? .epoch
        let scoring = CorpusScoring(corpus, asOf: day, timeout: 60) {
            WorkerPool(executable: ScreenProcess.binary, workers: 2, setup: $0)
        }
        return try await scoring.run()
    }

    /// Floors only go up.
    @Test("The corpus is ranked at least as well as before")
    func floors() async throws {
        let result = try await CorpusRankingTests.result.value
        #expect(result.failures.isEmpty)
        #expect(result.jobs.count >= 12)
        let means = RankingReport(result.jobs, bootstrap: Bootstrap(resamples: 100)).means.map(\.value)
        for (metric, floor) in [(RankingMetric.ndcg10, 0.87), (.averagePrecision, 0.87), (.auc, 0.98)] {
            let index = try #require(RankingMetric.allCases.firstIndex(of: metric))
            let value = try #require(means[index])
            #expect(value >= floor, "\(metric.title)")
        }
    }

    @Test("A list of the job's keywords with nothing behind it ranks below everybody whom people would invite")
    func keywordLists() async throws {
        var seen = 0
        for job in try await CorpusRankingTests.result.value.jobs {
            let labels = try mustHaveSkills(of: job.name)
            let scores = job.resumes.map { $0.score(weights: job.weights) }
            let invited = zip(job.resumes, scores).filter { $0.0.grade >= Grade.leastRelevant }.map(\.1)
            let least = try #require(invited.min())
            for (resume, score) in zip(job.resumes, scores) where try isKeywordList(resume.file, of: labels) {
                seen += 1
                #expect(score < least, "\(job.name): \(resume.file)")
            }
        }
        #expect(seen >= 20)
    }

    private func mustHaveSkills(of job: String) throws -> [String] {
        let data = try Data(contentsOf: Corpus.folder.appending(path: "jobs/\(job).json"))
        let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        return (object?["must_have_skills"] as? [Any] ?? []).compactMap {
            $0 as? String ?? ($0 as? [String: Any])?["label"] as? String
        }
    }

    /// Whether a resume, by its truth, lists nearly all the skills and tells of none in work or projects.
    private func isKeywordList(_ file: String, of labels: [String]) throws -> Bool {
        let stem = file.prefix { $0 != "." }
        let data = try Data(contentsOf: Corpus.folder.appending(path: "truth/\(stem).json"))
        let truth = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        func mentioned(_ sections: String...) -> Int {
            let text = " " + sections.map { words(in: truth[$0]).joined(separator: " ") }.joined(separator: " ") + " "
            return labels.count { text.contains(" " + words(in: $0).joined(separator: " ") + " ") }
        }
        return !labels.isEmpty && mentioned("skills") * 10 >= labels.count * 7 && mentioned("work", "projects") == 0
    }

    /// The words of all strings in a value of JSON, in lower case.
    private func words(in value: Any?) -> [String] {
        switch value {
        case let text as String:
            text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "+" && $0 != "#" }.map(String.init)
        case let list as [Any]: list.flatMap { words(in: $0) }
        case let object as [String: Any]: object.keys.sorted().flatMap { words(in: object[$0]) }
        default: []
        }
    }
}
