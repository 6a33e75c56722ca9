import Scoring
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

struct GradedCorpusTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("jobs/nurse.json", #"{"title": "Nurse", "must_have_skills": ["Triage"]}"#)
        try folder.write("jobs/cook.json", #"{"title": "Cook", "must_have_skills": ["Knives"]}"#)
        try folder.write("jobs/README.md", "no job")
        for name in ["a.txt", "b.txt", "b.pdf", "c/d.txt", "ungraded.txt"] { try folder.write("resumes/\(name)", name) }
    }

    private func message(_ labels: String) throws -> String {
        try folder.write("labels.csv", labels)
        do throws(ScreeningError) {
            _ = try GradedCorpus(folder: folder.path)
            return "accepted"
        } catch {
            #expect(error.code == .corpus)
            return error.message
        }
    }

    @Test("Jobs and graded resumes are read in the order of their names, whatever the order of the labels")
    func whole() throws {
        try folder.write("labels.csv", "grade,job,resume\n4,nurse,c/d\n0,nurse,a.txt\n3,cook,b.pdf\n1,cook,a\n")
        let corpus = try GradedCorpus(folder: folder.path)
        #expect(corpus.jobCount == 2)
        #expect(corpus.resumeCount == 3)
        #expect(corpus.names == ["a.txt", "b.pdf", "c/d.txt"])
        #expect(corpus.files.map { $0.lastComponent?.string } == ["a.txt", "b.pdf", "d.txt"])
        #expect(corpus.entries.map(\.name) == ["cook", "nurse"])
        #expect(corpus.entries[0].labels.map(\.file) == [1, 0])
        #expect(corpus.entries[0].labels.map(\.grade) == [3, 1])
        #expect(corpus.entries[1].labels.map(\.file) == [2, 0])
    }

    @Test("A job without labels is left out")
    func ungradedJob() throws {
        try folder.write("labels.csv", "job,resume,grade\nnurse,a.txt,2\n")
        #expect(try GradedCorpus(folder: folder.path).entries.map(\.name) == ["nurse"])
    }

    @Test(
        "Labels that are wrong are refused with line and field",
        arguments: [
            ("", "labels.csv, line 1: has to be the heading job,resume,grade"),
            ("job,resume\n", "labels.csv, line 1: has to be the heading job,resume,grade"),
            ("job,resume,grade\n", "labels.csv, line 2: is missing; there has to be a label"),
            ("job,resume,grade\nnurse,a.txt\n", "labels.csv, line 2: grade is missing"),
            ("job,resume,grade\n\n,a.txt,1\n", "labels.csv, line 3: job is missing"),
            ("job,resume,grade\nnurse,a.txt,5\n", "labels.csv, line 2: grade: 5 is no whole number from 0 to 4"),
            ("job,resume,grade\nnurse,a.txt,-1\n", "labels.csv, line 2: grade: -1 is no whole number from 0 to 4"),
            ("job,resume,grade\nnurse,a.txt,2.5\n", "labels.csv, line 2: grade: 2.5 is no whole number from 0 to 4"),
            ("job,resume,grade\nwaiter,a.txt,1\n", "labels.csv, line 2: job: there is no jobs/waiter.json"),
            ("job,resume,grade\nnurse,x.txt,1\n", "labels.csv, line 2: resume: there is no resumes/x.txt"),
            (
                "job,resume,grade\nnurse,b,1\n",
                "labels.csv, line 2: resume: b.pdf and b.txt are both meant; give the ending too"
            ),
            (
                "job,resume,grade\nnurse,a,1\nnurse,a.txt,2\n",
                "labels.csv, line 3: resume: a.txt has its grade for nurse on line 2 already"
            ),
            ("job,resume,grade\nnurse,\"a,1\n", "labels.csv, line 2: a quoted field has no closing quote"),
        ])
    func wrong(labels: String, expected: String) throws { #expect(try message(labels) == expected) }

    @Test("A job that is wrong is refused with its file and field")
    func wrongJob() throws {
        try folder.write("jobs/bad.json", #"{"title": 7}"#)
        #expect(try message("job,resume,grade\nnurse,a.txt,2\n") == "jobs/bad.json: title: is no string")
    }

    @Test("What is missing is named", arguments: ["jobs", "resumes"])
    func missing(name: String) throws {
        let other = try TemporaryFolder()
        try other.write(name == "jobs" ? "resumes/a.txt" : "jobs/a.json", #"{"title": "a", "description": "b"}"#)
        let path = other.path.appending(name).string
        #expect(throws: ScreeningError(.noInput, "\(path): No such file or directory")) {
            try GradedCorpus(folder: other.path)
        }
    }

    @Test("Without labels.csv there is no corpus")
    func noLabels() throws {
        let path = folder.path.appending("labels.csv").string
        #expect(throws: ScreeningError(.noInput, "\(path): the file can't be read: No such file or directory")) {
            try GradedCorpus(folder: folder.path)
        }
    }

    @Test("Each resume is read once and scored for all jobs, and one that can't be read ranks last", arguments: [1, 3])
    func scoring(workers: Int) async throws {
        try folder.write("resumes/a.txt", "Ann Example\nann@example.com\n\nSkills\nTriage, Knives\n")
        try folder.write("resumes/b.txt", "")
        try folder.write("labels.csv", "job,resume,grade\nnurse,a,4\nnurse,b.txt,2\ncook,b.txt,1\ncook,a,3\n")
        let scoring = CorpusScoring(try GradedCorpus(folder: folder.path), asOf: .epoch, timeout: Patience.seconds) {
            WorkerPool(executable: ScreenProcess.binary, workers: workers, setup: $0)
        }
        let result = try await scoring.run()
        #expect(result.failures == [CorpusScoring.Failure(file: "b.txt", message: "the file has no bytes; send it again")])
        #expect(result.jobs.map(\.name) == ["cook", "nurse"])
        for job in result.jobs {
            #expect(job.resumes.map(\.file) == ["a.txt", "b.txt"])
            #expect(job.resumes[0].fractions?.count == 5)
            #expect(job.resumes[1].fractions == nil)
        }
        #expect(result.jobs[0].resumes.map(\.grade) == [3, 1])
    }
}
